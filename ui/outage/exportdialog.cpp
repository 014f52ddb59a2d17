// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outage/exportdialog.h"

#include "ui/shell/prompt.h"
#include "ui/widgets/field.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace khattama::ui {

ExportDialog::ExportDialog(const PageContext &context, QWidget *page)
    : QDialog(page), m_context(context), m_file(new QLineEdit(this)), m_password(new QLineEdit(this))
{
    setObjectName(u"exportDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Export a transfer package"));
    auto *about = new QLabel(tr("The package is signed with a key from a PKCS#12 file. Without a key it is exported "
                                "unsigned, and its reader is told so."),
                             this);
    about->setWordWrap(true);
    m_file->setObjectName(u"keyFileEdit"_s);
    m_password->setObjectName(u"keyPasswordEdit"_s);
    m_password->setEchoMode(QLineEdit::Password);
    auto *choose = new QPushButton(tr("Choose the key …"), this);
    choose->setObjectName(u"chooseKeyButton"_s);
    auto *save = new QPushButton(tr("Export …"), this);
    save->setObjectName(u"exportPackageButton"_s);
    save->setDefault(true);
    auto *back = new QPushButton(tr("Back"), this);
    back->setObjectName(u"backButton"_s);
    for (QPushButton *button : {choose, back})
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(save);
    buttons->addWidget(choose);
    buttons->addWidget(back);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(about);
    layout->addWidget(new Field(tr("Key file (.p12, .pfx)"), m_file, this));
    layout->addWidget(new Field(tr("Password of the key"), m_password, this));
    layout->addStretch();
    layout->addLayout(buttons);
    resize(fontMetrics().averageCharWidth() * 80, sizeHint().height());
    connect(m_file, &QLineEdit::textChanged, this, &ExportDialog::showKey);
    connect(choose, &QPushButton::clicked, this, &ExportDialog::choose);
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, [this] {
        Q_EMIT exportAsked({m_file->text().trimmed(), m_password->text()});
        accept();
    });
    showKey();
}

void ExportDialog::choose()
{
    const QStringList files =
        m_context.prompt.filesToOpen(this, tr("Key to sign with"), tr("Keys (*.p12 *.pfx);;All files (*)"));
    if (files.isEmpty())
        return;
    m_file->setText(files.first());
    m_password->setFocus();
}

void ExportDialog::showKey()
{
    m_password->setEnabled(!m_file->text().trimmed().isEmpty());
}

} // namespace khattama::ui
