// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/frontdoor.h"
#include "ui/shell/shell.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace khattama::ui {

class FieldForm;
class MessageBar;

/// The way in with the recovery key instead of a password; the account gets a new password.
class RecoveryPage : public QWidget
{
    Q_OBJECT

public:
    RecoveryPage(const Shell &shell, const QString &login, QWidget *parent = nullptr);

Q_SIGNALS:
    void entered(const khattama::ui::Entrance &entrance);
    void givenUp();

private:
    void recover();

    Shell m_shell;
    FieldForm *m_form;
    MessageBar *m_message;
    QLineEdit *m_key;
    QLineEdit *m_login;
    QLineEdit *m_password;
    QLineEdit *m_again;
    QPushButton *m_recover;
};

} // namespace khattama::ui
