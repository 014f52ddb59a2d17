// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/codematches.h"

namespace khattama::ui {

void CodeMatches::show(SharedCodes items, QList<int> places, bool codesShown)
{
    beginResetModel();
    m_items = std::move(items);
    m_places = std::move(places);
    m_codesShown = codesShown;
    endResetModel();
}

int CodeMatches::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_places.size());
}

QVariant CodeMatches::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int place = m_places[index.row()];
    const CodeItem &item = m_items->items()[place];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::ToolTipRole:
        return m_codesShown ? CodeIndex::withCode(item) : item.text;
    case Qt::UserRole:
        return place;
    default:
        return {};
    }
}

} // namespace khattama::ui
