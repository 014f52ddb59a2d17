// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expertise/duedates.h"
#include "tests/support/fullcase.h"

#include <QTest>

using namespace khattama;
using namespace khattama::expertise;
using namespace khattama::test;

class TestDueDates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void section3_tellsWhatRunsInEachState_data();
    void section3_tellsWhatRunsInEachState();
    void isOverdueOnlyAfterTheMoment();
    void p45_tellsWhenASummonedPersonMayComeAndBeReturned();
    void p45_afterTheVisitOnlyTheDecisionIsDue();

private:
    Case caseIn(CaseState state) const;
    QList<DueDate> dueDates(const Case &record, const QDateTime &now) const
    {
        return dueDatesOf(record, *m_deadlines, now);
    }
    std::optional<rules::Deadlines> m_deadlines;
};

void TestDueDates::initTestCase()
{
    auto calendar = rules::WorkingCalendar::load(DataFiles());
    const auto deadlineRules = rules::loadDeadlineRules(DataFiles(), QDate(2026, 11, 20));
    QVERIFY(calendar);
    QVERIFY(deadlineRules);
    m_deadlines.emplace(*calendar, rules::LegalTime(), *deadlineRules);
}

/// Received Fri 20 November 2026; summoned the same day where that applies.
Case TestDueDates::caseIn(CaseState state) const
{
    Case record{CaseId(QUuid(u"01900000-0000-7000-8000-000000000001"_s))};
    record.state = state;
    record.form = state == CaseState::Registered ? ExaminationForm::InPerson : ExaminationForm::Proactive;
    record.receivedAt = legal(2026, 11, 20, 10, 0);
    record.dueAt = legal(2026, 11, 24, 18, 0);
    if (state == CaseState::Summoned)
        record.summons = Summons{legal(2026, 11, 20, 12, 0), {}, {}};
    return record;
}

void TestDueDates::section3_tellsWhatRunsInEachState_data()
{
    QTest::addColumn<QStringList>("running");
    QTest::newRow("pending") << QStringList{u"proactive_decision"_s};
    QTest::newRow("under_review") << QStringList{u"proactive_decision"_s};
    QTest::newRow("agreed") << QStringList{u"proactive_decision"_s};
    QTest::newRow("summoned") << QStringList{u"extended_decision"_s, u"appear"_s, u"no_show"_s};
    QTest::newRow("registered") << QStringList{u"same_day"_s};
    for (const char *over : {"returned", "concluded", "refused", "annulled"})
        QTest::newRow(over) << QStringList();
}

void TestDueDates::section3_tellsWhatRunsInEachState()
{
    QFETCH(QStringList, running);
    const CaseState state = caseStateFromCode(QString::fromLatin1(QTest::currentDataTag())).value();
    QStringList found;
    for (const DueDate &due : dueDates(caseIn(state), legal(2026, 11, 20, 13, 0))) {
        found.append(due.id);
        QVERIFY(!due.overdue);
    }
    QCOMPARE(found, running);
}

void TestDueDates::isOverdueOnlyAfterTheMoment()
{
    const Case record = caseIn(CaseState::UnderReview);
    QVERIFY(!dueDates(record, legal(2026, 11, 24, 18, 0)).first().overdue);
    QVERIFY(dueDates(record, legal(2026, 11, 24, 18, 1)).first().overdue);
}

void TestDueDates::p45_tellsWhenASummonedPersonMayComeAndBeReturned()
{
    const QList<DueDate> due = dueDates(caseIn(CaseState::Summoned), legal(2026, 11, 30, 9, 0));
    QCOMPARE(due.at(1).dueAt, legal(2026, 11, 23, 18, 0)); // the second working day
    QVERIFY(due.at(1).overdue);
    QCOMPARE(due.at(2).dueAt, legal(2026, 11, 27, 0, 0)); // four full working days are over
    QVERIFY(!due.at(2).overdue);                          // it may be returned, nothing is late
}

void TestDueDates::p45_afterTheVisitOnlyTheDecisionIsDue()
{
    Case record = caseIn(CaseState::Summoned);
    record.summons->cameAt = legal(2026, 11, 23, 16, 0);
    const QList<DueDate> due = dueDates(record, legal(2026, 11, 23, 17, 0));
    QCOMPARE(due.size(), 1);
    QCOMPARE(due.first().id, u"extended_decision"_s);
}

QTEST_GUILESS_MAIN(TestDueDates)
#include "tst_duedates.moc"
