// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/signdialog.h"

#include "ui/journal/signaturelines.h"
#include "ui/shell/jobs.h"
#include "ui/shell/prompt.h"
#include "ui/widgets/field.h"
#include "ui/widgets/messagebar.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace khattama::ui {

namespace {
const QString kKeyFile = u"signing/keyFile"_s;
} // namespace

SignDialog::SignDialog(const PageContext &context, const QString &document, const journal::SignatureState &state,
                       Sign sign, QWidget *page)
    : QDialog(page), m_context(context), m_sign(std::move(sign)), m_message(new MessageBar(this)),
      m_file(new QLineEdit(this)), m_password(new QLineEdit(this)), m_button(new QPushButton(tr("Sign"), this))
{
    setObjectName(u"signDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Sign: %1").arg(document));
    auto *told = new QLabel(about(state), this);
    told->setObjectName(u"signAboutLabel"_s);
    told->setTextFormat(Qt::PlainText);
    told->setWordWrap(true);
    m_message->clear();
    m_file->setObjectName(u"keyFileEdit"_s);
    m_file->setProperty("recordText", true); // a path
    m_file->setText(context.settings.value(kKeyFile).toString());
    m_password->setObjectName(u"keyPasswordEdit"_s);
    m_password->setEchoMode(QLineEdit::Password);
    auto *choose = new QPushButton(tr("Choose the key …"), this);
    choose->setObjectName(u"chooseKeyButton"_s);
    m_button->setObjectName(u"signButton"_s);
    m_button->setDefault(true);
    auto *back = new QPushButton(tr("Back"), this);
    back->setObjectName(u"backButton"_s);
    for (QPushButton *button : {choose, back})
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_button);
    buttons->addWidget(choose);
    buttons->addWidget(back);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(told);
    layout->addWidget(m_message);
    layout->addWidget(new Field(tr("Key file"), m_file, this));
    layout->addWidget(new Field(tr("Password of the key"), m_password, this));
    layout->addStretch();
    layout->addLayout(buttons);
    resize(fontMetrics().averageCharWidth() * 80, sizeHint().height());
    (m_file->text().isEmpty() ? m_file : m_password)->setFocus();
    connect(m_file, &QLineEdit::textChanged, this, &SignDialog::showKey);
    connect(choose, &QPushButton::clicked, this, &SignDialog::choose);
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_button, &QPushButton::clicked, this, &SignDialog::sign);
    showKey();
}

QString SignDialog::about(const journal::SignatureState &state) const
{
    QStringList sentences{tr("The signature goes into the PDF of the document, behind its sheets, which stay as they "
                             "were closed.")};
    const bool asHead = state.head && state.head->login == m_context.user.login;
    if (asHead && !state.missing.isEmpty()) {
        sentences.append(tr("You sign as the head: afterwards no signature is added. These have not signed yet: %1.")
                             .arg(SignatureLines::namesOf(state.missing)));
    } else if (asHead) {
        sentences.append(tr("You sign as the head: afterwards no signature is added."));
    }
    return sentences.join(u' ');
}

void SignDialog::choose()
{
    const QStringList files =
        m_context.prompt.filesToOpen(this, tr("Key to sign with"), tr("Keys (*.p12 *.pfx);;All files (*)"));
    if (files.isEmpty())
        return;
    m_file->setText(files.first());
    m_password->setFocus();
}

void SignDialog::showKey()
{
    const bool chosen = !m_file->text().trimmed().isEmpty();
    m_password->setEnabled(chosen);
    m_button->setEnabled(chosen && !m_busy);
}

void SignDialog::sign()
{
    const journal::Signing::Key key{m_file->text().trimmed(), m_password->text()};
    m_message->clear();
    m_busy = true;
    showKey();
    m_context.jobs.longSave(
        tr("Signing"), this, [sign = m_sign, key](Services &services, Progress &) { return sign(services, key); },
        [this, key](const Result<journal::SignatureState> &state) {
            m_busy = false;
            m_password->clear();
            showKey();
            if (!state) {
                m_message->show(MessageBar::Kind::Error, m_context.worded(state.error()));
                m_password->setFocus();
                return;
            }
            m_context.settings.setValue(kKeyFile, key.path);
            Q_EMIT documentSigned(*state);
            accept();
        });
}

} // namespace khattama::ui
