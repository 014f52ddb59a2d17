// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pageimages.h"

#include <algorithm>
#include <cmath>

namespace khattama::ui {

namespace {

QSize bounded(QSize size)
{
    const double pixels = double(size.width()) * size.height();
    if (pixels <= double(PageImages::kMostPixels))
        return size;
    return size * std::sqrt(double(PageImages::kMostPixels) / pixels);
}

} // namespace

void PageImages::clear()
{
    m_pages.clear();
    m_detail.reset();
}

qint64 PageImages::bytes() const
{
    qint64 sum = m_detail ? m_detail->image.sizeInBytes() : 0;
    for (const QImage &image : m_pages)
        sum += image.sizeInBytes();
    return sum;
}

bool PageImages::hasRoomFor(QSize page, int first, int last) const
{
    const QSize size = bounded(page);
    qint64 sum = 4LL * size.width() * size.height() + (m_detail ? m_detail->image.sizeInBytes() : 0);
    for (auto it = m_pages.begin(); it != m_pages.end(); ++it)
        sum += it.key() >= first && it.key() <= last ? it->sizeInBytes() : 0;
    return sum <= kMostBytes;
}

void PageImages::put(const PageRequest &request, const QImage &image, int firstSeen, int lastSeen)
{
    if (request.clip.isEmpty())
        m_pages.insert(request.page, image);
    else
        m_detail = Detail{request, image};
    const auto distance = [&](int page) { return std::max({0, firstSeen - page, page - lastSeen}); };
    while (bytes() > kMostBytes && !m_pages.isEmpty()) {
        const QList<int> pages = m_pages.keys();
        const int farthest = *std::max_element(
            pages.begin(), pages.end(), [&](int first, int second) { return distance(first) < distance(second); });
        if (distance(farthest) == 0)
            return;
        m_pages.remove(farthest);
    }
}

std::optional<PageRequest> PageImages::missing(int document, int page, QSize wanted, const QRect &seen) const
{
    const QSize whole = bounded(wanted);
    const auto drawn = m_pages.constFind(page);
    if (drawn == m_pages.cend() || drawn->size() != whole)
        return PageRequest{document, page, whole, {}};
    if (whole == wanted || seen.isEmpty())
        return std::nullopt;
    const bool sharp = m_detail && m_detail->request.document == document && m_detail->request.page == page
                       && m_detail->request.size == wanted && m_detail->request.clip.contains(seen);
    if (sharp)
        return std::nullopt;
    // A margin around, so that not every step of scrolling asks anew.
    const QRect clip = seen.adjusted(-200, -200, 200, 200).intersected(QRect(QPoint(0, 0), wanted));
    return PageRequest{document, page, wanted, clip};
}

} // namespace khattama::ui
