// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/department.h"
#include "tests/support/pdfreading.h"

using namespace khattama;
using namespace khattama::expertise;
using namespace khattama::test;

/// Examinations away from the department (Appendix 3, item 5, 1) and other requirements).
class TestVisiting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<test::Department>(); }
    void cleanup() { m.reset(); }

    void appendix3_onlyWhatIsAskedForAwayIsVisited();
    void aVisitNeedsExpertsAndAnOpenDay();
    void aPlannedVisitIsDueOnItsDay();
    void p49_theExpertsLeaveWithTheActNumbers();
    void p49_anEntryAfterwardsKeepsTheOrderOfTheNumbers();
    void appendix3_5_1_fourHoursRunFromTheLeaving();
    void theConclusionIsOfTheDayOfTheVisit();
    void p49_theNumberOfAVisitWithoutExaminationIsAnnulled();
    void aPlanIsStruckWithoutAReason();
    void p49_theDayStaysOpenUntilEveryVisitIsEntered();
    void p49_aCaseWhoseExpertsHaveLeftIsNeitherRefusedNorSentOn();
    void appendix3_5_3_theTenDaysOfAConsultationOutlastAVisit();
    void theListIsPrinted();
    void section1_whoMayDoWhat();

private:
    static inline const QDate kDay{2026, 11, 23}; // Monday after the Friday of the fixture
    static inline const QStringList kExperts{u"chief1"_s, u"chief2"_s};
    static inline const Consulting::Referral kReferral{false, true, u"ІІ топ"_s, u"Топ негізді ме?"_s};

    Case atHome(int n)
    {
        intake::Application application = m->applicationOf(n);
        application.place = u"home"_s;
        return *must(m->receiving.registerApplication(application, m->specialist)).record;
    }
    Case planned(int n) { return must(m->visiting.plan(atHome(n).id, kDay, kExperts, m->specialist)); }
    QList<Case> leave(int hour, int minute)
    {
        return must(m->visiting.leave(kDay, legal(2026, 11, 23, hour, minute), Department::chief(1)));
    }
    Conclusion conclusionAt(int hour, int minute)
    {
        Conclusion conclusion = m->aConclusion();
        conclusion.at = legal(2026, 11, 23, hour, minute);
        return conclusion;
    }
    QStringList blocksOf(const CaseId &id, const Conclusion &conclusion)
    {
        return codesOf(must(m->deciding.consider(id, conclusion, m->head)).findings, Finding::Weight::Blocks);
    }
    std::unique_ptr<test::Department> m;
};

void TestVisiting::appendix3_onlyWhatIsAskedForAwayIsVisited()
{
    QCOMPARE(errorOf(m->visiting.plan(m->registered(0).id, kDay, kExperts, m->specialist)), u"visit.in_department"_s);
    QCOMPARE(errorOf(m->visiting.plan(m->acceptProactive(1).id, kDay, kExperts, m->specialist)),
             u"visit.not_registered"_s);
    QCOMPARE(planned(2).visit, (Visit{kDay, kExperts, {}}));
}

void TestVisiting::aVisitNeedsExpertsAndAnOpenDay()
{
    const Case record = atHome(0);
    const auto plan = [&](QDate day, const QStringList &experts) {
        return errorOf(m->visiting.plan(record.id, day, experts, m->specialist));
    };
    QCOMPARE(plan(kDay, {}), u"visit.no_experts"_s);
    QCOMPARE(plan(kDay, {u"specialist"_s}), u"conclusion.unknown_participant"_s);
    QCOMPARE(plan(QDate(2026, 11, 19), kExperts), u"visit.before_receipt"_s);
    (void)m->concluded(1);
    (void)must(m->days.close(QDate(2026, 11, 20), m->head));
    QCOMPARE(plan(QDate(2026, 11, 20), kExperts), u"visit.day_closed"_s);
    QCOMPARE(plan(kDay, kExperts), QString());
}

void TestVisiting::aPlannedVisitIsDueOnItsDay()
{
    QCOMPARE(planned(0).dueAt, legal(2026, 11, 23, 18, 0));
}

void TestVisiting::p49_theExpertsLeaveWithTheActNumbers()
{
    QCOMPARE(errorOf(m->visiting.leave(kDay, legal(2026, 11, 23, 9, 0), Department::chief(1))),
             u"visit.not_that_day"_s); // it is Friday yet
    const Case first = planned(0);
    const Case second = planned(1);
    m->at(2026, 11, 23, 9, 30);
    QCOMPARE(errorOf(m->visiting.leave(kDay, legal(2026, 11, 23, 9, 31), Department::chief(1))),
             u"visit.not_that_day"_s);
    const QList<Case> left = leave(9, 30);
    QCOMPARE(left.size(), 2);
    QCOMPARE(left.at(0).id, first.id);
    QCOMPARE(left.at(0).act, (SequenceNumber{2026, 1}));
    QCOMPARE(left.at(1).id, second.id);
    QCOMPARE(left.at(1).act, (SequenceNumber{2026, 2}));
    QCOMPARE(errorOf(m->visiting.leave(kDay, legal(2026, 11, 23, 9, 30), Department::chief(1))),
             u"visit.none_planned"_s);
    QCOMPARE(errorOf(m->visiting.plan(first.id, kDay, kExperts, m->specialist)), u"visit.left"_s);
}

void TestVisiting::p49_anEntryAfterwardsKeepsTheOrderOfTheNumbers()
{
    const Case visited = planned(0);
    m->at(2026, 11, 23, 9, 30);
    (void)leave(9, 30);
    m->at(2026, 11, 23, 12, 0);
    const Case inDepartment = m->conclude(m->registered(1).id, m->aConclusion());
    m->at(2026, 11, 24, 9, 0); // the next morning, a conclusion of that day comes first
    const Case nextDay = m->conclude(m->registered(2).id, m->aConclusion());
    const Case entered = m->conclude(visited.id, conclusionAt(11, 0));
    QCOMPARE(entered.act, (SequenceNumber{2026, 1}));
    QCOMPARE(inDepartment.act, (SequenceNumber{2026, 2}));
    QCOMPARE(nextDay.act, (SequenceNumber{2026, 3}));
    const journal::ProtocolSheetSet protocol = must(m->days.protocolOf(kDay));
    QCOMPARE(protocol.rows.size(), 2);
    QCOMPARE(protocol.rows.at(0).caseId, visited.id.toString());
}

void TestVisiting::appendix3_5_1_fourHoursRunFromTheLeaving()
{
    const Case record = planned(0);
    m->at(2026, 11, 23, 15, 0);
    const Case left = leave(9, 30).first();
    QCOMPARE(left.dueAt, legal(2026, 11, 23, 13, 30));
    const auto warningsAt = [&](int hour, int minute) {
        return codesOf(must(m->deciding.consider(record.id, conclusionAt(hour, minute), m->head)).findings,
                       Finding::Weight::Warns);
    };
    QVERIFY(!warningsAt(13, 30).contains(u"conclusion.visit_too_long"_s));
    QVERIFY(warningsAt(13, 31).contains(u"conclusion.visit_too_long"_s));
}

void TestVisiting::theConclusionIsOfTheDayOfTheVisit()
{
    const Case record = planned(0);
    m->at(2026, 11, 23, 15, 0);
    QCOMPARE(blocksOf(record.id, conclusionAt(11, 0)), QStringList{u"conclusion.visit_not_left"_s});
    (void)leave(9, 30);
    QCOMPARE(blocksOf(record.id, conclusionAt(11, 0)), QStringList());
    QCOMPARE(blocksOf(record.id, conclusionAt(9, 29)), QStringList{u"conclusion.not_of_visit"_s});
    m->at(2026, 11, 24, 10, 0);
    QCOMPARE(blocksOf(record.id, m->aConclusion()), QStringList{u"conclusion.not_of_visit"_s});
}

void TestVisiting::p49_theNumberOfAVisitWithoutExaminationIsAnnulled()
{
    const Case absent = planned(0);
    m->at(2026, 11, 23, 15, 0);
    (void)leave(9, 30);
    QCOMPARE(errorOf(m->visiting.strike(absent.id, u" "_s, m->specialist)), u"visit.reason_missing"_s);
    const Case struck = must(m->visiting.strike(absent.id, u"үйінде болмады"_s, m->specialist));
    QVERIFY(!struck.visit && !struck.act);
    QCOMPARE(struck.annulledActs, (QList<AnnulledAct>{{SequenceNumber{2026, 1}, u"үйінде болмады"_s}}));
    // The number is not given again, to this case either.
    QCOMPARE(m->conclude(m->registered(1).id, m->aConclusion()).act, (SequenceNumber{2026, 2}));
    QCOMPARE(m->conclude(absent.id, m->aConclusion()).act, (SequenceNumber{2026, 3}));
    QCOMPARE(errorOf(m->visiting.strike(absent.id, u"x"_s, m->specialist)), u"visit.not_planned"_s);
}

void TestVisiting::aPlanIsStruckWithoutAReason()
{
    const Case record = planned(0);
    const Case struck = must(m->visiting.strike(record.id, {}, m->specialist));
    QVERIFY(!struck.visit);
    QVERIFY(struck.annulledActs.isEmpty());
    QCOMPARE(struck.dueAt, record.dueAt.addDays(-3)); // of the Friday on which it was registered
}

void TestVisiting::p49_theDayStaysOpenUntilEveryVisitIsEntered()
{
    const Case visited = planned(0);
    const Case absent = planned(1);
    m->at(2026, 11, 23, 15, 0);
    (void)leave(9, 30);
    (void)m->conclude(m->registered(2).id, m->aConclusion());
    QCOMPARE(errorOf(m->days.close(kDay, m->head)), u"protocol.visits_open"_s);
    (void)m->conclude(visited.id, conclusionAt(11, 0));
    QCOMPARE(errorOf(m->days.close(kDay, m->head)), u"protocol.visits_open"_s);
    (void)must(m->visiting.strike(absent.id, u"ауруханаға түскен"_s, m->specialist));
    QCOMPARE(must(m->days.close(kDay, m->head)).document.rows.size(), 2);
}

void TestVisiting::p49_aCaseWhoseExpertsHaveLeftIsNeitherRefusedNorSentOn()
{
    const Case visited = planned(0);
    m->at(2026, 11, 23, 15, 0);
    (void)leave(9, 30);
    const intake::RefusalGround ground{u"wrong_place"_s, {}, {}};
    QCOMPARE(errorOf(m->receiving.refuse(visited.id, ground, m->head)), u"refusal.visit_left"_s);
    QCOMPARE(errorOf(m->consulting.send(visited.id, kReferral, Department::chief(1))), u"consultation.visit_left"_s);
    (void)must(m->visiting.strike(visited.id, u"қабылдамады"_s, m->specialist));
    const Case refused = *must(m->receiving.refuse(visited.id, ground, m->head)).record;
    QCOMPARE(refused.state, CaseState::Refused);
    QCOMPARE(refused.annulledActs.size(), 1); // why the number is not there is told
}

void TestVisiting::appendix3_5_3_theTenDaysOfAConsultationOutlastAVisit()
{
    const QDateTime usual = atHome(1).dueAt;
    const Case sent = must(m->consulting.send(atHome(0).id, kReferral, Department::chief(1)));
    const QDateTime extended = sent.dueAt;
    QCOMPARE(must(m->visiting.plan(sent.id, kDay, kExperts, m->specialist)).dueAt, extended);
    QCOMPARE(must(m->visiting.strike(sent.id, {}, m->specialist)).dueAt, extended);
    QCOMPARE(must(m->consulting.withdraw(sent.id, u"қажет емес"_s, Department::chief(1))).dueAt, usual);
    // The visit is planned first, and off again while the answer is awaited.
    const Case visit = planned(2);
    QCOMPARE(must(m->consulting.send(visit.id, kReferral, Department::chief(1))).dueAt, extended);
    (void)must(m->visiting.strike(visit.id, {}, m->specialist));
    QCOMPARE(must(m->consulting.withdraw(visit.id, u"қажет емес"_s, Department::chief(1))).dueAt, usual);
}

void TestVisiting::theListIsPrinted()
{
    QCOMPARE(errorOf(m->visiting.print(kDay, m->specialist)), u"visit.none_planned"_s);
    const Case first = planned(0);
    m->at(2026, 11, 23, 15, 0);
    (void)leave(9, 30);
    (void)m->conclude(first.id, conclusionAt(11, 0));
    PdfReading pdf(must(m->visiting.print(kDay, m->specialist)));
    const QString text = pdf.packed();
    for (const QString &phrase :
         {u"Көшпелі куәландырулар тізімі"_s, u"Список выездных освидетельствований"_s, u"2026 жылғы 23 қараша"_s,
          first.registration->toString(), u"1/2026"_s, first.person().name.full(), u"үйде"_s, u"09:30"_s, u"13:30"_s,
          u"Бас маман 1, Бас маман 2"_s, u"екінші топтағы мүгедектік"_s, m->head.name})
        QVERIFY2(text.contains(PdfReading::pack(phrase)), qPrintable(phrase));
}

void TestVisiting::section1_whoMayDoWhat()
{
    const Case record = planned(0);
    m->at(2026, 11, 23, 15, 0);
    QCOMPARE(errorOf(m->visiting.leave(kDay, legal(2026, 11, 23, 9, 0), m->specialist)), u"permission.denied"_s);
    QCOMPARE(errorOf(m->visiting.plan(record.id, kDay, kExperts, m->auditor)), u"permission.denied"_s);
    QCOMPARE(errorOf(m->visiting.print(kDay, m->administrator)), u"permission.denied"_s);
}

QTEST_MAIN(TestVisiting)
#include "tst_visiting.moc"
