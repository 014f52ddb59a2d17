// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/auditmodel.h"

#include "core/base/datetext.h"
#include "ui/widgets/tableroles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace khattama::ui {

using audit::AuditRecord;

AuditModel::AuditModel(const PageContext &context, QObject *parent)
    : QAbstractTableModel(parent), m_context(context), m_words(context.lists, context.language)
{}

QList<RecordColumn> AuditModel::columns()
{
    return {{u"number"_s, 8}, {u"time"_s, 25},    {u"who"_s, 24},    {u"kind"_s, 20, false},
            {u"what"_s, 34},  {u"subject"_s, 30}, {u"details"_s, 40}};
}

void AuditModel::setNewest(const QList<AuditRecord> &records, bool complete)
{
    const qint64 known = m_records.isEmpty() ? 0 : m_records.first().seq;
    const auto first = std::find_if(records.begin(), records.end(), [&](const auto &one) { return one.seq <= known; });
    if (known == 0 || first == records.end()) { // nothing in common with what is here
        beginResetModel();
        m_records = records;
        m_complete = complete;
        m_asked = false;
        endResetModel();
        return;
    }
    const auto newer = first - records.begin();
    if (newer == 0)
        return;
    beginInsertRows({}, 0, static_cast<int>(newer) - 1);
    m_records = records.first(newer) + m_records;
    endInsertRows();
}

void AuditModel::appendOlder(const QList<AuditRecord> &records, bool complete)
{
    m_asked = false;
    m_complete = complete;
    if (records.isEmpty() || (!m_records.isEmpty() && records.first().seq >= m_records.last().seq))
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(records.size()) - 1);
    m_records += records;
    endInsertRows();
}

void AuditModel::clear()
{
    beginResetModel();
    m_records.clear();
    m_complete = true;
    m_asked = false;
    endResetModel();
}

bool AuditModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete && !m_asked && !m_records.isEmpty();
}

void AuditModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_asked = true;
    Q_EMIT olderWanted(m_records.last().seq);
}

QString AuditModel::text(const AuditRecord &record, int column) const
{
    const rules::LegalTime &time = m_context.deadlines.time();
    switch (column) {
    case Number:
        return QString::number(record.seq);
    case Time:
        return shortDate(time.dateOf(record.at)) + u' ' + time.timeOf(record.at).toString(u"HH:mm:ss"_s);
    case Who:
        return m_names.value(record.action.actor, record.action.actor);
    case Kind:
        return m_words.kindText(m_words.kind(record.action.code));
    case What:
        return m_words.action(record.action.code);
    case Subject:
        return m_words.subject(record);
    case Details:
        return m_words.details(record);
    default:
        return {};
    }
}

int AuditModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int AuditModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
    const AuditRecord &record = m_records.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(record, index.column());
    case Qt::ToolTipRole:
        return index.column() == Details || index.column() == Subject ? text(record, index.column()) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == Number ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case IdRole:
        return record.seq;
    default:
        return {};
    }
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Number:
        return tr("Entry");
    case Time:
        return tr("Time");
    case Who:
        return tr("Who");
    case Kind:
        return tr("Kind");
    case What:
        return tr("What");
    case Subject:
        return tr("Of what");
    case Details:
        return tr("Details");
    default:
        return {};
    }
}

} // namespace khattama::ui
