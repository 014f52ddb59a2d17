// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pagecontext.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace khattama::ui {

class FieldForm;
class MessageBar;

/// A new recovery key instead of the one before: asks for the password, shows the key once, and asks it back. Until
/// then the one before holds.
class RecoveryKeyDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RecoveryKeyDialog(const PageContext &context, QWidget *parent = nullptr);

Q_SIGNALS:
    void replaced();

private:
    void propose();
    void showKey(const QString &key);

    const PageContext &m_context;
    QStackedWidget *m_pages;
    FieldForm *m_form;
    MessageBar *m_message;
    QLineEdit *m_password;
    QPushButton *m_propose;
};

} // namespace khattama::ui
