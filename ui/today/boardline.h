// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/widgets/rolecolour.h"

namespace khattama::ui {

/// A line of a card: sign, when, what, and how it stands; opened, it leads to its place.
struct BoardLine {
    QString id; ///< of the line within its card
    ColourRole role = ColourRole::Neutral;
    QString lead{}; ///< «18:00», «27.10»
    QString text{};
    QString tail{}; ///< at the right
    Place place;
    friend bool operator==(const BoardLine &, const BoardLine &) = default;
};

/// A number that stands large, with its word.
struct BoardFigure {
    qsizetype number = 0;
    QString word;
    ColourRole role = ColourRole::Neutral;
    friend bool operator==(const BoardFigure &, const BoardFigure &) = default;
};

/// What a card shows.
struct CardContent {
    QList<BoardFigure> figures{};
    QString note{}; ///< a quiet sentence below the figures
    QList<BoardLine> lines{};
    QString empty{}; ///< the sentence where there are no lines
    friend bool operator==(const CardContent &, const CardContent &) = default;
};

} // namespace khattama::ui
