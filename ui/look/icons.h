// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"

#include <QIcon>

namespace khattama::ui {

/// The sign resources/icons/`name`.svg in the colours of the palette: of the text of buttons, of a disabled one, and of
/// a selected row. Sharp at every size and device pixel ratio. Coloured signs, as `khattama`, keep their colours.
/// An unknown name gives an empty icon and a warning.
[[nodiscard]] QIcon icon(const QString &name, const QPalette &palette);

/// As above in the colour of a role, for a sign that stands before a word: overdue, pending, done, warning.
[[nodiscard]] QIcon icon(const QString &name, const QPalette &palette, Role role);

} // namespace khattama::ui
