// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/protocolrowsmodel.h"

#include "ui/widgets/tableroles.h"

using namespace Qt::StringLiterals;

namespace khattama::ui {

ProtocolRowsModel::ProtocolRowsModel(people::DepartmentKind kind, QObject *parent)
    : QAbstractTableModel(parent), m_columns(kind == people::DepartmentKind::Omk ? ofAppendix18() : ofAppendix17())
{}

QList<ProtocolRowsModel::Column> ProtocolRowsModel::ofAppendix17()
{
    return {
        {{u"act"_s, 12}, 1, tr("Act No."), true}, // with room for the mark of a correction
        {{u"name"_s, 24}, 2, tr("Full name")},
        {{u"conclusion"_s, 24}, 9, tr("Conclusion")},
        {{u"term"_s, 24}, 11, tr("Term")},
        {{u"registration"_s, 11, false}, 0, tr("Registration No."), true},
        {{u"birth"_s, 18, false}, 3, tr("Birth date, age")},
        {{u"address"_s, 30, false}, 4, tr("Place of registration")},
        {{u"work"_s, 24, false}, 5, tr("Place of work or study")},
        {{u"purpose"_s, 30, false}, 6, tr("Purpose")},
        {{u"earlier"_s, 30, false}, 7, tr("State before")},
        {{u"diagnosis"_s, 30, false}, 8, tr("Diagnosis")},
        {{u"cause"_s, 18, false}, 10, tr("Cause")},
        {{u"measures"_s, 30, false}, 12, tr("Rehabilitation measures")},
        {{u"certificates"_s, 24, false}, 13, tr("Certificates")},
    };
}

QList<ProtocolRowsModel::Column> ProtocolRowsModel::ofAppendix18()
{
    return {
        {{u"number"_s, 7}, 0, tr("No."), true},
        {{u"name"_s, 30}, 1, tr("Full name, birth date")},
        {{u"goal"_s, 16}, 4, tr("Purpose")},
        {{u"conclusion"_s, 36}, 8, tr("Conclusion and recommendations")},
        {{u"address"_s, 30, false}, 2, tr("Place of registration")},
        {{u"work"_s, 24, false}, 3, tr("Place of work or study")},
        {{u"before"_s, 24, false}, 5, tr("Department and day before")},
        {{u"earlier"_s, 30, false}, 6, tr("State before")},
        {{u"diagnosis"_s, 30, false}, 7, tr("Diagnosis")},
    };
}

void ProtocolRowsModel::setRows(const QList<journal::ProtocolRow> &rows, const QList<journal::Correction> &corrections)
{
    QList<journal::Correction> approved = corrections;
    approved.removeIf([](const auto &one) { return one.state != journal::CorrectionState::Approved; });
    if (rows == m_rows && approved == m_corrections)
        return;
    beginResetModel();
    m_rows = rows;
    m_corrections = approved;
    endResetModel();
}

QString ProtocolRowsModel::titleOf(int cell) const
{
    for (const Column &column : m_columns) {
        if (column.cell == cell)
            return column.title;
    }
    return {};
}

QString ProtocolRowsModel::nameOf(int row) const
{
    for (const Column &column : m_columns) {
        if (column.look.id == u"name")
            return m_rows.at(row).cells.value(column.cell).section(u'\n', 0, 0);
    }
    return {};
}

QList<journal::Correction> ProtocolRowsModel::correctionsOf(int row) const
{
    QList<journal::Correction> found = m_corrections;
    found.removeIf([row](const auto &correction) { return correction.row != row + 1; });
    return found;
}

/// The numbers of the corrections, as «*1, 3».
QString ProtocolRowsModel::markOf(int row) const
{
    QStringList numbers;
    for (const journal::Correction &correction : correctionsOf(row))
        numbers.append(QString::number(correction.number));
    return numbers.isEmpty() ? QString() : QString(u" *" + numbers.join(u", "_s));
}

QList<RecordColumn> ProtocolRowsModel::columns() const
{
    QList<RecordColumn> columns;
    for (const Column &column : m_columns)
        columns.append(column.look);
    return columns;
}

int ProtocolRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ProtocolRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant ProtocolRowsModel::data(const QModelIndex &index, int role) const
{
    const journal::ProtocolRow &row = m_rows.at(index.row());
    const Column &column = m_columns.at(index.column());
    const QString cell = row.cells.value(column.cell);
    switch (role) {
    case Qt::DisplayRole:
        return QString(QString(cell).replace(u'\n', u"; "_s) + (index.column() == 0 ? markOf(index.row()) : QString()));
    case Qt::ToolTipRole: {
        QStringList texts;
        for (const journal::Correction &correction : correctionsOf(index.row())) {
            texts.append(
                tr("Correction No. %1: %2: %3")
                    .arg(QString::number(correction.number), titleOf(correction.column - 1), correction.newText));
        }
        return texts.isEmpty() ? QVariant() : QVariant(texts.join(u'\n'));
    }
    case SortRole:
        return column.number ? QVariant(cell.section(u'/', 0, 0).toInt()) : QVariant(cell);
    case IdRole:
        return row.caseId;
    case FilterRole:
        return row.cells.join(u' ');
    default:
        return {};
    }
}

QVariant ProtocolRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return m_columns.at(section).title;
    return QAbstractTableModel::headerData(section, orientation, role);
}

} // namespace khattama::ui
