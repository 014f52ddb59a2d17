// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

class QPalette;

namespace khattama::ui {

/// What a colour tells. It never tells it alone: a word or a sign stands beside it.
enum class ColourRole {
    Neutral,
    Info,
    Done,    ///< green
    Pending, ///< amber: waits, or a warning
    Error,   ///< red: overdue, or wrong
};

/// The colour of the role as text, with a contrast of at least 4.5 : 1 to the backgrounds of the palette.
[[nodiscard]] QColor roleColour(const QPalette &palette, ColourRole role);
/// The same on one background, as that of a selected row.
[[nodiscard]] QColor roleColourOn(const QColor &background, ColourRole role);

/// Contrast of two opaque colours, 1 to 21 (WCAG 2.1).
[[nodiscard]] double contrastRatio(const QColor &first, const QColor &second);

} // namespace khattama::ui
