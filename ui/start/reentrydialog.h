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

/// Asks who is logged in for the password once more, after the department's key was changed by another program: with
/// the new key the pages go on as they stand, and what was typed is saved. Rejected: the window is to be locked.
class ReentryDialog : public QDialog
{
    Q_OBJECT

public:
    ReentryDialog(const Shell &shell, const QString &login, QWidget *parent = nullptr);

private:
    void enter();

    Shell m_shell;
    QString m_login;
    FieldForm *m_form;
    MessageBar *m_message;
    QLineEdit *m_password;
    QPushButton *m_enter;
};

} // namespace khattama::ui
