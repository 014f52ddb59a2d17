// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/administration/accountsmodel.h"
#include "ui/shell/pagecontext.h"
#include "ui/shell/services.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace khattama::ui {

class FieldForm;
class MessageBar;
class RecordTable;

/// The accounts: opening one, blocking it, its role, a new password for who has lost it.
class AccountsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit AccountsPanel(const PageContext &context, QWidget *parent = nullptr);

    void refresh();

private:
    using Change = std::function<Result<void>(Services &)>;
    [[nodiscard]] QWidget *makeForm();
    void choose(int row);
    void add();
    void setPassword();
    void change(const Change &change, const QString &done);
    /// Null where no row is chosen.
    [[nodiscard]] const people::StaffMember *chosen() const;

    const PageContext &m_context;
    AccountsModel m_model;
    QMap<QString, QString> m_iins; ///< by login
    RecordTable *m_table;
    MessageBar *m_message;
    FieldForm *m_form;
    QLineEdit *m_login;
    QLineEdit *m_name;
    QComboBox *m_role;
    QLineEdit *m_password;
    QLineEdit *m_iin;
    QPushButton *m_block;
    QPushButton *m_setRole;
    QPushButton *m_setPassword;
    QPushButton *m_setIin;
};

} // namespace khattama::ui
