// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/iconbutton.h"

#include "ui/look/icons.h"

#include <QEvent>

namespace khattama::ui {

IconButton::IconButton(QString icon, const QString &name, QWidget *parent)
    : QToolButton(parent), m_icon(std::move(icon))
{
    setIcon(ui::icon(m_icon, palette()));
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(name);
    setToolTip(name);
}

void IconButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setIcon(ui::icon(m_icon, palette()));
}

} // namespace khattama::ui
