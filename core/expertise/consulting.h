// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/unitofwork.h"
#include "core/expertise/caseoccasions.h"
#include "core/expertise/caserepository.h"
#include "core/people/department.h"
#include "core/people/staff.h"
#include "core/rules/deadlines.h"

namespace khattama::expertise {

/// A МӘС department asks the ОМК: consultations of a case (Appendix 3, item 5, 3)). The case stays open in its state,
/// and has ten working days from the first sending; asking once more does not begin them anew.
class Consulting
{
public:
    struct Context {
        Transactor &transactor;
        CaseRepository &cases;
        const people::Department &department;
        const rules::Deadlines &deadlines;
        const Clock &clock;
        CaseOccasions &occasions;
    };
    explicit Consulting(const Context &context) : m(context) {}

    /// What goes to the ОМК, and what is asked.
    struct Referral {
        bool person = false;
        bool documents = true;
        QString preliminary; ///< the preliminary expert conclusion
        QString question;    ///< may be empty
    };
    /// A registered case, or one after a summons whose person came. Errors: `consultation.of_mse_only`,
    /// `consultation.not_open` with `state`, `consultation.person_absent`, `consultation.waits`,
    /// `case.refusal_drafted`, `consultation.nothing_sent`, `consultation.preliminary_missing`.
    [[nodiscard]] Result<Case> send(const CaseId &id, const Referral &referral, const people::StaffMember &by);

    /// The answer of the ОМК, as it came on paper or by the system.
    struct Answer {
        QString text;
        QString number; ///< of the letter; may be empty
        QDate date;     ///< of the letter; invalid: today
    };
    /// Errors: `consultation.none`, `consultation.answer_missing`, `consultation.answer_date` (before it was sent, or
    /// in the future).
    [[nodiscard]] Result<Case> answer(const CaseId &id, const Answer &answer, const people::StaffMember &by);

    /// Sent by mistake, or not needed any more; the term is again what it was. Errors: `consultation.none`,
    /// `consultation.reason_missing`.
    [[nodiscard]] Result<Case> withdraw(const CaseId &id, const QString &reason, const people::StaffMember &by);

private:
    /// An open case whose consultation awaits its answer.
    [[nodiscard]] Result<Case> waiting(const CaseId &id) const;

    Context m;
};

/// Nothing, or why this case cannot be sent to consultation now; the errors of Consulting::send() that the case gives.
[[nodiscard]] Result<void> mayBeConsulted(const Case &record);

} // namespace khattama::expertise
