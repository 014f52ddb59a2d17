// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractProxyModel>

#include <vector>

namespace khattama::ui {

/// The rows of a flat model, sorted by SortRole and filtered by words. Reads each row once for a sort and not at each
/// comparison, so that lists of some 100 000 rows stay quick. Empty values come last in both directions.
class RecordRows : public QAbstractProxyModel
{
    Q_OBJECT

public:
    explicit RecordRows(QObject *parent = nullptr);

    void setSourceModel(QAbstractItemModel *model) override;
    /// Rows in which every word begins or continues somewhere, without regard to case and look-alikes.
    void setFilterText(const QString &text);
    [[nodiscard]] const QString &filterText() const { return m_filter; }
    /// Column -1: the order of the model.
    void sort(int column, Qt::SortOrder order) override;
    [[nodiscard]] int sortColumn() const { return m_column; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_order; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] QModelIndex mapToSource(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void reset();
    void change(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles);
    /// Makes the rows anew and moves the persistent indexes to their new places.
    void rearrange();
    [[nodiscard]] std::vector<int> arranged();
    [[nodiscard]] const QString &haystack(int row);

    std::vector<int> m_rows;   ///< row here -> row of the model
    std::vector<int> m_places; ///< row of the model -> row here, -1 where filtered out
    std::vector<QString> m_haystacks;
    QString m_filter;
    QStringList m_words;
    int m_column = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace khattama::ui
