// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/staff.h"

#include <QAbstractTableModel>

namespace khattama::ui {

/// The accounts of the department, for the table of the administrator.
class AccountsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Login, Name, RoleColumn, State, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setAccounts(const QList<people::StaffMember> &accounts);
    [[nodiscard]] const people::StaffMember &account(int row) const { return m_accounts.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<people::StaffMember> m_accounts;
};

} // namespace khattama::ui
