// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/finding.h"
#include "core/base/unitofwork.h"
#include "core/expertise/caserepository.h"
#include "core/outage/outagerepository.h"
#include "core/people/staff.h"
#include "core/rules/referencelists.h"

namespace khattama::outage {

/// Acts on technical failures (p. 72; rules, section 6): entered, completed, and looked for by the cases that lean on
/// them.
class OutageActs final : public expertise::Outages
{
public:
    struct Context {
        Transactor &transactor;
        OutageRepository &acts;
        expertise::CaseRepository &cases;
        const rules::ReferenceLists &lists;
        const rules::LegalTime &legalTime;
        IdSource &ids;
        const Clock &clock;
    };
    explicit OutageActs(const Context &context) : m(context) {}

    /// What came of an entered act: as stored, or the findings that stood against it.
    struct Entry {
        std::optional<OutageAct> act;
        QList<Finding> findings;
    };
    /// A new act for the entry of it, with an id of its own.
    [[nodiscard]] OutageAct blank() { return OutageAct{m.ids.nextId<OutageActTag>()}; }
    /// Stores a new act, or completes the one with this id: it becomes its next revision. An act with a new id but the
    /// number and date of a stored one completes that one; no act takes the number and date of another.
    /// Once cases lean on an act its number, date and beginning stay, and no system leaves it. Errors:
    /// `outage.changed_meanwhile`.
    [[nodiscard]] Result<Entry> enter(OutageAct act, const people::StaffMember &by);
    /// What stands against an act as it is entered now; nothing is stored.
    [[nodiscard]] Result<QList<Finding>> check(const OutageAct &act) const;

    /// In the order in which the failures began.
    [[nodiscard]] Result<QList<OutageAct>> list(const people::StaffMember &by) const;
    /// The acts whose failure lasts now.
    [[nodiscard]] Result<QList<OutageAct>> open(const people::StaffMember &by) const;
    /// By its number, its id, or an unambiguous end of its id of at least four characters. Errors: `outage.not_found`,
    /// `outage.ambiguous`.
    [[nodiscard]] Result<OutageAct> named(const QString &reference) const;

    /// The cases that lean on an act, in order of receipt; blind for who asks as he may see them.
    [[nodiscard]] Result<QList<expertise::CaseSummary>> casesOf(const OutageActId &id,
                                                                const people::StaffMember &by) const;
    /// The cases that fall in its period and lean on no act yet: received, sent or concluded while it lasted, or
    /// returned for F004 alone and not confirmed. They may be made to lean on it, see Receiving::leanOn().
    [[nodiscard]] Result<QList<expertise::CaseSummary>> casesWithin(const OutageActId &id,
                                                                    const people::StaffMember &by) const;

    [[nodiscard]] Result<std::optional<expertise::OutageGround>> inForceAt(const QDateTime &moment) const override;
    [[nodiscard]] Result<expertise::OutageGround> groundOf(const QString &act) const override;

private:
    [[nodiscard]] Result<bool> fallsWithin(const expertise::OutageGround &outage,
                                           const expertise::CaseSummary &summary) const;

    Context m;
};

} // namespace khattama::outage
