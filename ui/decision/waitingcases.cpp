// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/waitingcases.h"

#include "core/expertise/blindview.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace khattama::ui {

using expertise::CaseState;
using expertise::CaseSummary;
using people::Permission;

namespace {

/// Why the case waits for somebody with these permissions; nothing when it does not.
std::optional<Waiting> reasonOf(const CaseSummary &summary, const people::StaffMember &user)
{
    const bool approves = people::may(user.role, Permission::ApproveConclusion);
    switch (summary.state) {
    case CaseState::UnderReview:
        if (summary.voters.contains(user.login) || summary.onLeave.contains(user.login)
            || !people::may(user.role, Permission::Vote))
            return std::nullopt;
        return approves ? Waiting::UnderReview : Waiting::Vote;
    case CaseState::Agreed:
        return approves ? std::optional(Waiting::Agreed) : std::nullopt;
    case CaseState::Summoned:
        if (!summary.cameAt.isValid())
            return Waiting::Absent;
        return approves ? std::optional(Waiting::Came) : std::nullopt;
    case CaseState::Registered:
        return people::may(user.role, Permission::TakePart) ? std::optional(Waiting::InPerson) : std::nullopt;
    case CaseState::Pending:
    case CaseState::Returned:
    case CaseState::Concluded:
    case CaseState::Refused:
    case CaseState::Annulled:
        break;
    }
    return std::nullopt;
}

WaitingCase waitingCase(const CaseSummary &summary, Waiting why, const Services &services)
{
    WaitingCase waiting{summary, why, summary.dueAt};
    if (why == Waiting::UnderReview) {
        waiting.summary = expertise::blinded(summary); // the head may vote too, and then as blind as the others
        waiting.calls = false;
    }
    // The ОМК is still to answer, or the person to come to the control: nothing calls for the user today.
    if (summary.consultedAt.isValid() || (summary.controlGoal == "CONTROL"_L1 && !summary.appearedAt.isValid()))
        waiting.calls = false;
    if (why == Waiting::Absent) {
        const rules::LegalTime &time = services.deadlines.time();
        waiting.returnableFrom = services.deadlines.noShowReturnableFrom(time.dateOf(summary.summonedAt));
        waiting.dueAt = services.deadlines.appear(summary.summonedAt).until;
        waiting.calls = people::may(services.user.role, Permission::ConfirmReturn)
                        && waiting.returnableFrom <= time.dateOf(services.clock.now());
    }
    return waiting;
}

} // namespace

Result<QList<WaitingCase>> loadWaitingCases(Services &services)
{
    expertise::CaseQuery query;
    query.states = {CaseState::UnderReview, CaseState::Agreed, CaseState::Summoned, CaseState::Registered};
    query.viewer = services.user;
    KHATTAMA_TRY(const QList<CaseSummary> found, services.cases.list(query));
    QList<WaitingCase> waiting;
    for (const CaseSummary &summary : found) {
        if (const std::optional<Waiting> why = reasonOf(summary, services.user))
            waiting.append(waitingCase(summary, *why, services));
    }
    std::stable_sort(waiting.begin(), waiting.end(), [](const WaitingCase &a, const WaitingCase &b) {
        return a.why != b.why ? a.why < b.why : a.dueAt < b.dueAt;
    });
    return waiting;
}

} // namespace khattama::ui
