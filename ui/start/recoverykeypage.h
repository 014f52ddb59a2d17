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

class Field;

/// The recovery key: shown this once, printed, and asked back. The department counts only when it was typed in.
class RecoveryKeyPage : public QWidget
{
    Q_OBJECT

public:
    RecoveryKeyPage(const Shell &shell, const QString &key, QWidget *parent = nullptr);

Q_SIGNALS:
    void confirmed();

private:
    void print();
    /// The key disappears from the window before it is asked back, or it would be copied from there.
    void askBack();
    void confirm();

    Shell m_shell;
    QString m_key;
    QLabel *m_shown;
    QPushButton *m_print;
    QPushButton *m_written;
    QPushButton *m_again;
    QLineEdit *m_typed;
    Field *m_field;
    QPushButton *m_confirm;
};

} // namespace khattama::ui
