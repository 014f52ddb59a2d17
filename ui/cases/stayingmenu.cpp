// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/stayingmenu.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace khattama::ui {

void StayingMenu::mouseReleaseEvent(QMouseEvent *event)
{
    QAction *const action = actionAt(event->position().toPoint());
    if (action != nullptr && action->isCheckable() && action->isEnabled())
        action->trigger();
    else
        QMenu::mouseReleaseEvent(event);
}

void StayingMenu::keyPressEvent(QKeyEvent *event)
{
    QAction *const action = activeAction();
    if (event->key() == Qt::Key_Space && action != nullptr && action->isCheckable() && action->isEnabled())
        action->trigger();
    else
        QMenu::keyPressEvent(event);
}

} // namespace khattama::ui
