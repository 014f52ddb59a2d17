// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expertise/case.h"
#include "ui/shell/services.h"

namespace khattama::ui {

/// What was decided before this examination, as far as it is known: a conclusion of this department, or the state that
/// the form or the application tells (group, cause, end, percents).
struct EarlierDecision {
    expertise::Conclusion conclusion;
    QString actNumber; ///< empty: told by the form or the application
    QDate concludedOn; ///< invalid: not known
};

/// A case as the page of decisions shows it.
struct OpenedDecision {
    /// While the experts vote without anything that identifies (also for the head, who may vote too), and without votes
    /// until all three are signed.
    expertise::Case record;
    bool blind = false;
    std::optional<int> age{}; ///< full years today; stays where the birth date is hidden
    int signedVotes = 0;
    bool signedByUser = false;
    bool onLeave = false;                ///< the case was taken from the user, see expertise::Redistribution
    QList<people::StaffMember> staff{};  ///< for names: everybody
    QList<people::StaffMember> chiefs{}; ///< who may take part in a conclusion now
    QList<people::StaffMember> heads{};  ///< who approve
    std::optional<EarlierDecision> earlier{};
    QList<LocalizedText> headings{}; ///< of the journal's columns, today

    /// The name of somebody of the department; the login itself when there is none.
    [[nodiscard]] QString nameOf(const QString &login) const;
};

/// Errors: those of CaseRepository::byId(); `permission.denied`.
[[nodiscard]] Result<OpenedDecision> openDecision(Services &services, const expertise::CaseId &id);

/// What would become of a conclusion: told while it is typed.
struct ConsideredConclusion {
    expertise::Conclusion conclusion; ///< as it would be given: empty dates are those proposed
    /// The dates that would be proposed, also where others are typed: the ends follow from the beginnings as they
    /// stand.
    expertise::Conclusion proposed;
    QList<Finding> findings;
    QStringList cells;     ///< of its row of the protocol
    QStringList documents; ///< result documents that follow from it, ids of list `certificates`
};

/// Errors: those of Deciding::consider().
[[nodiscard]] Result<ConsideredConclusion> considerConclusion(Services &services, const rules::ReferenceLists &lists,
                                                              const expertise::CaseId &id,
                                                              const expertise::Conclusion &conclusion);

} // namespace khattama::ui
