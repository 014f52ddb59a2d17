// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/backuprules.h"

#include <QTest>

using namespace khattama;
using namespace khattama::rules;
using namespace Qt::StringLiterals;

/// When a backup is due, and which old ones are no longer needed.
class BackupRulesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isDueOnceADayAtItsLegalHour()
    {
        const BackupPlan plan{u"/backups"_s, QTime(18, 0)};
        QCOMPARE(plan.lastDue(legal(27, 18, 0), m_time), legal(27, 18, 0));
        QCOMPARE(plan.lastDue(legal(27, 23, 59), m_time), legal(27, 18, 0));
        QCOMPARE(plan.lastDue(legal(28, 2, 0), m_time), legal(27, 18, 0)); // past midnight of the legal day
        QCOMPARE(plan.lastDue(legal(27, 17, 59), m_time), legal(26, 18, 0));
    }

    void isDueEverySoManyHours()
    {
        const BackupPlan plan{u"/backups"_s, QTime(9, 30), 6};
        QCOMPARE(plan.lastDue(legal(27, 9, 30), m_time), legal(27, 9, 30));
        QCOMPARE(plan.lastDue(legal(27, 22, 0), m_time), legal(27, 21, 30));
        QCOMPARE(plan.lastDue(legal(28, 9, 29), m_time), legal(28, 3, 30));
    }

    void keepsDaysThenWeeksThenMonths()
    {
        const BackupRules rules = BackupRules::load(DataFiles()).value();
        const QDateTime now = legal(27, 19, 0);
        QList<QDateTime> backups;
        for (int day = 0; day < 800; ++day) {
            backups.append(now.addDays(-day));
            backups.append(now.addDays(-day).addSecs(-3600));
        }
        const QList<QDateTime> gone = rules.superfluous(backups, now, m_time);
        const auto kept = [&](int from, int to) { // of the days so many days old
            int count = 0;
            for (const QDateTime &backup : backups) {
                const qint64 age = backup.daysTo(now);
                count += age >= from && age <= to && !gone.contains(backup) ? 1 : 0;
            }
            return count;
        };
        QCOMPARE(kept(0, 6), 14); // all of the last seven days
        QVERIFY2(kept(7, 31) >= 4 && kept(7, 31) <= 5, qPrintable(QString::number(kept(7, 31))));
        QVERIFY2(kept(32, 366) >= 11 && kept(32, 366) <= 13, qPrintable(QString::number(kept(32, 366))));
        QCOMPARE(kept(367, 800), 0);
        // what is left is left the next time too
        QList<QDateTime> left = backups;
        left.removeIf([&](const QDateTime &backup) { return gone.contains(backup); });
        QCOMPARE(rules.superfluous(left, now, m_time), QList<QDateTime>());
    }

    void neverTakesTheNewestNorWhatLiesInTheFuture()
    {
        const BackupRules rules = BackupRules::load(DataFiles()).value();
        const QDateTime now = legal(27, 19, 0);
        QCOMPARE(rules.superfluous({now.addYears(-5)}, now, m_time), QList<QDateTime>());
        QList<QDateTime> ahead{now};
        QList<QDateTime> today{now.addYears(-5)};
        QList<QDateTime> old{now.addYears(-6)};
        for (int i = 0; i <= rules.keepAllDays; ++i) {
            ahead.append({now.addYears(5).addSecs(-i), now.addYears(4).addSecs(-i)});
            today.append(now.addSecs(-i));
            old.append(now.addYears(-5).addSecs(-i));
        }
        QCOMPARE(rules.superfluous(ahead, now, m_time), QList<QDateTime>());
        QCOMPARE(rules.superfluous(today, now, m_time), QList<QDateTime>{now.addYears(-5)});
        const QList<QDateTime> gone = rules.superfluous(old, now, m_time);
        QVERIFY(gone.contains(now.addYears(-6)) && !gone.contains(now.addYears(-5)));
    }

    void aClockThatRunsAheadDoesNotTakeAllOfThem()
    {
        const BackupRules rules = BackupRules::load(DataFiles()).value();
        const QDateTime now = legal(27, 19, 0);
        const QDateTime ahead = now.addYears(3);
        QList<QDateTime> newest{ahead};
        while (newest.size() < rules.keepAllDays)
            newest.append(now.addDays(1 - newest.size()));
        QCOMPARE(rules.superfluous(newest, ahead, m_time), QList<QDateTime>());
        const QDateTime before = newest.last().addDays(-1);
        QCOMPARE(rules.superfluous(newest + QList{before}, ahead, m_time), QList<QDateTime>{before});
    }

    void warnsOfAnOldOne()
    {
        const BackupRules rules = BackupRules::load(DataFiles()).value();
        const QDateTime last = legal(20, 18, 0);
        QVERIFY(!rules.tooOld(last, last.addSecs(rules.warnAfterHours * 3600)));
        QVERIFY(rules.tooOld(last, last.addSecs(rules.warnAfterHours * 3600 + 1)));
    }

private:
    [[nodiscard]] QDateTime legal(int day, int hour, int minute) const
    {
        return m_time.at(QDate(2026, 11, day), QTime(hour, minute));
    }
    LegalTime m_time;
};

QTEST_GUILESS_MAIN(BackupRulesTest)
#include "tst_backuprules.moc"
