// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/datetext.h"

#include <QTest>

using namespace khattama;
using namespace Qt::StringLiterals;

class TestDateText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesDates();
    void writesEveryMonth_data();
    void writesEveryMonth();
    void writesNothingForNoDate();
    void writesAges_data();
    void writesAges();
};

void TestDateText::writesDates()
{
    const QDate day(2026, 11, 22);
    QCOMPARE(longDate(day, Language::Kazakh), u"2026 жылғы 22 қараша"_s);
    QCOMPARE(longDate(day, Language::Russian), u"22 ноября 2026 года"_s);
    QCOMPARE(formDate(day, Language::Kazakh), u"2026 жылғы \"22\" қараша"_s);
    QCOMPARE(formDate(day, Language::Russian), u"\"22\" ноября 2026 года"_s);
    QCOMPARE(shortDate(QDate(2026, 3, 5)), u"05.03.2026"_s);
    QCOMPARE(longDate(QDate(2026, 3, 5), Language::Russian), u"5 марта 2026 года"_s);
    QCOMPARE(formDate(QDate(2026, 3, 5), Language::Kazakh), u"2026 жылғы \"05\" наурыз"_s);
}

void TestDateText::writesEveryMonth_data()
{
    QTest::addColumn<int>("month");
    QTest::addColumn<QString>("kk");
    QTest::addColumn<QString>("ru");
    const auto months = {std::pair{u"қаңтар"_s, u"января"_s},
                         {u"ақпан"_s, u"февраля"_s},
                         {u"наурыз"_s, u"марта"_s},
                         {u"сәуір"_s, u"апреля"_s},
                         {u"мамыр"_s, u"мая"_s},
                         {u"маусым"_s, u"июня"_s},
                         {u"шілде"_s, u"июля"_s},
                         {u"тамыз"_s, u"августа"_s},
                         {u"қыркүйек"_s, u"сентября"_s},
                         {u"қазан"_s, u"октября"_s},
                         {u"қараша"_s, u"ноября"_s},
                         {u"желтоқсан"_s, u"декабря"_s}};
    int month = 0;
    for (const auto &[kk, ru] : months) {
        ++month;
        QTest::addRow("%d", month) << month << kk << ru;
    }
}

void TestDateText::writesEveryMonth()
{
    QFETCH(int, month);
    QFETCH(QString, kk);
    QFETCH(QString, ru);
    QCOMPARE(monthInDate(month, Language::Kazakh), kk);
    QCOMPARE(monthInDate(month, Language::Russian), ru);
}

void TestDateText::writesNothingForNoDate()
{
    for (const Language language : {Language::Kazakh, Language::Russian}) {
        QCOMPARE(longDate(QDate(), language), QString());
        QCOMPARE(formDate(QDate(), language), QString());
    }
    QCOMPARE(shortDate(QDate()), QString());
}

void TestDateText::writesAges_data()
{
    QTest::addColumn<int>("years");
    QTest::addColumn<QString>("ru");
    const auto rows = {std::pair{0, u"0 лет"_s}, {1, u"1 год"_s},   {2, u"2 года"_s},    {5, u"5 лет"_s},
                       {11, u"11 лет"_s},        {14, u"14 лет"_s}, {21, u"21 год"_s},   {41, u"41 год"_s},
                       {42, u"42 года"_s},       {45, u"45 лет"_s}, {101, u"101 год"_s}, {111, u"111 лет"_s}};
    for (const auto &[years, ru] : rows)
        QTest::addRow("%d", years) << years << ru;
}

void TestDateText::writesAges()
{
    QFETCH(int, years);
    QFETCH(QString, ru);
    QCOMPARE(ageText(years, Language::Russian), ru);
    QCOMPARE(ageText(years, Language::Kazakh), QString(QString::number(years) + u" жас"_s));
}

QTEST_GUILESS_MAIN(TestDateText)
#include "tst_datetext.moc"
