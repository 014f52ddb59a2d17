// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/inboxreturn.h"

#include "ui/printing/pdfprinting.h"
#include "ui/shell/jobs.h"
#include "ui/shell/pagecontext.h"
#include "ui/shell/prompt.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pdfview.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace khattama::ui {

using expertise::Case;
using expertise::CasePapers;

InboxReturn::InboxReturn(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_heading(new QLabel(this)), m_hint(new QLabel(this)),
      m_message(new MessageBar(this)), m_view(new PdfView(this)), m_print(new QPushButton(this)),
      m_printing(new PdfPrinting(context, this))
{
    m_heading->setObjectName(u"returnLabel"_s);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    m_heading->setProperty("look", u"heading"_s);
    m_hint->setObjectName(u"returnHintLabel"_s);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setProperty("look", u"hint"_s);
    m_view->setObjectName(u"returnNoticeView"_s);
    m_view->setAccessibleName(tr("Return notice"));
    m_print->setObjectName(u"printReturnButton"_s);
    m_print->setToolTip(tr("Ctrl+P"));
    auto *back = new QPushButton(tr("Back to the checks"), this);
    back->setObjectName(u"backToChecksButton"_s);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(back);
    buttons->addStretch();
    buttons->addWidget(m_print);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_heading);
    layout->addWidget(m_hint);
    layout->addWidget(m_message);
    layout->addWidget(m_view, 1);
    layout->addLayout(buttons);

    connect(back, &QPushButton::clicked, this, &InboxReturn::close);
    connect(m_print, &QPushButton::clicked, this, &InboxReturn::print);
    connect(m_printing, &PdfPrinting::ended, this,
            [this](const QString &sentence) { m_message->show(MessageKind::Done, sentence); });
    connect(m_printing, &PdfPrinting::failed, this,
            [this](const QString &sentence) { m_message->show(MessageKind::Error, sentence); });
}

bool InboxReturn::confirms() const
{
    return !m_confirmed && m_context.may(people::Permission::ConfirmReturn);
}

QString InboxReturn::hint() const
{
    if (m_confirmed)
        return tr("The return is confirmed; what is printed is a copy of the notice that is kept.");
    if (confirms())
        return tr("Printing confirms the return: this very notice is kept with the form.");
    return tr("This is a draft: the return is confirmed when the head of the department prints the notice.");
}

void InboxReturn::open(const Case &record, bool confirmed)
{
    m_id = record.id;
    m_confirmed = confirmed;
    m_number = record.form031 ? record.form031->number : QString();
    m_codes = intake::codesWith(record.checks, intake::Verdict::Failed).join(u", "_s);
    m_heading->setText(m_number.isEmpty() ? tr("Return notice") : tr("Return notice of form No. %1").arg(m_number));
    m_hint->setText(hint());
    m_print->setText(confirms() ? tr("Confirm the return and print …") : tr("Print …"));
    m_print->setEnabled(false);
    m_message->clear();
    m_view->clear();
    m_context.jobs.read(
        this,
        [id = record.id](Services &services) -> Result<QByteArray> {
            KHATTAMA_TRY(const CasePapers::Notice notice, services.papers.previewNotice(id, services.user));
            return notice.pdf;
        },
        [this, id = record.id](const Result<QByteArray> &pdf) {
            if (m_id == id)
                showNotice(pdf);
        });
}

void InboxReturn::showNotice(const Result<QByteArray> &pdf)
{
    m_print->setEnabled(pdf.has_value());
    if (!pdf) {
        m_message->show(MessageKind::Error, m_context.worded(pdf.error()));
        return;
    }
    m_view->setDocument(*pdf);
    m_view->setFocus();
}

void InboxReturn::close()
{
    if (!m_id)
        return;
    m_id.reset();
    m_view->clear();
    Q_EMIT closed();
}

void InboxReturn::print()
{
    if (!m_id || m_busy || !m_print->isEnabled())
        return;
    const bool confirming = confirms();
    if (confirming
        && !m_context.prompt.confirm(
            window(),
            {tr("Confirm the return"),
             tr("The return of form No. %1 (%2) is confirmed now, and the notice is kept as it is; this cannot "
                "be undone. Then it prints.")
                 .arg(m_number.isEmpty() ? u"–"_s : m_number, m_codes),
             tr("Confirm and print")}))
        return;
    m_busy = true;
    m_context.jobs.save(
        this, [id = *m_id](Services &services) { return services.papers.returnNotice(id, false, {}, services.user); },
        [this, confirming, id = *m_id](const Result<CasePapers::Notice> &notice) {
            m_busy = false;
            if (!notice) {
                m_message->show(MessageKind::Error, m_context.worded(notice.error()));
                return;
            }
            if (m_id == id && confirming) {
                m_confirmed = true;
                m_hint->setText(hint());
                m_print->setText(tr("Print …"));
                m_view->setDocument(notice->pdf);
            }
            if (confirming)
                Q_EMIT confirmed(notice->record);
            m_printing->print({notice->pdf, m_heading->text(), tr("return-notice.pdf")}, m_view->pageCount(),
                              m_view->currentPage());
        });
}

void InboxReturn::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace khattama::ui
