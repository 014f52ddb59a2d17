// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/finding.h"
#include "core/base/unitofwork.h"
#include "core/expertise/caseoccasions.h"
#include "core/expertise/caserepository.h"
#include "core/expertise/outages.h"
#include "core/people/staff.h"
#include "core/rules/deadlines.h"
#include "core/rules/legaltime.h"
#include "core/rules/referencelists.h"
#include "core/rules/termsbyage.h"

namespace khattama::expertise {

/// Which days can take no more conclusions because their protocol is closed (p. 49).
class ClosedDays
{
public:
    virtual ~ClosedDays() = default;
    [[nodiscard]] virtual Result<bool> isClosed(QDate day) const = 0;
};

/// Votes, summons and conclusions (rules, section 4; p. 24, 45, 46).
class Deciding
{
public:
    struct Context {
        Transactor &transactor;
        CaseRepository &cases;
        const ClosedDays &closedDays;
        const people::StaffDirectory &staff;
        const rules::ReferenceLists &lists;
        const rules::TermsByAge &termsByAge;
        const rules::Deadlines &deadlines;
        const rules::LegalTime &legalTime;
        const Clock &clock;
        CaseOccasions &occasions;
        const Outages &outages;
    };
    explicit Deciding(const Context &context) : m(context) {}

    /// The sealed decision of one expert. The third one either makes the case ready for the head or summons the
    /// person (p. 45). Errors: `vote.already_given`, `vote.on_leave`, `vote.unknown_category`,
    /// `vote.note_missing`, `case.wrong_state`.
    [[nodiscard]] Result<Case> vote(const CaseId &id, const Vote &vote, const people::StaffMember &by);

    /// The head gives a proactive case under review to other experts because `experts` (logins; may be empty) are on
    /// sick leave: ten working days from the first such moment (Appendix 3, item 5, 3)). Votes that are signed stay.
    /// Errors: `case.wrong_state`, `redistribution.reason_missing`, `redistribution.unknown_expert`,
    /// `redistribution.expert_voted`, each with `expert`.
    [[nodiscard]] Result<Case> redistribute(const CaseId &id, const QStringList &experts, const QString &reason,
                                            const people::StaffMember &by);

    /// The summoned person came. Errors: `case.not_summoned`.
    [[nodiscard]] Result<Case> recordVisit(const CaseId &id, const people::StaffMember &by);

    /// p. 45: the second SMS to a person who did not come. Errors: `case.not_summoned`, `summons.reminder_after_visit`.
    [[nodiscard]] Result<Case> recordReminder(const CaseId &id, const people::StaffMember &by);

    /// p. 45: the person did not come within 4 full working days, or refuses to; the form goes back as
    /// «сапасыз толтырылған». Errors: `summons.too_early` with `from`, `summons.person_came` (the visit is
    /// recorded: only a refusal can still return the form), `summons.reason_missing`.
    [[nodiscard]] Result<Case> returnAfterSummons(const CaseId &id, bool refusedToCome, const QString &reason,
                                                  const people::StaffMember &by);

    struct Decision {
        std::optional<Case> record;
        QList<Finding> findings;
    };
    /// The conclusion. Blocking findings leave the case as it was. Only the head decides a proactive case or one
    /// after a summons (p. 45); errors: `permission.denied`, `case.wrong_state`,
    /// `case.refusal_drafted` while a drafted refusal waits for the head's word.
    [[nodiscard]] Result<Decision> decide(const CaseId &id, Conclusion conclusion, const people::StaffMember &by);

    struct Consideration {
        Case record; ///< as it would be with the conclusion; not saved, and without an act number
        QList<Finding> findings;
    };
    /// What decide() would make of the conclusion now: told while it is typed. Changes nothing; errors: those of
    /// decide().
    [[nodiscard]] Result<Consideration> consider(const CaseId &id, Conclusion conclusion,
                                                 const people::StaffMember &by) const;

private:
    [[nodiscard]] QList<Finding> findingsOfVisit(const Conclusion &conclusion, const Visit &visit, QDate day) const;
    [[nodiscard]] Result<QList<Finding>> findingsOf(const Conclusion &conclusion, const Case &record, QDate day) const;
    Context m;
};

} // namespace khattama::expertise
