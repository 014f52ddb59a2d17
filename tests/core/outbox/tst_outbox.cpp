// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wording.h"
#include "core/outbox/outboxjson.h"
#include "tests/support/department.h"
#include "tests/support/pdfreading.h"

#include <QJsonDocument>

using namespace khattama;
using namespace khattama::expertise;
using namespace khattama::outbox;
using namespace khattama::test;

/// What the Rules send to others (rules, section 7), made by the work of a department.
class TestOutbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<test::Department>(); }
    void cleanup() { m.reset(); }

    void p15_aReturnedFormIsToldWithItsCodes();
    void p15_anAcceptedFormSendsNothing();
    void p16_aFormThatASpecialistSettlesIsToldToo();
    void p15_theHeadConfirmsAReturnBeforeItIsHandedOver();
    void p45_aMismatchIsToldAndThePersonIsCalled();
    void p45_whoDoesNotComeIsCalledAgain();
    void p45_aNoShowGoesBackAndThePersonIsTold();
    void p45_aRefusalToComeGoesBackWithItsReason();
    void p45_whoCameIsCalledNoMore();
    void p45_whoseFormWentBackIsCalledNoMore();
    void p45_whoWasConcludedOnIsCalledNoMore();
    void p45_whatHasLeftIsNotCalledBack();
    void p45_theRepresentativeIsCalledInstead();
    void p48_aConclusionIsToldToTheSystemAndThePerson();
    void p48_whatWasNotAskedIsNotDenied();
    void p48_anSmsIsInTheLanguageOfThePerson();
    void p48_whoHasNoPhoneGetsNoSms();
    void p48_inPersonWithoutAFormOnlyThePersonIsTold();
    void p53_partsOfTheProgrammeGoToTheirSystems();
    void p53_theMilitaryAuthorityIsToldWithinThreeWorkingDays();
    void p53_nobodyElseIsToldToTheMilitaryAuthority_data();
    void p53_nobodyElseIsToldToTheMilitaryAuthority();
    void p48_whatItsSystemDoesNotTakeGoesOnPaper();
    void p73_1_aControlIsCalledBySmsOrByPost();
    void p73_1_whoIsCalledComesWithinThreeWorkingDays();
    void aMessageIsMadeWithTheSaveOrNotAtAll();
    void statesFollowOneAnother();
    void rolesAreRespected();
    void aBlindCaseTellsNothing();
    void whatIsOverdueIsCounted();
    void anExportIsTheWholeMessageAndIsRecorded();
    void everyCodeIsWorded();

private:
    QList<OutboxMessage> messages(const CaseId &id) const { return must(m->outbox.list({.caseId = id}, m->head)); }
    QStringList kinds(const CaseId &id) const
    {
        QStringList kinds;
        for (const OutboxMessage &message : messages(id))
            kinds.append(message.kind);
        kinds.sort();
        return kinds;
    }
    OutboxMessage only(const CaseId &id, const QString &kind) const
    {
        const auto found = must(m->outbox.list({.caseId = id, .kinds = {kind}}, m->head));
        if (found.size() != 1)
            qFatal("%s: %d messages", qPrintable(kind), static_cast<int>(found.size()));
        return found.first();
    }
    Case returned()
    {
        intake::Form031 form = m->formOf(0);
        form.complaints.clear();
        form.number.clear();
        return *m->receive(form).record;
    }
    Case concludedWith(const std::function<void(intake::Form031 &)> &change,
                       const std::function<void(Conclusion &)> &decide = {})
    {
        intake::Form031 form = m->formOf(0);
        change(form);
        Conclusion conclusion = m->aConclusion();
        if (decide)
            decide(conclusion);
        const QString group = conclusion.disability ? conclusion.disability->category : u"NONE"_s;
        return m->conclude(m->voteAll(m->receive(form).record->id, group).id, conclusion);
    }
    Case controlled()
    {
        intake::Application application = m->applicationOf(0);
        application.controlled = intake::ControlledExamination{u"CONTROL"_s, u"1"_s, QDate(2026, 10, 1)};
        const auto registration = must(m->receiving.registerApplication(application, m->specialist));
        if (!registration.record)
            qFatal("%s", qPrintable(registration.findings.first().code));
        return *registration.record;
    }

    std::unique_ptr<test::Department> m;
};

void TestOutbox::p15_aReturnedFormIsToldWithItsCodes()
{
    const Case record = returned();
    QCOMPARE(kinds(record.id), QStringList{u"return_notice"_s});
    const OutboxMessage notice = only(record.id, u"return_notice"_s);
    QCOMPARE(notice.addressee, u"health_system"_s);
    QCOMPARE(notice.channel, Channel::System);
    QCOMPARE(notice.state, MessageState::Due);
    QCOMPARE(notice.codes, (QStringList{u"F003"_s, u"F008"_s}));
    QVERIFY(notice.text.kk.contains(u"F008 – № 031/е міндетті жолдары толтырылмаған"_s));
    QVERIFY(notice.text.ru.contains(u"F003 – отсутствует дата и/или номер формы № 031/у"_s));
    QVERIFY(notice.body().contains(notice.text.kk) && notice.body().contains(notice.text.ru));
    QCOMPARE(notice.fields.value(u"messageId"_s), record.form031->messageId);
    QCOMPARE(notice.dueAt, legal(2026, 11, 20, 18, 0));
}

void TestOutbox::p15_anAcceptedFormSendsNothing()
{
    QVERIFY(messages(m->acceptProactive().id).isEmpty());
}

void TestOutbox::p16_aFormThatASpecialistSettlesIsToldToo()
{
    intake::Form031 form = m->formOf(0);
    form.answers.phoneRegistered.reset();
    const Case pending = *m->receive(form).record;
    QVERIFY(messages(pending.id).isEmpty());
    (void)must(m->receiving.settle(pending.id, u"F006"_s, intake::Verdict::Failed, u"БМГ: жоқ"_s, m->specialist));
    QCOMPARE(only(pending.id, u"return_notice"_s).codes, QStringList{u"F006"_s});
}

void TestOutbox::p15_theHeadConfirmsAReturnBeforeItIsHandedOver()
{
    const Case record = returned();
    const OutboxMessage notice = only(record.id, u"return_notice"_s);
    QCOMPARE(errorOf(m->outbox.handOver(notice.id, m->specialist)), u"outbox.return_not_confirmed"_s);
    (void)must(m->papers.returnNotice(record.id, false, {}, m->head));
    QCOMPARE(must(m->outbox.handOver(notice.id, m->specialist)).state, MessageState::HandedOver);
}

void TestOutbox::p45_aMismatchIsToldAndThePersonIsCalled()
{
    const Case summoned = m->summon(m->acceptProactive().id);
    QCOMPARE(kinds(summoned.id), (QStringList{u"S2"_s, u"mismatch_notice"_s}));
    const OutboxMessage sms = only(summoned.id, u"S2"_s);
    QCOMPARE(sms.destination, u"+77011234567"_s);
    QVERIFY2(sms.text.kk.contains(u"2 жұмыс күні ішінде, 23.11.2026 қоса алғанда, сағат 15.30–18.00"_s),
             qPrintable(sms.text.kk));
    QVERIFY(sms.text.ru.contains(u"в течение 2 рабочих дней, по 23.11.2026 включительно, с 15.30 до 18.00"_s));
    const OutboxMessage notice = only(summoned.id, u"mismatch_notice"_s);
    QCOMPARE(notice.addressee, u"health_system"_s);
    QCOMPARE(notice.fields.value(u"appearUntil"_s), u"2026-11-23"_s);
    QVERIFY(!notice.body().contains(u"зерттеу жоқ"_s)); // what the experts wrote stays with the case
}

void TestOutbox::p45_whoDoesNotComeIsCalledAgain()
{
    const Case summoned = m->summon(m->acceptProactive().id);
    m->at(2026, 11, 24, 9, 30);
    (void)must(m->deciding.recordReminder(summoned.id, m->specialist));
    const OutboxMessage sms = only(summoned.id, u"S3"_s);
    QCOMPARE(sms.dueAt, legal(2026, 11, 24, 18, 0));
    QVERIFY2(sms.text.ru.contains(u"С 27.11.2026"_s), qPrintable(sms.text.ru));
}

void TestOutbox::p45_aNoShowGoesBackAndThePersonIsTold()
{
    const Case summoned = m->summon(m->acceptProactive().id);
    m->at(2026, 11, 27, 9, 30);
    (void)must(m->deciding.returnAfterSummons(summoned.id, false, {}, m->head));
    QCOMPARE(kinds(summoned.id), (QStringList{u"S2"_s, u"S4"_s, u"mismatch_notice"_s, u"no_show_notice"_s}));
    const OutboxMessage notice = only(summoned.id, u"no_show_notice"_s);
    QVERIFY(notice.text.kk.contains(u"«Сапасыз толтырылған»"_s));
    QVERIFY2(notice.text.ru.contains(u"не явился на очное освидетельствование в течение 4 рабочих дней"_s),
             qPrintable(notice.text.ru));
    QVERIFY(only(summoned.id, u"S4"_s).text.kk.contains(u"медициналық ұйымға жолығыңыз: № 5 қалалық емхана"_s));
}

void TestOutbox::p45_aRefusalToComeGoesBackWithItsReason()
{
    const Case summoned = m->summon(m->acceptProactive().id);
    (void)must(m->deciding.returnAfterSummons(summoned.id, true, u"телефонмен бас тартты"_s, m->head));
    QVERIFY(only(summoned.id, u"no_show_notice"_s).text.kk.contains(u"телефонмен бас тартты"_s));
}

void TestOutbox::p45_whoCameIsCalledNoMore()
{
    const Case summoned = m->summon(m->acceptProactive().id);
    m->at(2026, 11, 24, 9, 30);
    (void)must(m->deciding.recordReminder(summoned.id, m->specialist));
    (void)must(m->deciding.recordVisit(summoned.id, m->specialist));
    for (const QString &kind : {u"S2"_s, u"S3"_s}) {
        QCOMPARE(only(summoned.id, kind).state, MessageState::Void);
        QCOMPARE(only(summoned.id, kind).voidReason, u"адам келді / лицо явилось"_s);
    }
    QCOMPARE(kinds(summoned.id), (QStringList{u"S2"_s, u"S3"_s, u"mismatch_notice"_s})); // nothing new is sent
}

void TestOutbox::p45_whoseFormWentBackIsCalledNoMore()
{
    const Case summoned = m->summon(m->acceptProactive().id);
    m->at(2026, 11, 24, 9, 30);
    (void)must(m->deciding.recordReminder(summoned.id, m->specialist));
    m->at(2026, 11, 27, 9, 30);
    (void)must(m->deciding.returnAfterSummons(summoned.id, false, {}, m->head));
    for (const QString &kind : {u"S2"_s, u"S3"_s}) {
        QCOMPARE(only(summoned.id, kind).state, MessageState::Void);
        QCOMPARE(only(summoned.id, kind).voidReason, u"адам келмеді / лицо не явилось"_s);
    }
    for (const QString &kind : {u"S4"_s, u"no_show_notice"_s, u"mismatch_notice"_s})
        QCOMPARE(only(summoned.id, kind).state, MessageState::Due);
}

void TestOutbox::p45_whoWasConcludedOnIsCalledNoMore()
{
    const Case summoned = m->summon(m->acceptProactive().id);
    (void)m->conclude(summoned.id, m->aConclusion());
    QCOMPARE(only(summoned.id, u"S2"_s).state, MessageState::Void);
    QCOMPARE(only(summoned.id, u"S2"_s).voidReason, u"адам келді / лицо явилось"_s);
    QCOMPARE(only(summoned.id, u"S1"_s).state, MessageState::Due);
}

void TestOutbox::p45_whatHasLeftIsNotCalledBack()
{
    const Case summoned = m->summon(m->acceptProactive().id);
    (void)must(m->outbox.handOver(only(summoned.id, u"S2"_s).id, m->specialist));
    (void)m->conclude(summoned.id, m->aConclusion());
    QCOMPARE(only(summoned.id, u"S2"_s).state, MessageState::HandedOver);
}

void TestOutbox::p45_theRepresentativeIsCalledInstead()
{
    intake::Form031 form = m->formOf(0);
    form.representative = fullRepresentative();
    form.answers.representative = form.answers.patient;
    const Case summoned = m->summon(m->receive(form).record->id);
    QCOMPARE(only(summoned.id, u"S2"_s).destination, u"+77017654321"_s);
}

void TestOutbox::p48_aConclusionIsToldToTheSystemAndThePerson()
{
    const Case concluded = m->concluded();
    QCOMPARE(kinds(concluded.id), (QStringList{u"S1"_s, u"conclusion_notice"_s}));
    const OutboxMessage notice = only(concluded.id, u"conclusion_notice"_s);
    QCOMPARE(notice.addressee, u"health_system"_s);
    QVERIFY2(notice.text.ru.contains(u"акт МСЭ № "_s + concluded.actNumber() + u": инвалидность второй группы"_s),
             qPrintable(notice.text.ru));
    QCOMPARE(notice.fields.value(u"category"_s), u"ADULT_2"_s);
    QCOMPARE(notice.fields.value(u"actNumber"_s), concluded.actNumber());
    QVERIFY(only(concluded.id, u"S1"_s).text.kk.contains(u"www.egov.kz"_s));
}

void TestOutbox::p48_whatWasNotAskedIsNotDenied()
{
    const auto without = [](const std::function<void(Conclusion &)> &decide) {
        return [decide](Conclusion &conclusion) {
            conclusion.disability.reset();
            conclusion.certificates.clear();
            decide(conclusion);
        };
    };
    const Case loss = concludedWith([](intake::Form031 &) {}, without([](Conclusion &conclusion) {
                                        conclusion.uot = GeneralLoss{40, u"C1"_s, {}, QDate(2027, 11, 20)};
                                    }));
    const OutboxMessage notice = only(loss.id, u"conclusion_notice"_s);
    QVERIFY2(notice.text.ru.contains(u": степень УОТ 40 %"_s), qPrintable(notice.text.ru));
    QVERIFY2(!notice.text.ru.contains(u"инвалидность"_s), qPrintable(notice.text.ru));
    QVERIFY(!notice.fields.contains(u"category"_s));

    m = std::make_unique<test::Department>();
    const Case programme = concludedWith([](intake::Form031 &) {}, without([](Conclusion &conclusion) {
                                             conclusion.ipr = Programme{{u"social"_s}, QDate(2027, 11, 20)};
                                         }));
    QVERIFY(only(programme.id, u"conclusion_notice"_s).text.ru.contains(u"разработана ИПР, срок: до 20.11.2027"_s));

    m = std::make_unique<test::Department>();
    const Case denied = concludedWith([](intake::Form031 &) {}, without([](Conclusion &conclusion) {
                                          conclusion.disability = Disability{u"NONE"_s, {}, {}, {}, {}};
                                          conclusion.established = false;
                                      }));
    const OutboxMessage told = only(denied.id, u"conclusion_notice"_s);
    QVERIFY(told.text.ru.contains(u"инвалидность не установлена"_s));
    QCOMPARE(told.fields.value(u"category"_s), u"NONE"_s);
}

void TestOutbox::p48_anSmsIsInTheLanguageOfThePerson()
{
    const Case russian = concludedWith([](intake::Form031 &form) { form.patient.language = Language::Russian; });
    const OutboxMessage sms = only(russian.id, u"S1"_s);
    QCOMPARE(sms.body(), sms.text.ru);
    QVERIFY(sms.body().startsWith(u"Принято экспертное заключение МСЭ."_s));
    QVERIFY(sms.body().endsWith(russian.registration->toString()));
}

void TestOutbox::p48_whoHasNoPhoneGetsNoSms()
{
    intake::Application application = m->applicationOf(0);
    application.person.phone.clear();
    const Case record = *must(m->receiving.registerApplication(application, m->specialist)).record;
    QCOMPARE(kinds(m->conclude(record.id, m->aConclusion()).id), QStringList());
}

void TestOutbox::p48_inPersonWithoutAFormOnlyThePersonIsTold()
{
    QCOMPARE(kinds(m->conclude(m->registered().id, m->aConclusion()).id), QStringList{u"S1"_s});
}

void TestOutbox::p53_partsOfTheProgrammeGoToTheirSystems()
{
    const auto withParts = [](const QStringList &parts) {
        return [parts](Conclusion &conclusion) { conclusion.ipr = Programme{parts, QDate(2027, 11, 20)}; };
    };
    const Case both =
        concludedWith([](intake::Form031 &) {}, withParts({u"medical"_s, u"social"_s, u"professional"_s}));
    QCOMPARE(only(both.id, u"programme.social"_s).addressee, u"e_sobes"_s);
    const OutboxMessage professional = only(both.id, u"programme.professional"_s);
    QCOMPARE(professional.addressee, u"labour_market"_s);
    QCOMPARE(professional.fields.value(u"programmeUntil"_s), u"2027-11-20"_s);
    QCOMPARE(professional.fields.value(u"measures"_s), u"ЕДШ"_s);
    m = std::make_unique<test::Department>();
    const Case social = concludedWith([](intake::Form031 &) {}, withParts({u"social"_s}));
    QCOMPARE(kinds(social.id), (QStringList{u"S1"_s, u"conclusion_notice"_s, u"programme.social"_s}));
}

void TestOutbox::p53_theMilitaryAuthorityIsToldWithinThreeWorkingDays()
{
    const Case liable = concludedWith([](intake::Form031 &form) {
        form.patient.militaryDuty = true;
        form.patient.address = {u"71"_s, u"Есіл ауданы"_s, {}, u"Сығанақ"_s, u"1"_s, {}};
    });
    const OutboxMessage notice = only(liable.id, u"military_notice"_s);
    QCOMPARE(notice.channel, Channel::Post);
    QCOMPARE(notice.addressee, u"military_authority"_s);
    QCOMPARE(notice.dueAt, legal(2026, 11, 24, 18, 0));
    QVERIFY2(notice.destination.endsWith(u"Есіл ауданы"_s), qPrintable(notice.destination));
    QVERIFY(!notice.body().contains(u"гемиплегия"_s)); // the diagnosis is not theirs to know
    const auto dates = must(m->outbox.dueDates(m->specialist));
    QCOMPARE(dates.size(), 1);
    QCOMPARE(dates.first().id, u"military_notice"_s);
    QCOMPARE(dates.first().caseId, liable.id);
    m->at(2026, 11, 25, 9, 0);
    QVERIFY(must(m->outbox.dueDates(m->specialist)).first().overdue);
    (void)must(m->outbox.handOver(notice.id, m->specialist));
    QVERIFY(must(m->outbox.dueDates(m->specialist)).isEmpty());
}

void TestOutbox::p53_nobodyElseIsToldToTheMilitaryAuthority_data()
{
    QTest::addColumn<bool>("liable");
    QTest::addColumn<bool>("disabled");
    QTest::newRow("not liable") << false << true;
    QTest::newRow("no disability") << true << false;
}

void TestOutbox::p53_nobodyElseIsToldToTheMilitaryAuthority()
{
    QFETCH(bool, liable);
    QFETCH(bool, disabled);
    const Case record = concludedWith([&](intake::Form031 &form) { form.patient.militaryDuty = liable; },
                                      [&](Conclusion &conclusion) {
                                          if (disabled)
                                              return;
                                          conclusion.established = false;
                                          conclusion.disability.reset();
                                          conclusion.certificates.clear();
                                      });
    QVERIFY(!kinds(record.id).contains(u"military_notice"_s));
}

void TestOutbox::p48_whatItsSystemDoesNotTakeGoesOnPaper()
{
    const Case record = m->concluded();
    const QList<OutboxMessage> messages = must(m->outbox.list({.caseId = record.id}, m->specialist));
    const auto notice = std::find_if(messages.begin(), messages.end(), [](const OutboxMessage &message) {
        return message.kind == "conclusion_notice"_L1;
    });
    QVERIFY(notice != messages.end());
    PdfReading pdf(must(m->outbox.letter(notice->id, m->specialist)));
    for (const QString &phrase : {u"МӘС сараптамалық қорытындысы туралы хабарлама"_s,
                                  u"извещение об экспертном заключении МСЭ"_s, record.form031->number})
        QVERIFY2(pdf.packed().contains(PdfReading::pack(phrase)), qPrintable(phrase));
}

void TestOutbox::p73_1_aControlIsCalledBySmsOrByPost()
{
    QCOMPARE(errorOf(m->outbox.callToControl(m->registered(1).id, true, m->specialist)), u"outbox.no_control"_s);
    const Case record = controlled();
    const OutboxMessage sms = must(m->outbox.callToControl(record.id, true, m->specialist));
    QCOMPARE(sms.kind, u"S5"_s);
    QVERIFY(sms.text.kk.contains(u"3 жұмыс күні ішінде"_s));
    QCOMPARE(errorOf(m->outbox.callToControl(record.id, false, m->specialist)), u"outbox.called_already"_s);
    (void)must(m->outbox.makeVoid(sms.id, u"нөмір БМГ-де жоқ"_s, m->specialist));
    const OutboxMessage letter = must(m->outbox.callToControl(record.id, false, m->specialist));
    QCOMPARE(letter.kind, u"S6"_s);
    QCOMPARE(letter.channel, Channel::Post);
    QCOMPARE(letter.recipient, record.person().name.full());
    QVERIFY(letter.text.ru.startsWith(record.person().name.full()));
    QVERIFY(must(m->outbox.letter(letter.id, m->specialist)).startsWith("%PDF"));
    QCOMPARE(errorOf(m->outbox.letter(sms.id, m->specialist)), u"outbox.not_a_letter"_s);
}

void TestOutbox::p73_1_whoIsCalledComesWithinThreeWorkingDays()
{
    const Case record = controlled();
    const OutboxMessage letter = must(m->outbox.callToControl(record.id, false, m->specialist));
    QVERIFY(!m->outbox.appearUntil(letter).isValid());
    QVERIFY(!m->outbox.appearUntil(must(m->outbox.handOver(letter.id, m->specialist))).isValid());
    m->at(2026, 11, 25, 10, 0); // the post brings the receipt
    const OutboxMessage received = must(m->outbox.confirm(letter.id, u"RR 123"_s, m->specialist));
    QCOMPARE(m->outbox.appearUntil(received), legal(2026, 11, 27, 18, 0));
    const auto dates = must(m->outbox.dueDates(m->specialist));
    QCOMPARE(dates.size(), 1);
    QCOMPARE(dates.first().id, u"control_appear"_s);
}

void TestOutbox::aMessageIsMadeWithTheSaveOrNotAtAll()
{
    const Case agreed = m->voteAll(m->acceptProactive().id);
    Conclusion faulty = m->aConclusion();
    faulty.diagnosis.clear();
    QVERIFY(!must(m->deciding.decide(agreed.id, faulty, m->head)).record);
    QVERIFY(messages(agreed.id).isEmpty());
    QVERIFY(must(m->home.unlocked->verify()).ok());
}

void TestOutbox::statesFollowOneAnother()
{
    const OutboxMessage sms = only(m->concluded().id, u"S1"_s);
    QCOMPARE(errorOf(m->outbox.confirm(sms.id, u"1"_s, m->specialist)), u"outbox.wrong_state"_s);
    m->at(2026, 11, 20, 12, 0);
    const OutboxMessage handed = must(m->outbox.handOver(sms.id, m->specialist));
    QCOMPARE(handed.handedOverAt, legal(2026, 11, 20, 12, 0));
    QCOMPARE(handed.handedOverBy, u"specialist"_s);
    QCOMPARE(errorOf(m->outbox.handOver(sms.id, m->specialist)), u"outbox.wrong_state"_s);
    QCOMPARE(errorOf(m->outbox.confirm(sms.id, u"  "_s, m->specialist)), u"outbox.number_missing"_s);
    QCOMPARE(must(m->outbox.confirm(sms.id, u" 77 "_s, m->specialist)).number, u"77"_s);
    QCOMPARE(errorOf(m->outbox.makeVoid(sms.id, u"қате"_s, m->specialist)), u"outbox.wrong_state"_s);

    const OutboxMessage other = only(m->concluded(1).id, u"S1"_s);
    QCOMPARE(errorOf(m->outbox.makeVoid(other.id, {}, m->specialist)), u"outbox.reason_missing"_s);
    QCOMPARE(must(m->outbox.makeVoid(other.id, u"қате"_s, m->specialist)).state, MessageState::Void);
    QVERIFY(must(m->home.unlocked->verify()).ok());
}

void TestOutbox::rolesAreRespected()
{
    const OutboxMessage sms = only(m->concluded().id, u"S1"_s);
    QCOMPARE(errorOf(m->outbox.list({}, m->administrator)), u"permission.denied"_s);
    QCOMPARE(must(m->outbox.list({}, m->auditor)).size(), 2);
    QCOMPARE(errorOf(m->outbox.handOver(sms.id, m->auditor)), u"permission.denied"_s);
    QCOMPARE(errorOf(m->outbox.confirm(sms.id, u"1"_s, m->auditor)), u"permission.denied"_s);
    QCOMPARE(errorOf(m->outbox.makeVoid(sms.id, u"1"_s, m->auditor)), u"permission.denied"_s);
    QCOMPARE(errorOf(m->outbox.callToControl(sms.caseId, true, m->auditor)), u"permission.denied"_s);
}

void TestOutbox::aBlindCaseTellsNothing()
{
    const Case summoned = m->summon(m->acceptProactive().id);
    Case again = m->stored(summoned.id);
    again.state = CaseState::UnderReview;
    const auto work = must(m->transactor().begin());
    (void)must(m->cases().save(again, m->home.action()));
    QVERIFY(work->commit());
    QCOMPARE(must(m->outbox.list({}, m->head)).size(), 2);
    QCOMPARE(must(m->outbox.list({}, test::Department::chief(1))).size(), 0);
    QCOMPARE(errorOf(m->outbox.handOver(only(summoned.id, u"S2"_s).id, test::Department::chief(1))),
             u"outbox.not_found"_s);
}

void TestOutbox::whatIsOverdueIsCounted()
{
    QCOMPARE(must(m->outbox.load(m->specialist)).due, 0);
    (void)m->concluded();
    m->at(2026, 11, 20, 17, 0); // after 16:00 the next working day counts
    (void)m->concluded(1);
    m->at(2026, 11, 23, 10, 0);
    const Outbox::Load load = must(m->outbox.load(m->specialist));
    QCOMPARE(load.due, 4);
    QCOMPARE(load.overdue, 2);
    QCOMPARE(load.next, legal(2026, 11, 20, 18, 0));
    const auto overdue =
        must(m->outbox.list({.states = {MessageState::Due}, .dueBefore = m->home.clock.now()}, m->specialist));
    QCOMPARE(overdue.size(), 2);
}

void TestOutbox::anExportIsTheWholeMessageAndIsRecorded()
{
    const OutboxMessage notice = only(m->concluded().id, u"conclusion_notice"_s);
    const QByteArray file = must(m->outbox.exported(notice, m->specialist));
    QCOMPARE(must(outboxMessageFromJson(QJsonDocument::fromJson(file).object())), notice);
    const auto actions = must(m->home.unlocked->audit().actionsOn(u"outbox_message/"_s + notice.id.toString()));
    QCOMPARE(actions.last().action.code, u"outbox.export"_s);
    QCOMPARE(actions.last().action.actor, u"specialist"_s);
}

void TestOutbox::everyCodeIsWorded()
{
    const Wording wording = must(Wording::load(m->home.data));
    for (const QString &code :
         {u"not_found"_s, u"ambiguous"_s, u"changed_meanwhile"_s, u"wrong_state"_s, u"number_missing"_s,
          u"reason_missing"_s, u"return_not_confirmed"_s, u"not_a_letter"_s, u"no_control"_s, u"called_already"_s})
        QVERIFY2(wording.knows(u"outbox."_s + code), qPrintable(code));
}

QTEST_MAIN(TestOutbox)
#include "tst_outbox.moc"
