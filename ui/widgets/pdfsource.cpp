// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pdfsource.h"

#include <QPainter>
#include <QPdfDocument>
#include <QPdfLink>
#include <QPdfSearchModel>

namespace khattama::ui {

PdfSource::~PdfSource()
{
    // The finder and the document read from the buffer until their end.
    delete m_finder;
    delete m_document;
}

void PdfSource::open(int document, const QByteArray &bytes)
{
    delete m_finder;
    delete m_document;
    delete m_buffer;
    m_finder = nullptr;
    m_number = document;
    ++m_search;
    m_buffer = new QBuffer(this);
    m_buffer->setData(bytes);
    m_buffer->open(QIODevice::ReadOnly);
    m_document = new QPdfDocument(this);
    m_document->load(m_buffer);
    if (m_document->status() != QPdfDocument::Status::Ready || m_document->pageCount() == 0) {
        const auto error = m_document->error();
        const bool locked =
            error == QPdfDocument::Error::IncorrectPassword || error == QPdfDocument::Error::UnsupportedSecurityScheme;
        Q_EMIT refused(document, locked ? PageFault::Locked : PageFault::Damaged);
        return;
    }
    QList<QSizeF> sizes;
    for (int page = 0; page < m_document->pageCount(); ++page)
        sizes.append(m_document->pagePointSize(page));
    Q_EMIT opened(document, sizes);
}

void PdfSource::draw(const PageRequest &request)
{
    if (request.document != m_number || m_document == nullptr) {
        Q_EMIT drawn(request, {});
        return;
    }
    QPdfDocumentRenderOptions options;
    options.setRenderFlags(QPdfDocumentRenderOptions::RenderFlag::Annotations);
    QSize size = request.size;
    if (!request.clip.isEmpty()) {
        options.setScaledSize(request.size);
        options.setScaledClipRect(request.clip);
        size = request.clip.size();
    }
    QImage page(size, QImage::Format_RGB32);
    page.fill(Qt::white);
    {
        QPainter painter(&page);
        painter.drawImage(0, 0, m_document->render(request.page, size, options));
    }
    Q_EMIT drawn(request, page);
}

void PdfSource::find(int document, const QString &text)
{
    ++m_search;
    m_text = text;
    if (document != m_number || m_document == nullptr || text.isEmpty()) {
        Q_EMIT found(document, text, {});
        return;
    }
    delete m_finder;
    m_finder = new QPdfSearchModel(this);
    m_finder->setDocument(m_document);
    m_finder->setSearchString(text);
    findOnPage(m_search, 0, {});
}

void PdfSource::findOnPage(int search, int page, QList<PageMark> marks)
{
    if (search != m_search)
        return;
    if (page >= m_document->pageCount()) {
        Q_EMIT found(m_number, m_text, marks);
        return;
    }
    for (const QPdfLink &link : m_finder->resultsOnPage(page))
        marks.append({page, link.rectangles()});
    QMetaObject::invokeMethod(
        this, [this, search, page, marks] { findOnPage(search, page + 1, marks); }, Qt::QueuedConnection);
}

} // namespace khattama::ui
