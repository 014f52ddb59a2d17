// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expertise/casestate.h"

#include "core/base/codes.h"

using namespace Qt::StringLiterals;

namespace khattama::expertise {

namespace {

constexpr CodeTable<CaseState, 9> kStates{{
    {CaseState::Pending, "pending"},
    {CaseState::Returned, "returned"},
    {CaseState::UnderReview, "under_review"},
    {CaseState::Agreed, "agreed"},
    {CaseState::Summoned, "summoned"},
    {CaseState::Registered, "registered"},
    {CaseState::Concluded, "concluded"},
    {CaseState::Refused, "refused"},
    {CaseState::Annulled, "annulled"},
}};

constexpr CodeTable<CaseEvent, 9> kEvents{{
    {CaseEvent::Register, "register"},
    {CaseEvent::Accept, "accept"},
    {CaseEvent::Return, "return"},
    {CaseEvent::Agree, "agree"},
    {CaseEvent::Disagree, "disagree"},
    {CaseEvent::Conclude, "conclude"},
    {CaseEvent::Refuse, "refuse"},
    {CaseEvent::Annul, "annul"},
    {CaseEvent::TakeBack, "take_back"},
}};

struct Step {
    CaseState from;
    CaseEvent event;
    CaseState to;
};

constexpr Step kSteps[] = {
    {CaseState::Pending, CaseEvent::Register, CaseState::Registered},
    {CaseState::Pending, CaseEvent::Accept, CaseState::UnderReview},
    {CaseState::Pending, CaseEvent::Return, CaseState::Returned},
    {CaseState::Pending, CaseEvent::Refuse, CaseState::Refused},    // an application that was not registered
    {CaseState::Returned, CaseEvent::TakeBack, CaseState::Pending}, // p. 72
    {CaseState::UnderReview, CaseEvent::Agree, CaseState::Agreed},
    {CaseState::UnderReview, CaseEvent::Disagree, CaseState::Summoned}, // p. 45
    {CaseState::UnderReview, CaseEvent::Annul, CaseState::Annulled},
    {CaseState::Agreed, CaseEvent::Conclude, CaseState::Concluded},
    {CaseState::Agreed, CaseEvent::Annul, CaseState::Annulled},
    {CaseState::Summoned, CaseEvent::Conclude, CaseState::Concluded},
    {CaseState::Summoned, CaseEvent::Return, CaseState::Returned}, // p. 45, no visit or refusal to come
    {CaseState::Summoned, CaseEvent::Annul, CaseState::Annulled},
    {CaseState::Registered, CaseEvent::Conclude, CaseState::Concluded},
    {CaseState::Registered, CaseEvent::Refuse, CaseState::Refused},
    {CaseState::Registered, CaseEvent::Annul, CaseState::Annulled},
};

} // namespace

QString caseStateCode(CaseState state)
{
    return codeOf(kStates, state);
}

std::optional<CaseState> caseStateFromCode(const QString &code)
{
    return valueOf(kStates, code);
}

QStringList allCaseStateCodes()
{
    QStringList codes;
    for (const auto &[state, code] : kStates)
        codes.append(QString::fromLatin1(code));
    return codes;
}

Result<CaseState> stateAfter(CaseState state, CaseEvent event)
{
    for (const Step &step : kSteps) {
        if (step.from == state && step.event == event)
            return step.to;
    }
    return failure(
        refused(u"case.wrong_state"_s, {{u"state"_s, caseStateCode(state)}, {u"event"_s, codeOf(kEvents, event)}}));
}

bool isOpen(CaseState state)
{
    switch (state) {
    case CaseState::Pending:
    case CaseState::UnderReview:
    case CaseState::Agreed:
    case CaseState::Summoned:
    case CaseState::Registered:
        return true;
    case CaseState::Returned:
    case CaseState::Concluded:
    case CaseState::Refused:
    case CaseState::Annulled:
        return false;
    }
    return false;
}

QList<CaseState> openStates()
{
    QList<CaseState> open;
    for (const auto &[state, code] : kStates) {
        if (isOpen(state))
            open.append(state);
    }
    return open;
}

} // namespace khattama::expertise
