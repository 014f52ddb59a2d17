// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/expertise/case.h"

namespace khattama::expertise {

/// What happens to a case that others have to be told of.
enum class CaseOccasion {
    Returned,              ///< the form failed a check of Appendix 5 (p. 15, 16)
    Summoned,              ///< the votes did not agree (p. 45)
    Reminded,              ///< the summoned person did not come (p. 45)
    Came,                  ///< the summoned person came (p. 45)
    NotCome,               ///< the form went back as «сапасыз толтырылған» (p. 45)
    Concluded,             ///< p. 48, 53
    TakenBack,             ///< the return is groundless by an outage act (p. 72), and nobody was told of it yet
    SentToConsultation,    ///< Appendix 3, item 5, 3)
    ConsultationWithdrawn, ///< before it was answered
};

/// Hears of the occasions of cases; implemented by outbox.
class CaseOccasions
{
public:
    virtual ~CaseOccasions() = default;
    /// Called with the case as it was saved, inside the unit of work that saves it: an error undoes both.
    [[nodiscard]] virtual Result<void> tell(CaseOccasion occasion, const Case &record, const QString &actor) = 0;
};

} // namespace khattama::expertise
