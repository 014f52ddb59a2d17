// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temporaryoffice.h"

using namespace khattama;
using namespace khattama::storage;
using namespace Qt::StringLiterals;
using khattama::test::TemporaryOffice;

class CalendarStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsReplacesAndRemovesDays()
    {
        TemporaryOffice home;
        CalendarStore &calendar = home.unlocked->calendar();
        QCOMPARE(calendar.exceptions().value().size(), 0);
        const rules::CalendarException saturday{QDate(2026, 12, 19), true, u"ауыстырылған күн"_s};
        const rules::CalendarException off{QDate(2026, 3, 20), false, u"қаулы"_s};
        QVERIFY(calendar.set(saturday, home.action()));
        QVERIFY(calendar.set({off.date, true, u"қате"_s}, home.action()));
        QVERIFY(calendar.set(off, home.action()));
        QCOMPARE(calendar.exceptions().value(), (QList<rules::CalendarException>{off, saturday}));
        QVERIFY(calendar.remove(off.date, home.action()));
        home.reopen();
        QCOMPARE(home.unlocked->calendar().exceptions().value(), QList<rules::CalendarException>{saturday});
        QVERIFY(home.unlocked->verify().value().ok());
    }
};

QTEST_GUILESS_MAIN(CalendarStoreTest)
#include "tst_calendarstore.moc"
