// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pageimages.h"
#include "ui/widgets/pagestack.h"

#include <QTest>

using namespace khattama::ui;
using namespace Qt::StringLiterals;

/// What is drawn, kept and asked for.
class TestPageImages : public QObject
{
    Q_OBJECT

private:
    const QSize m_screen{1000, 1400};

    static QImage drawn(QSize size) { return QImage(size, QImage::Format_RGB32); }

private Q_SLOTS:
    void aPageIsAskedForUntilItIsDrawnInTheRightSize()
    {
        PageImages images;
        const auto request = images.missing(1, 0, m_screen, {});
        QVERIFY(request);
        QCOMPARE(*request, (PageRequest{1, 0, m_screen, {}}));
        images.put(*request, drawn(m_screen), 0, 0);
        QVERIFY(!images.missing(1, 0, m_screen, {}));
        QVERIFY(images.missing(1, 0, m_screen * 2, {}));
        QVERIFY(images.missing(1, 1, m_screen, {}));
    }

    void ofALargePageOnlyWhatIsSeenIsSharp()
    {
        PageImages images;
        const QSize large(8000, 11000);
        const QRect seen(3000, 4000, 1200, 800);
        const auto whole = images.missing(1, 0, large, seen);
        QVERIFY(qint64(whole->size.width()) * whole->size.height() <= PageImages::kMostPixels);
        QVERIFY(whole->clip.isEmpty());
        images.put(*whole, drawn(whole->size), 0, 0);
        const auto detail = images.missing(1, 0, large, seen);
        QCOMPARE(detail->size, large);
        QVERIFY(detail->clip.contains(seen));
        QVERIFY(detail->clip.width() < 2000 && detail->clip.height() < 1600);
        images.put(*detail, drawn(detail->clip.size()), 0, 0);
        QVERIFY(!images.missing(1, 0, large, seen));
        QVERIFY(!images.missing(1, 0, large, seen.translated(50, 50)));
        QVERIFY(images.missing(1, 0, large, seen.translated(900, 0)));
    }

    void memoryIsBoundedAndWhatIsSeenStays()
    {
        PageImages images;
        for (int page = 0; page < 100; ++page)
            images.put({1, page, m_screen, {}}, drawn(m_screen), page, page);
        QVERIFY(images.bytes() <= PageImages::kMostBytes);
        QVERIFY(!images.page(99).isNull());
        QVERIFY(!images.page(98).isNull());
        QVERIFY(images.page(0).isNull());
        images.clear();
        QCOMPARE(images.bytes(), 0);
    }

    void pagesStandUnderOneAnotherInTheMiddle()
    {
        PageStack stack;
        stack.set({QSizeF(100, 200), QSizeF(200, 100)}, 2, 0);
        QCOMPARE(stack.rect(0).size(), QSizeF(200, 400));
        QCOMPARE(stack.rect(0).center().x(), stack.rect(1).center().x());
        QVERIFY(stack.rect(1).top() >= stack.rect(0).bottom() + PageStack::kGap);
        QCOMPARE(stack.pageAt(-50), 0);
        QCOMPARE(stack.pageAt(stack.rect(1).top() + 1), 1);
        QCOMPARE(stack.pageAt(99999), 1);
        QCOMPARE(PageStack().pageAt(0), -1);
    }

    void aTurnedPageMapsItsCorners()
    {
        PageStack stack;
        stack.set({QSizeF(100, 200)}, 1, 1);
        QCOMPARE(stack.rect(0).size(), QSizeF(200, 100));
        QCOMPARE(stack.fromPoints(0).map(QPointF(0, 0)), stack.rect(0).topRight());
        QCOMPARE(stack.fromPoints(0).map(QPointF(0, 200)), stack.rect(0).topLeft());
    }

    void theScaleFitsTheWidestPage()
    {
        const QList<QSizeF> pages{QSizeF(100, 200), QSizeF(200, 100)};
        const QSizeF room(400 + 2 * PageStack::kGap, 300 + 2 * PageStack::kGap);
        QCOMPARE(PageStack::scaleToFit(pages, 0, room, false), 2.0);
        QCOMPARE(PageStack::scaleToFit(pages, 0, room, true), 1.5);
    }
};

QTEST_GUILESS_MAIN(TestPageImages)
#include "tst_pageimages.moc"
