// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace khattama::expertise {

/// Where a case stands. The window, the command line and the storage know a state by its code.
enum class CaseState {
    Pending,     ///< form received, a check is unknown; or an application whose refusal awaits the head's word
    Returned,    ///< form returned to the medical organisation (Appendix 5, or p. 45)
    UnderReview, ///< accepted, draft act made, three experts vote
    Agreed,      ///< all three gave the same group: ready for the head
    Summoned,    ///< p. 45: the person is asked to come in person
    Registered,  ///< in person: application registered
    Concluded,   ///< conclusion given, act numbered
    Refused,     ///< service refused (Appendix 3, item 11)
    Annulled,    ///< registration annulled; its number stays with the reason
};

/// What happens to a case.
enum class CaseEvent {
    Register, ///< an application, or the form of an in-person examination, gets its number
    Accept,   ///< all checks passed
    Return,   ///< a check failed, or p. 45 no-show / refusal to come
    Agree,    ///< third vote, all the same
    Disagree, ///< third vote, not all the same: p. 45
    Conclude, ///< conclusion given
    Refuse,
    Annul,
    TakeBack, ///< p. 72: a return that an outage act makes groundless
};

/// "pending", "returned", "under_review", "agreed", "summoned", "registered", "concluded", "refused", "annulled"
[[nodiscard]] QString caseStateCode(CaseState state);
[[nodiscard]] std::optional<CaseState> caseStateFromCode(const QString &code);

[[nodiscard]] QStringList allCaseStateCodes();

/// The state machine of a case, whole: the state that follows, or `case.wrong_state` (Refused) with
/// arguments `state` and `event` where the event is not open in that state.
[[nodiscard]] Result<CaseState> stateAfter(CaseState state, CaseEvent event);

/// A case is open while someone still has to decide on it (F017: «қарастырылып жатқан»).
[[nodiscard]] bool isOpen(CaseState state);
[[nodiscard]] QList<CaseState> openStates();

} // namespace khattama::expertise
