// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outage/transfers.h"
#include "ui/shell/pagecontext.h"

#include <QDialog>

namespace khattama::ui {

class KeyFields;

/// Asks for the key that a transfer package is signed with, or none. Nothing of it is kept.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(const PageContext &context, QWidget *page);

Q_SIGNALS:
    void exportAsked(const khattama::KeyFile &key);

private:
    KeyFields *m_key;
};

} // namespace khattama::ui
