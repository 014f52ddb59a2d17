// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outage/transfers.h"
#include "ui/shell/pagecontext.h"

#include <QDialog>

class QPushButton;

namespace khattama::ui {

class KeyFields;
class MessageBar;
class SigningRun;

/// Asks for the key that a transfer package is signed with, or none, and signs it. No key is kept.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(const PageContext &context, const outage::TransferQuery &query, QWidget *page);

Q_SIGNALS:
    /// `made`: nothing where it is exported unsigned.
    void packageMade(const khattama::outage::TransferDraft &draft, const std::optional<khattama::MadeSignature> &made);

private:
    void begin();
    void signDraft(const std::shared_ptr<const Signers> &signers);
    void end(const std::optional<MadeSignature> &made);
    void fail(const Error &error);
    void showButtons();

    const PageContext &m_context;
    outage::TransferQuery m_query;
    outage::TransferDraft m_draft;
    bool m_busy = false;
    MessageBar *m_message;
    KeyFields *m_key;
    SigningRun *m_run;
    QPushButton *m_save;
    QPushButton *m_back;
};

} // namespace khattama::ui
