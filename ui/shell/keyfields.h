// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/signer.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace khattama::ui {

class Field;
struct PageContext;

/// Asks what to sign with: a file with a key and its password, which can be typed once a file is named, or NCALayer.
/// Which of both is remembered for the user.
class KeyFields : public QWidget
{
    Q_OBJECT

public:
    KeyFields(const PageContext &context, QWidget *parent);

    [[nodiscard]] SigningKey key() const;
    /// The file that was used last; the cursor then waits for its password.
    void setPath(const QString &path);
    /// For another try.
    void askAgain();
    /// Keeps the way to sign for the next time.
    void remember();
    /// Chooses the file; it belongs among the buttons of the dialog.
    [[nodiscard]] QPushButton *chooseButton() const { return m_choose; }

Q_SIGNALS:
    /// Another key was named, or none.
    void changed();

private:
    void choose();
    void showKind();
    [[nodiscard]] bool isFile() const;

    const PageContext &m_context;
    QRadioButton *m_file;
    QRadioButton *m_ncaLayer;
    QLineEdit *m_path;
    QLineEdit *m_password;
    Field *m_pathField;
    Field *m_passwordField;
    QLabel *m_told;
    QPushButton *m_choose;
};

} // namespace khattama::ui
