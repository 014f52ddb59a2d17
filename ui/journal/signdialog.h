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
class SigningRun;

/// Asks for the key to sign a closed document with, and signs: the document is prepared and kept in the Workroom, and
/// signed beside it. The file is remembered for the user, the password is not.
class SignDialog : public QDialog
{
    Q_OBJECT

public:
    using Draft = std::function<Result<journal::SignatureDraft>(Services &)>;
    /// `document`: its name, for the title.
    SignDialog(const PageContext &context, const QString &document, const journal::SignatureState &state, Draft draft,
               QWidget *page);

    /// Says that the document is signed, and where it bears no time stamp that it was to bear, why.
    static void tell(MessageBar &bar, const PageContext &context, const QString &sentence,
                     const std::optional<Error> &notStamped);

Q_SIGNALS:
    void documentSigned(const khattama::journal::SignatureState &state);

private:
    void showButtons();
    void sign();
    void signDraft(const journal::SignatureDraft &draft, const std::shared_ptr<const Signers> &signers);
    void keep(const MadeSignature &made);
    void fail(const Error &error);
    [[nodiscard]] QString about(const journal::SignatureState &state) const;

    const PageContext &m_context;
    Draft m_makeDraft;
    journal::SignatureDraft m_draft;
    bool m_busy = false;
    MessageBar *m_message;
    KeyFields *m_key;
    SigningRun *m_run;
    QPushButton *m_button;
    QPushButton *m_back;
};

} // namespace khattama::ui
