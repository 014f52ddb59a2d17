// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/caseorder.h"

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>

namespace khattama::ui {

namespace {

using Row = CaseRows::Row;

struct Keyed {
    quint64 key;
    Row row;
};

/// Sorts by the key, byte by byte from the lowest: keeps the order of equal keys and takes the same short time
/// whatever stands in the column.
void sortByKey(std::vector<Keyed> &items)
{
    constexpr size_t kBytes = sizeof(quint64);
    std::array<std::array<quint32, 256>, kBytes> counts{};
    for (const Keyed &item : items) {
        for (size_t byte = 0; byte < kBytes; ++byte)
            ++counts[byte][(item.key >> (8 * byte)) & 0xFF];
    }
    std::vector<Keyed> other(items.size());
    for (size_t byte = 0; byte < kBytes; ++byte) {
        auto &places = counts[byte];
        if (std::find(places.begin(), places.end(), items.size()) != places.end())
            continue; // all have the same byte here
        std::exclusive_scan(places.begin(), places.end(), places.begin(), 0U);
        for (const Keyed &item : items)
            other[places[(item.key >> (8 * byte)) & 0xFF]++] = item;
        items.swap(other);
    }
}

/// The value of a column as a number; 0: there is none.
quint64 valueOf(const CaseRows &rows, Row row, CaseColumn column)
{
    switch (column) {
    case CaseColumn::Registration:
        return rows.registration(row);
    case CaseColumn::Act:
        return rows.act(row);
    case CaseColumn::Iin:
        return rows.iinValue(row);
    case CaseColumn::Form:
        return static_cast<quint64>(rows.form(row)) + 1;
    case CaseColumn::State:
        return static_cast<quint64>(rows.state(row)) + 1;
    case CaseColumn::Received:
        return rows.receivedAt(row);
    case CaseColumn::Due:
        return rows.dueAt(row);
    case CaseColumn::Concluded:
        return rows.concludedOn(row);
    case CaseColumn::FormNumber:
        return rows.formNumberValue(row);
    case CaseColumn::Name:
        break;
    }
    return 0;
}

void sortByValue(std::vector<Row> &order, const CaseRows &rows, CaseColumn column, Qt::SortOrder direction)
{
    constexpr quint64 kLast = std::numeric_limits<quint64>::max();
    std::vector<Keyed> items;
    items.reserve(order.size());
    for (const Row row : order) {
        const quint64 value = valueOf(rows, row, column);
        items.push_back({value == 0 ? kLast : direction == Qt::AscendingOrder ? value : kLast - value, row});
    }
    sortByKey(items);
    std::transform(items.begin(), items.end(), order.begin(), [](const Keyed &item) { return item.row; });
}

} // namespace

void CaseOrder::append(const CaseRows &rows, size_t first)
{
    std::vector<Row> added(rows.size() - first);
    std::iota(added.begin(), added.end(), static_cast<Row>(first));
    const auto before = [&rows](Row a, Row b) {
        const int difference = rows.nameKey(a).compare(rows.nameKey(b));
        return difference != 0 ? difference < 0 : a < b;
    };
    std::sort(added.begin(), added.end(), before);

    // Few rows go into many: their places are found, the rest is only moved.
    std::vector<Row> merged;
    merged.reserve(m_byName.size() + added.size());
    auto from = m_byName.cbegin();
    for (const Row row : added) {
        const auto place = std::lower_bound(from, m_byName.cend(), row, before);
        merged.insert(merged.end(), from, place);
        merged.push_back(row);
        from = place;
    }
    merged.insert(merged.end(), from, m_byName.cend());
    m_byName = std::move(merged);
}

std::vector<Row> CaseOrder::sorted(const CaseRows &rows, CaseColumn column, Qt::SortOrder order) const
{
    std::vector<Row> living;
    living.reserve(rows.size());
    if (column == CaseColumn::Name) {
        const auto take = [&](Row row) {
            if (!rows.isDropped(row) && !rows.nameKey(row).empty())
                living.push_back(row);
        };
        if (order == Qt::AscendingOrder)
            std::for_each(m_byName.begin(), m_byName.end(), take);
        else
            std::for_each(m_byName.rbegin(), m_byName.rend(), take);
        for (const Row row : m_byName) {
            if (!rows.isDropped(row) && rows.nameKey(row).empty())
                living.push_back(row);
        }
        return living;
    }
    for (Row row = 0; row < rows.size(); ++row) {
        if (!rows.isDropped(row))
            living.push_back(row);
    }
    sortByValue(living, rows, CaseColumn::Received, Qt::DescendingOrder);
    if (column != CaseColumn::Received || order != Qt::DescendingOrder)
        sortByValue(living, rows, column, order);
    return living;
}

} // namespace khattama::ui
