// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/signdialog.h"

#include "ui/journal/signaturelines.h"
#include "ui/shell/jobs.h"
#include "ui/shell/keyfields.h"
#include "ui/shell/signingrun.h"
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
                       Draft draft, QWidget *page)
    : QDialog(page), m_context(context), m_makeDraft(std::move(draft)), m_message(new MessageBar(this)),
      m_key(new KeyFields(context, this)), m_run(new SigningRun(this)), m_button(new QPushButton(tr("Sign"), this)),
      m_back(new QPushButton(tr("Back"), this))
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
    m_back->setObjectName(u"backButton"_s);
    m_back->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_button);
    buttons->addWidget(m_key->chooseButton());
    buttons->addWidget(m_back);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(told);
    layout->addWidget(m_message);
    layout->addWidget(m_key);
    layout->addStretch();
    layout->addLayout(buttons);
    resize(fontMetrics().averageCharWidth() * 80, sizeHint().height());
    m_key->setFocus();
    connect(m_key, &KeyFields::changed, this, &SignDialog::showButtons);
    connect(m_run, &SigningRun::made, this, &SignDialog::keep);
    connect(m_run, &SigningRun::failed, this, &SignDialog::fail);
    connect(m_back, &QPushButton::clicked, this, [this] {
        if (m_run->isRunning())
            m_run->cancel();
        else
            reject();
    });
    connect(m_button, &QPushButton::clicked, this, &SignDialog::sign);
    showButtons();
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

void SignDialog::tell(MessageBar &bar, const PageContext &context, const QString &sentence,
                      const std::optional<Error> &notStamped)
{
    if (notStamped)
        bar.show(MessageBar::Kind::Warning, sentence + u' ' + context.worded(*notStamped));
    else
        bar.show(MessageBar::Kind::Done, sentence);
}

void SignDialog::showButtons()
{
    m_button->setEnabled(m_key->key().isNamed() && !m_busy);
    m_key->setEnabled(!m_busy);
    m_key->chooseButton()->setEnabled(!m_busy);
    m_back->setText(m_run->isRunning() ? tr("Stop waiting") : tr("Back"));
}

void SignDialog::sign()
{
    m_message->clear();
    m_busy = true;
    showButtons();
    using Begun = std::pair<journal::SignatureDraft, std::shared_ptr<const Signers>>;
    m_context.jobs.read(
        this,
        [make = m_makeDraft](Services &services) -> Result<Begun> {
            KHATTAMA_TRY(journal::SignatureDraft draft, make(services));
            return Begun(std::move(draft), services.signers);
        },
        [this](const Result<Begun> &begun) {
            if (begun)
                signDraft(begun->first, begun->second);
            else
                fail(begun.error());
        });
}

void SignDialog::signDraft(const journal::SignatureDraft &draft, const std::shared_ptr<const Signers> &signers)
{
    m_draft = draft;
    m_run->begin(signers, m_key->key(), draft.order);
    if (m_key->key().kind == SigningKey::Kind::NcaLayer)
        m_message->show(MessageBar::Kind::Info, tr("NCALayer waits for you: choose the key and type its password in "
                                                   "its window."));
    showButtons();
    m_back->setFocus();
}

void SignDialog::keep(const MadeSignature &made)
{
    m_message->clear();
    showButtons();
    m_context.jobs.save(
        this, [draft = m_draft, made](Services &services) { return services.signing.keep(draft, made, services.user); },
        [this](const Result<journal::SignatureState> &state) {
            if (!state) {
                fail(state.error());
                return;
            }
            m_key->remember();
            if (const SigningKey key = m_key->key(); key.kind == SigningKey::Kind::File)
                m_context.settings.setValue(kKeyFile, key.path);
            Q_EMIT documentSigned(*state);
            accept();
        });
}

void SignDialog::fail(const Error &error)
{
    m_busy = false;
    showButtons();
    m_message->show(MessageBar::Kind::Error, m_context.worded(error));
    m_key->askAgain();
}

} // namespace khattama::ui
