// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

#include <optional>

class QApplication;

namespace khattama::ui {

enum class PaletteKind { Light, Dark, HighContrast };

/// light, dark, high_contrast: as kept in the settings.
[[nodiscard]] QString paletteCode(PaletteKind kind);
[[nodiscard]] std::optional<PaletteKind> paletteFromCode(const QString &code);

/// Beside the usual roles: Dark is the outline of controls (3:1 against what they stand on), Mid a quiet separator.
[[nodiscard]] QPalette palette(PaletteKind kind);

/// Gives the program its style, palette and font; may be called again at any time to change the palette.
///
/// What a palette cannot say is asked for by the dynamic property `look`, set before a widget is shown first:
/// labels `title` (of a page), `heading` (of a group), `hint` (quieter), `error`, and `chip` (a short state in a frame,
/// its colour by the property `role`: overdue, pending, done, neutral, accent); lists `navigation`. A push button that
/// isDefault() is the main action of its page and is filled with the accent.
void apply(QApplication &application, PaletteKind kind);

/// What a colour says; never alone, always beside a word or a sign. Error is as red as Overdue, Info as the accent.
enum class Role { Overdue, Pending, Done, Neutral, Accent, Error = Overdue, Info = Accent };

/// A colour for text and signs, readable (4.5:1) on the window, the base and the alternate base of the palette.
[[nodiscard]] QColor roleColour(const QPalette &palette, Role role);

} // namespace khattama::ui
