// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace khattama::ui {

/// Makes a widget one that screen readers speak of by itself when it shows: those of Linux speak a notification, and
/// of an alert Qt 6.4 tells them nothing.
void beAnnounced(QWidget &widget);
/// Speaks what the widget is called now; of one that was hidden before, showing it has spoken already.
void announce(QWidget &widget);

} // namespace khattama::ui
