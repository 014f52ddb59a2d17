// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/linedelegate.h"

#include "ui/today/boardlines.h"
#include "ui/widgets/statechip.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QColor>
#include <QEvent>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QModelIndex>
#include <QPainter>
#include <QPalette>
#include <QRect>
#include <QSize>
#include <QStyle>
#include <QStyleOptionViewItem>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace khattama::ui {

namespace {

constexpr int kAir = 6;

const BoardLine &lineOf(const QModelIndex &index)
{
    return static_cast<const BoardLines *>(index.model())->lines().at(index.row());
}

/// Wide enough for the leads of all lines, so that the texts stand below each other.
int leadWidth(const QFontMetrics &metrics, const QModelIndex &index)
{
    int widest = 0;
    for (const BoardLine &line : static_cast<const BoardLines *>(index.model())->lines())
        widest = std::max(widest, metrics.horizontalAdvance(line.lead));
    return widest;
}

struct Places {
    QRect sign;
    QRect lead;
    QRect text;
    QRect tail;
};

Places placesOf(const QRect &rect, const QFontMetrics &metrics, const QModelIndex &index)
{
    const BoardLine &line = lineOf(index);
    const int side = metrics.ascent();
    QRect room = rect.adjusted(kAir, 0, -kAir, 0);
    Places places;
    places.sign = QRect(room.left(), room.center().y() - side / 2, side, side);
    room.setLeft(places.sign.right() + kAir);
    places.lead = QRect(room.topLeft(), QSize(leadWidth(metrics, index), room.height()));
    if (places.lead.width() > 0)
        room.setLeft(places.lead.right() + 2 * kAir);
    // What the line is about goes before how it stands.
    const int wanted = metrics.horizontalAdvance(line.text) + 2 * kAir;
    const int tail = std::min(metrics.horizontalAdvance(line.tail), std::max(room.width() - wanted, room.width() / 3));
    places.tail = QRect(room.right() - tail, room.top(), tail + 1, room.height());
    places.text = room.adjusted(0, 0, -tail - 2 * kAir, 0);
    return places;
}

} // namespace

void LineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.text.clear();
    // A line that was left alone stays current, and shows it only while the keys go to it.
    const bool selected =
        cell.state.testFlag(QStyle::State_Selected) && cell.widget != nullptr && cell.widget->hasFocus();
    cell.state.setFlag(QStyle::State_Selected, selected);
    const QStyle *style = cell.widget != nullptr ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    const BoardLine &line = lineOf(index);
    const QColor text = cell.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor colour = selected ? text : roleColour(cell.palette, line.role);
    const Places places = placesOf(cell.rect, cell.fontMetrics, index);
    painter->save();
    painter->setFont(cell.font);
    paintStateSign(*painter, places.sign, line.role, colour);
    painter->setPen(line.role == ColourRole::Neutral ? text : colour);
    painter->drawText(places.lead, Qt::AlignRight | Qt::AlignVCenter, line.lead);
    painter->setPen(text);
    painter->drawText(places.text, Qt::AlignLeft | Qt::AlignVCenter,
                      cell.fontMetrics.elidedText(line.text, Qt::ElideRight, places.text.width()));
    painter->setPen(selected ? text : cell.palette.color(QPalette::PlaceholderText));
    painter->drawText(places.tail, Qt::AlignRight | Qt::AlignVCenter,
                      cell.fontMetrics.elidedText(line.tail, Qt::ElideRight, places.tail.width()));
    painter->restore();
}

QSize LineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.averageCharWidth() * 20, option.fontMetrics.height() + kAir};
}

bool LineDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const BoardLine &line = lineOf(index);
    const Places places = placesOf(option.rect, option.fontMetrics, index);
    const bool whole = option.fontMetrics.horizontalAdvance(line.text) <= places.text.width()
                       && option.fontMetrics.horizontalAdvance(line.tail) <= places.tail.width();
    QToolTip::showText(event->globalPos(), whole ? QString() : index.data().toString(), view);
    return true;
}

} // namespace khattama::ui
