// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outage/exportdialog.h"

#include "ui/shell/jobs.h"
#include "ui/shell/keyfields.h"
#include "ui/shell/signingrun.h"
#include "ui/widgets/messagebar.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace khattama::ui {

ExportDialog::ExportDialog(const PageContext &context, const outage::TransferQuery &query, QWidget *page)
    : QDialog(page), m_context(context), m_query(query), m_message(new MessageBar(this)),
      m_key(new KeyFields(context, this)), m_run(new SigningRun(this)), m_save(new QPushButton(tr("Export …"), this)),
      m_back(new QPushButton(tr("Back"), this))
{
    setObjectName(u"exportDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Export a transfer package"));
    auto *about = new QLabel(tr("The package is signed with a key from a file or with NCALayer. Where no file is named "
                                "it is exported unsigned, and its reader is told so."),
                             this);
    about->setWordWrap(true);
    m_message->clear();
    m_save->setObjectName(u"exportPackageButton"_s);
    m_save->setDefault(true);
    m_back->setObjectName(u"backButton"_s);
    m_back->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_key->chooseButton());
    buttons->addWidget(m_back);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(about);
    layout->addWidget(m_message);
    layout->addWidget(m_key);
    layout->addStretch();
    layout->addLayout(buttons);
    resize(fontMetrics().averageCharWidth() * 80, sizeHint().height());
    m_key->setFocus();
    connect(m_back, &QPushButton::clicked, this, [this] {
        if (m_run->isRunning())
            m_run->cancel();
        else
            reject();
    });
    connect(m_save, &QPushButton::clicked, this, &ExportDialog::begin);
    connect(m_run, &SigningRun::made, this, [this](const MadeSignature &made) { end(made); });
    connect(m_run, &SigningRun::failed, this, &ExportDialog::fail);
}

void ExportDialog::showButtons()
{
    m_save->setEnabled(!m_busy);
    m_key->setEnabled(!m_busy);
    m_key->chooseButton()->setEnabled(!m_busy);
    m_back->setText(m_run->isRunning() ? tr("Stop waiting") : tr("Back"));
}

void ExportDialog::begin()
{
    m_message->clear();
    m_busy = true;
    showButtons();
    using Begun = std::pair<outage::TransferDraft, std::shared_ptr<const Signers>>;
    m_context.jobs.longRead(
        tr("Gathering the package"), this,
        [query = m_query, isSigned = m_key->key().isNamed()](Services &services, Progress &) -> Result<Begun> {
            KHATTAMA_TRY(outage::TransferDraft draft, services.transfers.draft(query, isSigned, services.user));
            return Begun(std::move(draft), services.signers);
        },
        [this](const Result<Begun> &begun) {
            if (!begun) {
                fail(begun.error());
                return;
            }
            m_draft = begun->first;
            if (m_key->key().isNamed())
                signDraft(begun->second);
            else
                end({});
        });
}

void ExportDialog::signDraft(const std::shared_ptr<const Signers> &signers)
{
    m_run->begin(signers, m_key->key(), m_draft.order);
    if (m_key->key().kind == SigningKey::Kind::NcaLayer)
        m_message->show(MessageBar::Kind::Info, tr("NCALayer waits for you: choose the key and type its password in "
                                                   "its window."));
    showButtons();
    m_back->setFocus();
}

void ExportDialog::end(const std::optional<MadeSignature> &made)
{
    m_key->remember();
    Q_EMIT packageMade(m_draft, made);
    accept();
}

void ExportDialog::fail(const Error &error)
{
    m_busy = false;
    showButtons();
    m_message->show(MessageBar::Kind::Error, m_context.worded(error));
    m_key->askAgain();
}

} // namespace khattama::ui
