// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QAction;

namespace khattama::ui {

/// A button that does what the action does, and is shown and enabled as it is; `…Action` becomes `…Button` in its name.
[[nodiscard]] QPushButton *actionButton(QAction *action, QWidget *parent);

} // namespace khattama::ui
