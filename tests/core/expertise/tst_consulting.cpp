// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wording.h"
#include "core/expertise/duedates.h"
#include "tests/support/department.h"

using namespace khattama;
using namespace khattama::expertise;
using namespace khattama::test;

/// A МӘС department asks the ОМК, and gives a case to other experts (Appendix 3, item 5, 3)).
class TestConsulting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<test::Department>(); }
    void cleanup() { m.reset(); }

    void app3_5_aConsultationHasTenWorkingDays();
    void app3_5_aCaseAfterASummonsIsSentOnceThePersonCame();
    void app3_5_itGoesWithAPreliminaryConclusion();
    void app3_5_askingOnceMoreDoesNotBeginTheTermAnew();
    void app3_5_theReferralIsMadeWithTheSave();
    void withoutTheAnswerDecidingWarns();
    void theAnswerIsEnteredWithItsDate();
    void whatIsWithdrawnIsAsIfNotSent();
    void whoMayDoWhat();
    void aDraftedRefusalStandsInTheWay();
    void app3_5_aRedistributionHasTenWorkingDays();
    void app3_5_signedVotesStayAndWhoIsOnLeaveVotesNoMore();
    void app3_5_whatCannotBeRedistributed();
    void p45_aMismatchHasTenWorkingDaysFromTheThirdVote();
    void everyCodeIsWorded();

private:
    static Consulting::Referral referral(const QString &preliminary = u"ІІ топ, жалпы ауру, 1 жыл"_s)
    {
        return {false, true, preliminary, u"Топ негізді ме?"_s};
    }
    Case sent(int n = 0) { return must(m->consulting.send(m->registered(n).id, referral(), Department::chief(1))); }
    QString dueOf(const Case &record) const
    {
        const QList<DueDate> due = dueDatesOf(record, m->deadlines, m->home.clock.now());
        return due.isEmpty() ? QString() : due.first().id + u' ' + m->law.legalTime.iso(due.first().dueAt);
    }
    QList<outbox::OutboxMessage> referrals(const CaseId &id) const
    {
        return must(m->outbox.list({.caseId = id, .kinds = {u"consultation"_s}}, m->head));
    }
    QStringList warnings(const CaseId &id) const
    {
        return codesOf(must(m->deciding.consider(id, m->aConclusion(), m->head)).findings, Finding::Weight::Warns);
    }

    std::unique_ptr<test::Department> m;
};

void TestConsulting::app3_5_aConsultationHasTenWorkingDays()
{
    const Case registered = m->registered();
    QCOMPARE(dueOf(registered), u"same_day 2026-11-20T18:00:00+05:00"_s);
    m->at(2026, 11, 20, 16, 0);
    const Case record = must(m->consulting.send(registered.id, referral(), Department::chief(1)));
    QCOMPARE(record.state, CaseState::Registered); // it stays open in its state
    QCOMPARE(dueOf(record), u"extended_decision 2026-12-03T18:00:00+05:00"_s);
    const CaseSummary summary = must(m->cases().list({})).first();
    QCOMPARE(summary.consultedAt, legal(2026, 11, 20, 16, 0));
    QVERIFY(summary.termExtended);
    QCOMPARE(dueDatesOf(summary, m->deadlines, legal(2026, 12, 3, 18, 1)).first().overdue, true);

    m->at(2026, 11, 20, 11, 0);
    const Case later = m->registered(1);
    m->at(2026, 11, 20, 16, 1); // counts from the next working day
    QCOMPARE(dueOf(must(m->consulting.send(later.id, referral(), Department::chief(1)))),
             u"extended_decision 2026-12-04T18:00:00+05:00"_s);
}

void TestConsulting::app3_5_aCaseAfterASummonsIsSentOnceThePersonCame()
{
    const Case summoned = m->summon(m->acceptProactive().id);
    QCOMPARE(errorOf(m->consulting.send(summoned.id, referral(), m->head)), u"consultation.person_absent"_s);
    m->at(2026, 11, 23, 15, 40);
    (void)must(m->deciding.recordVisit(summoned.id, m->specialist));
    const Case record = must(m->consulting.send(summoned.id, referral(), m->head));
    QCOMPARE(record.state, CaseState::Summoned);
    QCOMPARE(dueOf(record), u"extended_decision 2026-12-04T18:00:00+05:00"_s);
}

void TestConsulting::app3_5_itGoesWithAPreliminaryConclusion()
{
    const Case record = m->registered();
    QCOMPARE(errorOf(m->consulting.send(record.id, referral(u"  "_s), m->head)), u"consultation.preliminary_missing"_s);
    QCOMPARE(errorOf(m->consulting.send(record.id, {false, false, u"ІІ топ"_s, {}}, m->head)),
             u"consultation.nothing_sent"_s);
    QCOMPARE(errorOf(m->consulting.send(m->acceptProactive(1).id, referral(), m->head)), u"consultation.not_open"_s);
    m->department.kind = people::DepartmentKind::Omk;
    QCOMPARE(errorOf(m->consulting.send(record.id, referral(), m->head)), u"consultation.of_mse_only"_s);
    QVERIFY(m->stored(record.id).consultations.isEmpty());
}

void TestConsulting::app3_5_askingOnceMoreDoesNotBeginTheTermAnew()
{
    const Case record = sent();
    QCOMPARE(errorOf(m->consulting.send(record.id, referral(), m->head)), u"consultation.waits"_s);
    m->at(2026, 11, 24, 10, 0);
    (void)must(m->consulting.answer(record.id, {u"Зерттеу керек"_s, {}, {}}, m->specialist));
    const Case again = must(m->consulting.send(record.id, referral(u"ІІІ топ"_s), m->head));
    QCOMPARE(again.consultations.size(), 2);
    QCOMPARE(dueOf(again), u"extended_decision 2026-12-03T18:00:00+05:00"_s);
    // Withdrawn, the second leaves the term of the first.
    QCOMPARE(dueOf(must(m->consulting.withdraw(record.id, u"қателік"_s, m->head))),
             u"extended_decision 2026-12-03T18:00:00+05:00"_s);
}

void TestConsulting::app3_5_theReferralIsMadeWithTheSave()
{
    const Case record = sent();
    QCOMPARE(referrals(record.id).size(), 1);
    const outbox::OutboxMessage letter = referrals(record.id).first();
    QCOMPARE(letter.addressee, u"omk"_s);
    QCOMPARE(letter.channel, outbox::Channel::Post);
    QVERIFY2(letter.text.kk.contains(u"алдын ала шығарылған сараптамалық қорытындымен бірге консультацияға "
                                     "куәландырылатын адамның құжаттары жолданады"_s),
             qPrintable(letter.text.kk));
    QVERIFY(letter.text.kk.contains(u"Алдын ала сараптамалық қорытынды: ІІ топ, жалпы ауру, 1 жыл"_s));
    QVERIFY(letter.text.ru.contains(u"Вопрос на консультацию: Топ негізді ме?"_s));
    QVERIFY(letter.text.ru.contains(u"истекает 03.12.2026"_s));
    QCOMPARE(letter.fields.value(u"preliminary"_s), u"ІІ топ, жалпы ауру, 1 жыл"_s);
    QCOMPARE(letter.fields.value(u"sentOn"_s), u"2026-11-20"_s);
    const QByteArray pdf = must(m->outbox.letter(letter.id, m->head));
    QVERIFY(pdf.startsWith("%PDF"));
}

void TestConsulting::withoutTheAnswerDecidingWarns()
{
    const Case record = sent();
    QVERIFY(warnings(record.id).contains(u"conclusion.consultation_unanswered"_s));
    m->at(2026, 11, 24, 10, 0);
    (void)must(m->consulting.answer(record.id, {u"ІІ топ негізді"_s, u"05-1/17"_s, {}}, m->specialist));
    QVERIFY(!warnings(record.id).contains(u"conclusion.consultation_unanswered"_s));
    QCOMPARE(m->conclude(record.id, m->aConclusion()).state, CaseState::Concluded);
    QCOMPARE(errorOf(m->consulting.withdraw(record.id, u"қателік"_s, m->head)), u"consultation.none"_s);
}

void TestConsulting::theAnswerIsEnteredWithItsDate()
{
    const Case record = sent();
    QCOMPARE(errorOf(m->consulting.answer(record.id, {u" "_s, {}, {}}, m->specialist)),
             u"consultation.answer_missing"_s);
    for (const QDate date : {QDate(2026, 11, 19), QDate(2026, 11, 21)}) {
        QCOMPARE(errorOf(m->consulting.answer(record.id, {u"жауап"_s, {}, date}, m->specialist)),
                 u"consultation.answer_date"_s);
    }
    m->at(2026, 11, 25, 10, 0);
    const Case answered =
        must(m->consulting.answer(record.id, {u"ІІ топ негізді"_s, u"05-1/17"_s, QDate(2026, 11, 24)}, m->specialist));
    const Consultation &consultation = answered.consultations.first();
    QCOMPARE(consultation.answer, u"ІІ топ негізді"_s);
    QCOMPARE(consultation.answerNumber, u"05-1/17"_s);
    QCOMPARE(consultation.answerDate, QDate(2026, 11, 24));
    QCOMPARE(consultation.answeredAt, legal(2026, 11, 25, 10, 0));
    QCOMPARE(consultation.answeredBy, u"specialist"_s);
    QCOMPARE(dueOf(answered), u"extended_decision 2026-12-03T18:00:00+05:00"_s);
    QVERIFY(!must(m->cases().list({})).first().consultedAt.isValid());
    QCOMPARE(errorOf(m->consulting.answer(record.id, {u"тағы"_s, {}, {}}, m->specialist)), u"consultation.none"_s);
}

void TestConsulting::whatIsWithdrawnIsAsIfNotSent()
{
    const Case record = sent();
    QCOMPARE(errorOf(m->consulting.withdraw(record.id, {}, m->head)), u"consultation.reason_missing"_s);
    const Case withdrawn = must(m->consulting.withdraw(record.id, u"басқа адамның ісі"_s, Department::chief(1)));
    QCOMPARE(dueOf(withdrawn), u"same_day 2026-11-20T18:00:00+05:00"_s);
    QCOMPARE(referrals(record.id).first().state, outbox::MessageState::Void);
    QCOMPARE(referrals(record.id).first().voidReason, u"басқа адамның ісі"_s);
    // What has left already is not called back by that.
    const Case other = sent(1);
    (void)must(m->outbox.handOver(referrals(other.id).first().id, m->specialist));
    (void)must(m->consulting.withdraw(other.id, u"қателік"_s, m->head));
    QCOMPARE(referrals(other.id).first().state, outbox::MessageState::HandedOver);
}

void TestConsulting::whoMayDoWhat()
{
    const Case record = m->registered();
    QCOMPARE(errorOf(m->consulting.send(record.id, referral(), m->specialist)), u"permission.denied"_s);
    (void)must(m->consulting.send(record.id, referral(), Department::chief(1)));
    QCOMPARE(errorOf(m->consulting.withdraw(record.id, u"қателік"_s, m->specialist)), u"permission.denied"_s);
    QCOMPARE(errorOf(m->consulting.answer(record.id, {u"жауап"_s, {}, {}}, m->auditor)), u"permission.denied"_s);
    QCOMPARE(errorOf(m->deciding.redistribute(m->acceptProactive(1).id, {}, u"парақ"_s, Department::chief(1))),
             u"permission.denied"_s);
}

void TestConsulting::aDraftedRefusalStandsInTheWay()
{
    const Case record = m->registered();
    (void)must(m->receiving.refuse(record.id, intake::RefusalGround{u"wrong_place"_s, {}, {}}, m->specialist));
    QVERIFY(m->stored(record.id).refusalWaits());
    QCOMPARE(errorOf(m->consulting.send(record.id, referral(), m->head)), u"case.refusal_drafted"_s);
}

void TestConsulting::app3_5_aRedistributionHasTenWorkingDays()
{
    const Case accepted = m->acceptProactive();
    QCOMPARE(dueOf(accepted), u"proactive_decision 2026-11-24T18:00:00+05:00"_s);
    m->at(2026, 11, 23, 10, 0);
    const Case record = must(m->deciding.redistribute(accepted.id, {u"chief3"_s}, u"01.12.2026 дейін"_s, m->head));
    QCOMPARE(record.state, CaseState::UnderReview);
    QCOMPARE(dueOf(record), u"extended_decision 2026-12-04T18:00:00+05:00"_s);
    QCOMPARE(record.redistributions.first().by, u"head"_s);
    m->at(2026, 11, 24, 10, 0); // another one falls ill: the ten days do not begin anew
    QCOMPARE(dueOf(must(m->deciding.redistribute(accepted.id, {u"chief2"_s}, u"парақ"_s, m->head))),
             u"extended_decision 2026-12-04T18:00:00+05:00"_s);
    QCOMPARE(must(m->cases().list({})).first().onLeave, (QStringList{u"chief3"_s, u"chief2"_s}));
}

void TestConsulting::app3_5_signedVotesStayAndWhoIsOnLeaveVotesNoMore()
{
    const CaseId id = m->acceptProactive().id;
    (void)must(m->vote(id, 1, u"ADULT_2"_s));
    (void)must(m->deciding.redistribute(id, {u"chief3"_s}, u"парақ"_s, m->head));
    QCOMPARE(errorOf(m->vote(id, 3, u"ADULT_2"_s)), u"vote.on_leave"_s);
    (void)must(m->vote(id, 2, u"ADULT_2"_s));
    const Case agreed = must(m->deciding.vote(id, {{}, Outcome::Agree, u"ADULT_2"_s, {}, {}}, m->head));
    QCOMPARE(agreed.state, CaseState::Agreed);
    QCOMPARE(agreed.votes.first().expert, u"chief1"_s);
    QCOMPARE(dueOf(agreed), u"extended_decision 2026-12-03T18:00:00+05:00"_s);
}

void TestConsulting::app3_5_whatCannotBeRedistributed()
{
    const CaseId id = m->acceptProactive().id;
    QCOMPARE(errorOf(m->deciding.redistribute(id, {u"chief3"_s}, u" "_s, m->head)), u"redistribution.reason_missing"_s);
    QCOMPARE(errorOf(m->deciding.redistribute(id, {u"specialist"_s}, u"парақ"_s, m->head)),
             u"redistribution.unknown_expert"_s);
    (void)must(m->vote(id, 1, u"ADULT_2"_s));
    QCOMPARE(errorOf(m->deciding.redistribute(id, {u"chief1"_s}, u"парақ"_s, m->head)),
             u"redistribution.expert_voted"_s);
    (void)must(m->vote(id, 2, u"ADULT_2"_s));
    (void)must(m->vote(id, 3, u"ADULT_2"_s));
    QCOMPARE(errorOf(m->deciding.redistribute(id, {}, u"парақ"_s, m->head)), u"case.wrong_state"_s);
}

void TestConsulting::p45_aMismatchHasTenWorkingDaysFromTheThirdVote()
{
    m->at(2026, 3, 18, 10, 0);
    const CaseId id = m->acceptProactive().id;
    m->at(2026, 3, 19, 10, 0); // Nauryz: 21 to 23 March are off, and 24 and 25 for those on a weekend
    QCOMPARE(dueOf(m->summon(id)), u"extended_decision 2026-04-06T18:00:00+05:00"_s);
}

void TestConsulting::everyCodeIsWorded()
{
    const Wording wording = must(Wording::load(m->home.data));
    for (const QString &code :
         {u"consultation.of_mse_only"_s, u"consultation.not_open"_s, u"consultation.person_absent"_s,
          u"consultation.waits"_s, u"consultation.nothing_sent"_s, u"consultation.preliminary_missing"_s,
          u"consultation.none"_s, u"consultation.answer_missing"_s, u"consultation.answer_date"_s,
          u"consultation.reason_missing"_s, u"redistribution.reason_missing"_s, u"redistribution.unknown_expert"_s,
          u"redistribution.expert_voted"_s, u"vote.on_leave"_s}) {
        for (const Language language : {Language::Kazakh, Language::Russian})
            QVERIFY2(wording.text(code, {}, language) != code, qPrintable(code));
    }
}

QTEST_GUILESS_MAIN(TestConsulting)
#include "tst_consulting.moc"
