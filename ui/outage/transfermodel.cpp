// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outage/transfermodel.h"

#include "ui/outage/outageactsmodel.h"
#include "ui/widgets/tableroles.h"

using namespace Qt::StringLiterals;

namespace khattama::ui {

using outage::TransferEntry;
using outage::TransferState;

namespace {

ColourRole roleOf(TransferState state)
{
    switch (state) {
    case TransferState::Open:
        return ColourRole::Pending;
    case TransferState::Entered:
        return ColourRole::Done;
    case TransferState::Differs:
        return ColourRole::Error;
    }
    return ColourRole::Neutral;
}

} // namespace

TransferModel::TransferModel(const PageContext &context, QObject *parent)
    : QAbstractTableModel(parent), m_context(context)
{}

void TransferModel::setEntries(const QList<TransferEntry> &entries)
{
    if (entries == m_entries)
        return;
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

QList<RecordColumn> TransferModel::columns()
{
    return {{u"at"_s, 19},  {u"person"_s, 22}, {u"registration"_s, 11},
            {u"act"_s, 11}, {u"state"_s, 15},  {u"number"_s, 12}};
}

QString TransferModel::state(TransferState state)
{
    switch (state) {
    case TransferState::Open:
        return tr("to be entered");
    case TransferState::Entered:
        return tr("entered");
    case TransferState::Differs:
        return tr("differs");
    }
    return {};
}

QString TransferModel::text(const TransferEntry &entry, int column) const
{
    const expertise::Case &record = entry.record;
    switch (column) {
    case At:
        return OutageActsModel::moment(m_context, entry.at());
    case Person:
        return record.form031 || record.application ? record.person().name.full() : QString();
    case Registration:
        return record.registration ? record.registration->toString() : QString();
    case Act:
        return record.actNumber();
    case State:
        return state(entry.mark.state);
    case Number:
        return entry.mark.number;
    default:
        return {};
    }
}

QVariant TransferModel::sortKey(const TransferEntry &entry, int column) const
{
    const auto number = [](const std::optional<expertise::SequenceNumber> &given) {
        return given ? given->year * 1000000 + given->number : 0;
    };
    switch (column) {
    case At:
        return entry.at();
    case Registration:
        return number(entry.record.registration);
    case Act:
        return number(entry.record.act);
    default:
        return text(entry, column);
    }
}

int TransferModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int TransferModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant TransferModel::data(const QModelIndex &index, int role) const
{
    const TransferEntry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, index.column());
    case Qt::ToolTipRole:
        return index.column() == State && !entry.mark.note.isEmpty() ? QVariant(entry.mark.note) : QVariant();
    case ColourRoleRole:
        return index.column() == State ? QVariant(int(roleOf(entry.mark.state))) : QVariant();
    case SortRole:
        return sortKey(entry, index.column());
    case IdRole:
        return entry.record.id.toString();
    case FilterRole: {
        QStringList texts{entry.mark.note};
        for (int column = 0; column < ColumnCount; ++column)
            texts.append(text(entry, column));
        return texts.join(u' ');
    }
    default:
        return {};
    }
}

QVariant TransferModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case At:
        return tr("Date");
    case Person:
        return tr("Person");
    case Registration:
        return tr("Reg. No.");
    case Act:
        return tr("Act No.");
    case State:
        return tr("State");
    case Number:
        return tr("No. in the data bank");
    default:
        return {};
    }
}

} // namespace khattama::ui
