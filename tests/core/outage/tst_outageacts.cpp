// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wording.h"
#include "core/outage/outagejson.h"
#include "tests/support/outages.h"

using namespace khattama;
using namespace khattama::expertise;
using namespace khattama::outage;
using namespace khattama::test;
using intake::Verdict;

namespace {

const intake::Check &checkOf(const Case &record, const QString &code)
{
    const auto found = std::find_if(record.checks.begin(), record.checks.end(),
                                    [&](const intake::Check &check) { return check.code == code; });
    if (found == record.checks.end())
        qFatal("no check %s", qPrintable(code));
    return *found;
}

QList<CaseId> idsOf(const QList<CaseSummary> &summaries)
{
    QList<CaseId> ids;
    for (const CaseSummary &summary : summaries)
        ids.append(summary.id);
    return ids;
}

} // namespace

/// Acts on technical failures, and the cases that lean on them (p. 72; rules, section 6).
class TestOutageActs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<test::Department>(); }
    void cleanup() { m.reset(); }

    void p72_anActNamesNumberDatePeriodAndSystems();
    void p72_whoHasNotSignedYetIsSaid();
    void p72_anActIsCompletedWhenTheFailureIsOver();
    void p72_aFileWithTheSameNumberAndDateCompletes();
    void p72_anActDoesNotTakeTheNumberOfAnother();
    void p72_whatCasesLeanOnStays();
    void p72_aFormThatComesDuringAFailureIsAcceptedWhateverItsAge();
    void p72_aFormThatWasSentDuringAFailureIsAcceptedToo();
    void p72_anotherDayWaivesNothing();
    void p72_onlyTheTermIsWaived();
    void p72_whatASilentSystemKnowsDoesNotBlock();
    void p72_aSystemThatWorksIsWaitedFor();
    void p72_aReturnThatNobodyConfirmedIsTakenBack();
    void p72_aConfirmedReturnHasToBeSentAnew();
    void p72_aFormReturnedForMoreStaysReturned();
    void p72_aFormThatWasSentAnewIsNotTakenBack();
    void p72_aPersonIsNotExaminedTwice();
    void p45_aReturnAfterTheVotesStays();
    void p72_aPendingFormIsAcceptedWithItsTerm();
    void p72_anActOfAnotherTimeIsNoGround();
    void p72_aCaseLeansOnOneAct();
    void p72_theCasesOfThePeriodAreOffered();
    void p72_aFormThatCameLongAfterTheFailureIsOffered();
    void p72_aFirstExaminationCountsFromTheSending();
    void p72_aReexaminationCountsFromTheEarlierTerm();
    void p72_aConclusionDuringAFailureLeansByItself();
    void p69_aGapFromBeforeTheFailureAsksForItsReason();
    void ofSeveralActsTheLastCounts();
    void rolesAreRespected();
    void actsAreFoundByNumberAndId();
    void everyCodeIsWorded();
    void whoCannotGoOnIsToldWhatToDo();

private:
    OutageAct enter() { return entered(*m, anAct(*m)); }
    Result<Case> lean(const CaseId &id, const OutageAct &act)
    {
        return m->receiving.leanOn(id, act.id.toString(), m->specialist);
    }

    std::unique_ptr<test::Department> m;
};

void TestOutageActs::p72_anActNamesNumberDatePeriodAndSystems()
{
    const OutageAct act = enter();
    QCOMPARE(act.revision, 1);
    QCOMPARE(must(m->outages.list(m->auditor)), QList<OutageAct>{act});
    QCOMPARE(must(m->outages.open(m->head)), QList<OutageAct>{act});

    OutageAct empty = m->outages.blank();
    empty.until = legal(2026, 11, 21, 0, 0);
    empty.systems = QStringList{u"internet"_s};
    empty.signatories = {{u"president"_s, u"А"_s}, {u"health"_s, {}}};
    const auto refused = must(m->outages.enter(empty, m->specialist));
    QVERIFY(!refused.act);
    QCOMPARE(codesOf(refused.findings, Finding::Weight::Blocks),
             (QStringList{u"outage.number_missing"_s, u"outage.date_missing"_s, u"outage.from_missing"_s,
                          u"outage.in_future"_s, u"outage.unknown_system"_s, u"outage.unknown_capacity"_s,
                          u"outage.signatory_without_name"_s}));
    OutageAct backwards = anAct(*m, u"8"_s);
    backwards.until = backwards.from.addSecs(-60);
    backwards.systems.clear();
    QCOMPARE(codesOf(must(m->outages.check(backwards)), Finding::Weight::Blocks),
             (QStringList{u"outage.until_before_from"_s, u"outage.systems_missing"_s}));
    QCOMPARE(must(m->outages.list(m->head)).size(), 1);
}

void TestOutageActs::p72_whoHasNotSignedYetIsSaid()
{
    OutageAct act = anAct(*m);
    act.signatories.removeLast();
    const auto entry = must(m->outages.enter(act, m->specialist));
    QVERIFY(entry.act);
    QCOMPARE(codesOf(entry.findings, Finding::Weight::Warns), QStringList{u"outage.signatory_missing"_s});
    QVERIFY(entry.findings.first().arguments.value(u"capacity.ru"_s).startsWith(u"представитель МЦС"_s));
}

void TestOutageActs::p72_anActIsCompletedWhenTheFailureIsOver()
{
    OutageAct act = enter();
    m->at(2026, 11, 23, 9, 0);
    act.until = legal(2026, 11, 20, 18, 0);
    const OutageAct completed = entered(*m, act);
    QCOMPARE(completed.revision, 2);
    QVERIFY(must(m->outages.open(m->head)).isEmpty());
    QCOMPARE(errorOf(m->outages.enter(act, m->specialist)), u"outage.changed_meanwhile"_s); // the first revision
    QVERIFY(must(m->home.unlocked->verify()).ok());
}

void TestOutageActs::p72_aFileWithTheSameNumberAndDateCompletes()
{
    const OutageAct act = enter();
    OutageAct file = anAct(*m);
    file.note = u"байланыс үзілген"_s;
    const OutageAct completed = entered(*m, file);
    QCOMPARE(completed.id, act.id);
    QCOMPARE(completed.revision, 2);
    QCOMPARE(completed.note, u"байланыс үзілген"_s);
}

void TestOutageActs::p72_anActDoesNotTakeTheNumberOfAnother()
{
    const OutageAct first = enter();
    const OutageAct second = entered(*m, anAct(*m, u"ТІ-8"_s));
    OutageAct mistyped = second;
    mistyped.number = u" ТІ-7 "_s;
    mistyped.note = u"байланыс үзілген"_s;
    const auto refused = must(m->outages.enter(mistyped, m->specialist));
    QVERIFY(!refused.act);
    QCOMPARE(codesOf(refused.findings, Finding::Weight::Blocks), QStringList{u"outage.known"_s});
    QCOMPARE(refused.findings.first().field, u"number"_s);
    QCOMPARE(must(m->outages.named(u"ТІ-7"_s)), first);
    QCOMPARE(must(m->outages.named(u"ТІ-8"_s)), second);
    mistyped.number = u"ТІ-9"_s;
    QCOMPARE(entered(*m, mistyped).id, second.id);
}

void TestOutageActs::p72_whatCasesLeanOnStays()
{
    OutageAct act = enter();
    (void)m->acceptProactive();
    act.number = u"ТІ-8"_s;
    QCOMPARE(codesOf(must(m->outages.check(act)), Finding::Weight::Blocks), QStringList{u"outage.leaned_on"_s});
    act.number = u"ТІ-7"_s;
    act.systems = QStringList{u"rpn"_s};
    QVERIFY(!must(m->outages.enter(act, m->specialist)).act);
    act.systems = QStringList{u"cbdi"_s, u"rpn"_s};
    act.until = legal(2026, 11, 20, 10, 30);
    QCOMPARE(entered(*m, act).revision, 2);
}

void TestOutageActs::p72_aFormThatComesDuringAFailureIsAcceptedWhateverItsAge()
{
    const OutageAct act = enter();
    const auto receipt = m->receive(lateForm(*m));
    QCOMPARE(receipt.verdict, intake::FormVerdict::Accepted);
    const Case &record = *receipt.record;
    QCOMPARE(record.state, CaseState::UnderReview);
    QCOMPARE(record.outage, (OutageLink{act.id.toString(), u"ТІ-7"_s, QDate(2026, 11, 19), QDate(2026, 10, 12)}));
    const intake::Check &term = checkOf(record, u"F004"_s);
    QCOMPARE(term.verdict, Verdict::Passed);
    QCOMPARE(term.evidence.source, intake::Evidence::Source::OutageAct);
    QCOMPARE(term.evidence.arguments.value(u"act"_s), u"ТІ-7"_s);
    QCOMPARE(m->stored(record.id), record);
    QCOMPARE(m->registered(1).outage->number, u"ТІ-7"_s); // an application as well
}

void TestOutageActs::p72_aFormThatWasSentDuringAFailureIsAcceptedToo()
{
    OutageAct act = anAct(*m);
    act.until = legal(2026, 11, 19, 18, 0);
    (void)entered(*m, act);
    intake::Form031 form = lateForm(*m);
    form.sentAt = legal(2026, 11, 19, 17, 59);
    QCOMPARE(m->receive(form).verdict, intake::FormVerdict::Accepted);
    form = lateForm(*m, 1);
    form.sentAt = legal(2026, 11, 19, 18, 0); // the first moment after it
    QCOMPARE(m->receive(form).verdict, intake::FormVerdict::Returned);
}

void TestOutageActs::p72_anotherDayWaivesNothing()
{
    OutageAct act = anAct(*m);
    act.until = legal(2026, 11, 20, 11, 0); // now
    (void)entered(*m, act);
    const auto receipt = m->receive(lateForm(*m));
    QCOMPARE(receipt.verdict, intake::FormVerdict::Returned);
    QVERIFY(!receipt.record->outage);
}

void TestOutageActs::p72_onlyTheTermIsWaived()
{
    (void)enter();
    intake::Form031 form = lateForm(*m);
    form.complaints.clear();
    const auto receipt = m->receive(form);
    QCOMPARE(intake::codesWith(receipt.checks, Verdict::Failed), QStringList{u"F008"_s});
    form = lateForm(*m, 1);
    form.answers.phoneRegistered->yes = false; // what a system did answer stands
    QCOMPARE(intake::codesWith(m->receive(form).checks, Verdict::Failed), QStringList{u"F006"_s});
}

void TestOutageActs::p72_whatASilentSystemKnowsDoesNotBlock()
{
    OutageAct act = anAct(*m);
    act.systems = QStringList{u"rpn"_s};
    (void)entered(*m, act);
    intake::Form031 form = m->formOf(0);
    form.answers.organizationMatches.reset();
    const auto receipt = m->receive(form);
    QCOMPARE(receipt.verdict, intake::FormVerdict::Accepted);
    const intake::Check &check = checkOf(*receipt.record, u"F009"_s);
    QCOMPARE(check.verdict, Verdict::Unknown);
    QCOMPARE(check.evidence.source, intake::Evidence::Source::OutageAct);
    QCOMPARE(check.evidence.code, u"evidence.outage.not_asked"_s);
}

void TestOutageActs::p72_aSystemThatWorksIsWaitedFor()
{
    OutageAct act = anAct(*m);
    act.systems = QStringList{u"rpn"_s};
    (void)entered(*m, act);
    intake::Form031 form = m->formOf(0);
    form.answers.phoneRegistered.reset();
    const auto receipt = m->receive(form);
    QCOMPARE(receipt.verdict, intake::FormVerdict::Pending);
    QCOMPARE(checkOf(*receipt.record, u"F006"_s).evidence.source, intake::Evidence::Source::System);
    form = m->formOf(1);
    form.answers.phoneRegistered.reset();
    act = anAct(*m, u"ТІ-9"_s); // ЦБДИ, through which the department asks
    (void)entered(*m, act);
    QCOMPARE(m->receive(form).verdict, intake::FormVerdict::Accepted);
}

void TestOutageActs::p72_aReturnThatNobodyConfirmedIsTakenBack()
{
    const Case returned = *m->receive(lateForm(*m)).record;
    QCOMPARE(returned.state, CaseState::Returned);
    m->at(2026, 11, 21, 10, 0);
    const OutageAct act = enter();
    const Case record = must(lean(returned.id, act));
    QCOMPARE(record.state, CaseState::UnderReview);
    QVERIFY(record.registration);
    QCOMPARE(record.draftActOn, QDate(2026, 11, 21));
    QCOMPARE(record.dueAt, m->deadlines.proactiveDecision(returned.receivedAt));
    QCOMPARE(checkOf(record, u"F004"_s).evidence.code, u"evidence.outage.waived"_s);
    // Nobody is told of a return that is none.
    const auto notices = must(m->outbox.list({.caseId = record.id}, m->head));
    QCOMPARE(notices.size(), 1);
    QCOMPARE(notices.first().state, outbox::MessageState::Void);
    QCOMPARE(errorOf(m->papers.returnNotice(record.id, false, {}, m->head)), u"case.not_returned"_s);
}

void TestOutageActs::p72_aConfirmedReturnHasToBeSentAnew()
{
    const Case returned = *m->receive(lateForm(*m)).record;
    (void)must(m->papers.returnNotice(returned.id, false, {}, m->head));
    const OutageAct act = enter();
    QCOMPARE(errorOf(lean(returned.id, act)), u"outage.return_confirmed"_s);
    QCOMPARE(m->stored(returned.id), returned);
    intake::Form031 again = lateForm(*m);
    again.messageId = u"sent-anew"_s;
    const auto receipt = m->receive(again);
    QCOMPARE(receipt.verdict, intake::FormVerdict::Accepted);
    QCOMPARE(receipt.record->resendOf, std::optional(returned.id));
}

void TestOutageActs::p72_aFormReturnedForMoreStaysReturned()
{
    intake::Form031 form = lateForm(*m);
    form.complaints.clear();
    const Case returned = *m->receive(form).record;
    const auto refused = lean(returned.id, enter());
    QCOMPARE(errorOf(refused), u"outage.other_reasons"_s);
    QCOMPARE(refused.error().arguments.value(u"codes"_s), u"F008"_s);
    QCOMPARE(m->stored(returned.id), returned);
}

void TestOutageActs::p72_aFormThatWasSentAnewIsNotTakenBack()
{
    const Case returned = *m->receive(lateForm(*m)).record;
    intake::Form031 again = m->formOf(0);
    again.messageId = u"sent-anew"_s;
    const Case second = *m->receive(again).record;
    (void)m->conclude(m->voteAll(second.id).id, m->aConclusion());
    QCOMPARE(errorOf(lean(returned.id, enter())), u"outage.sent_anew"_s);
}

void TestOutageActs::p72_aPersonIsNotExaminedTwice()
{
    const Case returned = *m->receive(lateForm(*m)).record;
    (void)m->registered(0); // the same person, in person
    QCOMPARE(errorOf(lean(returned.id, enter())), u"outage.case_open"_s);
}

void TestOutageActs::p45_aReturnAfterTheVotesStays()
{
    const Case summoned = m->summon(m->acceptProactive().id);
    const Case returned = must(m->deciding.returnAfterSummons(summoned.id, true, u"бас тартты"_s, m->head));
    QCOMPARE(errorOf(lean(returned.id, enter())), u"outage.other_reasons"_s);
}

void TestOutageActs::p72_aPendingFormIsAcceptedWithItsTerm()
{
    intake::Form031 form = m->formOf(0);
    form.answers.organizationMatches.reset();
    const Case pending = *m->receive(form).record;
    QCOMPARE(pending.state, CaseState::Pending);
    const Case record = must(lean(pending.id, enter()));
    QCOMPARE(record.state, CaseState::UnderReview);
    QCOMPARE(record.dueAt, pending.dueAt);
    QVERIFY(record.registration);
    QCOMPARE(checkOf(record, u"F009"_s).verdict, Verdict::Unknown);
}

void TestOutageActs::p72_anActOfAnotherTimeIsNoGround()
{
    const Case returned = *m->receive(lateForm(*m)).record;
    const Case open = m->acceptProactive(1);
    m->at(2026, 11, 27, 10, 0);
    OutageAct later = anAct(*m);
    later.date = QDate(2026, 11, 26);
    later.from = legal(2026, 11, 26, 9, 0);
    later = entered(*m, later);
    QCOMPARE(errorOf(lean(returned.id, later)), u"outage.outside_period"_s);
    QCOMPARE(must(lean(open.id, later)).outage->number, later.number); // it is in hand still

    OutageAct earlier = anAct(*m, u"ТІ-1"_s);
    earlier.date = QDate(2026, 9, 1);
    earlier.from = legal(2026, 9, 1, 9, 0);
    earlier.until = legal(2026, 9, 2, 9, 0);
    earlier = entered(*m, earlier);
    QCOMPARE(errorOf(lean(returned.id, earlier)), u"outage.outside_period"_s);
}

void TestOutageActs::p72_aCaseLeansOnOneAct()
{
    const OutageAct act = enter();
    const Case record = m->acceptProactive();
    QCOMPARE(errorOf(lean(record.id, act)), u"outage.leans_already"_s);
    QCOMPARE(errorOf(m->receiving.leanOn(m->registered(1).id, u"x"_s, m->specialist)), u"outage.leans_already"_s);
    OutageAct other = anAct(*m, u"ТІ-8"_s);
    QCOMPARE(errorOf(m->receiving.leanOn(record.id, entered(*m, other).id.toString(), m->specialist)),
             u"outage.leans_already"_s);
}

void TestOutageActs::p72_theCasesOfThePeriodAreOffered()
{
    const Case late = *m->receive(lateForm(*m, 0)).record;
    const Case confirmed = *m->receive(lateForm(*m, 1)).record;
    (void)must(m->papers.returnNotice(confirmed.id, false, {}, m->head));
    const Case accepted = m->acceptProactive(2);
    const Case inPerson = m->registered(3);
    intake::Form031 other = m->formOf(4);
    other.complaints.clear();
    (void)m->receive(other);
    m->at(2026, 11, 24, 10, 0);
    OutageAct act = anAct(*m);
    act.until = legal(2026, 11, 20, 18, 0);
    act = entered(*m, act);
    (void)m->acceptProactive(5); // after it
    QCOMPARE(idsOf(must(m->outages.casesWithin(act.id, m->head))), (QList<CaseId>{late.id, accepted.id, inPerson.id}));
    (void)must(lean(accepted.id, act));
    QCOMPARE(idsOf(must(m->outages.casesWithin(act.id, m->head))), (QList<CaseId>{late.id, inPerson.id}));
    QCOMPARE(idsOf(must(m->outages.casesOf(act.id, m->head))), QList<CaseId>{accepted.id});
}

void TestOutageActs::p72_aFormThatCameLongAfterTheFailureIsOffered()
{
    m->at(2026, 12, 22, 10, 0);
    intake::Form031 form = m->formOf(0);
    form.formedAt = form.signedAt = legal(2026, 11, 19, 10, 0);
    const Case late = *m->receive(form).record;
    QCOMPARE(intake::codesWith(late.checks, Verdict::Failed), QStringList{u"F004"_s});
    form = m->formOf(1);
    form.complaints.clear();
    (void)m->receive(form);
    (void)m->acceptProactive(2);
    OutageAct act = anAct(*m);
    act.until = legal(2026, 11, 19, 18, 0);
    act = entered(*m, act);
    QCOMPARE(idsOf(must(m->outages.casesWithin(act.id, m->head))), QList<CaseId>{late.id});
    QCOMPARE(must(lean(late.id, act)).state, CaseState::UnderReview);
}

void TestOutageActs::p72_aFirstExaminationCountsFromTheSending()
{
    (void)enter();
    intake::Form031 form = lateForm(*m);
    form.purposes = QStringList{u"disability.primary"_s};
    form.earlier = {};
    form.sentAt = legal(2026, 10, 13, 23, 30);
    const Case record = m->voteAll(m->receive(form).record->id);
    const Conclusion proposed = *must(m->deciding.consider(record.id, m->aConclusion(), m->head)).record.conclusion;
    QCOMPARE(proposed.disability->from, QDate(2026, 10, 13));
    QCOMPARE(proposed.disability->until, QDate(2027, 10, 13));

    form = lateForm(*m, 1);
    form.purposes = QStringList{u"disability.primary"_s};
    form.earlier = {};
    form.sentAt = {}; // not told: the day of its formation
    const Case second = m->voteAll(m->receive(form).record->id);
    QCOMPARE(m->conclude(second.id, m->aConclusion()).conclusion->disability->from, QDate(2026, 10, 12));
}

void TestOutageActs::p72_aReexaminationCountsFromTheEarlierTerm()
{
    intake::Form031 form = m->formOf(0);
    form.earlier.group = u"ADULT_2"_s;
    form.earlier.until = QDate(2026, 11, 19);
    const Case without = m->voteAll(m->receive(form).record->id);
    QCOMPARE(must(m->deciding.consider(without.id, m->aConclusion(), m->head)).record.conclusion->disability->from,
             QDate(2026, 11, 20)); // p. 69: the gap has no reason
    const Case record = must(lean(without.id, enter()));
    const auto considered = must(m->deciding.consider(record.id, m->aConclusion(), m->head));
    QCOMPARE(considered.record.conclusion->disability->from, QDate(2026, 11, 19));
    QVERIFY(!codesOf(considered.findings, Finding::Weight::Warns).contains(u"conclusion.gap_without_reason"_s));
}

void TestOutageActs::p72_aConclusionDuringAFailureLeansByItself()
{
    intake::Form031 form = m->formOf(0);
    form.purposes = QStringList{u"disability.primary"_s};
    form.earlier = {};
    const Case agreed = m->voteAll(m->receive(form).record->id);
    OutageAct act = anAct(*m);
    act.from = legal(2026, 11, 20, 10, 59);
    act.date = QDate(2026, 11, 20);
    act = entered(*m, act);
    m->at(2026, 11, 20, 15, 0);
    const Case concluded = m->conclude(agreed.id, m->aConclusion());
    QCOMPARE(concluded.outage->act, act.id.toString());
    QCOMPARE(concluded.conclusion->disability->from, QDate(2026, 11, 19)); // sent the day before
}

void TestOutageActs::p69_aGapFromBeforeTheFailureAsksForItsReason()
{
    (void)enter();
    intake::Form031 form = m->formOf(0);
    form.earlier.group = u"ADULT_2"_s;
    form.earlier.until = QDate(2026, 6, 1);
    const Case record = m->voteAll(m->receive(form).record->id);
    const auto considered = must(m->deciding.consider(record.id, m->aConclusion(), m->head));
    QVERIFY(codesOf(considered.findings, Finding::Weight::Warns).contains(u"conclusion.gap_without_reason"_s));
}

void TestOutageActs::ofSeveralActsTheLastCounts()
{
    const OutageAct first = enter();
    OutageAct second = anAct(*m, u"ТІ-8"_s);
    second.from = legal(2026, 11, 20, 9, 0);
    second.date = QDate(2026, 11, 20);
    second = entered(*m, second);
    QCOMPARE(must(m->outages.inForceAt(legal(2026, 11, 20, 10, 0)))->number, second.number);
    QCOMPARE(must(m->outages.inForceAt(legal(2026, 11, 19, 10, 0)))->number, first.number);
    QVERIFY(!must(m->outages.inForceAt(legal(2026, 11, 19, 8, 59))));
}

void TestOutageActs::rolesAreRespected()
{
    const OutageAct act = anAct(*m);
    QCOMPARE(errorOf(m->outages.enter(act, m->auditor)), u"permission.denied"_s);
    QCOMPARE(errorOf(m->outages.enter(act, m->administrator)), u"permission.denied"_s);
    QCOMPARE(errorOf(m->outages.list(m->administrator)), u"permission.denied"_s);
    QCOMPARE(errorOf(m->receiving.leanOn(m->acceptProactive().id, u"x"_s, m->auditor)), u"permission.denied"_s);
    for (const people::StaffMember &member : {m->specialist, m->chief(1), m->head})
        QCOMPARE(errorOf(m->outages.check(anAct(*m, member.login))), QString());
}

void TestOutageActs::actsAreFoundByNumberAndId()
{
    const OutageAct act = enter();
    QCOMPARE(must(m->outages.named(u" ТІ-7 "_s)), act);
    QCOMPARE(must(m->outages.named(act.id.toString().right(8))), act);
    QCOMPARE(errorOf(m->outages.named(u"7"_s)), u"outage.not_found"_s);
    OutageAct namesake = anAct(*m);
    namesake.date = QDate(2026, 11, 20);
    (void)entered(*m, namesake);
    QCOMPARE(errorOf(m->outages.named(u"ТІ-7"_s)), u"outage.ambiguous"_s);
}

void TestOutageActs::everyCodeIsWorded()
{
    const Wording wording = must(Wording::load(m->home.data));
    (void)enter();
    for (const intake::Check &check : m->receive(lateForm(*m)).checks)
        QVERIFY2(wording.knows(check.evidence.code), qPrintable(check.evidence.code));
    for (const QString &code :
         {u"outage.known"_s, u"transfer.nothing"_s, u"transfer.unknown_field"_s, u"key.expired"_s})
        QVERIFY2(wording.knows(code), qPrintable(code));
    QVERIFY(wording.text(u"outage.other_reasons"_s, {{u"codes"_s, u"F008"_s}}, Language::Russian).contains(u"F008"_s));
}

void TestOutageActs::whoCannotGoOnIsToldWhatToDo()
{
    const Wording wording = must(Wording::load(m->home.data));
    const QMap<QString, LocalizedText> steps{
        {u"transfer.signature_broken"_s,
         {u"Пакетті жіберушіден қайта сұратыңыз."_s, u"Запросите пакет у отправителя заново."_s}},
        {u"key.no_key_file"_s, {u"Кілт файлын таңдаңыз."_s, u"Выберите файл ключа."_s}},
        {u"key.wrong_password"_s, {u"Құпиясөзді қайта теріңіз."_s, u"Наберите пароль ещё раз."_s}},
        {u"key.expired"_s, {u"Басқа кілтті таңдаңыз."_s, u"Выберите другой ключ."_s}},
        {u"key.not_yet_valid"_s, {u"Басқа кілтті таңдаңыз."_s, u"Выберите другой ключ."_s}},
    };
    for (auto step = steps.begin(); step != steps.end(); ++step) {
        for (const Language language : {Language::Kazakh, Language::Russian})
            QVERIFY2(wording.text(step.key(), {}, language).endsWith(step->in(language)), qPrintable(step.key()));
    }
}

QTEST_GUILESS_MAIN(TestOutageActs)
#include "tst_outageacts.moc"
