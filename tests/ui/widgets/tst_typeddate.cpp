// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/typeddate.h"

#include <QTest>

using namespace khattama::ui;
using namespace Qt::StringLiterals;

/// Dates as people type them.
class TestTypedDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyUsualFormIsRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("date");
        const QDate day(2026, 11, 22);
        for (const QString &text :
             {u"221126"_s, u"22.11.26"_s, u"22112026"_s, u"22.11.2026"_s, u"22/11/26"_s, u"22-11-2026"_s, u"22,11,26"_s,
              u"22 11 2026"_s, u" 22.11.2026 "_s, u"22ю11ю26"_s, u"22. 11. 2026."_s, u"2026-11-22"_s})
            QTest::newRow(qPrintable(text)) << text << day;
        QTest::newRow("short") << u"2.1.26"_s << QDate(2026, 1, 2);
        QTest::newRow("leap day") << u"29022024"_s << QDate(2024, 2, 29);
    }
    void everyUsualFormIsRead()
    {
        QFETCH(QString, text);
        QFETCH(QDate, date);
        QCOMPARE(typedDate(text, QDate(2046, 11, 20)), std::optional(date));
    }

    void whatIsNoDateIsNothing_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text :
             {u""_s, u"2211"_s, u"31.02.2026"_s, u"29.02.2025"_s, u"22.13.2026"_s, u"00.11.2026"_s, u"2211202"_s,
              u"221120266"_s, u"22.11.206"_s, u"ертең"_s, u"22.11"_s, u"22.11.0026"_s, u"22.11.2026 ж"_s})
            QTest::addRow("«%s»", qPrintable(text)) << text;
    }
    void whatIsNoDateIsNothing()
    {
        QFETCH(QString, text);
        QCOMPARE(typedDate(text, QDate(2046, 11, 20)), std::nullopt);
    }

    void twoDigitsOfAYearGiveTheLastSuchDayThatIsNotTooLate()
    {
        const QDate today(2026, 11, 20);
        QCOMPARE(typedDate(u"201126"_s, today), std::optional(QDate(2026, 11, 20)));
        QCOMPARE(typedDate(u"211126"_s, today), std::optional(QDate(1926, 11, 21)));
        QCOMPARE(typedDate(u"010127"_s, today), std::optional(QDate(1927, 1, 1)));
        QCOMPARE(typedDate(u"010155"_s, today), std::optional(QDate(1955, 1, 1)));
        QCOMPARE(typedDate(u"010144"_s, today.addYears(20)), std::optional(QDate(2044, 1, 1)));
        QCOMPARE(typedDate(u"010147"_s, today.addYears(20)), std::optional(QDate(1947, 1, 1)));
        QCOMPARE(typedDate(u"290200"_s, today), std::optional(QDate(2000, 2, 29)));
    }
};

QTEST_GUILESS_MAIN(TestTypedDate)
#include "tst_typeddate.moc"
