// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace khattama::ui {

/// Shows an attached file beside the page it belongs to; nothing is typed in it.
class DocumentDialog : public QDialog
{
    Q_OBJECT

public:
    DocumentDialog(const QString &title, const QByteArray &bytes, QWidget *parent);
};

} // namespace khattama::ui
