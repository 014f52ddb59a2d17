// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expertise/casesummary.h"
#include "ui/shell/services.h"

namespace khattama::ui {

/// Why a case stands in the list of decisions.
enum class Waiting {
    Vote,        ///< under review, and the user has not signed yet
    Agreed,      ///< three equal votes: the head concludes
    Came,        ///< p. 45: the person came; the head concludes on that day
    Absent,      ///< p. 45: summoned, and not come yet
    InPerson,    ///< an application is registered
    UnderReview, ///< for the head: the experts vote
};

struct WaitingCase {
    expertise::CaseSummary summary; ///< blind where votes are still given: no name, no IIN
    Waiting why = Waiting::InPerson;
    QDateTime dueAt{};      ///< UTC; of what is waited for
    QDate returnableFrom{}; ///< Absent: the first day on which the form may go back (p. 45)
    bool calls = true;      ///< something can be done by the user today
};

/// What waits for the user, by reason and then by term.
[[nodiscard]] Result<QList<WaitingCase>> loadWaitingCases(Services &services);

} // namespace khattama::ui
