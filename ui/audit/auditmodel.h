// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/auditwords.h"
#include "ui/shell/pagecontext.h"
#include "ui/widgets/columnsettings.h"

#include <QAbstractTableModel>

namespace khattama::ui {

/// Entries of the audit as rows, the newest first: number, time, who, what, of what, details. It asks for older ones
/// as soon as the end is seen; its order is that of the chain and no other.
class AuditModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit AuditModel(const PageContext &context, QObject *parent = nullptr);

    [[nodiscard]] static QList<RecordColumn> columns();

    void setNames(const QMap<QString, QString> &names) { m_names = names; } ///< of the staff, by login
    /// The newest entries there are; `complete`: there are no older ones. Those that are here already stay.
    void setNewest(const QList<audit::AuditRecord> &records, bool complete);
    void appendOlder(const QList<audit::AuditRecord> &records, bool complete);
    /// Another filter: nothing of what is here belongs to it.
    void clear();
    [[nodiscard]] const QList<audit::AuditRecord> &records() const { return m_records; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void olderWanted(qint64 before);

private:
    enum Column { Number, Time, Who, Kind, What, Subject, Details, ColumnCount };
    [[nodiscard]] QString text(const audit::AuditRecord &record, int column) const;

    const PageContext &m_context;
    audit::AuditWords m_words;
    QMap<QString, QString> m_names;
    QList<audit::AuditRecord> m_records;
    bool m_complete = true;
    bool m_asked = false; ///< older ones are on their way
};

} // namespace khattama::ui
