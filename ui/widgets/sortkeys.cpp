// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sortkeys.h"

#include "core/base/collation.h"
#include "ui/widgets/tableroles.h"

#include <QAbstractItemModel>
#include <QDateTime>

#include <algorithm>

namespace khattama::ui {

namespace {

/// Numbers come before texts, and whatever is empty last.
struct SortKey {
    enum Kind { Number, Text, Empty } kind = Empty;
    double number = 0;
    QByteArray text{};
};

SortKey keyOf(const QModelIndex &index, const Collation &collation)
{
    QVariant value = index.data(SortRole);
    if (!value.isValid())
        value = index.data(Qt::DisplayRole);
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        return {};
    case QMetaType::QByteArray:
        return value.toByteArray().isEmpty() ? SortKey{} : SortKey{SortKey::Text, 0, value.toByteArray()};
    case QMetaType::QDate:
        return value.toDate().isValid() ? SortKey{SortKey::Number, double(value.toDate().toJulianDay())} : SortKey{};
    case QMetaType::QDateTime:
        return value.toDateTime().isValid() ? SortKey{SortKey::Number, double(value.toDateTime().toMSecsSinceEpoch())}
                                            : SortKey{};
    case QMetaType::QString:
        return value.toString().isEmpty() ? SortKey{} : SortKey{SortKey::Text, 0, collation.sortKey(value.toString())};
    default:
        return {SortKey::Number, value.toDouble()};
    }
}

int compared(const SortKey &first, const SortKey &second)
{
    if (first.kind != second.kind)
        return first.kind < second.kind ? -1 : 1;
    if (first.kind == SortKey::Number)
        return first.number < second.number ? -1 : first.number > second.number ? 1 : 0;
    return first.text < second.text ? -1 : second.text < first.text ? 1 : 0;
}

} // namespace

void sortRows(std::vector<int> &rows, const QAbstractItemModel &model, int column, bool descending)
{
    const Collation collation;
    std::vector<SortKey> keys(size_t(model.rowCount()));
    for (const int row : rows)
        keys[size_t(row)] = keyOf(model.index(row, column), collation);
    std::stable_sort(rows.begin(), rows.end(), [&](int first, int second) {
        const SortKey &one = keys[size_t(first)];
        const SortKey &other = keys[size_t(second)];
        const bool empty = one.kind == SortKey::Empty || other.kind == SortKey::Empty;
        const int order = compared(one, other);
        return descending && !empty ? order > 0 : order < 0;
    });
}

} // namespace khattama::ui
