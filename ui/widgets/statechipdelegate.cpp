// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statechipdelegate.h"

#include "ui/widgets/statechip.h"
#include "ui/widgets/tableroles.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace khattama::ui {

namespace {

bool isNumber(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Double:
        return true;
    default:
        return false;
    }
}

} // namespace

void StateChipDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (!index.data(Qt::TextAlignmentRole).isValid() && isNumber(index.data(Qt::DisplayRole)))
        option->displayAlignment = Qt::AlignRight | Qt::AlignVCenter;
    option->features.setFlag(QStyleOptionViewItem::WrapText, false);
    if (option->text.contains(u'\n'))
        option->text.replace(u'\n', u' ');
}

void StateChipDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant role = index.data(ColourRoleRole);
    if (!role.isValid()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = cell.text;
    cell.text.clear();
    const QStyle *style = cell.widget != nullptr ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    const bool selected = cell.state.testFlag(QStyle::State_Selected);
    const auto state = static_cast<ColourRole>(role.toInt());
    const QColor colour = selected ? cell.palette.color(QPalette::HighlightedText) : roleColour(cell.palette, state);
    painter->save();
    painter->setFont(cell.font);
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &cell, cell.widget) + 1;
    paintState(*painter, cell.rect.adjusted(margin, 0, -margin, 0), state, text, colour);
    painter->restore();
}

QSize StateChipDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (index.data(ColourRoleRole).isValid())
        size.rwidth() += option.fontMetrics.height();
    return size;
}

bool StateChipDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                  const QModelIndex &index)
{
    const bool own = index.data(Qt::ToolTipRole).isValid();
    if (event->type() != QEvent::ToolTip || own)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    if (sizeHint(option, index).width() > option.rect.width())
        QToolTip::showText(event->globalPos(), index.data().toString().toHtmlEscaped(), view, option.rect);
    else
        QToolTip::hideText();
    return true;
}

} // namespace khattama::ui
