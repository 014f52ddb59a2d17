// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/signing.h"
#include "ui/shell/pagecontext.h"
#include "ui/shell/services.h"

#include <QDialog>

#include <functional>

class QPushButton;

namespace khattama::ui {

class KeyFields;
class MessageBar;

/// Asks for the key to sign a closed document with, and signs. The file is remembered for the user, the password is
/// not.
class SignDialog : public QDialog
{
    Q_OBJECT

public:
    using Sign = std::function<Result<journal::SignatureState>(Services &, const KeyFile &)>;
    /// `document`: its name, for the title.
    SignDialog(const PageContext &context, const QString &document, const journal::SignatureState &state, Sign sign,
               QWidget *page);

Q_SIGNALS:
    void documentSigned(const khattama::journal::SignatureState &state);

private:
    void showButton();
    void sign();
    [[nodiscard]] QString about(const journal::SignatureState &state) const;

    const PageContext &m_context;
    Sign m_sign;
    bool m_busy = false;
    MessageBar *m_message;
    KeyFields *m_key;
    QPushButton *m_button;
};

} // namespace khattama::ui
