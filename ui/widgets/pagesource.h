// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QObject>
#include <QRect>
#include <QSizeF>

namespace khattama::ui {

/// A page to be drawn as `size` pixels, or of that drawing the part `clip` alone. `document` tells for which of the
/// documents given one after the other it was asked.
struct PageRequest {
    int document = 0;
    int page = 0; ///< from 0
    QSize size{};
    QRect clip{}; ///< empty: the whole page
    friend bool operator==(const PageRequest &, const PageRequest &) = default;
};

/// Where a text was found: rectangles in points from the top left corner of the page.
struct PageMark {
    int page = 0; ///< from 0
    QList<QRectF> places;
};

enum class PageFault {
    Damaged,
    Locked, ///< asks for a password
};

/// A document of pages, opened and drawn in a thread of its own.
class PageSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void open(int document, const QByteArray &bytes) = 0;
    virtual void draw(const PageRequest &request) = 0;
    /// Answers by found(), at once with all places; a source without text finds nothing.
    virtual void find(int document, const QString &text) = 0;

Q_SIGNALS:
    void opened(int document, const QList<QSizeF> &sizes); ///< of the pages, in points
    void refused(int document, khattama::ui::PageFault fault);
    void drawn(const khattama::ui::PageRequest &request, const QImage &image);
    void found(int document, const QString &text, const QList<khattama::ui::PageMark> &marks);
};

} // namespace khattama::ui
