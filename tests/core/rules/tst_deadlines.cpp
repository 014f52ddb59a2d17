// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/deadlines.h"

#include "tests/support/departmentfolder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace khattama;
using namespace khattama::rules;
using namespace Qt::StringLiterals;

namespace {

QDateTime legal(const QString &text)
{
    return QDateTime::fromString(text + u":00+05:00"_s, Qt::ISODate);
}

} // namespace

class TestDeadlines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void proactiveDecision_appendix3item5_data();
    void proactiveDecision_appendix3item5();
    void extendedDecision_appendix3item5_data();
    void extendedDecision_appendix3item5();
    void appear_p45();
    void noShow_p45_data();
    void noShow_p45();
    void controlAppear_p73_1();
    void militaryNotice_p53();
    void dispatch_isOfTheDayOrTheNextWorkingDay();
    void sameDay_appendix3item5();
    void receptionHours_p14_data();
    void receptionHours_p14();
    void theEditionOfTheDayDecides();
    void refusesAFaultyEdition();

private:
    [[nodiscard]] const Deadlines &deadlines() const { return *m_deadlines; }
    std::optional<Deadlines> m_deadlines;
};

void TestDeadlines::initTestCase()
{
    const auto calendar = WorkingCalendar::load(DataFiles());
    const auto rules = loadDeadlineRules(DataFiles(), QDate(2026, 11, 20));
    QVERIFY(calendar && rules);
    m_deadlines.emplace(*calendar, LegalTime(300), *rules);
}

void TestDeadlines::proactiveDecision_appendix3item5_data()
{
    QTest::addColumn<QString>("received");
    QTest::addColumn<QString>("due");
    const auto row = [](const char *name, const QString &received, const QString &due) {
        QTest::newRow(name) << received << due;
    };
    row("Fri 20 Nov 2026 15:59", u"2026-11-20T15:59"_s, u"2026-11-24T18:00"_s);
    row("Fri 20 Nov 2026 16:00 still counts", u"2026-11-20T16:00"_s, u"2026-11-24T18:00"_s);
    row("Fri 20 Nov 2026 16:01", u"2026-11-20T16:01"_s, u"2026-11-25T18:00"_s);
    row("Sat 21 Nov 2026", u"2026-11-21T10:00"_s, u"2026-11-25T18:00"_s);
    row("16 December is a holiday", u"2026-12-14T10:00"_s, u"2026-12-17T18:00"_s);
    row("over the New Year", u"2026-12-31T10:00"_s, u"2027-01-06T18:00"_s);
    row("25 October moved to Monday", u"2026-10-22T10:00"_s, u"2026-10-27T18:00"_s);
    row("midnight belongs to the new day", u"2026-11-20T00:00"_s, u"2026-11-24T18:00"_s);
}

void TestDeadlines::proactiveDecision_appendix3item5()
{
    QFETCH(QString, received);
    QFETCH(QString, due);
    const QDateTime decision = deadlines().proactiveDecision(legal(received));
    QCOMPARE(decision, legal(due));
    QCOMPARE(decision.timeSpec(), Qt::UTC);
}

void TestDeadlines::extendedDecision_appendix3item5_data()
{
    QTest::addColumn<QString>("sent");
    QTest::addColumn<QString>("due");
    QTest::newRow("over Nauryz") << u"2026-03-19T10:00"_s << u"2026-04-06T18:00"_s;
    QTest::newRow("after 16:00") << u"2026-11-16T17:00"_s << u"2026-11-30T18:00"_s;
    QTest::newRow("ordinary") << u"2026-11-16T10:00"_s << u"2026-11-27T18:00"_s;
}

void TestDeadlines::extendedDecision_appendix3item5()
{
    QFETCH(QString, sent);
    QFETCH(QString, due);
    QCOMPARE(deadlines().extendedDecision(legal(sent)), legal(due));
}

void TestDeadlines::appear_p45()
{
    const AppearanceWindow window = deadlines().appear(legal(u"2026-11-20T11:00"_s));
    QCOMPARE(window.lastDay, QDate(2026, 11, 23));
    QCOMPARE(window.from, QTime(15, 30));
    QCOMPARE(window.to, QTime(18, 0));
    QCOMPARE(window.until, legal(u"2026-11-23T18:00"_s));
    QCOMPARE(deadlines().appear(legal(u"2026-11-20T17:00"_s)).lastDay, QDate(2026, 11, 24));
}

void TestDeadlines::noShow_p45_data()
{
    QTest::addColumn<QDate>("sms");
    QTest::addColumn<QDate>("returnable");
    QTest::newRow("Fri 20 Nov 2026") << QDate(2026, 11, 20) << QDate(2026, 11, 27);
    QTest::newRow("Thu 19 Nov 2026") << QDate(2026, 11, 19) << QDate(2026, 11, 26);
    QTest::newRow("over a holiday") << QDate(2026, 12, 14) << QDate(2026, 12, 22);
}

void TestDeadlines::noShow_p45()
{
    QFETCH(QDate, sms);
    QFETCH(QDate, returnable);
    QCOMPARE(deadlines().noShowReturnableFrom(sms), returnable);
}

void TestDeadlines::controlAppear_p73_1()
{
    QCOMPARE(deadlines().controlAppear(legal(u"2026-11-20T10:00"_s)), legal(u"2026-11-24T18:00"_s));
}

void TestDeadlines::dispatch_isOfTheDayOrTheNextWorkingDay()
{
    QCOMPARE(deadlines().dispatch(legal(u"2026-11-20T16:00"_s)), legal(u"2026-11-20T18:00"_s));
    QCOMPARE(deadlines().dispatch(legal(u"2026-11-20T16:01"_s)), legal(u"2026-11-23T18:00"_s));
}

void TestDeadlines::militaryNotice_p53()
{
    QCOMPARE(deadlines().militaryNotice(QDate(2026, 11, 20)), legal(u"2026-11-24T18:00"_s));
    QCOMPARE(deadlines().militaryNotice(QDate(2026, 12, 15)), legal(u"2026-12-18T18:00"_s));
}

void TestDeadlines::sameDay_appendix3item5()
{
    QCOMPARE(deadlines().sameDay(legal(u"2026-11-20T09:10"_s)), legal(u"2026-11-20T18:00"_s));
    QCOMPARE(deadlines().rules().waitingMinutes, 60);
    QCOMPARE(deadlines().rules().serviceMinutes, 60);
    QCOMPARE(deadlines().rules().awayMinutes, 240);
}

void TestDeadlines::receptionHours_p14_data()
{
    QTest::addColumn<QString>("moment");
    QTest::addColumn<bool>("inside");
    QTest::newRow("before nine") << u"2026-11-20T08:59"_s << false;
    QTest::newRow("nine") << u"2026-11-20T09:00"_s << true;
    QTest::newRow("break begins") << u"2026-11-20T13:00"_s << false;
    QTest::newRow("in the break") << u"2026-11-20T13:59"_s << false;
    QTest::newRow("break is over") << u"2026-11-20T14:00"_s << true;
    QTest::newRow("half past three") << u"2026-11-20T15:30"_s << true;
    QTest::newRow("too late") << u"2026-11-20T15:31"_s << false;
    QTest::newRow("Saturday") << u"2026-11-21T10:00"_s << false;
    QTest::newRow("holiday") << u"2026-12-16T10:00"_s << false;
}

void TestDeadlines::receptionHours_p14()
{
    QFETCH(QString, moment);
    QFETCH(bool, inside);
    QCOMPARE(deadlines().insideReceptionHours(legal(moment)), inside);
}

void TestDeadlines::theEditionOfTheDayDecides()
{
    const auto shipped = DataFiles().readJson(u"rules/deadlines.json"_s);
    QVERIFY(shipped);
    QJsonObject later = shipped->value(u"editions"_s).toArray().at(0).toObject();
    later.insert(u"effective_from"_s, u"2028-01-01"_s);
    QJsonObject terms = later.value(u"deadlines"_s).toObject();
    terms.insert(u"proactive_decision"_s, QJsonObject{{u"days"_s, 5}});
    later.insert(u"deadlines"_s, terms);
    QJsonArray editions = shipped->value(u"editions"_s).toArray();
    editions.append(later);
    test::DepartmentFolder folder;
    folder.put(u"rules/deadlines.json"_s, QJsonDocument(QJsonObject{{u"editions"_s, editions}}).toJson());
    QCOMPARE(loadDeadlineRules(folder.files(), QDate(2027, 12, 31))->proactiveDecisionDays, 3);
    QCOMPARE(loadDeadlineRules(folder.files(), QDate(2028, 1, 1))->proactiveDecisionDays, 5);
}

void TestDeadlines::refusesAFaultyEdition()
{
    test::DepartmentFolder folder;
    folder.put(u"rules/deadlines.json"_s, R"({"editions": [{"effective_from": "2023-07-01"}]})");
    const auto rules = loadDeadlineRules(folder.files(), QDate(2026, 1, 1));
    QVERIFY(!rules);
    QCOMPARE(rules.error().code, u"rules.malformed"_s);
    QCOMPARE(loadDeadlineRules(DataFiles(), QDate(2020, 1, 1)).error().code, u"rules.no_edition"_s);
}

QTEST_GUILESS_MAIN(TestDeadlines)
#include "tst_deadlines.moc"
