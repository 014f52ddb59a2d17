// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/pageprinting.h"

#include "tests/support/pdfreading.h"
#include "tests/ui/support/threepages.h"
#include "ui/shell/jobs.h"

#include <QPageRanges>
#include <QPrinter>
#include <QTemporaryDir>
#include <QTest>

using namespace khattama;
using namespace khattama::test;
using namespace Qt::StringLiterals;

/// A PDF on a printer: here one that prints into a file, which is read again.
class TestPagePrinting : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    const QString m_file = m_folder.filePath(u"printed.pdf"_s);

    void setUp(QPrinter &printer) const
    {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(m_file);
    }
    [[nodiscard]] QByteArray printed() const
    {
        QFile file(m_file);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// The page on white at 36 pixels to the inch, grey.
    [[nodiscard]] static QImage small(const QByteArray &pdf, int page)
    {
        QBuffer buffer;
        buffer.setData(pdf);
        buffer.open(QIODevice::ReadOnly);
        QPdfDocument document;
        document.load(&buffer);
        const QSize size = (document.pagePointSize(page) / 2).toSize();
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter(&image).drawImage(0, 0, document.render(page, size));
        return image.convertToFormat(QImage::Format_Grayscale8);
    }
    /// Share of the pixels that differ clearly.
    [[nodiscard]] static double difference(const QImage &one, const QImage &other)
    {
        if ((one.size() - other.size()).width() > 1 || (one.size() - other.size()).height() > 1)
            return 1;
        int different = 0;
        const QSize common = one.size().boundedTo(other.size());
        for (int y = 0; y < common.height(); ++y) {
            for (int x = 0; x < common.width(); ++x)
                different += std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) > 100 ? 1 : 0;
        }
        return double(different) / (common.width() * common.height());
    }

private Q_SLOTS:
    void eachPageComesOnPaperOfItsSizeAndLooksAsInTheDocument_data()
    {
        QTest::addColumn<int>("resolution");
        QTest::newRow("coarse") << 150;
        QTest::newRow("finer than is drawn: two printer pixels to a pixel") << 700;
    }
    void eachPageComesOnPaperOfItsSizeAndLooksAsInTheDocument()
    {
        QFETCH(int, resolution);
        const QByteArray pdf = threePages();
        QPrinter printer;
        setUp(printer);
        printer.setResolution(resolution);
        QList<int> steps;
        ui::Progress progress([&](int done, int) { steps.append(done); });
        const Result<int> pages = ui::printPages(pdf, printer, 1, progress);
        QVERIFY(pages);
        QCOMPARE(*pages, 3);
        QCOMPARE(steps, (QList<int>{1, 2, 3}));

        PdfReading paper(printed());
        QCOMPARE(paper.pages(), 3);
        for (int page = 0; page < 3; ++page) {
            const QSizeF wanted = kThreeLayouts.at(page).fullRect(QPageLayout::Point).size();
            QVERIFY2((paper.pageSize(page) - wanted).width() < 2 && (paper.pageSize(page) - wanted).height() < 2,
                     qPrintable(QString::number(page)));
            QCOMPARE(paper.pageSize(page).width() > paper.pageSize(page).height(), page > 0);
            QVERIFY(difference(small(pdf, page), small(printed(), page)) < 0.005);
        }
        QVERIFY(paper.run(u"pdfinfo"_s, {}).contains("Pages:           3"_L1));
    }

    void onlyTheChosenPagesArePrinted()
    {
        QPrinter printer;
        setUp(printer);
        printer.setResolution(100);
        printer.setPrintRange(QPrinter::PageRange);
        printer.setPageRanges(QPageRanges::fromString(u"2-3"_s));
        ui::Progress progress;
        QCOMPARE(*ui::printPages(threePages(), printer, 1, progress), 2);
        PdfReading paper(printed());
        QCOMPARE(paper.pages(), 2);
        QVERIFY(paper.pageSize(0).width() > paper.pageSize(1).width()); // A3, then A4
    }

    void pagesCopiesAndOrderAreAsThePrinterSays_data()
    {
        QTest::addColumn<QString>("range");
        QTest::addColumn<bool>("current");
        QTest::addColumn<int>("copies");
        QTest::addColumn<bool>("collate");
        QTest::addColumn<bool>("lastFirst");
        QTest::addColumn<QList<int>>("pages");
        QTest::newRow("all") << QString() << false << 1 << true << false << QList<int>{0, 1, 2, 3};
        QTest::newRow("the page that is seen") << QString() << true << 1 << true << false << QList<int>{2};
        QTest::newRow("ranges") << u"1,3-4"_s << false << 1 << true << false << QList<int>{0, 2, 3};
        QTest::newRow("a range beyond the end") << u"3-9"_s << false << 1 << true << false << QList<int>{2, 3};
        QTest::newRow("only pages there are not") << u"7"_s << false << 1 << true << false << QList<int>{};
        QTest::newRow("copies together") << u"1-2"_s << false << 2 << true << false << QList<int>{0, 1, 0, 1};
        QTest::newRow("copies page by page") << u"1-2"_s << false << 2 << false << false << QList<int>{0, 0, 1, 1};
        QTest::newRow("last page first") << QString() << false << 1 << true << true << QList<int>{3, 2, 1, 0};
    }
    void pagesCopiesAndOrderAreAsThePrinterSays()
    {
        QFETCH(QString, range);
        QFETCH(bool, current);
        QFETCH(int, copies);
        QFETCH(bool, collate);
        QFETCH(bool, lastFirst);
        QPrinter printer;
        setUp(printer);
        QVERIFY(!printer.supportsMultipleCopies());
        if (current)
            printer.setPrintRange(QPrinter::CurrentPage);
        if (!range.isEmpty()) {
            printer.setPrintRange(QPrinter::PageRange);
            printer.setPageRanges(QPageRanges::fromString(range));
        }
        printer.setCopyCount(copies);
        printer.setCollateCopies(collate);
        printer.setPageOrder(lastFirst ? QPrinter::LastPageFirst : QPrinter::FirstPageFirst);
        QTEST(ui::pagesFor(printer, 4, 3), "pages");
    }

    void aCancelledPrintStopsAtAPage()
    {
        QPrinter printer;
        setUp(printer);
        printer.setResolution(100);
        ui::Progress *running = nullptr;
        ui::Progress progress([&](int done, int) {
            if (done == 2)
                running->cancel();
        });
        running = &progress;
        QCOMPARE(*ui::printPages(threePages(), printer, 1, progress), 2);
        QCOMPARE(PdfReading(printed()).pages(), 2);
    }

    void whatIsNoPdfIsRefusedAsDamaged()
    {
        QPrinter printer;
        setUp(printer);
        ui::Progress progress;
        const Result<int> pages = ui::printPages("%PDF-1.7 and nothing more", printer, 1, progress);
        QVERIFY(!pages);
        QCOMPARE(pages.error().code, u"printing.damaged"_s);
        QCOMPARE(pages.error().kind, ErrorKind::Damaged);
    }

    void aPrinterThatTakesNothingIsTold()
    {
        QPrinter printer;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(m_folder.filePath(u"no/such/folder/printed.pdf"_s));
        ui::Progress progress;
        const Result<int> pages = ui::printPages(threePages(), printer, 1, progress);
        QVERIFY(!pages);
        QCOMPARE(pages.error().code, u"printing.refused"_s);
    }
};

QTEST_MAIN(TestPagePrinting)
#include "tst_pageprinting.moc"
