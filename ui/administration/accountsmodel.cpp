// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/administration/accountsmodel.h"

#include "ui/shell/rolenames.h"
#include "ui/widgets/tableroles.h"

namespace khattama::ui {

void AccountsModel::setAccounts(const QList<people::StaffMember> &accounts)
{
    beginResetModel();
    m_accounts = accounts;
    endResetModel();
}

int AccountsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_accounts.size());
}

int AccountsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AccountsModel::data(const QModelIndex &index, int role) const
{
    const people::StaffMember &account = m_accounts.at(index.row());
    if (role == IdRole)
        return account.login;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Login:
        return account.login;
    case Name:
        return account.name;
    case RoleColumn:
        return roleName(account.role);
    case State:
        return account.blocked ? tr("blocked") : tr("open");
    default:
        return {};
    }
}

QVariant AccountsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Login:
        return tr("User name");
    case Name:
        return tr("Name");
    case RoleColumn:
        return tr("Role");
    case State:
        return tr("Account");
    default:
        return {};
    }
}

} // namespace khattama::ui
