// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outage/outageactsmodel.h"

#include "core/base/datetext.h"
#include "ui/widgets/rolecolour.h"
#include "ui/widgets/tableroles.h"

using namespace Qt::StringLiterals;

namespace khattama::ui {

using outage::OutageAct;

OutageActsModel::OutageActsModel(const PageContext &context, QObject *parent)
    : QAbstractTableModel(parent), m_context(context)
{}

void OutageActsModel::setActs(const QList<OutageAct> &acts)
{
    if (acts == m_acts)
        return;
    beginResetModel();
    m_acts = acts;
    endResetModel();
}

QList<RecordColumn> OutageActsModel::columns()
{
    return {{u"number"_s, 8}, {u"began"_s, 17}, {u"ended"_s, 17}, {u"systems"_s, 16}, {u"date"_s, 12}};
}

QString OutageActsModel::moment(const PageContext &context, const QDateTime &moment)
{
    const rules::LegalTime &time = context.deadlines.time();
    return moment.isValid() ? shortDate(time.dateOf(moment)) + u' ' + time.timeOf(moment).toString(u"HH:mm"_s)
                            : QString();
}

QString OutageActsModel::end(const PageContext &context, const OutageAct &act)
{
    return act.lasts() ? tr("lasts") : moment(context, act.until);
}

QString OutageActsModel::systems(const PageContext &context, const OutageAct &act)
{
    QStringList systems;
    for (const QString &system : act.systems)
        systems.append(context.lists.text(u"systems"_s, system, context.language));
    return systems.join(u", "_s);
}

QString OutageActsModel::text(const OutageAct &act, int column) const
{
    switch (column) {
    case Number:
        return act.number;
    case Date:
        return shortDate(act.date);
    case Began:
        return moment(m_context, act.from);
    case Ended:
        return end(m_context, act);
    case Systems:
        return systems(m_context, act);
    default:
        return {};
    }
}

int OutageActsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_acts.size());
}

int OutageActsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant OutageActsModel::data(const QModelIndex &index, int role) const
{
    const OutageAct &act = m_acts.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(act, index.column());
    case ColourRoleRole:
        return index.column() == Ended && act.lasts() ? QVariant(int(ColourRole::Pending)) : QVariant();
    case SortRole:
        switch (index.column()) {
        case Date:
            return act.date;
        case Began:
            return act.from;
        case Ended: // what lasts is the latest
            return act.lasts() ? QDateTime(QDate(9999, 12, 31), QTime(0, 0), Qt::UTC) : act.until;
        default:
            return text(act, index.column());
        }
    case IdRole:
        return act.id.toString();
    case FilterRole: {
        QStringList texts{act.note};
        for (int column = 0; column < ColumnCount; ++column)
            texts.append(text(act, column));
        return texts.join(u' ');
    }
    default:
        return {};
    }
}

QVariant OutageActsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Number:
        return tr("No.");
    case Date:
        return tr("Date of act");
    case Began:
        return tr("Began");
    case Ended:
        return tr("Ended");
    case Systems:
        return tr("Systems");
    default:
        return {};
    }
}

} // namespace khattama::ui
