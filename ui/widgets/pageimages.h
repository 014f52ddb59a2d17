// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pagesource.h"

#include <QHash>

#include <optional>

namespace khattama::ui {

/// The drawn pages that are kept, within a bound of memory; and what is to be drawn next.
class PageImages
{
public:
    /// Of all images together, as far as what is seen at once allows it.
    static constexpr qint64 kMostBytes = 128LL * 1024 * 1024;
    /// Of one page drawn whole; of larger drawings only the part that is seen is sharp.
    static constexpr qint64 kMostPixels = 12LL * 1000 * 1000;

    void clear();
    /// The whole page, in whatever size it was drawn last; null when it was not.
    [[nodiscard]] QImage page(int page) const { return m_pages.value(page); }
    /// The sharp part of a page: the place in the full drawing, and its size.
    struct Detail {
        PageRequest request;
        QImage image;
    };
    [[nodiscard]] const std::optional<Detail> &detail() const { return m_detail; }

    void put(const PageRequest &request, const QImage &image, int firstSeen, int lastSeen);
    /// What is missing: `wanted` is the size of the page in pixels, `seen` its part in the window.
    [[nodiscard]] std::optional<PageRequest> missing(int document, int page, QSize wanted, const QRect &seen) const;
    /// Whether one more page can be kept beside those from `first` to `last`.
    [[nodiscard]] bool hasRoomFor(QSize page, int first, int last) const;
    [[nodiscard]] qint64 bytes() const;

private:
    QHash<int, QImage> m_pages;
    std::optional<Detail> m_detail;
};

} // namespace khattama::ui
