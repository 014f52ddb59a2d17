// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewthumbnails.h"

#include "ui/widgets/contentkind.h"
#include "ui/widgets/imagesource.h"
#include "ui/widgets/pdfsource.h"

namespace khattama::ui {

ReviewThumbnails::ReviewThumbnails(QSize room, QObject *parent)
    : QObject(parent), m_room(room), m_pdf(new PdfSource), m_image(new ImageSource)
{
    m_thread.setObjectName(QStringLiteral("thumbnails"));
    for (PageSource *source : {static_cast<PageSource *>(m_pdf), static_cast<PageSource *>(m_image)}) {
        source->moveToThread(&m_thread);
        connect(&m_thread, &QThread::finished, source, &QObject::deleteLater);
        connectTo(source);
    }
    m_thread.start();
}

ReviewThumbnails::~ReviewThumbnails()
{
    m_thread.quit();
    m_thread.wait();
}

void ReviewThumbnails::connectTo(PageSource *source)
{
    connect(source, &PageSource::opened, this, [this, source](int document, const QList<QSizeF> &sizes) {
        if (document < m_oldest)
            return;
        const QSize size = sizes.first().scaled(m_room, Qt::KeepAspectRatio).toSize().expandedTo({1, 1});
        QMetaObject::invokeMethod(source, [source, document, size] { source->draw({document, 0, size}); });
    });
    connect(source, &PageSource::refused, this, [this](int document) { finish(document, {}); });
    connect(source, &PageSource::drawn, this, [this, source](const PageRequest &request, const QImage &picture) {
        finish(request.document, picture);
        if (m_keys.isEmpty()) // the bytes need not be kept
            QMetaObject::invokeMethod(source, [source] { source->open(0, {}); });
    });
}

void ReviewThumbnails::draw(int key, const QByteArray &bytes)
{
    PageSource *source = nullptr;
    switch (contentKind(bytes)) {
    case ContentKind::Pdf:
        source = m_pdf;
        break;
    case ContentKind::Picture:
        source = m_image;
        break;
    case ContentKind::Nothing:
    case ContentKind::Text:
    case ContentKind::Other:
        Q_EMIT drawn(key, {});
        return;
    }
    const int document = ++m_document;
    m_keys.insert(document, key);
    QMetaObject::invokeMethod(source, [source, document, bytes] { source->open(document, bytes); });
}

void ReviewThumbnails::forget()
{
    m_oldest = m_document + 1;
    m_keys.clear();
}

void ReviewThumbnails::finish(int document, const QImage &picture)
{
    if (m_keys.contains(document))
        Q_EMIT drawn(m_keys.take(document), picture);
}

} // namespace khattama::ui
