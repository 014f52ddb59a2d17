// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuidv7source.h"
#include "core/storage/statement.h"
#include "tests/support/department.h"

#include <QSet>

using namespace khattama;
using namespace khattama::test;

/// The clock of the computer is wrong: a day back, years ahead, and back again.
class ClockTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m = std::make_unique<test::Department>(); }
    void cleanup() { m.reset(); }

    void p49_numbersFollowOnWhenTheClockGoesBack()
    {
        QList<int> numbers;
        for (const int hours : {0, -24, -25, 1, -48}) {
            m->home.clock.set(kNow.addSecs(hours * 3600));
            const expertise::Case record = m->registered(static_cast<int>(numbers.size()));
            QCOMPARE(record.registration->year, 2026);
            numbers.append(record.registration->number);
        }
        QCOMPARE(numbers, (QList<int>{1, 2, 3, 4, 5}));
        QVERIFY(must(m->home.unlocked->verify()).ok());
    }

    void p49_aYearAheadBeginsAtOneAndTheOldYearGoesOn()
    {
        QCOMPARE(m->registered(0).registration->number, 1);
        m->home.clock.set(kNow.addYears(2));
        const expertise::Case ahead = m->registered(1);
        QCOMPARE(ahead.registration->year, 2028);
        QCOMPARE(ahead.registration->number, 1);
        m->home.clock.set(kNow);
        QCOMPARE(m->registered(2).registration->number, 2);
        QVERIFY(must(m->home.unlocked->verify()).ok());
    }

    void theAuditKeepsTheOrderInWhichThingsWereDone()
    {
        QStringList subjects;
        for (const int days : {0, -1, 730, -2}) {
            m->home.clock.set(kNow.addDays(days));
            subjects.append(m->registered(static_cast<int>(subjects.size())).id.toString());
        }
        storage::Statement entries(
            m->home.office->database(),
            u"SELECT seq, subject_id FROM audit WHERE subject_table = 'case_file' ORDER BY seq"_s);
        QStringList found;
        qint64 last = 0;
        while (must(entries.next())) {
            QVERIFY(entries.integer(0) > last);
            last = entries.integer(0);
            found.append(entries.text(1));
        }
        QCOMPARE(found, subjects);
        m->home.reopen();
        QVERIFY(must(m->home.unlocked->verify()).ok());
    }

    void idsStayUniqueAndAscend()
    {
        FixedClock clock(kNow);
        UuidV7Source ids(clock);
        QSet<QUuid> all;
        QUuid last;
        for (int i = 0; i < 20000; ++i) {
            clock.set(kNow.addMSecs(i % 3 == 0 ? -86400000LL * (i % 7) : i % 5 == 0 ? 63072000000LL : i));
            const QUuid id = ids.next();
            QVERIFY(!all.contains(id));
            QVERIFY(id.toString() > last.toString());
            all.insert(id);
            last = id;
        }
    }

    /// p. 49: what lies in the future by the clock of now is not closed, and what was closed stays.
    void p49_aDayThatHasNotComeIsNotClosed()
    {
        (void)m->concluded(0);
        m->home.clock.set(kNow.addDays(-1));
        QCOMPARE(errorOf(m->days.close(QDate(2026, 11, 20), m->head)), u"protocol.day_not_come"_s);
        m->home.clock.set(kNow);
        QCOMPARE(must(m->days.close(QDate(2026, 11, 20), m->head)).document.number, 1);
        m->home.clock.set(kNow.addDays(-1));
        QCOMPARE(errorOf(m->days.close(QDate(2026, 11, 20), m->head)), u"protocol.day_not_come"_s);
        QVERIFY(must(m->journals().protocolOf(QDate(2026, 11, 20))));
        QVERIFY(must(m->home.unlocked->verify()).ok());
    }

private:
    const QDateTime kNow{QDate(2026, 11, 20), QTime(6, 0), Qt::UTC};
    std::unique_ptr<test::Department> m;
};

QTEST_GUILESS_MAIN(ClockTest)
#include "tst_clock.moc"
