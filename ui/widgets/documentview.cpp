// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/documentview.h"

#include "ui/widgets/contentkind.h"
#include "ui/widgets/imageview.h"
#include "ui/widgets/pdfview.h"

#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace khattama::ui {

namespace {

constexpr qsizetype kMostText = 2 * 1024 * 1024;

} // namespace

DocumentView::DocumentView(QWidget *parent)
    : QWidget(parent), m_stack(new QStackedLayout(this)), m_notice(new QLabel(this)), m_pdf(new PdfView(this)),
      m_image(new ImageView(this)), m_text(new QPlainTextEdit(this))
{
    m_notice->setObjectName(u"noticeLabel"_s);
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setWordWrap(true);
    m_notice->setAlignment(Qt::AlignCenter);
    m_notice->setMargin(24);
    m_notice->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setObjectName(u"textView"_s);
    m_text->setReadOnly(true);
    m_text->setAccessibleName(tr("Text of the document"));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    for (QWidget *view : QList<QWidget *>{m_notice, m_pdf, m_image, m_text})
        m_stack->addWidget(view);
    connect(m_pdf, &PdfView::currentPageChanged, this, &DocumentView::currentPageChanged);
    connect(m_image, &ImageView::currentPageChanged, this, &DocumentView::currentPageChanged);
}

void DocumentView::clear()
{
    showNotice({});
}

void DocumentView::showNotice(const QString &sentence)
{
    m_pdf->clear();
    m_image->clear();
    m_text->clear();
    m_notice->setText(sentence);
    m_stack->setCurrentWidget(m_notice);
    setFocusProxy(nullptr);
}

void DocumentView::setDocument(const QByteArray &bytes)
{
    clear();
    switch (contentKind(bytes)) {
    case ContentKind::Nothing:
        m_notice->setText(tr("The document is empty."));
        return;
    case ContentKind::Other:
        m_notice->setText(tr("This kind of document cannot be shown here. Save it and open it in its own program."));
        return;
    case ContentKind::Pdf:
        m_pdf->setDocument(bytes);
        m_stack->setCurrentWidget(m_pdf);
        break;
    case ContentKind::Picture:
        m_image->setDocument(bytes);
        m_stack->setCurrentWidget(m_image);
        break;
    case ContentKind::Text:
        m_text->setPlainText(decodedText(bytes.left(kMostText)));
        if (bytes.size() > kMostText)
            m_text->appendPlainText(tr("… Only the beginning of the document is shown."));
        m_stack->setCurrentWidget(m_text);
        break;
    }
    setFocusProxy(m_stack->currentWidget());
}

QString DocumentView::notice() const
{
    const QWidget *shown = m_stack->currentWidget();
    if (shown == m_pdf)
        return m_pdf->refusal();
    if (shown == m_image)
        return m_image->refusal();
    return shown == m_notice ? m_notice->text() : QString();
}

int DocumentView::pageCount() const
{
    const QWidget *shown = m_stack->currentWidget();
    return shown == m_pdf ? m_pdf->pageCount() : shown == m_image ? m_image->pageCount() : 0;
}

int DocumentView::currentPage() const
{
    const QWidget *shown = m_stack->currentWidget();
    return shown == m_pdf ? m_pdf->currentPage() : shown == m_image ? m_image->currentPage() : 0;
}

void DocumentView::goToPage(int page)
{
    if (m_stack->currentWidget() == m_pdf)
        m_pdf->goToPage(page);
}

} // namespace khattama::ui
