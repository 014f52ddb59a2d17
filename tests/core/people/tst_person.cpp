// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/person.h"

#include <QTest>

using namespace khattama::people;
using namespace Qt::StringLiterals;

class TestPerson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsFullYears_data()
    {
        QTest::addColumn<QDate>("born");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("age"); // -1: nothing
        const QDate born(2008, 11, 20);
        QTest::newRow("the day before the birthday") << born << QDate(2026, 11, 19) << 17;
        QTest::newRow("on the birthday") << born << QDate(2026, 11, 20) << 18;
        QTest::newRow("the day of birth") << born << born << 0;
        QTest::newRow("before birth") << born << QDate(2008, 11, 19) << -1;
        QTest::newRow("no birth date") << QDate() << QDate(2026, 11, 20) << -1;
        QTest::newRow("no day") << born << QDate() << -1;
        const QDate leapDay(2008, 2, 29);
        QTest::newRow("leap day, 28 February of a common year") << leapDay << QDate(2026, 2, 28) << 17;
        QTest::newRow("leap day, 1 March of a common year") << leapDay << QDate(2026, 3, 1) << 18;
        QTest::newRow("leap day, 28 February of a leap year") << leapDay << QDate(2024, 2, 28) << 15;
        QTest::newRow("leap day, 29 February of a leap year") << leapDay << QDate(2024, 2, 29) << 16;
        QTest::newRow("a hundred years") << QDate(1926, 11, 20) << QDate(2026, 11, 20) << 100;
    }
    void countsFullYears()
    {
        QFETCH(QDate, born);
        QFETCH(QDate, day);
        QFETCH(int, age);
        QCOMPARE(ageOn(born, day).value_or(-1), age);
    }

    void joinsTheNameBySingleBlanks()
    {
        QCOMPARE((PersonName{u"Әбдіғалиұлы"_s, u"Нұрсұлтан"_s, u"Қайратұлы"_s}).full(),
                 u"Әбдіғалиұлы Нұрсұлтан Қайратұлы"_s);
        QCOMPARE((PersonName{u" Ким"_s, u"Елена  Мария"_s, {}}).full(), u"Ким Елена Мария"_s);
    }

    void codesNameSexAndCapacityBothWays()
    {
        for (const QString &code : {u"male"_s, u"female"_s})
            QCOMPARE(sexCode(sexFromCode(code).value()), code);
        for (const QString &code : {u"full"_s, u"limited"_s, u"none"_s})
            QCOMPARE(legalCapacityCode(legalCapacityFromCode(code).value()), code);
        QVERIFY(!sexFromCode(u"1"_s));
        QVERIFY(!legalCapacityFromCode(QString()));
    }
};

QTEST_GUILESS_MAIN(TestPerson)
#include "tst_person.moc"
