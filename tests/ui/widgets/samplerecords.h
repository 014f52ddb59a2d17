// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/rolecolour.h"
#include "ui/widgets/tableroles.h"

#include <QAbstractTableModel>
#include <QDate>

namespace khattama::test {

struct SampleRecord {
    QString id;
    QString name;
    int number = 0;
    QDate day{};
};

/// A small list as the pages have them: name, number, day, state.
class SampleRecords : public QAbstractTableModel
{
public:
    enum Column { Name, Number, Day, State };

    explicit SampleRecords(QList<SampleRecord> records = {}) : m_records(std::move(records)) {}

    void set(QList<SampleRecord> records)
    {
        beginResetModel();
        m_records = std::move(records);
        endResetModel();
    }
    void rename(int row, const QString &name)
    {
        m_records[row].name = name;
        Q_EMIT dataChanged(index(row, Name), index(row, Name));
    }
    void append(const SampleRecord &record)
    {
        beginInsertRows({}, int(m_records.size()), int(m_records.size()));
        m_records.append(record);
        endInsertRows();
    }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_records.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 4; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const SampleRecord &record = m_records[index.row()];
        if (role == ui::IdRole)
            return record.id;
        if (role == ui::ColourRoleRole && index.column() == State)
            return int(ui::ColourRole::Error);
        if (role == Qt::DisplayRole) {
            switch (index.column()) {
            case Name:
                return record.name;
            case Number:
                return record.number;
            case Day:
                return record.day.toString(QStringLiteral("dd.MM.yyyy"));
            default:
                return QStringLiteral("Мерзімі өткен");
            }
        }
        if (role == ui::SortRole && index.column() == Day)
            return record.day;
        return {};
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        static const QStringList names{QStringLiteral("Аты"), QStringLiteral("№"), QStringLiteral("Күні"),
                                       QStringLiteral("Жай-күйі")};
        return orientation == Qt::Horizontal && role == Qt::DisplayRole ? names.value(section) : QVariant();
    }

private:
    QList<SampleRecord> m_records;
};

} // namespace khattama::test
