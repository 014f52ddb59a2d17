// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expertise/casesummary.h"
#include "ui/widgets/rolecolour.h"

namespace khattama::ui {

/// Where a received form 031/у stands for those who receive forms.
enum class InboxState {
    Pending,  ///< a check is unknown: to be settled, or waited for
    ToReturn, ///< a reason for return stands, and the head has not confirmed it yet (p. 15, 16, 45)
    Returned, ///< confirmed
    Accepted, ///< registered: whatever became of the case since
};

[[nodiscard]] InboxState inboxState(expertise::CaseState state, bool returnConfirmed);
[[nodiscard]] QString inboxStateWord(InboxState state);
[[nodiscard]] ColourRole inboxStateRole(InboxState state);

/// Which forms the inbox lists.
enum class InboxFilter {
    ToDo,
    Pending,
    Returned,
    Accepted,
    All,
    Batch, ///< what was added here last
};

/// todo, pending, returned, accepted, all, batch: as kept where the user stood.
[[nodiscard]] QString inboxFilterCode(InboxFilter filter);
[[nodiscard]] std::optional<InboxFilter> inboxFilterFromCode(const QString &code);

} // namespace khattama::ui
