// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/decision/decisionpanel.h"
#include "ui/decision/openeddecision.h"

namespace khattama::ui {

/// A case in which the user has nothing to decide: where it stands, what the experts gave once all had signed, and what
/// was concluded.
class StatePanel : public DecisionPanel
{
    Q_OBJECT

public:
    StatePanel(const PageContext &context, const OpenedDecision &opened, QWidget *parent = nullptr);
};

/// The three decisions once they are unsealed: who, when, what.
class DetailsView;
void writeVotes(DetailsView &view, const PageContext &context, const OpenedDecision &opened);
/// «II group», or the mismatch with its note.
[[nodiscard]] QString voteText(const PageContext &context, const expertise::Vote &vote);
[[nodiscard]] QString momentText(const PageContext &context, const QDateTime &moment);

} // namespace khattama::ui
