// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/correction.h"
#include "ui/widgets/columnsettings.h"

#include <QAbstractTableModel>

namespace khattama::ui {

/// The rows of a protocol with the cells of its Appendix, 17 or 18 (ОМК).
class ProtocolRowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ProtocolRowsModel(people::DepartmentKind kind, QObject *parent = nullptr);

    /// Rows that have approved corrections bear a mark that points to them.
    void setRows(const QList<journal::ProtocolRow> &rows, const QList<journal::Correction> &corrections);
    /// The column of a cell, by its place among those of the Appendix.
    [[nodiscard]] QString titleOf(int cell) const;
    /// A row in a word: whose it is.
    [[nodiscard]] QString nameOf(int row) const;
    [[nodiscard]] const QList<journal::ProtocolRow> &rows() const { return m_rows; }
    /// First number, name and conclusion; the other cells can be shown.
    [[nodiscard]] QList<RecordColumn> columns() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Column {
        RecordColumn look;
        int cell; ///< place among the cells of the Appendix
        QString title;
        bool number = false; ///< begins with a number, as «12/2026»
    };
    [[nodiscard]] static QList<Column> ofAppendix17();
    [[nodiscard]] static QList<Column> ofAppendix18();

    QList<Column> m_columns;
    [[nodiscard]] QList<journal::Correction> correctionsOf(int row) const;
    [[nodiscard]] QString markOf(int row) const;

    QList<journal::ProtocolRow> m_rows;
    QList<journal::Correction> m_corrections; ///< approved
};

} // namespace khattama::ui
