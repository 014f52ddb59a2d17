// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/iin.h"

#include <QTest>

using namespace khattama::people;
using namespace Qt::StringLiterals;

class TestIin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBirthDateAndSexOfAValidNumber();
    void usesSecondWeightsWhenTheFirstSumIsTen();
    void refuses_data();
    void refuses();
    void masksAllButTheLastFourDigits();
};

void TestIin::readsBirthDateAndSexOfAValidNumber()
{
    const auto iin = Iin::parse(u"850315300019"_s);
    QVERIFY(iin);
    QCOMPARE(iin->birthDate(), QDate(1985, 3, 15));
    QCOMPARE(iin->sex(), Sex::Male);
    const auto millennial = Iin::parse(u"061211600012"_s);
    QVERIFY(millennial);
    QCOMPARE(millennial->birthDate(), QDate(2006, 12, 11));
    QCOMPARE(millennial->sex(), Sex::Female);
}

void TestIin::usesSecondWeightsWhenTheFirstSumIsTen()
{
    QVERIFY(Iin::parse(u"850315301801"_s));
}

void TestIin::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("too short") << u"85031530001"_s << u"iin.length"_s;
    QTest::newRow("a letter") << u"85031530001A"_s << u"iin.length"_s;
    QTest::newRow("digits of another script") << u"٨٥٠٣١٥٣٠٠٠١٩"_s << u"iin.length"_s;
    QTest::newRow("empty") << QString() << u"iin.length"_s;
    QTest::newRow("no such day") << u"850231300019"_s << u"iin.date"_s;
    QTest::newRow("century digit 7") << u"850315700019"_s << u"iin.century"_s;
    QTest::newRow("control digit") << u"850315300018"_s << u"iin.check_digit"_s;
    QTest::newRow("ten twice") << u"850315302600"_s << u"iin.never_issued"_s;
}

void TestIin::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    const auto iin = Iin::parse(text);
    QVERIFY(!iin);
    QCOMPARE(iin.error().code, code);
}

void TestIin::masksAllButTheLastFourDigits()
{
    QCOMPARE(Iin::masked(u"850315300019"_s), u"********0019"_s);
    QCOMPARE(Iin::masked(u"12"_s), u"12"_s);
}

QTEST_GUILESS_MAIN(TestIin)
#include "tst_iin.moc"
