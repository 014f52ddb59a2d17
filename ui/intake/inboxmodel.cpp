// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/inboxmodel.h"

#include "ui/intake/inboxwords.h"
#include "ui/widgets/tableroles.h"

using namespace Qt::StringLiterals;

namespace khattama::ui {

using expertise::CaseSummary;

namespace {

InboxState stateOf(const CaseSummary &form)
{
    return inboxState(form.state, form.returnConfirmed);
}

} // namespace

void InboxModel::setForms(const QList<CaseSummary> &forms)
{
    if (forms == m_forms)
        return; // nothing moves without need
    beginResetModel();
    m_forms = forms;
    endResetModel();
}

int InboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_forms.size());
}

int InboxModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString InboxModel::text(const CaseSummary &form, int column) const
{
    switch (column) {
    case Received:
        return momentText(form.receivedAt, m_time);
    case Number:
        return form.formNumber;
    case Name:
        return personText(form, m_language);
    case Organization:
        return form.organization;
    case State:
        return inboxStateWord(stateOf(form));
    case Due:
        return momentText(form.dueAt, m_time);
    default:
        return {};
    }
}

QVariant InboxModel::sortKey(const CaseSummary &form, int column) const
{
    switch (column) {
    case Received:
        return form.receivedAt;
    case Due:
        return form.dueAt;
    case State:
        return int(stateOf(form));
    default:
        return text(form, column);
    }
}

QVariant InboxModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CaseSummary &form = m_forms.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(form, index.column());
    case SortRole:
        return sortKey(form, index.column());
    case IdRole:
        return form.id.toString();
    case ColourRoleRole:
        return index.column() == State ? QVariant(int(inboxStateRole(stateOf(form)))) : QVariant();
    default:
        return {};
    }
}

QVariant InboxModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Received:
        return tr("Received");
    case Number:
        return tr("Form No.");
    case Name:
        return tr("Full name");
    case Organization:
        return tr("Organization");
    case State:
        return tr("Verdict");
    case Due:
        return tr("Due");
    default:
        return {};
    }
}

} // namespace khattama::ui
