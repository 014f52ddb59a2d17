// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/responsivegrid.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace khattama::ui {

namespace {

int heightOf(const QLayoutItem &item, int width)
{
    const int wanted = item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
    return std::clamp(wanted, item.minimumSize().height(), item.maximumSize().height());
}

} // namespace

ResponsiveGrid::ResponsiveGrid(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(10);
}

ResponsiveGrid::~ResponsiveGrid()
{
    for (const Item &item : std::as_const(m_items))
        delete item.item;
}

void ResponsiveGrid::setColumns(int leastWidth, int most)
{
    m_leastWidth = std::max(1, leastWidth);
    m_most = std::max(1, most);
    invalidate();
}

void ResponsiveGrid::add(QWidget *widget, bool spans)
{
    addChildWidget(widget);
    m_items.append({new QWidgetItem(widget), spans});
    invalidate();
}

void ResponsiveGrid::addItem(QLayoutItem *item)
{
    m_items.append({item, false});
    invalidate();
}

QLayoutItem *ResponsiveGrid::itemAt(int index) const
{
    return index >= 0 && index < m_items.size() ? m_items[index].item : nullptr;
}

QLayoutItem *ResponsiveGrid::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index).item : nullptr;
}

int ResponsiveGrid::columnsFor(int width) const
{
    return std::clamp((width + spacing()) / (m_leastWidth + spacing()), 1, m_most);
}

int ResponsiveGrid::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize ResponsiveGrid::sizeHint() const
{
    const int width = m_most * m_leastWidth + (m_most - 1) * spacing();
    return {width, heightForWidth(width)};
}

QSize ResponsiveGrid::minimumSize() const
{
    QSize least;
    for (const Item &item : m_items) {
        if (!item.item->isEmpty())
            least = least.expandedTo(item.item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return least + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void ResponsiveGrid::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int ResponsiveGrid::arrange(const QRect &rect, bool apply) const
{
    const QRect inner = rect.marginsRemoved(contentsMargins());
    const int columns = columnsFor(inner.width());
    const int cell = (inner.width() - (columns - 1) * spacing()) / columns;
    int column = 0;
    int y = inner.top();
    int rowHeight = 0;
    const auto endRow = [&] {
        y += rowHeight == 0 ? 0 : rowHeight + spacing();
        rowHeight = 0;
        column = 0;
    };
    for (const Item &item : m_items) {
        if (item.item->isEmpty())
            continue;
        if (column == columns || (item.spans && column > 0))
            endRow();
        const int width = item.spans ? inner.width() : cell;
        const int height = heightOf(*item.item, width);
        if (apply) {
            const QRect place(inner.left() + column * (cell + spacing()), y, width, height);
            item.item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), inner, place));
        }
        rowHeight = std::max(rowHeight, height);
        column = item.spans ? columns : column + 1;
    }
    const int bottom = rowHeight == 0 ? y - spacing() : y + rowHeight;
    return std::max(0, bottom - rect.top()) + contentsMargins().bottom();
}

} // namespace khattama::ui
