// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/columnsettings.h"
#include "ui/widgets/tableroles.h"

#include <QTableView>
#include <QTimer>

class QAbstractTableModel;
class QMenu;

namespace khattama::ui {

class RecordRows;

/// The table of every list. Sorts by SortRole, filters by words, remembers columns and sort of the user, copies as
/// text. Rows are spoken of as rows of the model given to setRecords(), wherever they stand on the screen.
///
/// Actions added by addAction() stand in the context menu, before «Copy» and the columns.
class RecordTable : public QTableView
{
    Q_OBJECT

public:
    /// `key` under which the view is kept in `settings`, as "tables/cases".
    RecordTable(QSettings &settings, const QString &key, QWidget *parent = nullptr);
    ~RecordTable() override;

    /// The model stays the caller's. Without `columns` all are shown, named by their numbers.
    void setRecords(QAbstractTableModel *model, const QList<RecordColumn> &columns = {});
    /// The same for a model that filters and sorts its rows itself, by sort(): it is shown as it stands, and is asked
    /// for an id by match(). For lists so long that each row counts.
    void setArrangedRecords(QAbstractTableModel *model, const QList<RecordColumn> &columns = {});
    /// The sort before the user has chosen one.
    void setDefaultSort(int column, Qt::SortOrder order);
    /// What an empty table says: what to do next.
    void setEmptyText(const QString &sentence);

    /// Shows the rows that have every word of the text somewhere.
    void setFilterText(const QString &text);
    [[nodiscard]] QString filterText() const;
    [[nodiscard]] int shownCount() const;

    [[nodiscard]] int currentRecord() const;          ///< -1: none
    [[nodiscard]] QList<int> selectedRecords() const; ///< in the order of the screen
    /// Makes the row current and selected, and scrolls to it; false when it is filtered out.
    bool setCurrentRecord(int row);
    /// The same for the record of that IdRole.
    bool setCurrentId(const QVariant &id);

    /// The selected rows with the head line, columns separated by tabs.
    [[nodiscard]] QString selectedText() const;
    void copySelected();
    /// Columns, order, widths and sort as at first.
    void resetView();

Q_SIGNALS:
    void recordActivated(int row); ///< Enter or double click
    void currentRecordChanged(int row);
    void selectedRecordsChanged();
    void shownCountChanged(int count);
    void selectedCopied(); ///< the selected rows stand in the clipboard

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void setModel(QAbstractItemModel *model) override { QTableView::setModel(model); }
    void showRecords(QAbstractTableModel *records, QAbstractItemModel *shown, const QList<RecordColumn> &columns);
    /// The record of an index on the screen, and where a record stands there.
    [[nodiscard]] int recordAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(int record) const;
    void measure();
    void restoreView();
    void saveView();
    void rememberPlace();
    void returnToPlace();
    void tellCount();
    void fillColumnMenu(QMenu *menu);
    [[nodiscard]] int rowOfId(const QVariant &id) const;

    ColumnSettings m_view;
    RecordRows *m_rows; ///< between the records and the screen, but for arranged records
    QAbstractTableModel *m_records = nullptr;
    QList<RecordColumn> m_columns;
    QString m_emptyText;
    QTimer m_saving;
    int m_defaultSort = -1;
    Qt::SortOrder m_defaultOrder = Qt::AscendingOrder;
    bool m_restoring = false;
    /// Over a reset of the model: ids of the selected rows and of the current one.
    QList<QVariant> m_selectedIds;
    QVariant m_currentId;
    int m_scroll = 0;
};

} // namespace khattama::ui
