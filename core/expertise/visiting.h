// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/unitofwork.h"
#include "core/expertise/casepapers.h"

namespace khattama::expertise {

/// Days up to `until` on whose list of visits a case waits for what came of it, in order.
[[nodiscard]] Result<QList<QDate>> daysWithOpenVisits(const CaseRepository &cases, QDate until);

/// Examinations away from the department: in a medical or special institution, at home, in a hospital (Appendix 3,
/// items 5 and 9, other requirements). The list of a day is made before, the experts leave with it and with the act
/// numbers of all its cases, and what they found is entered afterwards under those numbers: so the numbers stay in the
/// order of the days, whenever the entry is made.
class Visiting
{
public:
    struct Context {
        Transactor &transactor;
        CaseRepository &cases;
        const ClosedDays &closedDays;
        const people::StaffDirectory &staff;
        const rules::ReferenceLists &lists;
        const rules::Deadlines &deadlines;
        const Clock &clock;
        AuditTrail &audit;
        const CaseFormRenderer &renderer;
        const people::Department &department;
    };
    explicit Visiting(const Context &context) : m(context) {}

    /// Puts a registered case on the list of `day`, which may be over as long as its protocol is open. Errors
    /// (Refused): `visit.not_registered`, `visit.in_department` where the application asks for no place away,
    /// `visit.left` when the experts are on their way, `visit.day_closed`, `visit.before_receipt`, `visit.no_experts`,
    /// `conclusion.unknown_participant`.
    [[nodiscard]] Result<Case> plan(const CaseId &id, QDate day, const QStringList &experts,
                                    const people::StaffMember &by);

    /// The experts leave at `at`: every case of the list gets its act number, and from then the four hours run
    /// (Appendix 3, item 5, 1)). Errors: `visit.none_planned`, `visit.not_that_day`, `visit.day_closed`.
    [[nodiscard]] Result<QList<Case>> leave(QDate day, const QDateTime &at, const people::StaffMember &by);

    /// Nobody was examined, or the visit is put off: the case leaves the list, and an act number that it had is
    /// annulled for `reason`. Errors: `visit.not_planned`, `visit.reason_missing` once the number is given.
    [[nodiscard]] Result<Case> strike(const CaseId &id, const QString &reason, const people::StaffMember &by);

    /// The list of a day: what waits, and what was concluded, in the order of registration.
    [[nodiscard]] Result<QList<Case>> listOf(QDate day) const;

    /// The list as PDF, to be taken along; the print is recorded. Error `visit.none_planned`.
    [[nodiscard]] Result<QByteArray> print(QDate day, const people::StaffMember &by) const;

private:
    [[nodiscard]] Result<void> requireOpen(QDate day) const;
    Context m;
};

} // namespace khattama::expertise
