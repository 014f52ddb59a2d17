// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cases/casefilter.h"
#include "ui/cases/caseorder.h"
#include "ui/cases/casesearch.h"

#include <QAbstractTableModel>
#include <QSet>

namespace khattama::ui {

struct PageContext;

/// The list of cases as a table that searches, filters and sorts itself, so that 200 000 rows answer within a frame.
/// Its rows are those that are shown, in the order of the sort.
class CaseListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit CaseListModel(const PageContext &context, QObject *parent = nullptr);

    void clear();
    /// Room for so many cases, told after the first of them.
    void reserve(size_t cases) { m_rows.reserve(cases); }
    /// More cases, none of which is here yet.
    void append(const CaseRows &rows);
    /// Cases that were saved anew, or are new: their earlier rows go.
    void replace(const CaseRows &rows);

    void setSearchText(const QString &text);
    void setFilter(const CaseFilter &filter);
    [[nodiscard]] const CaseFilter &filter() const { return m_filter; }
    /// What is overdue or due today is judged anew.
    void followClock();

    /// Of all cases, shown or not.
    [[nodiscard]] int caseCount() const { return m_caseCount; }
    [[nodiscard]] expertise::CaseId caseAt(int row) const;
    [[nodiscard]] bool blindAt(int row) const { return m_rows.blind(m_shown[static_cast<size_t>(row)]); }
    /// -1: not shown.
    [[nodiscard]] int rowOf(const expertise::CaseId &id) const;

    /// IINs are masked but for the last four digits until they are asked for.
    void showIin(const expertise::CaseId &id);
    [[nodiscard]] bool iinShown(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;
    /// A case by IdRole is found without going through the rows.
    [[nodiscard]] QModelIndexList match(const QModelIndex &start, int role, const QVariant &value, int hits,
                                        Qt::MatchFlags flags) const override;

private:
    using Row = CaseRows::Row;

    [[nodiscard]] QString text(Row row, CaseColumn column) const;
    [[nodiscard]] QString nameText(Row row) const;
    [[nodiscard]] QVariant colourRole(Row row, CaseColumn column) const;
    [[nodiscard]] QString accessibleText(Row row, CaseColumn column) const;
    [[nodiscard]] bool overdue(Row row) const;

    void takeIn(const CaseRows &rows);
    void mark(size_t first);
    [[nodiscard]] std::vector<Row> arranged() const;
    /// Shows what is marked, in the order of the sort; what was selected stays so.
    void rearrange();
    /// For each row of m_rows its place among the shown ones, or -1.
    [[nodiscard]] std::vector<int> places() const;

    const PageContext &m_context;
    CaseRows m_rows;
    CaseOrder m_names;
    int m_caseCount = 0;
    CaseSearch m_search;
    CaseFilter m_filter;
    CaseColumn m_column = CaseColumn::Received;
    Qt::SortOrder m_order = Qt::DescendingOrder;
    CaseSearch::Matches m_marks;
    std::vector<Row> m_sorted; ///< all that are not dropped
    std::vector<Row> m_shown;
    quint32 m_now = 0;
    QSet<QUuid> m_iinShown;
};

} // namespace khattama::ui
