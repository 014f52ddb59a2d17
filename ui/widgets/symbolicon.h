// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace khattama::ui {

/// The few drawings that the widgets of this folder carry.
enum class Symbol {
    Info,
    Done,
    Warning,
    Error,
    Close,
    Up,
    Down,
    Calendar,
    Search,
    ZoomIn,
    ZoomOut,
    FitWidth,
    FitPage,
    RotateLeft,
    RotateRight,
};

/// In the colour of button text of the application's palette, whatever it is when painted, and sharp at every size.
[[nodiscard]] QIcon symbolIcon(Symbol symbol);
/// Draws the symbol in a colour of one's own.
void paintSymbol(QPainter &painter, const QRectF &rect, Symbol symbol, const QColor &colour);

} // namespace khattama::ui
