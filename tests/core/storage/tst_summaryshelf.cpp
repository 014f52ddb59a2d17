// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/summaryshelf.h"
#include "tests/support/fullcase.h"

#include <QTest>

using namespace khattama;
using namespace khattama::storage;
using namespace khattama::expertise;
using namespace Qt::StringLiterals;

/// Lines of lists packed in memory.
class SummaryShelfTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void givesBackWhatWasPut()
    {
        SummaryShelf shelf;
        shelf.put(7, 3, full());
        QVERIFY(shelf.holds(7, 3));
        QCOMPARE(shelf.line(7), full());
        const CaseSummary empty{.id = full().id};
        shelf.put(1, 1, empty);
        QCOMPARE(shelf.line(1), empty);
        QCOMPARE(shelf.line(7), full());
        QCOMPARE(shelf.size(), 2);
    }

    void holdsOneRevisionOfARow()
    {
        SummaryShelf shelf;
        QVERIFY(!shelf.holds(0, 1));
        QVERIFY(!shelf.holds(-1, 1));
        shelf.put(4, 1, full());
        QVERIFY(!shelf.holds(4, 2));
        QVERIFY(!shelf.holds(3, 1));
        QVERIFY(!shelf.holds(5, 1));
        CaseSummary later = full();
        later.fullName = u"Серікова Айгүл Маратқызы, ұзағырақ аты"_s;
        later.refusalGround.clear();
        shelf.put(4, 2, later);
        QVERIFY(!shelf.holds(4, 1));
        QCOMPARE(shelf.line(4), later);
        QCOMPARE(shelf.size(), 1);
    }

    void givesWhatASearchLooksAt()
    {
        SummaryShelf shelf;
        shelf.put(2, 1, full());
        for (const auto &searched : {shelf.searched(2), SummaryShelf::searched(full())}) {
            QCOMPARE(searched.fullName, full().fullName);
            QCOMPARE(searched.iin, full().iin);
            QCOMPARE(searched.actFromCentralBank, u"ЦБ-77"_s);
            QCOMPARE(searched.registration, full().registration);
            QCOMPARE(searched.act, full().act);
            QCOMPARE(searched.form, ExaminationForm::Proactive);
            QCOMPARE(searched.state, CaseState::Concluded);
        }
    }

    void keepsVeryManyOverBlocks()
    {
        constexpr int kMany = 20'000; // some 4 MB
        SummaryShelf shelf;
        CaseSummary summary = full();
        for (int row = 1; row <= kMany; ++row) {
            summary.iin = QString::number(row);
            summary.organization = u"№ %1 емхана"_s.arg(row % 50);
            shelf.put(row, 1, summary);
        }
        QCOMPARE(shelf.size(), kMany);
        for (const int row : {1, 2, 5'461, 5'462, 9'999, kMany}) {
            QCOMPARE(shelf.line(row).iin, QString::number(row));
            QCOMPARE(shelf.line(row).organization, u"№ %1 емхана"_s.arg(row % 50));
            QCOMPARE(shelf.line(row).fullName, summary.fullName);
        }
    }

    void doesWithoutALineBeyondMeasure()
    {
        SummaryShelf shelf;
        CaseSummary summary = full();
        summary.fullName = QString(40'000, u'ә');
        shelf.put(1, 1, summary);
        QVERIFY(!shelf.holds(1, 1));
        summary.fullName = QString(30'000, u'ә');
        shelf.put(1, 1, summary);
        QCOMPARE(shelf.line(1), summary);
        shelf.put(qint64{1} << 40, 1, full());
        QVERIFY(!shelf.holds(qint64{1} << 40, 1));
    }

private:
    static CaseSummary full() { return summaryOf(test::fullCase(), rules::LegalTime()); }
};

QTEST_GUILESS_MAIN(SummaryShelfTest)
#include "tst_summaryshelf.moc"
