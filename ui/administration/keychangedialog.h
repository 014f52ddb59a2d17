// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/housekeeping.h"

#include <QDialog>

class QLineEdit;

namespace khattama::ui {

class FieldForm;

/// Says what a change of the department's key does and whom it leaves out, and asks for the password.
class KeyChangeDialog : public QDialog
{
    Q_OBJECT

public:
    explicit KeyChangeDialog(const KeyStanding &standing, QWidget *parent = nullptr);

Q_SIGNALS:
    void wanted(const QString &password, const QString &recoveryKey);

private:
    void decide();

    FieldForm *m_form;
    QLineEdit *m_password;
    QLineEdit *m_recoveryKey = nullptr; ///< null where it is not needed
};

} // namespace khattama::ui
