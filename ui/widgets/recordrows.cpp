// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/recordrows.h"

#include "core/base/textfolding.h"
#include "ui/widgets/sortkeys.h"
#include "ui/widgets/tableroles.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace khattama::ui {

RecordRows::RecordRows(QObject *parent) : QAbstractProxyModel(parent) {}

void RecordRows::setSourceModel(QAbstractItemModel *model)
{
    beginResetModel();
    if (sourceModel() != nullptr)
        disconnect(sourceModel(), nullptr, this, nullptr);
    QAbstractProxyModel::setSourceModel(model);
    if (model != nullptr) {
        connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
        connect(model, &QAbstractItemModel::modelReset, this, [this] {
            reset();
            endResetModel();
        });
        connect(model, &QAbstractItemModel::dataChanged, this, &RecordRows::change);
        const auto anew = [this] {
            beginResetModel();
            reset();
            endResetModel();
        };
        connect(model, &QAbstractItemModel::rowsInserted, this, anew);
        connect(model, &QAbstractItemModel::rowsRemoved, this, anew);
        connect(model, &QAbstractItemModel::rowsMoved, this, anew);
        connect(model, &QAbstractItemModel::columnsInserted, this, anew);
        connect(model, &QAbstractItemModel::columnsRemoved, this, anew);
        connect(model, &QAbstractItemModel::layoutChanged, this, anew);
        connect(model, &QAbstractItemModel::headerDataChanged, this,
                [this](Qt::Orientation orientation, int first, int last) {
                    if (orientation == Qt::Horizontal)
                        Q_EMIT headerDataChanged(orientation, first, last);
                });
    }
    reset();
    endResetModel();
}

void RecordRows::reset()
{
    m_haystacks.clear();
    m_rows = arranged();
}

void RecordRows::change(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    // The order stays until the next sort: rows do not jump under the hand. What the filter sees is read anew.
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row) {
        if (!m_haystacks.empty())
            m_haystacks[size_t(row)] = QString();
        if (const int place = m_places[size_t(row)]; place >= 0)
            Q_EMIT dataChanged(index(place, topLeft.column()), index(place, bottomRight.column()), roles);
    }
}

void RecordRows::setFilterText(const QString &text)
{
    m_filter = text;
    const QStringList words = foldedForSearch(text).split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    rearrange();
}

void RecordRows::sort(int column, Qt::SortOrder order)
{
    m_column = column;
    m_order = order;
    rearrange();
}

void RecordRows::rearrange()
{
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QModelIndexList sources;
    for (const QModelIndex &index : before)
        sources.append(mapToSource(index));
    m_rows = arranged();
    QModelIndexList after;
    for (const QModelIndex &source : sources)
        after.append(mapFromSource(source));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

std::vector<int> RecordRows::arranged()
{
    const int count = sourceModel() != nullptr ? sourceModel()->rowCount() : 0;
    std::vector<int> rows(static_cast<size_t>(count));
    std::iota(rows.begin(), rows.end(), 0);
    if (!m_words.isEmpty()) {
        if (m_haystacks.empty())
            m_haystacks.resize(rows.size());
        std::erase_if(rows, [this](int row) {
            const QString &text = haystack(row);
            return !std::all_of(m_words.begin(), m_words.end(),
                                [&](const QString &word) { return text.contains(word); });
        });
    }
    if (m_column >= 0 && count > 0 && m_column < sourceModel()->columnCount())
        sortRows(rows, *sourceModel(), m_column, m_order == Qt::DescendingOrder);
    m_places.assign(size_t(count), -1);
    for (size_t place = 0; place < rows.size(); ++place)
        m_places[size_t(rows[place])] = int(place);
    return rows;
}

const QString &RecordRows::haystack(int row)
{
    QString &text = m_haystacks[size_t(row)];
    if (text.isNull()) {
        QStringList texts{sourceModel()->index(row, 0).data(FilterRole).toString()};
        for (int column = 0; texts.first().isEmpty() && column < sourceModel()->columnCount(); ++column)
            texts.append(sourceModel()->index(row, column).data().toString());
        text = foldedForSearch(texts.join(u' ')) + u' '; // never null: null is what has not been read
    }
    return text;
}

int RecordRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RecordRows::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || sourceModel() == nullptr ? 0 : sourceModel()->columnCount();
}

QModelIndex RecordRows::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex RecordRows::parent(const QModelIndex &) const
{
    return {};
}

QModelIndex RecordRows::mapToSource(const QModelIndex &index) const
{
    if (!index.isValid() || sourceModel() == nullptr || size_t(index.row()) >= m_rows.size())
        return {};
    return sourceModel()->index(m_rows[size_t(index.row())], index.column());
}

QModelIndex RecordRows::mapFromSource(const QModelIndex &index) const
{
    if (!index.isValid() || size_t(index.row()) >= m_places.size() || m_places[size_t(index.row())] < 0)
        return {};
    return createIndex(m_places[size_t(index.row())], index.column());
}

QVariant RecordRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (sourceModel() == nullptr || orientation == Qt::Vertical)
        return {};
    return sourceModel()->headerData(section, orientation, role);
}

} // namespace khattama::ui
