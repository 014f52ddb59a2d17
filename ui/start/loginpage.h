// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/frontdoor.h"
#include "ui/shell/shell.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace khattama::ui {

/// Login, and the page behind which a locked window stands: nothing personal is visible on it.
class LoginPage : public QWidget
{
    Q_OBJECT

public:
    /// `lockedFor`: login of whose entry is kept behind the lock; empty: a plain login.
    LoginPage(const Shell &shell, const QString &lockedFor, QWidget *parent = nullptr);

Q_SIGNALS:
    void entered(const khattama::ui::Entrance &entrance);
    void otherDepartmentAsked();
    void restoreAsked(); ///< of a backup beside the database of today
    /// The password is lost: with the recovery key there is another way in.
    void recoveryAsked(const QString &login);

private:
    [[nodiscard]] QWidget *makeSampleAccounts();
    void enter();
    void tellDepartment(const Result<people::Department> &department);
    void tell(const Error &error);

    Shell m_shell;
    QLabel *m_department;
    QLineEdit *m_login;
    QLineEdit *m_password;
    QLabel *m_error;
    QPushButton *m_enter;
};

} // namespace khattama::ui
