// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outage/exportdialog.h"

#include "ui/shell/keyfields.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace khattama::ui {

ExportDialog::ExportDialog(const PageContext &context, QWidget *page)
    : QDialog(page), m_key(new KeyFields(context.prompt, this))
{
    setObjectName(u"exportDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Export a transfer package"));
    auto *about = new QLabel(tr("The package is signed with a key from a PKCS#12 file. Without a key it is exported "
                                "unsigned, and its reader is told so."),
                             this);
    about->setWordWrap(true);
    auto *save = new QPushButton(tr("Export …"), this);
    save->setObjectName(u"exportPackageButton"_s);
    save->setDefault(true);
    auto *back = new QPushButton(tr("Back"), this);
    back->setObjectName(u"backButton"_s);
    back->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(save);
    buttons->addWidget(m_key->chooseButton());
    buttons->addWidget(back);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(about);
    layout->addWidget(m_key);
    layout->addStretch();
    layout->addLayout(buttons);
    resize(fontMetrics().averageCharWidth() * 80, sizeHint().height());
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, [this] {
        Q_EMIT exportAsked(m_key->key());
        accept();
    });
}

} // namespace khattama::ui
