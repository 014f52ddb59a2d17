// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/legaltime.h"

#include <QTest>

using namespace khattama::rules;
using namespace Qt::StringLiterals;

class TestLegalTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheLegalDateAndHourOfAMoment();
    void givesTheMomentOfALegalHour();
    void writesTheOffset();
    void keepsAnInvalidMomentInvalid();
};

void TestLegalTime::givesTheLegalDateAndHourOfAMoment()
{
    const LegalTime time(300);
    const QDateTime lateEvening(QDate(2026, 11, 20), QTime(19, 30), Qt::UTC);
    QCOMPARE(time.dateOf(lateEvening), QDate(2026, 11, 21));
    QCOMPARE(time.timeOf(lateEvening), QTime(0, 30));
    const auto elsewhere = QDateTime::fromString(u"2026-11-20T16:00:00+03:00"_s, Qt::ISODate);
    QCOMPARE(time.timeOf(elsewhere), QTime(18, 0));
    QCOMPARE(LegalTime(360).timeOf(elsewhere), QTime(19, 0));
}

void TestLegalTime::givesTheMomentOfALegalHour()
{
    const QDateTime moment = LegalTime(300).at(QDate(2026, 11, 24), QTime(18, 0));
    QCOMPARE(moment.timeSpec(), Qt::UTC);
    QCOMPARE(moment, QDateTime(QDate(2026, 11, 24), QTime(13, 0), Qt::UTC));
}

void TestLegalTime::writesTheOffset()
{
    const LegalTime time(300);
    QCOMPARE(time.iso(QDateTime(QDate(2026, 11, 24), QTime(13, 0), Qt::UTC)), u"2026-11-24T18:00:00+05:00"_s);
}

void TestLegalTime::keepsAnInvalidMomentInvalid()
{
    const LegalTime time(300);
    QVERIFY(!time.dateOf(QDateTime()).isValid());
    QVERIFY(!time.at(QDate(), QTime(18, 0)).isValid());
    QVERIFY(!time.at(QDate(2026, 1, 1), QTime()).isValid());
    QCOMPARE(time.iso(QDateTime()), QString());
}

QTEST_GUILESS_MAIN(TestLegalTime)
#include "tst_legaltime.moc"
