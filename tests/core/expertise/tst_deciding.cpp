// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/department.h"

#include <functional>

using namespace khattama;
using namespace khattama::expertise;
using namespace khattama::test;

namespace {
using ChangeConclusion = std::function<void(Conclusion &)>;
}
Q_DECLARE_METATYPE(ChangeConclusion)

class TestDeciding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<test::Department>(); }
    void cleanup() { m.reset(); }

    void p45_votesStaySealedUntilTheThird();
    void p45_threeEqualVotesAreReadyForTheHead();
    void p45_anythingElseSummonsThePerson();
    void aVoteIsRefused();
    void p45_aVisitIsRecorded();
    void p45_whoDoesNotComeIsReminded();
    void p45_noShowMayBeReturnedAfterFourFullWorkingDays();
    void p45_aRefusalToComeReturnsAtOnceWithItsReason();
    void p45_whoCameIsNoNoShow();
    void p45_theConclusionOfASummonedPersonIsOfTheDayOfTheVisit();
    void section4_aChiefDecidesInPersonAndOnlyTheHeadAProactiveCase();
    void p45_nothingIsDecidedBeforeTheThirdVote();
    void p49_actNumbersHaveNoGaps();
    void aBlockedConclusionLeavesTheCaseAsItWas_data();
    void aBlockedConclusionLeavesTheCaseAsItWas();
    void aCertificateNumberServesOnce();
    void p49_aClosedDayTakesNoMoreConclusions();
    void p72_fillsTheDatesThatWereLeftOut();
    void warningsAreToldAndDoNotBlock();
    void whatIsConsideredIsWhatWouldBeDecided();
    void whoMayNotDecideConsidersNothing();
    void aConclusionIsFinal();

private:
    QStringList blocking(const Deciding::Decision &decision) const
    {
        return codesOf(decision.findings, Finding::Weight::Blocks);
    }
    Result<Case> mismatch(const CaseId &id, int expert, const QString &note)
    {
        return m->deciding.vote(id, {{}, Outcome::MisDiagnosis, {}, note, {}}, test::Department::chief(expert));
    }
    std::unique_ptr<test::Department> m;
};

void TestDeciding::p45_votesStaySealedUntilTheThird()
{
    const Case record = m->acceptProactive();
    (void)must(m->vote(record.id, 1, u"ADULT_2"_s));
    const Case two = must(m->vote(record.id, 2, u"ADULT_3"_s));
    QCOMPARE(two.state, CaseState::UnderReview);
    QCOMPARE(two.votes.size(), 2);
    QCOMPARE(withSealedVotes(two).votes.size(), 0);
    const Case three = must(m->vote(record.id, 3, u"ADULT_3"_s));
    QCOMPARE(withSealedVotes(three).votes.size(), 3);
    QCOMPARE(three.votes.at(1).expert, u"chief2"_s);
    QCOMPARE(three.votes.at(1).at, m->home.clock.now());
}

void TestDeciding::p45_threeEqualVotesAreReadyForTheHead()
{
    const Case agreed = m->voteAll(m->acceptProactive(0).id);
    QCOMPARE(agreed.state, CaseState::Agreed);
    QVERIFY(!agreed.summons);
    QCOMPARE(agreed.dueAt, legal(2026, 11, 24, 18, 0));
    QCOMPARE(m->voteAll(m->acceptProactive(1).id, u"NONE"_s).state, CaseState::Agreed);
}

void TestDeciding::p45_anythingElseSummonsThePerson()
{
    const Case summoned = m->summon(m->acceptProactive().id);
    QCOMPARE(summoned.state, CaseState::Summoned);
    QCOMPARE(summoned.summons->sentAt, m->home.clock.now());
    QVERIFY(!summoned.summons->cameAt.isValid());
    QCOMPARE(summoned.dueAt, legal(2026, 12, 3, 18, 0)); // ten working days from Fri 20 November
}

void TestDeciding::aVoteIsRefused()
{
    const Case record = m->acceptProactive();
    QCOMPARE(errorOf(m->vote(record.id, 1, u"ADULT_9"_s)), u"vote.unknown_category"_s);
    QCOMPARE(errorOf(m->vote(record.id, 1, QString())), u"vote.unknown_category"_s);
    QCOMPARE(errorOf(mismatch(record.id, 1, u" "_s)), u"vote.note_missing"_s);
    QCOMPARE(errorOf(m->deciding.vote(record.id, {{}, Outcome::Agree, u"ADULT_2"_s, {}, {}}, m->specialist)),
             u"permission.denied"_s);
    QCOMPARE(m->stored(record.id), record);

    (void)must(m->vote(record.id, 1, u"ADULT_2"_s));
    QCOMPARE(errorOf(m->vote(record.id, 1, u"ADULT_3"_s)), u"vote.already_given"_s);
    // The expert's name is that of who is logged in, whatever the vote says.
    QCOMPARE(errorOf(m->deciding.vote(record.id, {u"chief2"_s, Outcome::Agree, u"ADULT_2"_s, {}, {}},
                                      test::Department::chief(1))),
             u"vote.already_given"_s);
    QCOMPARE(m->stored(record.id).votes.size(), 1);
    QCOMPARE(errorOf(m->vote(m->registered(1).id, 1, u"ADULT_2"_s)), u"case.wrong_state"_s);
}

void TestDeciding::p45_aVisitIsRecorded()
{
    const Case summoned = m->summon(m->acceptProactive(0).id);
    m->at(2026, 11, 23, 16, 10);
    QCOMPARE(errorOf(m->deciding.recordVisit(summoned.id, m->auditor)), u"permission.denied"_s);
    QCOMPARE(must(m->deciding.recordVisit(summoned.id, m->specialist)).summons->cameAt, m->home.clock.now());
    QCOMPARE(errorOf(m->deciding.recordVisit(m->acceptProactive(1).id, m->specialist)), u"case.not_summoned"_s);
}

void TestDeciding::p45_whoDoesNotComeIsReminded()
{
    const Case summoned = m->summon(m->acceptProactive(0).id);
    m->at(2026, 11, 24, 18, 5);
    QCOMPARE(errorOf(m->deciding.recordReminder(summoned.id, m->auditor)), u"permission.denied"_s);
    QCOMPARE(must(m->deciding.recordReminder(summoned.id, m->specialist)).summons->reminderAt, m->home.clock.now());
    QCOMPARE(errorOf(m->deciding.recordReminder(m->acceptProactive(1).id, m->specialist)), u"case.not_summoned"_s);
    m->at(2026, 11, 25, 16, 0);
    (void)must(m->deciding.recordVisit(summoned.id, m->specialist));
    QCOMPARE(errorOf(m->deciding.recordReminder(summoned.id, m->specialist)), u"summons.reminder_after_visit"_s);
}

void TestDeciding::p45_noShowMayBeReturnedAfterFourFullWorkingDays()
{
    const Case summoned = m->summon(m->acceptProactive().id); // Fri 20 November 2026
    m->at(2026, 11, 26, 18, 0);
    const auto early = m->deciding.returnAfterSummons(summoned.id, false, {}, m->head);
    QCOMPARE(errorOf(early), u"summons.too_early"_s);
    QCOMPARE(early.error().arguments.value(u"from"_s), u"2026-11-27"_s);
    QCOMPARE(m->stored(summoned.id), summoned);

    m->at(2026, 11, 27, 9, 0);
    QCOMPARE(errorOf(m->deciding.returnAfterSummons(summoned.id, false, {}, test::Department::chief(1))),
             u"permission.denied"_s);
    const Case returned = must(m->deciding.returnAfterSummons(summoned.id, false, {}, m->head));
    QCOMPARE(returned.state, CaseState::Returned);
    QVERIFY(!returned.dueAt.isValid());
    QCOMPARE(returned.registration, summoned.registration); // the number stays taken
    QCOMPARE(errorOf(m->deciding.returnAfterSummons(summoned.id, false, {}, m->head)), u"case.not_summoned"_s);
}

void TestDeciding::p45_aRefusalToComeReturnsAtOnceWithItsReason()
{
    const Case summoned = m->summon(m->acceptProactive().id);
    QCOMPARE(errorOf(m->deciding.returnAfterSummons(summoned.id, true, u" "_s, m->head)), u"summons.reason_missing"_s);
    const Case returned =
        must(m->deciding.returnAfterSummons(summoned.id, true, u" телефон арқылы бас тартты "_s, m->head));
    QCOMPARE(returned.state, CaseState::Returned);
    QCOMPARE(returned.returnReason, u"телефон арқылы бас тартты"_s);
}

void TestDeciding::p45_whoCameIsNoNoShow()
{
    const Case summoned = m->summon(m->acceptProactive().id);
    m->at(2026, 11, 23, 16, 10);
    (void)must(m->deciding.recordVisit(summoned.id, m->specialist));
    m->at(2026, 11, 30, 10, 0);
    QCOMPARE(errorOf(m->deciding.returnAfterSummons(summoned.id, false, {}, m->head)), u"summons.person_came"_s);
    QCOMPARE(m->stored(summoned.id).state, CaseState::Summoned);
}

void TestDeciding::p45_theConclusionOfASummonedPersonIsOfTheDayOfTheVisit()
{
    const Case summoned = m->summon(m->acceptProactive().id);
    m->at(2026, 11, 23, 16, 10);
    Conclusion conclusion = m->aConclusion();
    conclusion.disability->category = u"ADULT_3"_s; // not what two of the three gave
    conclusion.participants.clear();
    const Case record = m->conclude(summoned.id, conclusion);
    QCOMPARE(record.state, CaseState::Concluded);
    QCOMPARE(record.summons->cameAt, m->home.clock.now());
    QCOMPARE(record.conclusion->participants, (QStringList{u"chief1"_s, u"chief2"_s, u"chief3"_s}));
}

void TestDeciding::section4_aChiefDecidesInPersonAndOnlyTheHeadAProactiveCase()
{
    const auto chief = test::Department::chief(1);
    const auto inPerson = must(m->deciding.decide(m->registered(0).id, m->aConclusion(), chief));
    QCOMPARE(blocking(inPerson), QStringList());
    QCOMPARE(inPerson.record->state, CaseState::Concluded);
    QCOMPARE(inPerson.record->conclusion->decidedBy, u"chief1"_s);

    const Case agreed = m->voteAll(m->acceptProactive(1).id);
    QCOMPARE(errorOf(m->deciding.decide(agreed.id, m->aConclusion(), chief)), u"permission.denied"_s);
    QCOMPARE(m->stored(agreed.id), agreed);
    QCOMPARE(m->conclude(agreed.id, m->aConclusion()).conclusion->decidedBy, u"head"_s);
    QCOMPARE(errorOf(m->deciding.decide(m->registered(2).id, m->aConclusion(), m->specialist)), u"permission.denied"_s);
}

void TestDeciding::p45_nothingIsDecidedBeforeTheThirdVote()
{
    const Case record = m->acceptProactive();
    QCOMPARE(errorOf(m->deciding.decide(record.id, m->aConclusion(), m->head)), u"case.wrong_state"_s);
}

void TestDeciding::p49_actNumbersHaveNoGaps()
{
    QCOMPARE(m->concluded(0).act, (SequenceNumber{2026, 1}));
    const Case blocked = m->registered(1);
    QVERIFY(!must(m->deciding.decide(blocked.id, {}, m->head)).record);
    QCOMPARE(m->concluded(2).act, (SequenceNumber{2026, 2}));
    QCOMPARE(m->conclude(blocked.id, m->aConclusion()).act, (SequenceNumber{2026, 3}));
    m->at(2027, 1, 5, 10, 0);
    QCOMPARE(m->concluded(3).act, (SequenceNumber{2027, 1}));
}

void TestDeciding::aBlockedConclusionLeavesTheCaseAsItWas_data()
{
    QTest::addColumn<ChangeConclusion>("change");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const ChangeConclusion &change, const QString &field, const QString &code) {
        QTest::newRow(name) << change << field << code;
    };
    row(
        "in the future", [](Conclusion &it) { it.at = legal(2026, 11, 20, 11, 1); }, u"at"_s,
        u"conclusion.in_future"_s);
    row(
        "on a day before receipt", [](Conclusion &it) { it.at = legal(2026, 11, 19, 23, 59); }, u"at"_s,
        u"conclusion.before_receipt"_s);
    row(
        "unknown participant", [](Conclusion &it) { it.participants.append(u"nobody"_s); }, u"participants[2]"_s,
        u"conclusion.unknown_participant"_s);
    row(
        "a specialist takes no part", [](Conclusion &it) { it.participants = QStringList{u"specialist"_s}; },
        u"participants[0]"_s, u"conclusion.unknown_participant"_s);
    row(
        "nobody took part", [](Conclusion &it) { it.participants.clear(); }, u"participants"_s,
        u"conclusion.no_participants"_s);
    row(
        "one certificate number twice",
        [](Conclusion &it) {
            it.certificates = {{u"R1"_s, u"7"_s}, {u"R2"_s, u"7"_s}};
        },
        u"certificates[1].number"_s, u"conclusion.certificate_used"_s);
    row(
        "a category of a child", [](Conclusion &it) { it.disability->category = u"CHILD_1"_s; },
        u"disability.category"_s, u"conclusion.category_against_age"_s);
}

void TestDeciding::aBlockedConclusionLeavesTheCaseAsItWas()
{
    QFETCH(ChangeConclusion, change);
    QFETCH(QString, field);
    QFETCH(QString, code);
    const Case record = m->registered();
    Conclusion conclusion = m->aConclusion();
    change(conclusion);
    const auto decision = must(m->deciding.decide(record.id, conclusion, m->head));
    QVERIFY(!decision.record);
    QCOMPARE(blocking(decision), QStringList{code});
    QCOMPARE(decision.findings.first().field, field);
    QCOMPARE(m->stored(record.id), record); // its revision too
}

void TestDeciding::aCertificateNumberServesOnce()
{
    Conclusion first = m->aConclusion();
    first.certificates = {{u"R1"_s, u"000417"_s}};
    m->conclude(m->registered(0).id, first);
    Conclusion second = m->aConclusion();
    second.certificates = {{u"R6"_s, u" 000417"_s}};
    const Case other = m->registered(1);
    QCOMPARE(blocking(must(m->deciding.decide(other.id, second, m->head))),
             QStringList{u"conclusion.certificate_used"_s});
    second.certificates = {{u"R6"_s, u"000418"_s}};
    m->conclude(other.id, second);
}

void TestDeciding::p49_aClosedDayTakesNoMoreConclusions()
{
    m->concluded(0);
    const Case late = m->registered(1);
    (void)must(m->days.close(QDate(2026, 11, 20), m->head));
    const auto decision = must(m->deciding.decide(late.id, m->aConclusion(), m->head));
    QCOMPARE(blocking(decision), QStringList{u"conclusion.day_closed"_s});
    m->at(2026, 11, 23, 9, 0);
    Conclusion backdated = m->aConclusion();
    backdated.at = legal(2026, 11, 20, 15, 0);
    QCOMPARE(blocking(must(m->deciding.decide(late.id, backdated, m->head))), QStringList{u"conclusion.day_closed"_s});
    QCOMPARE(m->conclude(late.id, m->aConclusion()).act, (SequenceNumber{2026, 2}));
}

void TestDeciding::p72_fillsTheDatesThatWereLeftOut()
{
    intake::Application application = m->applicationOf(0);
    application.earlier = {u"ADULT_2"_s, u"C1"_s, QDate(2026, 12, 1), {}, {}};
    application.purposes = QStringList{u"disability.repeat"_s};
    const auto registration = must(m->receiving.registerApplication(application, m->specialist));
    const Case again = m->conclude(registration.record->id, m->aConclusion());
    QCOMPARE(again.conclusion->disability->from, QDate(2026, 12, 1));
    QCOMPARE(again.conclusion->disability->until, QDate(2027, 12, 1));
    QCOMPARE(m->stored(again.id), again);

    Conclusion withoutTerm = m->aConclusion();
    withoutTerm.disability->term = u"T_NOEND"_s;
    const Case first = m->conclude(m->registered(1).id, withoutTerm);
    QCOMPARE(first.conclusion->disability->from, QDate(2026, 11, 20));
    QVERIFY(!first.conclusion->disability->until.isValid());
    QCOMPARE(first.conclusion->at, m->home.clock.now());
}

void TestDeciding::warningsAreToldAndDoNotBlock()
{
    intake::Application application = m->applicationOf(0);
    application.earlier = {u"ADULT_2"_s, u"C1"_s, QDate(2026, 10, 1), {}, {}};
    application.purposes = QStringList{u"disability.repeat"_s};
    const auto registration = must(m->receiving.registerApplication(application, m->specialist));
    const auto decision = must(m->deciding.decide(registration.record->id, m->aConclusion(), m->head));
    QCOMPARE(codesOf(decision.findings, Finding::Weight::Warns), QStringList{u"conclusion.gap_without_reason"_s});
    QCOMPARE(decision.record->conclusion->disability->from, QDate(2026, 11, 20)); // p. 69: from the day
}

void TestDeciding::whatIsConsideredIsWhatWouldBeDecided()
{
    const Case agreed = m->voteAll(m->acceptProactive().id);
    Conclusion conclusion = m->aConclusion();
    conclusion.disability->category = u"ADULT_3"_s;
    const auto wrong = must(m->deciding.consider(agreed.id, conclusion, m->head));
    QCOMPARE(codesOf(wrong.findings, Finding::Weight::Blocks), QStringList{u"conclusion.against_votes"_s});
    QCOMPARE(wrong.record.conclusion->disability->until, QDate(2027, 11, 20)); // proposed all the same
    QCOMPARE(m->stored(agreed.id), agreed);

    conclusion.disability->category = u"ADULT_2"_s;
    Case expected = must(m->deciding.consider(agreed.id, conclusion, m->head)).record;
    const Case decided = m->conclude(agreed.id, conclusion);
    expected.act = decided.act;
    expected.revision = decided.revision;
    QCOMPARE(decided, expected);
}

void TestDeciding::whoMayNotDecideConsidersNothing()
{
    const Case agreed = m->voteAll(m->acceptProactive(0).id);
    const Conclusion conclusion = m->aConclusion();
    QCOMPARE(errorOf(m->deciding.consider(agreed.id, conclusion, test::Department::chief(1))), u"permission.denied"_s);
    const Case waiting = m->acceptProactive(1);
    QCOMPARE(errorOf(m->deciding.consider(waiting.id, conclusion, m->head)), u"case.wrong_state"_s);
}

void TestDeciding::aConclusionIsFinal()
{
    const Case record = m->concluded();
    QCOMPARE(errorOf(m->deciding.decide(record.id, m->aConclusion(), m->head)), u"case.wrong_state"_s);
    QCOMPARE(errorOf(m->vote(record.id, 1, u"ADULT_2"_s)), u"case.wrong_state"_s);
    QCOMPARE(m->stored(record.id), record);
}

QTEST_MAIN(TestDeciding)
#include "tst_deciding.moc"
