// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outage/transfers.h"
#include "ui/shell/pagecontext.h"

#include <QDialog>

class QLineEdit;

namespace khattama::ui {

/// Asks for the key that a transfer package is signed with, or none. Nothing of it is kept.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(const PageContext &context, QWidget *page);

Q_SIGNALS:
    void exportAsked(const khattama::outage::Transfers::Key &key);

private:
    void choose();
    void showKey();

    const PageContext &m_context;
    QLineEdit *m_file;
    QLineEdit *m_password;
};

} // namespace khattama::ui
