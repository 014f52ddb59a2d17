// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/imagesource.h"

#include <QBuffer>
#include <QImageReader>

namespace khattama::ui {

namespace {

constexpr int kMostMegabytes = 512; ///< of a picture unpacked: a scan of A3 at 600 dots
constexpr double kPointsPerMetre = 72 / 0.0254;

} // namespace

void ImageSource::open(int document, const QByteArray &bytes)
{
    m_number = document;
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true); // a photo lies as its camera was held
    QImageReader::setAllocationLimit(kMostMegabytes);
    m_image = reader.read();
    if (m_image.isNull()) {
        Q_EMIT refused(document, PageFault::Damaged);
        return;
    }
    const double x = m_image.dotsPerMeterX() > 0 ? m_image.dotsPerMeterX() : 96 / 0.0254;
    const double y = m_image.dotsPerMeterY() > 0 ? m_image.dotsPerMeterY() : x;
    Q_EMIT opened(document, {QSizeF(m_image.width() / x * kPointsPerMetre, m_image.height() / y * kPointsPerMetre)});
}

void ImageSource::draw(const PageRequest &request)
{
    if (request.document != m_number) {
        Q_EMIT drawn(request, {});
        return;
    }
    QImage part = m_image;
    QSize size = request.size;
    if (!request.clip.isEmpty()) {
        const double x = double(m_image.width()) / request.size.width();
        const double y = double(m_image.height()) / request.size.height();
        const QRectF clip(request.clip);
        part = m_image.copy(QRectF(clip.x() * x, clip.y() * y, clip.width() * x, clip.height() * y).toAlignedRect());
        size = request.clip.size();
    }
    Q_EMIT drawn(request, part.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
}

void ImageSource::find(int document, const QString &text)
{
    Q_EMIT found(document, text, {});
}

} // namespace khattama::ui
