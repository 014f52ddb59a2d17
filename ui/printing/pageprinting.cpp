// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/pageprinting.h"

#include "ui/shell/jobs.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPageRanges>
#include <QPainter>
#include <QPdfDocument>
#include <QPrinter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace khattama::ui {

namespace {

/// Finer than this nobody sees, and the pictures grow with the square.
constexpr int kFinestDpi = 600;
/// A page is drawn in bands of that many pixels, so that an A3 sheet takes no more memory than a letter.
constexpr int kBandPixels = 8'000'000;
constexpr double kPointsPerInch = 72;

QList<int> rangeOf(const QPrinter &printer, int pageCount, int currentPage)
{
    const auto valid = [pageCount](int page) { return page >= 1 && page <= pageCount; };
    QList<int> pages;
    if (printer.printRange() == QPrinter::CurrentPage && valid(currentPage))
        return {currentPage - 1};
    if (printer.printRange() == QPrinter::PageRange) {
        QPageRanges ranges = printer.pageRanges();
        if (ranges.isEmpty() && printer.fromPage() > 0)
            ranges.addRange(printer.fromPage(), std::max(printer.fromPage(), printer.toPage()));
        for (const QPageRanges::Range &range : ranges.toRangeList()) {
            for (int page = std::max(range.from, 1); page <= std::min(range.to, pageCount); ++page)
                pages.append(page - 1);
        }
        if (!ranges.isEmpty())
            return pages;
    }
    for (int page = 0; page < pageCount; ++page)
        pages.append(page);
    return pages;
}

/// The sheet that a page asks for, without margins: they are in the page.
QPageLayout layoutOf(const QSizeF &points)
{
    const bool wide = points.width() > points.height();
    const QPageSize size(wide ? points.transposed() : points, QPageSize::Point, {}, QPageSize::FuzzyMatch);
    QPageLayout layout(size, wide ? QPageLayout::Landscape : QPageLayout::Portrait, {}, QPageLayout::Point);
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

/// Draws a page from the corner of the sheet, as large as it is; smaller only where the printer has no such sheet.
void drawPage(QPainter &painter, const QPrinter &printer, QPdfDocument &document, int page)
{
    // Whole printer pixels to each pixel of the picture: no line of it is smeared.
    const int step = (printer.resolution() + kFinestDpi - 1) / kFinestDpi;
    const double scale = printer.resolution() / kPointsPerInch / step;
    const QSize sheet = printer.paperRect(QPrinter::DevicePixel).size().toSize() / step;
    QSize size = (document.pagePointSize(page) * scale).toSize();
    constexpr double kSame = 1.01;
    if (size.width() > sheet.width() * kSame || size.height() > sheet.height() * kSame)
        size.scale(sheet, Qt::KeepAspectRatio);

    QPdfDocumentRenderOptions options;
    options.setRenderFlags(QPdfDocumentRenderOptions::RenderFlag::Annotations);
    options.setScaledSize(size);
    const int band = std::max(1, kBandPixels / std::max(1, size.width()));
    for (int top = 0; top < size.height(); top += band) {
        const QRect clip(0, top, size.width(), std::min(band, size.height() - top));
        options.setScaledClipRect(clip);
        QImage picture(clip.size(), QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter(&picture).drawImage(0, 0, document.render(page, clip.size(), options));
        painter.drawImage(QRect(clip.topLeft() * step, clip.size() * step), picture);
    }
}

} // namespace

QList<int> pagesFor(const QPrinter &printer, int pageCount, int currentPage)
{
    QList<int> pages = rangeOf(printer, pageCount, currentPage);
    if (printer.pageOrder() == QPrinter::LastPageFirst)
        std::reverse(pages.begin(), pages.end());
    const int copies = printer.supportsMultipleCopies() ? 1 : std::max(1, printer.copyCount());
    QList<int> repeated;
    if (printer.collateCopies()) {
        for (int copy = 0; copy < copies; ++copy)
            repeated += pages;
        return repeated;
    }
    for (const int page : std::as_const(pages))
        repeated += QList<int>(copies, page);
    return repeated;
}

Result<int> printPages(const QByteArray &pdf, QPrinter &printer, int currentPage, Progress &progress)
{
    QBuffer buffer;
    buffer.setData(pdf);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    if (document.status() != QPdfDocument::Status::Ready || document.pageCount() == 0)
        return failure(damaged(u"printing.damaged"_s));
    const Error refusal = trouble(u"printing.refused"_s, {{u"printer"_s, printer.printerName()}});

    const QList<int> pages = pagesFor(printer, document.pageCount(), currentPage);
    const int total = static_cast<int>(pages.size());
    printer.setPrintRange(QPrinter::AllPages); // chosen already; nobody else shall choose again
    printer.setPageRanges({});
    printer.setFullPage(true);
    QPainter painter;
    int done = 0;
    for (const int page : pages) {
        if (progress.cancelled())
            break;
        printer.setPageLayout(layoutOf(document.pagePointSize(page)));
        if (done == 0 ? !painter.begin(&printer) : !printer.newPage())
            return failure(refusal);
        painter.setRenderHint(QPainter::LosslessImageRendering);
        drawPage(painter, printer, document, page);
        progress.step(++done, total);
    }
    if (painter.isActive() && !painter.end())
        return failure(refusal);
    if (printer.printerState() == QPrinter::Error)
        return failure(refusal);
    return done;
}

} // namespace khattama::ui
