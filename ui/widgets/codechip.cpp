// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/codechip.h"

#include "ui/look/icons.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>

using namespace Qt::StringLiterals;

namespace khattama::ui {

namespace {

constexpr int kMargin = 5;

} // namespace

CodeChip::CodeChip(const QString &text, QWidget *parent) : QFrame(parent), m_text(text)
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Button);
    setFocusPolicy(Qt::ClickFocus); // Backspace in the field leads here: no extra step on the way of Enter and Tab
    setToolTip(text);
    setProperty("recordText", true); // a code and its text: data, not words of the window
    setAccessibleName(text);
    setAccessibleDescription(tr("Delete takes it away."));
}

QSize CodeChip::sizeHint() const
{
    const int height = fontMetrics().height() + 2 * kMargin;
    return {fontMetrics().horizontalAdvance(m_text) + closeSide() + 4 * kMargin, height};
}

QSize CodeChip::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 8 + closeSide(), sizeHint().height()};
}

QRect CodeChip::closeRect() const
{
    const int side = closeSide();
    return {width() - side - kMargin, (height() - side) / 2, side, side};
}

void CodeChip::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    const QRect room(2 * kMargin, 0, closeRect().left() - 3 * kMargin, height());
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(m_text, Qt::ElideRight, room.width()));
    icon(u"close"_s, palette()).paint(&painter, closeRect().adjusted(1, 1, -1, -1));
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void CodeChip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT removalAsked();
        break;
    case Qt::Key_Left:
        Q_EMIT stepAsked(-1);
        break;
    case Qt::Key_Right:
        Q_EMIT stepAsked(1);
        break;
    default:
        QFrame::keyPressEvent(event);
    }
}

void CodeChip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && closeRect().contains(event->pos()))
        Q_EMIT removalAsked();
    else
        QFrame::mousePressEvent(event);
}

} // namespace khattama::ui
