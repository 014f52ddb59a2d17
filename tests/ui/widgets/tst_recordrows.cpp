// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgets/samplerecords.h"
#include "ui/widgets/recordrows.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace khattama;
using namespace khattama::ui;
using namespace khattama::test;
using namespace Qt::StringLiterals;

/// Sorting and filtering of lists.
class TestRecordRows : public QObject
{
    Q_OBJECT

private:
    const QList<SampleRecord> m_people{
        {u"1"_s, u"Яковлев"_s, 3, QDate(2026, 2, 1)},
        {u"2"_s, u"Әлиев"_s, 10, QDate(2025, 12, 31)},
        {u"3"_s, u"Ахметов"_s, 2, {}},
        {u"4"_s, u"Құрманов"_s, 1, QDate(2026, 1, 15)},
        {u"5"_s, u"Коваль"_s, 2, QDate(2026, 1, 15)},
    };

    static QStringList names(const QAbstractItemModel &rows)
    {
        QStringList found;
        for (int row = 0; row < rows.rowCount(); ++row)
            found.append(rows.index(row, 0).data().toString());
        return found;
    }

private Q_SLOTS:
    void textsAreInTheOrderOfTheKazakhAlphabet()
    {
        SampleRecords model(m_people);
        RecordRows rows;
        const QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
        rows.setSourceModel(&model);
        rows.sort(SampleRecords::Name, Qt::AscendingOrder);
        QCOMPARE(names(rows), (QStringList{u"Ахметов"_s, u"Әлиев"_s, u"Коваль"_s, u"Құрманов"_s, u"Яковлев"_s}));
        rows.sort(SampleRecords::Name, Qt::DescendingOrder);
        QCOMPARE(names(rows).first(), u"Яковлев"_s);
        rows.sort(-1, Qt::AscendingOrder);
        QCOMPARE(names(rows).first(), u"Яковлев"_s);
        QCOMPARE(names(rows)[1], u"Әлиев"_s);
    }

    void numbersAndDaysAreSortedByValueAndTheEmptyStandLast()
    {
        SampleRecords model(m_people);
        RecordRows rows;
        rows.setSourceModel(&model);
        rows.sort(SampleRecords::Number, Qt::AscendingOrder);
        QCOMPARE(names(rows), (QStringList{u"Құрманов"_s, u"Ахметов"_s, u"Коваль"_s, u"Яковлев"_s, u"Әлиев"_s}));
        rows.sort(SampleRecords::Day, Qt::AscendingOrder);
        QCOMPARE(names(rows), (QStringList{u"Әлиев"_s, u"Құрманов"_s, u"Коваль"_s, u"Яковлев"_s, u"Ахметов"_s}));
        rows.sort(SampleRecords::Day, Qt::DescendingOrder);
        QCOMPARE(names(rows), (QStringList{u"Яковлев"_s, u"Құрманов"_s, u"Коваль"_s, u"Әлиев"_s, u"Ахметов"_s}));
    }

    void theFilterAsksForEveryWordSomewhere()
    {
        SampleRecords model(m_people);
        RecordRows rows;
        const QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
        rows.setSourceModel(&model);
        rows.setFilterText(u"ҚҰРМАН"_s);
        QCOMPARE(names(rows), QStringList{u"Құрманов"_s});
        rows.setFilterText(u"15.01 ов"_s);
        QCOMPARE(names(rows), (QStringList{u"Құрманов"_s, u"Коваль"_s}));
        rows.setFilterText(u"Axметов"_s); // Latin A, x
        QCOMPARE(names(rows), QStringList{u"Ахметов"_s});
        rows.setFilterText(u"жоқ"_s);
        QCOMPARE(rows.rowCount(), 0);
        rows.setFilterText({});
        QCOMPARE(rows.rowCount(), 5);
    }

    void indexesFollowTheirRows()
    {
        SampleRecords model(m_people);
        RecordRows rows;
        rows.setSourceModel(&model);
        const QPersistentModelIndex kept = rows.mapFromSource(model.index(3, 0));
        const QPersistentModelIndex lost = rows.mapFromSource(model.index(0, 0));
        rows.sort(SampleRecords::Name, Qt::AscendingOrder);
        QCOMPARE(kept.row(), 3);
        QCOMPARE(kept.data().toString(), u"Құрманов"_s);
        rows.setFilterText(u"құрманов"_s);
        QCOMPARE(kept.row(), 0);
        QVERIFY(!lost.isValid());
        QCOMPARE(rows.mapToSource(kept).row(), 3);
    }

    void changesOfTheModelAreSeen()
    {
        SampleRecords model(m_people);
        RecordRows rows;
        const QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
        rows.setSourceModel(&model);
        rows.sort(SampleRecords::Name, Qt::AscendingOrder);
        rows.setFilterText(u"ов"_s);
        QSignalSpy changed(&rows, &QAbstractItemModel::dataChanged);
        model.rename(3, u"Құрманова"_s);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first().first().toModelIndex().data().toString(), u"Құрманова"_s);
        model.rename(1, u"Әлиов"_s); // filtered in only by the next search
        rows.setFilterText(u"әлиов"_s);
        QCOMPARE(names(rows), QStringList{u"Әлиов"_s});
        rows.setFilterText({});
        model.append({u"6"_s, u"Бекова"_s, 7});
        QCOMPARE(names(rows)[2], u"Бекова"_s);
        model.set({});
        QCOMPARE(rows.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestRecordRows)
#include "tst_recordrows.moc"
