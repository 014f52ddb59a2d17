// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/workingcalendar.h"

#include "tests/support/departmentfolder.h"

#include <QTest>

using namespace khattama;
using namespace khattama::rules;
using namespace Qt::StringLiterals;

class TestWorkingCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void holidaysOfTheYear_data();
    void holidaysOfTheYear();
    void constitutionDayMovesBetweenYears();
    void christmasAndKurbanAitFreeNoOtherDay();
    void swapsByDecree();
    void estimatedDaysAreMarked();
    void givesReasonsInBothLanguages();
    void countsBothEnds();
    void findsWorkingDays();
    void exceptionsStandAboveEverything();
    void knowsWhichYearsItCovers();
    void refusesAFaultyTable_data();
    void refusesAFaultyTable();

private:
    WorkingCalendar m_calendar;
};

void TestWorkingCalendar::initTestCase()
{
    const auto calendar = WorkingCalendar::load(DataFiles());
    QVERIFY(calendar);
    m_calendar = *calendar;
}

void TestWorkingCalendar::holidaysOfTheYear_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("days");
    QTest::newRow("2026") << 2026
                          << u"01-01 01-02 01-07 03-08 03-09 03-21 03-22 03-23 03-24 03-25 05-01 05-07 05-09 05-11 "
                             u"05-27 07-06 10-25 10-26 12-16"_s;
    QTest::newRow("2027") << 2027
                          << u"01-01 01-02 01-04 01-07 03-08 03-15 03-21 03-22 03-23 03-24 05-01 05-03 05-07 05-09 "
                             u"05-10 05-16 07-06 10-25 12-16"_s;
    QTest::newRow("2028") << 2028
                          << u"01-01 01-02 01-03 01-04 01-07 03-08 03-15 03-21 03-22 03-23 05-01 05-05 05-07 05-08 "
                             u"05-09 07-06 10-25 12-16 12-18"_s;
    QTest::newRow("2025") << 2025
                          << u"01-01 01-02 01-03 01-07 03-08 03-10 03-21 03-22 03-23 03-24 03-25 05-01 05-07 05-09 "
                             u"06-06 07-06 07-07 08-30 09-01 10-25 10-27 12-16"_s;
}

void TestWorkingCalendar::holidaysOfTheYear()
{
    QFETCH(int, year);
    QFETCH(QString, days);
    QStringList found;
    for (const DayOff &day : m_calendar.daysOff(QDate(year, 1, 1), QDate(year, 12, 31))) {
        QVERIFY(!m_calendar.isWorkingDay(day.date));
        QCOMPARE(day.weekend, day.date.dayOfWeek() >= 6);
        if (day.code != u"weekend")
            found.append(day.date.toString(u"MM-dd"_s));
    }
    QCOMPARE(found.join(u' '), days);
}

void TestWorkingCalendar::constitutionDayMovesBetweenYears()
{
    QVERIFY(!m_calendar.isWorkingDay(QDate(2024, 8, 30)));
    QVERIFY(m_calendar.isWorkingDay(QDate(2026, 3, 16)));
    QVERIFY(m_calendar.isWorkingDay(QDate(2027, 8, 30)));
    QVERIFY(!m_calendar.isWorkingDay(QDate(2027, 3, 15)));
}

void TestWorkingCalendar::christmasAndKurbanAitFreeNoOtherDay()
{
    QCOMPARE(QDate(2024, 1, 7).dayOfWeek(), 7);
    QVERIFY(m_calendar.isWorkingDay(QDate(2024, 1, 8)));
    QCOMPARE(QDate(2024, 6, 16).dayOfWeek(), 7);
    QVERIFY(m_calendar.isWorkingDay(QDate(2024, 6, 17)));
}

void TestWorkingCalendar::swapsByDecree()
{
    QVERIFY(m_calendar.isWorkingDay(QDate(2024, 5, 4)));
    QVERIFY(!m_calendar.isWorkingDay(QDate(2024, 5, 8)));
    QVERIFY(m_calendar.isWorkingDay(QDate(2025, 1, 5)));
    QVERIFY(!m_calendar.isWorkingDay(QDate(2025, 1, 3)));
    QVERIFY(m_calendar.isWorkingDay(QDate(2023, 7, 1)));
    QVERIFY(!m_calendar.isWorkingDay(QDate(2023, 7, 7)));
}

void TestWorkingCalendar::estimatedDaysAreMarked()
{
    const auto kurbanAit = [&](int year) -> std::optional<DayOff> {
        for (const DayOff &day : m_calendar.daysOff(QDate(year, 1, 1), QDate(year, 12, 31))) {
            if (day.code == u"kurban_ait")
                return day;
        }
        return std::nullopt;
    };
    QCOMPARE(kurbanAit(2023)->date, QDate(2023, 6, 28));
    QVERIFY(!kurbanAit(2025)->estimated);
    QVERIFY(kurbanAit(2026)->estimated);
    QCOMPARE(kurbanAit(2029)->date, QDate(2029, 4, 24));
    QCOMPARE(kurbanAit(2030)->date, QDate(2030, 4, 13));
    QVERIFY(kurbanAit(2030)->estimated);
}

void TestWorkingCalendar::givesReasonsInBothLanguages()
{
    const QList<DayOff> days = m_calendar.daysOff(QDate(2026, 12, 12), QDate(2026, 12, 16));
    QCOMPARE(days.size(), 3);
    QCOMPARE(days.at(0).code, u"weekend"_s);
    QCOMPARE(days.at(0).reason, (LocalizedText{u"демалыс күні"_s, u"выходной день"_s}));
    QCOMPARE(days.at(2).reason, (LocalizedText{u"Тәуелсіздік күні"_s, u"День Независимости"_s}));
    const DayOff moved = m_calendar.daysOff(QDate(2026, 3, 9), QDate(2026, 3, 9)).value(0);
    QCOMPARE(moved.code, u"moved"_s);
    QCOMPARE(moved.movedFrom, QDate(2026, 3, 8));
    QCOMPARE(moved.reason.ru, u"Международный женский день"_s);
    QCOMPARE(m_calendar.daysOff(QDate(2026, 10, 25), QDate(2026, 10, 25)).value(0).reason.kk,
             u"Қазақстан Республикасы күні"_s);
}

void TestWorkingCalendar::countsBothEnds()
{
    QCOMPARE(m_calendar.workingDays(QDate(2026, 11, 16), QDate(2026, 11, 20)), 5);
    QCOMPARE(m_calendar.workingDays(QDate(2026, 12, 16), QDate(2026, 12, 16)), 0);
    QCOMPARE(m_calendar.workingDays(QDate(2026, 3, 19), QDate(2026, 4, 6)), 10);
    QCOMPARE(m_calendar.workingDays(QDate(2026, 3, 20), QDate(2026, 3, 19)), 0);
    // every day of a year is either worked or off
    const QDate first(2027, 1, 1);
    const QDate last(2027, 12, 31);
    QCOMPARE(m_calendar.workingDays(first, last) + m_calendar.daysOff(first, last).size(), 365);
}

void TestWorkingCalendar::findsWorkingDays()
{
    QCOMPARE(m_calendar.nextWorkingDay(QDate(2026, 12, 31)), QDate(2027, 1, 5));
    QCOMPARE(m_calendar.nextWorkingDay(QDate(2026, 11, 18)), QDate(2026, 11, 19));
    QCOMPARE(m_calendar.nthWorkingDay(QDate(2026, 11, 20), 1), QDate(2026, 11, 20));
    QCOMPARE(m_calendar.nthWorkingDay(QDate(2026, 11, 21), 1), QDate(2026, 11, 23));
    QCOMPARE(m_calendar.nthWorkingDay(QDate(2026, 11, 20), 3), QDate(2026, 11, 24));
}

void TestWorkingCalendar::exceptionsStandAboveEverything()
{
    const WorkingCalendar changed = m_calendar.withExceptions({{QDate(2026, 11, 21), true, u"жұмыс сенбісі"_s},
                                                               {QDate(2026, 11, 23), false, u"карантин"_s},
                                                               {QDate(2026, 12, 16), true, u"рабочий день"_s}});
    QVERIFY(changed.isWorkingDay(QDate(2026, 11, 21)));
    QVERIFY(changed.isWorkingDay(QDate(2026, 12, 16)));
    QVERIFY(!changed.isWorkingDay(QDate(2026, 11, 23)));
    const DayOff off = changed.daysOff(QDate(2026, 11, 23), QDate(2026, 11, 23)).value(0);
    QCOMPARE(off.code, u"exception"_s);
    QCOMPARE(off.reason.ru, u"карантин"_s);
    QVERIFY(!m_calendar.isWorkingDay(QDate(2026, 11, 21)));
}

void TestWorkingCalendar::knowsWhichYearsItCovers()
{
    QVERIFY(m_calendar.covers(QDate(2023, 1, 1)));
    QVERIFY(m_calendar.covers(QDate(2030, 12, 31)));
    QVERIFY(!m_calendar.covers(QDate(2022, 12, 31)));
    QVERIFY(!m_calendar.covers(QDate(2031, 1, 1)));
    QVERIFY(m_calendar.requireCovered(QDate(2026, 1, 1), QDate(2026, 12, 31)));
    const auto refusedYear = m_calendar.requireCovered(QDate(2026, 1, 1), QDate(2031, 1, 1));
    QCOMPARE(refusedYear.error().code, u"calendar.not_covered"_s);
    QCOMPARE(refusedYear.error().arguments.value(u"last"_s), u"2030"_s);
    // a term from the last days of the table still meets the New Year
    QCOMPARE(m_calendar.nextWorkingDay(QDate(2030, 12, 31)), QDate(2031, 1, 3));
}

void TestWorkingCalendar::refusesAFaultyTable_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    QTest::newRow("no years") << QByteArray("{}") << u"first_year"_s;
    QTest::newRow("no such day") << QByteArray(R"({"first_year": 2026, "last_year": 2026,
        "fixed": [{"id": "x", "month": 2, "days": [30]}]})")
                                 << u"fixed[0]"_s;
    QTest::newRow("movable") << QByteArray(R"({"first_year": 2026, "last_year": 2026,
        "movable": [{"id": "x", "dates": [{"date": "27.05.2026"}]}]})")
                             << u"movable[0].dates"_s;
    QTest::newRow("swap with a weekday") << QByteArray(R"({"first_year": 2026, "last_year": 2026,
        "swaps": [{"off": "2026-05-08", "working": "2026-05-04"}]})")
                                         << u"swaps[0]"_s;
}

void TestWorkingCalendar::refusesAFaultyTable()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    test::DepartmentFolder folder;
    folder.put(u"rules/holidays.json"_s, json);
    const auto calendar = WorkingCalendar::load(folder.files());
    QVERIFY(!calendar);
    QCOMPARE(calendar.error().code, u"rules.malformed"_s);
    QCOMPARE(calendar.error().arguments.value(u"place"_s), place);
}

QTEST_GUILESS_MAIN(TestWorkingCalendar)
#include "tst_workingcalendar.moc"
