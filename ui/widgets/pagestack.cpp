// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pagestack.h"

#include <algorithm>

namespace khattama::ui {

namespace {

QSizeF turned(const QSizeF &size, int quarters)
{
    return quarters % 2 == 0 ? size : size.transposed();
}

} // namespace

void PageStack::set(const QList<QSizeF> &points, double scale, int quarters)
{
    m_points = points;
    m_scale = scale;
    m_quarters = quarters;
    m_rects.clear();
    double widest = 0;
    for (const QSizeF &size : points)
        widest = std::max(widest, turned(size, quarters).width() * scale);
    double y = kGap;
    for (const QSizeF &size : points) {
        const QSizeF pixels = turned(size, quarters) * scale;
        m_rects.emplace_back(QPointF(kGap + (widest - pixels.width()) / 2, y), pixels);
        y += pixels.height() + kGap;
    }
    m_size = points.isEmpty() ? QSizeF() : QSizeF(widest + 2 * kGap, y);
}

double PageStack::scaleToFit(const QList<QSizeF> &points, int quarters, const QSizeF &room, bool whole)
{
    double width = 1;
    double height = 1;
    for (const QSizeF &size : points) {
        width = std::max(width, turned(size, quarters).width());
        height = std::max(height, turned(size, quarters).height());
    }
    const double byWidth = (room.width() - 2 * kGap) / width;
    const double byHeight = (room.height() - 2 * kGap) / height;
    return std::max(0.01, whole ? std::min(byWidth, byHeight) : byWidth);
}

int PageStack::pageAt(double y) const
{
    const auto after =
        std::find_if(m_rects.begin(), m_rects.end(), [y](const QRectF &rect) { return y < rect.bottom() + kGap / 2; });
    return after == m_rects.end() ? count() - 1 : int(after - m_rects.begin());
}

QTransform PageStack::fromPoints(int page) const
{
    const QRectF &place = rect(page);
    QTransform transform;
    transform.translate(place.center().x(), place.center().y());
    transform.rotate(90 * m_quarters);
    transform.scale(m_scale, m_scale);
    transform.translate(-m_points[page].width() / 2, -m_points[page].height() / 2);
    return transform;
}

} // namespace khattama::ui
