// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rendering/tablepaginator.h"

#include <QTest>

using namespace khattama;
using namespace khattama::rendering;
using namespace Qt::StringLiterals;

/// Rules, section 5, Layout, on a table of three columns whose page takes ten lines.
class TestTablePaginator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carriesARowThatDoesNotFitOverWhole();
    void splitsARowTallerThanASheetWithItsNumberRepeated();
    void startsATallRowWhereItStandsWhenThereIsRoom();
    void fillsNoPageBeyondItsRoom();
    void neverLeavesTheFootAlone_data();
    void neverLeavesTheFootAlone();
    void spreadsAFootTallerThanASheet();
    void putsHeadingAndFootOnTheOnlyPageOfAnEmptyTable();

private:
    static constexpr int kLinesOfPage = 10;

    static QString lines(int count)
    {
        QStringList text;
        for (int i = 0; i < count; ++i)
            text.append(QString::number(i));
        return text.join(u'\n');
    }
    static QList<TablePage> paginate(const QList<int> &rowLines, const QList<int> &foot = {})
    {
        auto face = Typeface::load(DataFiles());
        Q_ASSERT(face);
        TablePaginator::Geometry geometry;
        geometry.cellWidths = {100 * kPoint, 100 * kPoint, 100 * kPoint};
        geometry.repeatedColumns = 1;
        geometry.followingRoom = TablePaginator::heightOf(kLinesOfPage);
        geometry.openingRoom = TablePaginator::heightOf(kLinesOfPage - 2);
        geometry.footHeights = foot;
        QList<TablePage> pages;
        TablePaginator table(*face, geometry, [&](const TablePage &page) { pages.append(page); });
        for (int i = 0; i < rowLines.size(); ++i)
            table.add({QString::number(i + 1), lines(rowLines.at(i)), u"-"_s});
        table.finish();
        return pages;
    }
    /// "row:first+lines" of each piece, pages apart by "|".
    static QString shape(const QList<TablePage> &pages)
    {
        QStringList all;
        for (const TablePage &page : pages) {
            QStringList pieces;
            for (const RowPiece &piece : page.pieces) {
                pieces.append(QString::number(piece.row->index) + u':' + QString::number(piece.firstLine) + u'+'
                              + QString::number(piece.lines));
            }
            all.append(pieces.join(u' '));
        }
        return all.join(u'|');
    }
    static int heightOf(const TablePage &page, const QList<int> &foot)
    {
        int height = 0;
        for (const RowPiece &piece : page.pieces)
            height += piece.height;
        for (const int block : page.foot)
            height += foot.at(block);
        return height;
    }
};

void TestTablePaginator::carriesARowThatDoesNotFitOverWhole()
{
    QCOMPARE(shape(paginate({3, 3, 3, 3})), u"0:0+3 1:0+3|2:0+3 3:0+3"_s);
}

void TestTablePaginator::splitsARowTallerThanASheetWithItsNumberRepeated()
{
    const QList<TablePage> pages = paginate({6, 25});
    QCOMPARE(shape(pages), u"0:0+6|1:0+10|1:10+10|1:20+5"_s);
    for (const TablePage &page : pages) {
        for (const RowPiece &piece : page.pieces)
            QCOMPARE(piece.row->repeated, 1);
    }
    QVERIFY(pages.at(1).pieces.first().isFirst());
    QVERIFY(!pages.at(2).pieces.first().isFirst());
}

void TestTablePaginator::startsATallRowWhereItStandsWhenThereIsRoom()
{
    QCOMPARE(shape(paginate({1, 14})), u"0:0+1 1:0+6|1:6+8"_s);
}

void TestTablePaginator::fillsNoPageBeyondItsRoom()
{
    const QList<int> foot{TablePaginator::heightOf(1), TablePaginator::heightOf(1)};
    for (int seed = 1; seed < 60; ++seed) {
        QList<int> rows;
        for (int i = 0; i < seed % 9 + 1; ++i)
            rows.append(1 + (i * 7 + seed * 5) % 23);
        const QList<TablePage> pages = paginate(rows, foot);
        QList<int> next(rows.size(), 0);
        int footBlocks = 0;
        for (const TablePage &page : pages) {
            const int room = TablePaginator::heightOf(page.opening ? kLinesOfPage - 2 : kLinesOfPage);
            QVERIFY(heightOf(page, foot) <= room);
            footBlocks += static_cast<int>(page.foot.size());
            for (const RowPiece &piece : page.pieces) {
                QCOMPARE(piece.firstLine, next.at(piece.row->index));
                next[piece.row->index] += piece.lines;
            }
        }
        QCOMPARE(next, rows); // every line of every row once, in order
        QCOMPARE(footBlocks, 2);
        QVERIFY(pages.first().opening);
        QVERIFY(pages.last().closing);
    }
}

void TestTablePaginator::neverLeavesTheFootAlone_data()
{
    QTest::addColumn<QList<int>>("rows");
    QTest::addColumn<QString>("pages");
    QTest::newRow("the last row goes with it") << QList<int>{3, 4} << u"0:0+3|1:0+4"_s;
    QTest::newRow("it fits") << QList<int>{2, 2} << u"0:0+2 1:0+2"_s;
    QTest::newRow("the end of the only row goes with it") << QList<int>{8} << u"0:0+4|0:4+4"_s;
    QTest::newRow("the end of a split row goes with it") << QList<int>{18} << u"0:0+8|0:8+6|0:14+4"_s;
}

void TestTablePaginator::neverLeavesTheFootAlone()
{
    QFETCH(QList<int>, rows);
    QFETCH(QString, pages);
    const QList<TablePage> laid = paginate(rows, {TablePaginator::heightOf(2)});
    QCOMPARE(shape(laid), pages);
    QVERIFY(!laid.last().pieces.isEmpty());
    QCOMPARE(laid.last().foot, QList<int>{0});
}

void TestTablePaginator::spreadsAFootTallerThanASheet()
{
    const QList<int> foot(8, TablePaginator::heightOf(2));
    const QList<TablePage> pages = paginate({2}, foot);
    QList<int> seen;
    for (const TablePage &page : pages) {
        seen += page.foot;
        QVERIFY(heightOf(page, foot) <= TablePaginator::heightOf(kLinesOfPage));
    }
    QCOMPARE(seen, (QList<int>{0, 1, 2, 3, 4, 5, 6, 7}));
}

void TestTablePaginator::putsHeadingAndFootOnTheOnlyPageOfAnEmptyTable()
{
    const QList<TablePage> pages = paginate({}, {TablePaginator::heightOf(2)});
    QCOMPARE(pages.size(), 1);
    QVERIFY(pages.first().opening && pages.first().closing);
    QCOMPARE(pages.first().foot, QList<int>{0});
}

QTEST_GUILESS_MAIN(TestTablePaginator)
#include "tst_tablepaginator.moc"
