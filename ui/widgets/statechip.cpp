// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statechip.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace khattama::ui {

namespace {

constexpr int kGap = 5;

int signSide(const QFontMetrics &metrics)
{
    return metrics.ascent() - 1;
}

} // namespace

void paintStateSign(QPainter &painter, const QRectF &rect, ColourRole role, const QColor &colour)
{
    const double side = std::min(rect.width(), rect.height());
    const QRectF box(rect.center() - QPointF(side, side) / 2, QSizeF(side, side));
    const double line = std::max(1.2, side / 7);
    const QRectF ring = box.adjusted(line, line, -line, -line);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, line, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    switch (role) {
    case ColourRole::Neutral:
        painter.drawEllipse(ring);
        break;
    case ColourRole::Accent:
        painter.setBrush(colour);
        painter.drawPolygon(QPolygonF{QPointF(ring.center().x(), ring.top()), QPointF(ring.right(), ring.center().y()),
                                      QPointF(ring.center().x(), ring.bottom()),
                                      QPointF(ring.left(), ring.center().y())});
        break;
    case ColourRole::Done:
        painter.drawPolyline(QPolygonF{QPointF(box.left() + side * 0.12, box.top() + side * 0.55),
                                       QPointF(box.left() + side * 0.4, box.top() + side * 0.82),
                                       QPointF(box.left() + side * 0.9, box.top() + side * 0.2)});
        break;
    case ColourRole::Pending:
        painter.drawEllipse(ring);
        painter.setBrush(colour);
        painter.drawChord(ring, 90 * 16, 180 * 16);
        break;
    case ColourRole::Overdue:
        painter.setBrush(colour);
        painter.drawEllipse(ring);
        break;
    }
    painter.restore();
}

void paintState(QPainter &painter, const QRect &rect, ColourRole role, const QString &text, const QColor &colour)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const int side = signSide(metrics);
    paintStateSign(painter, QRectF(rect.left(), rect.top() + (rect.height() - side) / 2.0, side, side), role, colour);
    const QRect room = rect.adjusted(side + kGap, 0, 0, 0);
    painter.save();
    painter.setPen(colour);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     metrics.elidedText(text, Qt::ElideRight, room.width()));
    painter.restore();
}

StateChip::StateChip(QWidget *parent) : StateChip(ColourRole::Neutral, {}, parent) {}

StateChip::StateChip(ColourRole role, const QString &text, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setState(role, text);
}

void StateChip::setState(ColourRole role, const QString &text)
{
    m_role = role;
    m_text = text;
    setAccessibleName(text);
    setToolTip(text);
    updateGeometry();
    update();
}

QSize StateChip::sizeHint() const
{
    return {signSide(fontMetrics()) + kGap + fontMetrics().horizontalAdvance(m_text) + 2, fontMetrics().height() + 2};
}

QSize StateChip::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), fontMetrics().averageCharWidth() * 8), sizeHint().height()};
}

void StateChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintState(painter, rect(), m_role, m_text, roleColour(palette(), m_role));
}

} // namespace khattama::ui
