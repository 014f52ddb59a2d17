// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace khattama::ui {

class Field;

/// The recovery key: shown this once, printed, and asked back. It counts only when it was typed in.
class RecoveryKeyPage : public QWidget
{
    Q_OBJECT

public:
    using Then = std::function<void(const Result<void> &)>;
    /// Whether what was typed is the key.
    using Confirm = std::function<void(const QString &typed, Then then)>;
    using Worded = std::function<QString(const Error &error)>;

    /// `today` stands on the printed sheet; `action` is the word of the button that confirms.
    RecoveryKeyPage(const QString &key, QDate today, const QString &action, Confirm confirm, Worded worded,
                    QWidget *parent = nullptr);

Q_SIGNALS:
    void confirmed();

private:
    void print();
    /// The key disappears from the window before it is asked back, or it would be copied from there.
    void askBack();
    void confirm();

    QString m_key;
    QDate m_today;
    Confirm m_isKey;
    Worded m_worded;
    QLabel *m_shown;
    QPushButton *m_print;
    QPushButton *m_written;
    QPushButton *m_again;
    QLineEdit *m_typed;
    Field *m_field;
    QPushButton *m_confirm; ///< of the key that was typed
};

} // namespace khattama::ui
