// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/waitingdelegate.h"

#include "ui/decision/waitingmodel.h"
#include "ui/widgets/statechip.h"

#include <QApplication>
#include <QPainter>

namespace khattama::ui {

namespace {

constexpr int kMargin = 6;
constexpr int kLines = 3;

void drawLine(QPainter &painter, const QRect &rect, const QString &text)
{
    painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

void WaitingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const QString title = row.text;
    row.text.clear();
    painter->save();
    const int line = row.fontMetrics.height() + 1;
    QRect place(row.rect.left() + kMargin, row.rect.top() + kMargin / 2, row.rect.width() - 2 * kMargin, line);
    if (index.data(WaitingModel::HeadingRole).toBool()) {
        QFont bold = row.font;
        bold.setBold(true);
        painter->setFont(bold);
        painter->setPen(row.palette.color(QPalette::Active, QPalette::Text));
        painter->drawText(row.rect.adjusted(kMargin, kMargin, -kMargin, 0), Qt::TextWordWrap | Qt::AlignLeft, title);
        painter->restore();
        return;
    }
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
    const bool selected = row.state.testFlag(QStyle::State_Selected);
    const QPalette::ColorGroup group = row.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    painter->setFont(row.font);
    painter->setPen(row.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text));
    drawLine(*painter, place, title);
    place.translate(0, line);
    drawLine(*painter, place, index.data(WaitingModel::NumberRole).toString());
    place.translate(0, line);
    const auto colour = static_cast<ColourRole>(index.data(WaitingModel::DueColourRole).toInt());
    if (const QString due = index.data(WaitingModel::DueTextRole).toString(); !due.isEmpty())
        paintState(*painter, place, colour, due, selected ? painter->pen().color() : roleColour(row.palette, colour));
    painter->restore();
}

QSize WaitingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    if (!index.data(WaitingModel::HeadingRole).toBool())
        return {0, kLines * (row.fontMetrics.height() + 1) + kMargin};
    QFont bold = row.font;
    bold.setBold(true);
    const int width = row.widget != nullptr ? row.widget->width() - 3 * kMargin : row.rect.width();
    const QRect text = QFontMetrics(bold).boundingRect(QRect(0, 0, std::max(width, 80), 0), Qt::TextWordWrap, row.text);
    return {0, text.height() + 2 * kMargin};
}

} // namespace khattama::ui
