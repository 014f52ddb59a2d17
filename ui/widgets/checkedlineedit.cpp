// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/checkedlineedit.h"

#include "ui/look/icons.h"

#include <QAction>
#include <QFocusEvent>
#include <QKeyEvent>

namespace khattama::ui {

void CheckedLineEdit::tell(const QString &sentence)
{
    if (m_problem == sentence)
        return;
    m_problem = sentence;
    Q_EMIT problemChanged(m_problem);
}

QAction *CheckedLineEdit::addSign(const QString &icon, const QString &name)
{
    m_signIcon = icon;
    m_sign = addAction(ui::icon(icon, palette()), TrailingPosition);
    m_sign->setText(name);
    return m_sign;
}

void CheckedLineEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_sign != nullptr)
        m_sign->setIcon(icon(m_signIcon, palette()));
}

void CheckedLineEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        settle();
    QLineEdit::keyPressEvent(event);
}

void CheckedLineEdit::focusOutEvent(QFocusEvent *event)
{
    // A popup, as the calendar or the context menu, is no leaving.
    if (event->reason() != Qt::PopupFocusReason)
        settle();
    QLineEdit::focusOutEvent(event);
}

} // namespace khattama::ui
