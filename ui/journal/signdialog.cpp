// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/signdialog.h"

#include "ui/journal/signaturelines.h"
#include "ui/shell/jobs.h"
#include "ui/shell/keyfields.h"
#include "ui/widgets/messagebar.h"

#include <QBoxLayout>
#include <QLabel>
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
      m_key(new KeyFields(context.prompt, this)), m_button(new QPushButton(tr("Sign"), this))
{
    setObjectName(u"signDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Sign: %1").arg(document));
    auto *told = new QLabel(about(state), this);
    told->setObjectName(u"signAboutLabel"_s);
    told->setTextFormat(Qt::PlainText);
    told->setWordWrap(true);
    m_message->clear();
    m_key->setPath(context.settings.value(kKeyFile).toString());
    m_button->setObjectName(u"signButton"_s);
    m_button->setDefault(true);
    auto *back = new QPushButton(tr("Back"), this);
    back->setObjectName(u"backButton"_s);
    back->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_button);
    buttons->addWidget(m_key->chooseButton());
    buttons->addWidget(back);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(told);
    layout->addWidget(m_message);
    layout->addWidget(m_key);
    layout->addStretch();
    layout->addLayout(buttons);
    resize(fontMetrics().averageCharWidth() * 80, sizeHint().height());
    m_key->setFocus();
    connect(m_key, &KeyFields::changed, this, &SignDialog::showButton);
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_button, &QPushButton::clicked, this, &SignDialog::sign);
    showButton();
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

void SignDialog::showButton()
{
    m_button->setEnabled(!m_key->key().path.isEmpty() && !m_busy);
}

void SignDialog::sign()
{
    const KeyFile key = m_key->key();
    m_message->clear();
    m_busy = true;
    showButton();
    m_context.jobs.longSave(
        tr("Signing"), this, [sign = m_sign, key](Services &services, Progress &) { return sign(services, key); },
        [this, key](const Result<journal::SignatureState> &state) {
            m_busy = false;
            showButton();
            if (!state) {
                m_message->show(MessageBar::Kind::Error, m_context.worded(state.error()));
                m_key->askAgain();
                return;
            }
            m_context.settings.setValue(kKeyFile, key.path);
            Q_EMIT documentSigned(*state);
            accept();
        });
}

} // namespace khattama::ui
