// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expertise/duedates.h"
#include "core/expertise/resultdocuments.h"
#include "tests/support/department.h"

using namespace khattama;
using namespace khattama::expertise;
using namespace khattama::test;

/// A department of methodology and control at work: consultations, appeals, control (p. 73-1; Appendix 3, item 5, 3);
/// Appendix 18).
class TestOmk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<test::Department>();
        m->department.kind = people::DepartmentKind::Omk;
    }
    void cleanup() { m.reset(); }

    void app18_anExaminationHasAGoalAndADepartment();
    void app3_5_aConsultationComesWithAPreliminaryConclusion();
    void app3_5_nobodyAppliesForAConsultation();
    void app3_5_theDepartmentsTenDaysRun();
    void app3_5_adviceEstablishesNothing();
    void app3_5_adviceIsNoAct();
    void app3_5_theAnswerGoesToTheDepartment();
    void app18_theDepartmentsDecisionStands();
    void app18_theDepartmentsDecisionIsChanged();
    void app18_whatContradictsARuling();
    void app18_columnSevenTellsTermsAndCauses();
    void app18_rowsStandInTheOrderOfTheDay();
    void p73_1_whoComesIsExaminedThatDay();
    void p73_1_whoDoesNotComeMayBeCalledAgain();
    void p73_1_noAppearanceIsRecordedTooEarly();
    void p73_1_theBoardKnowsWhoIsToCome();
    void item11_whoDidNotApplyIsNotRefused();
    void aMseDepartmentRulesOnNobody();

private:
    intake::Application application(const QString &goal, int n = 0)
    {
        intake::Application application = m->applicationOf(n);
        application.place = u"omk"_s;
        application.earlier = {u"ADULT_2"_s, u"C1"_s, QDate(2027, 10, 20), {}, {}};
        application.controlled = intake::ControlledExamination{goal, u"3"_s, QDate(2026, 10, 20)};
        if (goal == u"CONSULT"_s) {
            application.consent = false;
            application.purposes.clear();
            application.controlled->sentOn = QDate(2026, 11, 18);
            application.controlled->preliminary = u"ІІ топ, 1 жыл"_s;
            application.documents = {
                {u"form031"_s, 4, intake::SubmittedDocument::Format::Electronic, false, {}, {}},
                {u"medical_record"_s, 12, intake::SubmittedDocument::Format::Electronic, false, {}, {}}};
        }
        return application;
    }
    Case registered(const QString &goal, int n = 0)
    {
        const auto registration = must(m->receiving.registerApplication(application(goal, n), m->specialist));
        if (!registration.record) {
            for (const Finding &finding : registration.findings)
                qWarning("%s %s", qPrintable(finding.field), qPrintable(finding.code));
            qFatal("not registered");
        }
        return *registration.record;
    }
    QStringList found(const intake::Application &application, Finding::Weight weight) const
    {
        QStringList found;
        for (const Finding &finding : must(m->receiving.check(application))) {
            if (finding.weight == weight)
                found.append(finding.field + u' ' + finding.code);
        }
        return found;
    }
    static Conclusion advice()
    {
        Conclusion conclusion;
        conclusion.participants = QStringList{u"chief1"_s};
        conclusion.diagnosis = u"спастикалық гемиплегия"_s;
        conclusion.icd10 = QStringList{u"G81.1"_s};
        conclusion.recommendations = u"ІІ топ негізді, ЕДШ"_s;
        return conclusion;
    }
    static Conclusion upheld()
    {
        Conclusion conclusion = advice();
        conclusion.ruling = u"UPHELD"_s;
        return conclusion;
    }
    Conclusion changed()
    {
        Conclusion conclusion = m->aConclusion();
        conclusion.ruling = u"CHANGED"_s;
        return conclusion;
    }
    QStringList codes(const Case &record, const Conclusion &conclusion, Finding::Weight weight) const
    {
        return codesOf(must(m->deciding.consider(record.id, conclusion, m->head)).findings, weight);
    }
    QString dueOf(const Case &record) const
    {
        const QList<DueDate> due = dueDatesOf(record, m->deadlines, m->home.clock.now());
        return due.isEmpty() ? QString() : due.first().id + u' ' + m->law.legalTime.iso(due.first().dueAt);
    }
    QStringList cells(const Case &record) const { return m->rows.controlRow(record, 1).cells; }
    outbox::OutboxMessage called(const Case &record, bool byPhone = true)
    {
        const outbox::OutboxMessage call = must(m->outbox.callToControl(record.id, byPhone, m->specialist));
        return must(m->outbox.handOver(call.id, m->specialist));
    }

    std::unique_ptr<test::Department> m;
};

void TestOmk::app18_anExaminationHasAGoalAndADepartment()
{
    intake::Application nothing = application(u"APPEAL"_s);
    nothing.controlled.reset();
    QCOMPARE(found(nothing, Finding::Weight::Blocks),
             (QStringList{u"omk.goal application.field_missing"_s, u"omk.department application.field_missing"_s}));
    intake::Application wrong = application(u"AUDIT"_s);
    wrong.controlled->examinedOn = QDate(2026, 11, 21);
    QCOMPARE(found(wrong, Finding::Weight::Blocks),
             (QStringList{u"omk.goal application.unknown_goal"_s, u"omk.examinedOn application.date_in_future"_s}));
    QCOMPARE(found(application(u"APPEAL"_s), Finding::Weight::Blocks), QStringList());
}

void TestOmk::app3_5_aConsultationComesWithAPreliminaryConclusion()
{
    intake::Application consultation = application(u"CONSULT"_s);
    QCOMPARE(found(consultation, Finding::Weight::Blocks), QStringList());
    consultation.controlled->preliminary.clear();
    consultation.controlled->sentOn = {};
    QCOMPARE(found(consultation, Finding::Weight::Blocks), QStringList{u"omk.preliminary application.field_missing"_s});
    QCOMPARE(found(consultation, Finding::Weight::Warns), QStringList{u"omk.sentOn application.field_missing"_s});
}

void TestOmk::app3_5_nobodyAppliesForAConsultation()
{
    // Consent, purposes and the papers of an application were given to the department; its form may be older.
    intake::Application consultation = application(u"CONSULT"_s);
    consultation.form031.signedAt = QDate(2026, 10, 1);
    m->at(2026, 11, 20, 17, 0); // nor is there an hour of reception
    QCOMPARE(must(m->receiving.check(consultation)), QList<Finding>());
    consultation.documents.removeLast();
    const auto missing = must(m->receiving.check(consultation));
    QCOMPARE(missing.size(), 1);
    QCOMPARE(missing.first().arguments.value(u"id"_s), u"medical_record"_s);

    intake::Application appeal = application(u"APPEAL"_s);
    appeal.consent = false;
    appeal.purposes.clear();
    appeal.form031.signedAt = QDate(2026, 10, 1);
    QCOMPARE(found(appeal, Finding::Weight::Blocks),
             (QStringList{u"purposes application.field_missing"_s, u"consent application.no_consent"_s,
                          u"form031.signedAt application.form_expired"_s}));
}

void TestOmk::app3_5_theDepartmentsTenDaysRun()
{
    // Sent on Wednesday 18 November: the ten working days of the department are over on Tuesday 1 December.
    QCOMPARE(dueOf(registered(u"CONSULT"_s)), u"extended_decision 2026-12-01T18:00:00+05:00"_s);
    QCOMPARE(dueOf(registered(u"APPEAL"_s, 1)), u"same_day 2026-11-20T18:00:00+05:00"_s);
    QCOMPARE(dueOf(registered(u"CONTROL"_s, 2)), QString()); // the person is still to be called
}

void TestOmk::app3_5_adviceEstablishesNothing()
{
    const Case record = registered(u"CONSULT"_s);
    QCOMPARE(codes(record, advice(), Finding::Weight::Blocks), QStringList());
    QCOMPARE(codes(record, advice(), Finding::Weight::Warns), QStringList());
    Conclusion silent = advice();
    silent.recommendations = u" "_s;
    QCOMPARE(codes(record, silent, Finding::Weight::Blocks), QStringList{u"conclusion.no_recommendations"_s});
    Conclusion group = advice();
    group.disability = Disability{u"ADULT_2"_s, u"C1"_s, u"T1Y"_s, {}, {}};
    QVERIFY(codes(record, group, Finding::Weight::Blocks).contains(u"conclusion.consultation_establishes"_s));
    QCOMPARE(codes(record, upheld(), Finding::Weight::Blocks), QStringList{u"conclusion.consultation_rules_nothing"_s});
}

void TestOmk::app3_5_adviceIsNoAct()
{
    const Case record = m->conclude(registered(u"CONSULT"_s).id, advice());
    QCOMPARE(record.state, CaseState::Concluded);
    QVERIFY(!record.act);
    QCOMPARE(record.conclusion->ruling, u"ADVICE"_s);
    QVERIFY(!record.conclusion->established && !record.conclusion->deniesDisability());
    QCOMPARE(resultDocuments(*record.conclusion, record, QDate(2026, 11, 20), m->law.lists), QStringList());
    const QStringList row = cells(record);
    QCOMPARE(row.at(4), u"консультация"_s);
    QCOMPARE(row.at(5), u"№ 3 МӘС бөлімі, 20.10.2026"_s);
    QVERIFY2(row.at(6).endsWith(u"\nАлдын ала сараптамалық қорытынды: ІІ топ, 1 жыл"_s), qPrintable(row.at(6)));
    QCOMPARE(row.at(8), u"№ 3 МӘС бөліміне консультация берілді\nҰсынымдар: ІІ топ негізді, ЕДШ"_s);
    // The next act takes the number that was not used up.
    QCOMPARE(m->conclude(registered(u"APPEAL"_s, 1).id, changed()).actNumber(), u"1/2026"_s);
}

void TestOmk::app3_5_theAnswerGoesToTheDepartment()
{
    const Case record = m->conclude(registered(u"CONSULT"_s).id, advice());
    const auto messages = must(m->outbox.list({.caseId = record.id}, m->head));
    QCOMPARE(messages.size(), 1); // nothing is told to the person: nothing was decided about them
    const outbox::OutboxMessage &answer = messages.first();
    QCOMPARE(answer.kind, u"consultation_answer"_s);
    QCOMPARE(answer.addressee, u"mse_department"_s);
    QVERIFY2(answer.text.kk.startsWith(u"№ 3 МӘС бөліміне. 18.11.2026 консультацияға жолданған"_s),
             qPrintable(answer.text.kk));
    QVERIFY(answer.text.ru.contains(u"Заключение и рекомендации: ІІ топ негізді, ЕДШ"_s));
    QCOMPARE(answer.fields.value(u"recommendations"_s), u"ІІ топ негізді, ЕДШ"_s);
    QCOMPARE(answer.fields.value(u"department"_s), u"3"_s);
    QVERIFY(must(m->outbox.letter(answer.id, m->head)).startsWith("%PDF"));
}

void TestOmk::app18_theDepartmentsDecisionStands()
{
    const Case record = m->conclude(registered(u"APPEAL"_s).id, upheld());
    QCOMPARE(record.actNumber(), u"1/2026"_s);
    QCOMPARE(cells(record).at(8),
             u"№ 3 МӘС бөлімінің 20.10.2026 шешімі өзгеріссіз қалдырылды\nҰсынымдар: ІІ топ негізді, ЕДШ"_s);
    QVERIFY(!record.conclusion->deniesDisability());
}

void TestOmk::app18_theDepartmentsDecisionIsChanged()
{
    const QStringList row = cells(m->conclude(registered(u"APPEAL"_s).id, changed()));
    QVERIFY2(row.at(8).startsWith(u"№ 3 МӘС бөлімінің 20.10.2026 шешімі өзгертілді\nекінші топтағы мүгедектік\n"_s),
             qPrintable(row.at(8)));
    QCOMPARE(row.at(4), u"шағымдану"_s);

    Conclusion denied = changed();
    denied.established = false;
    denied.disability = Disability{u"NONE"_s, {}, {}, {}, {}};
    denied.certificates.clear();
    QVERIFY(cells(m->conclude(registered(u"APPEAL"_s, 1).id, denied)).at(8).contains(u"мүгедектік тағайындалмады"_s));
}

void TestOmk::app18_whatContradictsARuling()
{
    const Case record = registered(u"APPEAL"_s);
    Conclusion both = changed();
    both.ruling = u"UPHELD"_s;
    QVERIFY(codes(record, both, Finding::Weight::Blocks).contains(u"conclusion.upheld_yet_given"_s));
    Conclusion asked = advice();
    asked.ruling = u"ADVICE"_s;
    QCOMPARE(codes(record, asked, Finding::Weight::Blocks), QStringList{u"conclusion.advice_without_consultation"_s});
    Conclusion unknown = changed();
    unknown.ruling = u"MAYBE"_s;
    QVERIFY(codes(record, unknown, Finding::Weight::Blocks).contains(u"conclusion.unknown_value"_s));
    Conclusion silent = m->aConclusion();
    QVERIFY(codes(record, silent, Finding::Weight::Warns).contains(u"conclusion.no_ruling"_s));
    Conclusion empty = upheld();
    empty.ruling = u"CHANGED"_s;
    empty.established = true;
    QVERIFY(codes(record, empty, Finding::Weight::Blocks).contains(u"conclusion.nothing_established"_s));
}

void TestOmk::app18_columnSevenTellsTermsAndCauses()
{
    intake::Application appeal = application(u"APPEAL"_s);
    appeal.earlier = {u"ADULT_3"_s,      u"C2"_s, QDate(2027, 10, 20), u"40"_s, u"30"_s,
                      QDate(2027, 4, 1), u"P1"_s, QDate(2028, 4, 1)};
    const Case record = *must(m->receiving.registerApplication(appeal, m->specialist)).record;
    QCOMPARE(cells(m->conclude(record.id, upheld())).at(6),
             u"үшінші топтағы мүгедектік, еңбек жарақаты, 20.10.2027 дейін\nЖЕҚА 40 %, 01.04.2027 дейін\n"
             "КЕҚА 30 %, еңбек жарақаты, 01.04.2028 дейін"_s);
}

void TestOmk::app18_rowsStandInTheOrderOfTheDay()
{
    const CaseId appeal = registered(u"APPEAL"_s).id;
    const CaseId consultation = registered(u"CONSULT"_s, 1).id;
    m->at(2026, 11, 20, 12, 0);
    (void)m->conclude(consultation, advice());
    m->at(2026, 11, 20, 14, 30);
    (void)m->conclude(appeal, upheld());
    const auto protocol = must(m->days.close(QDate(2026, 11, 20), m->head)).document;
    QCOMPARE(protocol.rows.size(), 2);
    QCOMPARE(protocol.rows.at(0).cells.at(0), u"1"_s);
    QCOMPARE(protocol.rows.at(0).cells.at(4), u"консультация"_s);
    QCOMPARE(protocol.rows.at(1).cells.at(4), u"шағымдану"_s);
}

void TestOmk::p73_1_whoComesIsExaminedThatDay()
{
    const Case record = registered(u"CONTROL"_s);
    (void)called(record);
    QVERIFY(codes(record, upheld(), Finding::Weight::Warns).contains(u"conclusion.control_not_appeared"_s));
    m->at(2026, 11, 24, 10, 0);
    const Case came = must(m->outbox.recordAppearance(record.id, true, {}, m->specialist));
    QCOMPARE(came.appearedAt(), legal(2026, 11, 24, 10, 0));
    QCOMPARE(dueOf(came), u"same_day 2026-11-24T18:00:00+05:00"_s);
    QCOMPARE(must(m->outbox.dueDates(m->head)).size(), 0);
    QCOMPARE(codes(came, upheld(), Finding::Weight::Warns), QStringList());
    QCOMPARE(errorOf(m->outbox.recordAppearance(record.id, true, {}, m->specialist)), u"appearance.came_already"_s);
    QCOMPARE(errorOf(m->outbox.callToControl(record.id, true, m->specialist)), u"appearance.came_already"_s);

    // Who comes before the call has left needs no call any more.
    const Case other = registered(u"CONTROL"_s, 1);
    (void)must(m->outbox.callToControl(other.id, true, m->specialist));
    (void)must(m->outbox.recordAppearance(other.id, true, {}, m->specialist));
    const auto calls = must(m->outbox.list({.caseId = other.id}, m->head));
    QCOMPARE(calls.first().state, outbox::MessageState::Void);
    QVERIFY(calls.first().voidReason.contains(u"лицо явилось"_s));
}

void TestOmk::p73_1_whoDoesNotComeMayBeCalledAgain()
{
    const Case record = registered(u"CONTROL"_s);
    (void)called(record); // Friday 20 November 11:00: three working days end on Tuesday
    QCOMPARE(must(m->outbox.dueDates(m->head)).first().dueAt, legal(2026, 11, 24, 18, 0));
    QCOMPARE(errorOf(m->outbox.callToControl(record.id, true, m->specialist)), u"outbox.called_already"_s);
    m->at(2026, 11, 25, 9, 0);
    QCOMPARE(must(m->outbox.dueDates(m->head, record.id)).first().overdue, true);
    const Case absent = must(m->outbox.recordAppearance(record.id, false, {}, m->specialist));
    QVERIFY(!absent.appearedAt().isValid());
    QCOMPARE(must(m->outbox.dueDates(m->head)).size(), 0);
    m->at(2026, 11, 25, 9, 5);
    (void)called(record, false);
    const outbox::OutboxMessage letter = must(m->outbox.controlCalls(m->head)).first().call.value();
    QCOMPARE(letter.kind, u"S6"_s);
    (void)must(m->outbox.confirm(letter.id, u"RR1"_s, m->specialist));
    QCOMPARE(must(m->outbox.dueDates(m->head)).first().dueAt, legal(2026, 11, 27, 18, 0));
}

void TestOmk::p73_1_noAppearanceIsRecordedTooEarly()
{
    const Case record = registered(u"CONTROL"_s);
    QCOMPARE(errorOf(m->outbox.recordAppearance(record.id, false, {}, m->specialist)), u"appearance.not_called"_s);
    (void)called(record);
    m->at(2026, 11, 24, 18, 0); // the last moment of the term
    const auto early = m->outbox.recordAppearance(record.id, false, {}, m->specialist);
    QCOMPARE(errorOf(early), u"appearance.too_early"_s);
    QCOMPARE(early.error().arguments.value(u"until"_s), u"2026-11-24"_s);
    const Case refused = must(m->outbox.recordAppearance(record.id, false, u"бас тартты"_s, m->specialist));
    QCOMPARE(refused.appearances.first().note, u"бас тартты"_s);
    QCOMPARE(errorOf(m->outbox.recordAppearance(registered(u"APPEAL"_s, 1).id, true, {}, m->specialist)),
             u"outbox.no_control"_s);
    QCOMPARE(errorOf(m->outbox.recordAppearance(record.id, true, {}, m->auditor)), u"permission.denied"_s);
}

void TestOmk::p73_1_theBoardKnowsWhoIsToCome()
{
    const Case record = registered(u"CONTROL"_s);
    (void)registered(u"APPEAL"_s, 1);
    auto calls = must(m->outbox.controlCalls(m->head));
    QCOMPARE(calls.size(), 1);
    QVERIFY(!calls.first().call && !calls.first().until.isValid());
    (void)called(record);
    calls = must(m->outbox.controlCalls(m->head));
    QCOMPARE(calls.first().until, legal(2026, 11, 24, 18, 0));
    QVERIFY(!calls.first().absentBefore);
    m->at(2026, 11, 25, 9, 0);
    (void)must(m->outbox.recordAppearance(record.id, false, {}, m->specialist));
    calls = must(m->outbox.controlCalls(m->head));
    QVERIFY(calls.first().absentBefore && !calls.first().call);
    (void)must(m->outbox.recordAppearance(record.id, true, {}, m->specialist));
    QVERIFY(must(m->outbox.controlCalls(m->head)).isEmpty());
}

void TestOmk::item11_whoDidNotApplyIsNotRefused()
{
    for (const QString &goal : {u"CONSULT"_s, u"CONTROL"_s}) {
        const auto refusal = must(m->receiving.refuse(registered(goal, goal == u"CONTROL"_s).id,
                                                      intake::RefusalGround{u"wrong_place"_s, {}, {}}, m->head));
        QVERIFY(!refusal.record);
        QCOMPARE(codesOf(refusal.findings, Finding::Weight::Blocks), QStringList{u"refusal.nobody_applied"_s});
    }
}

void TestOmk::aMseDepartmentRulesOnNobody()
{
    m->department.kind = people::DepartmentKind::Mse;
    QVERIFY(codes(m->registered(), changed(), Finding::Weight::Blocks).contains(u"conclusion.ruling_of_omk_only"_s));
}

QTEST_GUILESS_MAIN(TestOmk)
#include "tst_omk.moc"
