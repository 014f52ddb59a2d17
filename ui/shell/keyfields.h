// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/signer.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace khattama::ui {

class Prompt;

/// Asks for a file with a key and for its password, which can be typed once a file is named.
class KeyFields : public QWidget
{
    Q_OBJECT

public:
    KeyFields(Prompt &prompt, QWidget *parent);

    [[nodiscard]] KeyFile key() const;
    /// The file that was used last; the cursor then waits for its password.
    void setPath(const QString &path);
    /// For another try.
    void askAgain();
    /// Chooses the file; it belongs among the buttons of the dialog.
    [[nodiscard]] QPushButton *chooseButton() const { return m_choose; }

Q_SIGNALS:
    /// Another file was named, or none.
    void changed();

private:
    void choose();

    Prompt &m_prompt;
    QLineEdit *m_path;
    QLineEdit *m_password;
    QPushButton *m_choose;
};

} // namespace khattama::ui
