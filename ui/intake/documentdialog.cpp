// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/documentdialog.h"

#include "ui/widgets/documentview.h"

#include <QVBoxLayout>

namespace khattama::ui {

DocumentDialog::DocumentDialog(const QString &title, const QByteArray &bytes, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("documentDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    resize(parent->size() * 0.8);
    auto *view = new DocumentView(this);
    view->setDocument(bytes);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(view);
}

} // namespace khattama::ui
