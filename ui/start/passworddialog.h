// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/shell.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace khattama::ui {

class FieldForm;
class MessageBar;

/// A new password for whoever is logged in; the old one is asked for.
class PasswordDialog : public QDialog
{
    Q_OBJECT

public:
    PasswordDialog(const Shell &shell, const QString &login, QWidget *parent = nullptr);

private:
    void change();

    Shell m_shell;
    QString m_login;
    FieldForm *m_form;
    MessageBar *m_message;
    QLineEdit *m_old;
    QLineEdit *m_new;
    QLineEdit *m_again;
    QPushButton *m_change;
};

} // namespace khattama::ui
