// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewcases.h"

#include "core/base/datetext.h"
#include "ui/intake/inboxwords.h"
#include "ui/shell/pagecontext.h"
#include "ui/widgets/rolecolour.h"
#include "ui/widgets/tableroles.h"

using namespace Qt::StringLiterals;

namespace khattama::ui {

using expertise::CaseSummary;

ReviewCases::ReviewCases(const PageContext &context, QObject *parent) : QAbstractTableModel(parent), m_context(context)
{}

void ReviewCases::setCases(const QList<CaseSummary> &cases)
{
    if (cases == m_cases)
        return;
    beginResetModel();
    m_cases = cases;
    endResetModel();
}

int ReviewCases::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_cases.size());
}

int ReviewCases::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

/// «today 18:00» or the day.
QString ReviewCases::dueText(const CaseSummary &summary) const
{
    if (!summary.dueAt.isValid())
        return {};
    const rules::LegalTime &time = m_context.deadlines.time();
    const QString hour = time.timeOf(summary.dueAt).toString(u"HH:mm"_s);
    if (summary.dueAt < m_context.clock.now())
        return tr("overdue since %1").arg(momentText(summary.dueAt, time));
    if (time.dateOf(summary.dueAt) == m_context.today())
        return tr("today by %1").arg(hour);
    return tr("by %1").arg(shortDate(time.dateOf(summary.dueAt)));
}

int ReviewCases::dueRole(const CaseSummary &summary) const
{
    if (summary.dueAt < m_context.clock.now())
        return int(ColourRole::Error);
    const bool today = m_context.deadlines.time().dateOf(summary.dueAt) == m_context.today();
    return int(today ? ColourRole::Pending : ColourRole::Neutral);
}

QVariant ReviewCases::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CaseSummary &summary = m_cases.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Person)
            return personText(summary, m_context.language);
        if (index.column() == Number)
            return summary.registration ? summary.registration->toString() : QString();
        return dueText(summary);
    case SortRole:
        if (index.column() == Due)
            return summary.dueAt;
        if (index.column() == Number)
            return summary.registration ? QVariant(summary.registration->year * 1000000 + summary.registration->number)
                                        : QVariant();
        return personText(summary, m_context.language);
    case IdRole:
        return summary.id.toString();
    case ColourRoleRole:
        return index.column() == Due && summary.dueAt.isValid() ? QVariant(dueRole(summary)) : QVariant();
    default:
        return {};
    }
}

QVariant ReviewCases::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Person:
        return tr("Person");
    case Number:
        return tr("No.");
    case Due:
        return tr("Due");
    default:
        return {};
    }
}

} // namespace khattama::ui
