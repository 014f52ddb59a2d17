// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expertise/duedates.h"
#include "tests/support/department.h"
#include "tests/support/pdfreading.h"

using namespace khattama;
using namespace khattama::expertise;
using namespace khattama::test;
using intake::RefusalGround;

/// Refusal of the service (rules, section 2; Appendix 3, item 11), from the specialist's draft to the kept paper.
class TestRefusing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<test::Department>(); }
    void cleanup() { m.reset(); }

    void appendix3_11_theHeadRefusesAnApplication();
    void appendix3_11_aRegisteredCaseKeepsItsNumber();
    void section1_aSpecialistsRefusalIsADraft();
    void section1_theHeadConfirmsTheDraft();
    void theHeadMayRefuseOnAnotherGround();
    void appendix3_11_refusalsAreNumberedByYearWithoutGaps();
    void p49_aRefusedApplicationTakesNoRegistrationNumber();
    void f017_aDraftedRefusalIsAnOpenCase();
    void afterARefusalThePersonMayApplyAgain();
    void whatIdentifiesThePersonMustBeRight_data();
    void whatIdentifiesThePersonMustBeRight();
    void everythingElseMayBeWhatItIsRefusedFor();
    void aFaultyGroundStoresNothing();
    void onlyOpenCasesInPersonAreRefused();
    void withdrawing_aRegisteredCaseGoesOn();
    void withdrawing_registersACompletedApplication();
    void withdrawing_registersNothingThatStillLacks();
    void withdrawing_needsADraft();
    void aConclusionWaitsForTheHeadsWord();
    void section3_aPendingApplicationIsDueTheSameDay();
    void keepsTheFilesOfARefusedApplication();
    void section1_onlySpecialistsRefuse();
    void printing_aDraftIsNotKept();
    void printing_theRefusalIsKeptAsItWasConfirmed();
    void printing_needsARefusal();
    void previewing_showsWhatWouldBeRefusedAndStoresNothing();

private:
    /// Without a registration document: incomplete.
    intake::Application lacking(int n = 0)
    {
        intake::Application application = m->applicationOf(n);
        application.documents.removeIf([](const auto &document) { return document.id == u"registration"_s; });
        return application;
    }
    Case refusedCase(int n, const people::StaffMember &by, const RefusalGround &ground = {u"incomplete"_s})
    {
        const auto refused = must(m->receiving.refuseApplication(lacking(n), ground, by));
        if (!refused.record)
            qFatal("%s", qPrintable(refused.findings.first().code));
        return *refused.record;
    }
    Case refuse(const CaseId &id, const std::optional<RefusalGround> &ground, const people::StaffMember &by)
    {
        const auto refused = must(m->receiving.refuse(id, ground, by));
        if (!refused.record)
            qFatal("%s", qPrintable(refused.findings.first().code));
        return *refused.record;
    }
    int kept(const CaseId &id)
    {
        const auto entries = must(m->cases().documentEntries(id));
        return static_cast<int>(std::count_if(entries.begin(), entries.end(),
                                              [](const auto &entry) { return entry.kind == u"refusal"_s; }));
    }

    std::unique_ptr<test::Department> m;
};

void TestRefusing::appendix3_11_theHeadRefusesAnApplication()
{
    const Case record = refusedCase(0, m->head, {u"incomplete"_s, {}, u" тіркеу мекенжайы жоқ "_s});
    QCOMPARE(m->stored(record.id), record);
    QCOMPARE(record.state, CaseState::Refused);
    QCOMPARE(record.form, ExaminationForm::InPerson);
    QVERIFY(!record.dueAt.isValid());
    QCOMPARE(record.application->appliedOn, QDate(2026, 11, 20));
    const Refusal &refusal = *record.refusal;
    QCOMPARE(refusal.ground, u"incomplete"_s);
    QCOMPARE(refusal.documents, (QList<intake::FaultyDocument>{{u"registration"_s, {}}}));
    QCOMPARE(refusal.note, u"тіркеу мекенжайы жоқ"_s);
    QCOMPARE(refusal.confirmedBy, u"head"_s);
    QCOMPARE(refusal.head, m->head.name);
    QCOMPARE(refusal.confirmedAt, m->home.clock.now());
    QCOMPARE(refusal.number, (SequenceNumber{2026, 1}));
    QCOMPARE(must(m->cases().list({.states = {CaseState::Refused}})).first().refusalGround, u"incomplete"_s);
    QCOMPARE(must(m->cases().revisions(record.id)).last().action, u"refusal.confirm"_s);
}

void TestRefusing::appendix3_11_aRegisteredCaseKeepsItsNumber()
{
    const Case registered = m->registered(0);
    const Case refused = refuse(registered.id, RefusalGround{u"wrong_place"_s}, m->head);
    QCOMPARE(refused.state, CaseState::Refused);
    QCOMPARE(refused.registration, registered.registration);
    QCOMPARE(refused.refusal->number, (SequenceNumber{2026, 1}));
    QVERIFY(!refused.dueAt.isValid());
    QCOMPARE(m->registered(1).registration, (SequenceNumber{2026, 2}));
}

void TestRefusing::section1_aSpecialistsRefusalIsADraft()
{
    const Case fresh = refusedCase(0, m->specialist);
    QCOMPARE(fresh.state, CaseState::Pending);
    QCOMPARE(fresh.refusal->draftedBy, u"specialist"_s);
    QCOMPARE(fresh.refusal->draftedAt, m->home.clock.now());
    QVERIFY(!fresh.refusal->number);
    QVERIFY(!fresh.refusal->confirmedAt.isValid());
    QCOMPARE(must(m->cases().revisions(fresh.id)).last().action, u"refusal.draft"_s);

    const Case registered = m->registered(1);
    const Case drafted = refuse(registered.id, RefusalGround{u"no_consent"_s}, m->specialist);
    QCOMPARE(drafted.state, CaseState::Registered);
    QCOMPARE(drafted.dueAt, registered.dueAt); // the day goes on
    QCOMPARE(drafted.refusal->ground, u"no_consent"_s);
    QVERIFY(!drafted.refusal->number);
}

void TestRefusing::section1_theHeadConfirmsTheDraft()
{
    const Case drafted = refusedCase(0, m->specialist, {u"incomplete"_s, {u"registration"_s, u"pmpk"_s}, u"себебі"_s});
    m->at(2026, 11, 20, 14, 30);
    const Case refused = refuse(drafted.id, std::nullopt, m->head);
    QCOMPARE(refused.state, CaseState::Refused);
    Refusal expected = *drafted.refusal;
    expected.confirmedBy = u"head"_s;
    expected.confirmedAt = legal(2026, 11, 20, 14, 30);
    expected.head = m->head.name;
    expected.number = SequenceNumber{2026, 1};
    QCOMPARE(*refused.refusal, expected);
    QCOMPARE(errorOf(m->receiving.refuse(drafted.id, std::nullopt, m->head)), u"case.wrong_state"_s);
}

void TestRefusing::theHeadMayRefuseOnAnotherGround()
{
    const Case drafted = refusedCase(0, m->specialist);
    const Case refused = refuse(drafted.id, RefusalGround{u"wrong_place"_s}, m->head);
    QCOMPARE(refused.refusal->ground, u"wrong_place"_s);
    QVERIFY(refused.refusal->documents.isEmpty());
}

void TestRefusing::appendix3_11_refusalsAreNumberedByYearWithoutGaps()
{
    QCOMPARE(refusedCase(0, m->head).refusal->number, (SequenceNumber{2026, 1}));
    const Case draft = refusedCase(1, m->specialist); // a draft takes none
    QCOMPARE(refusedCase(2, m->head).refusal->number, (SequenceNumber{2026, 2}));
    QCOMPARE(refuse(draft.id, std::nullopt, m->head).refusal->number, (SequenceNumber{2026, 3}));
    m->at(2027, 1, 5, 10, 0);
    QCOMPARE(refusedCase(3, m->head).refusal->number, (SequenceNumber{2027, 1}));
}

void TestRefusing::p49_aRefusedApplicationTakesNoRegistrationNumber()
{
    QCOMPARE(m->registered(0).registration, (SequenceNumber{2026, 1}));
    QVERIFY(!refusedCase(1, m->head).registration);
    QCOMPARE(m->registered(2).registration, (SequenceNumber{2026, 2}));
}

void TestRefusing::f017_aDraftedRefusalIsAnOpenCase()
{
    (void)refusedCase(0, m->specialist);
    const auto again = must(m->receiving.registerApplication(m->applicationOf(0), m->specialist));
    QVERIFY(!again.record);
    QCOMPARE(codesOf(again.findings, Finding::Weight::Blocks), QStringList{u"application.case_open"_s});
    const auto refusedAgain = must(m->receiving.refuseApplication(lacking(0), {u"incomplete"_s}, m->head));
    QVERIFY(!refusedAgain.record);
    QCOMPARE(m->caseCount(), 1);
}

void TestRefusing::afterARefusalThePersonMayApplyAgain()
{
    (void)refusedCase(0, m->head);
    QCOMPARE(m->registered(0).state, CaseState::Registered);
}

void TestRefusing::whatIdentifiesThePersonMustBeRight_data()
{
    QTest::addColumn<QString>("field");
    for (const char *field : {"iin", "surname", "given", "birthDate", "sex"})
        QTest::newRow(field) << QString::fromLatin1(field);
}

void TestRefusing::whatIdentifiesThePersonMustBeRight()
{
    QFETCH(QString, field);
    intake::Application application = lacking();
    people::Person &person = application.person;
    if (field == u"iin"_s)
        person.iin = u"850315300018"_s;
    else if (field == u"surname"_s)
        person.name.surname.clear();
    else if (field == u"given"_s)
        person.name.given = u" "_s;
    else if (field == u"birthDate"_s)
        person.birthDate = QDate(1985, 3, 16);
    else
        person.sex = people::Sex::Female;
    const auto refused = must(m->receiving.refuseApplication(application, {u"incomplete"_s}, m->head));
    QVERIFY(!refused.record);
    QCOMPARE(refused.findings.first().field, field);
    QCOMPARE(m->caseCount(), 0);
}

void TestRefusing::everythingElseMayBeWhatItIsRefusedFor()
{
    intake::Application application = lacking();
    application.consent = false;
    application.purposes.clear();
    application.form031.signedAt = QDate(2026, 9, 1);
    application.documents[0].validUntil = QDate(2026, 11, 1);
    for (const RefusalGround &ground :
         {RefusalGround{u"no_consent"_s}, RefusalGround{u"expired"_s}, RefusalGround{u"wrong_place"_s}}) {
        const auto refused = must(m->receiving.refuseApplication(application, ground, m->head));
        QVERIFY2(refused.record, qPrintable(ground.id));
        QVERIFY(!anyBlocks(refused.findings));
        if (ground.id == u"expired"_s) {
            QCOMPARE(refused.record->refusal->documents,
                     (QList<intake::FaultyDocument>{{u"identity"_s, QDate(2026, 11, 1)},
                                                    {u"form031"_s, QDate(2026, 10, 1)}}));
        }
    }
}

void TestRefusing::aFaultyGroundStoresNothing()
{
    const auto refused = must(m->receiving.refuseApplication(lacking(), {u"mood"_s}, m->head));
    QVERIFY(!refused.record);
    QVERIFY(codesOf(refused.findings, Finding::Weight::Blocks).contains(u"refusal.unknown_ground"_s));
    QCOMPARE(m->caseCount(), 0);
    const Case registered = m->registered(0);
    QVERIFY(!must(m->receiving.refuse(registered.id, RefusalGround{u"mood"_s}, m->head)).record);
    QCOMPARE(m->stored(registered.id), registered);
}

void TestRefusing::onlyOpenCasesInPersonAreRefused()
{
    const auto error = [&](const CaseId &id) {
        return errorOf(m->receiving.refuse(id, RefusalGround{u"wrong_place"_s}, m->head));
    };
    QCOMPARE(error(m->acceptProactive(0).id), u"case.no_application"_s); // p. 16: its form is returned
    const Case inPerson = *m->receive(m->formOf(1), true).record;        // came with a form, without an application
    QCOMPARE(refuse(inPerson.id, RefusalGround{u"wrong_place"_s}, m->head).state, CaseState::Refused);
    QCOMPARE(error(m->conclude(m->registered(2).id, m->aConclusion()).id), u"case.wrong_state"_s);
    QCOMPARE(error(m->home.aCase().id), u"case.not_found"_s);
    const Case registered = m->registered(3);
    QCOMPARE(errorOf(m->receiving.refuse(registered.id, std::nullopt, m->head)), u"refusal.not_drafted"_s);
    QCOMPARE(m->stored(registered.id), registered);
}

void TestRefusing::withdrawing_aRegisteredCaseGoesOn()
{
    const Case registered = m->registered(0);
    (void)refuse(registered.id, RefusalGround{u"wrong_place"_s}, m->specialist);
    const auto back = must(m->receiving.withdrawRefusal(registered.id, std::nullopt, m->specialist));
    Case expected = registered;
    expected.revision = 3;
    QCOMPARE(back.record, std::optional(expected));
    QCOMPARE(m->conclude(registered.id, m->aConclusion()).state, CaseState::Concluded);
}

void TestRefusing::withdrawing_registersACompletedApplication()
{
    intake::Application application = lacking();
    application.consent = false;
    const Case pending = *must(m->receiving.refuseApplication(application, {u"no_consent"_s}, m->specialist)).record;
    m->at(2026, 11, 20, 15, 0);
    const intake::Attachment scan{u"registration"_s, u"тіркеу.pdf"_s, "%PDF-1.7"};
    const auto registered = must(m->receiving.withdrawRefusal(pending.id, m->applicationOf(0), m->specialist, {scan}));
    QVERIFY2(registered.record, qPrintable(codesOf(registered.findings, Finding::Weight::Blocks).join(u' ')));
    QCOMPARE(registered.record->id, pending.id);
    QCOMPARE(registered.record->state, CaseState::Registered);
    QCOMPARE(registered.record->registration, (SequenceNumber{2026, 1}));
    QVERIFY(registered.record->application->consent);
    QVERIFY(!registered.record->refusal);
    QCOMPARE(must(m->cases().documentEntries(pending.id)).size(), 1);
    QCOMPARE(m->stored(pending.id), *registered.record);
}

void TestRefusing::withdrawing_registersNothingThatStillLacks()
{
    intake::Application application = lacking();
    application.consent = false;
    const Case pending = *must(m->receiving.refuseApplication(application, {u"no_consent"_s}, m->specialist)).record;
    const auto still = must(m->receiving.withdrawRefusal(pending.id, std::nullopt, m->head));
    QVERIFY(!still.record);
    QCOMPARE(codesOf(still.findings, Finding::Weight::Blocks), QStringList{u"application.no_consent"_s});
    QCOMPARE(m->stored(pending.id), pending);
}

void TestRefusing::withdrawing_needsADraft()
{
    QCOMPARE(errorOf(m->receiving.withdrawRefusal(m->registered(0).id, std::nullopt, m->head)),
             u"refusal.not_drafted"_s);
    const Case refused = refusedCase(1, m->head); // the head's word is final
    QCOMPARE(errorOf(m->receiving.withdrawRefusal(refused.id, std::nullopt, m->head)), u"refusal.not_drafted"_s);
}

void TestRefusing::aConclusionWaitsForTheHeadsWord()
{
    const Case registered = m->registered(0);
    (void)refuse(registered.id, RefusalGround{u"wrong_place"_s}, m->specialist);
    QCOMPARE(errorOf(m->deciding.decide(registered.id, m->aConclusion(), m->head)), u"case.refusal_drafted"_s);
    QCOMPARE(m->stored(registered.id).state, CaseState::Registered);
}

void TestRefusing::section3_aPendingApplicationIsDueTheSameDay()
{
    const Case pending = refusedCase(0, m->specialist);
    const QList<DueDate> due = dueDatesOf(pending, m->deadlines, m->home.clock.now());
    QCOMPARE(due.size(), 1);
    QCOMPARE(due.first().id, u"same_day"_s);
    QCOMPARE(due.first().dueAt, legal(2026, 11, 20, 18, 0));
}

void TestRefusing::keepsTheFilesOfARefusedApplication()
{
    const intake::Attachment scan{u"identity"_s, u"куәлік.pdf"_s, "%PDF-1.7 1"};
    const auto refused = must(m->receiving.refuseApplication(lacking(), {u"incomplete"_s}, m->specialist, {scan}));
    const QList<CaseDocument> documents = must(m->cases().documents(refused.record->id));
    QCOMPARE(documents.size(), 1);
    QCOMPARE(documents.first().documentId, u"identity"_s);
    const intake::Attachment faulty{u"identity"_s, u"куәлік.doc"_s, "PK"};
    QVERIFY(!must(m->receiving.refuseApplication(lacking(1), {u"incomplete"_s}, m->head, {faulty})).record);
    QCOMPARE(m->caseCount(), 1);
}

void TestRefusing::section1_onlySpecialistsRefuse()
{
    const Case registered = m->registered(0);
    for (const people::StaffMember &by : {m->administrator, m->auditor}) {
        QCOMPARE(errorOf(m->receiving.refuseApplication(lacking(1), {u"incomplete"_s}, by)), u"permission.denied"_s);
        QCOMPARE(errorOf(m->receiving.refuse(registered.id, RefusalGround{u"wrong_place"_s}, by)),
                 u"permission.denied"_s);
        QCOMPARE(errorOf(m->receiving.withdrawRefusal(registered.id, std::nullopt, by)), u"permission.denied"_s);
        QCOMPARE(errorOf(m->papers.refusalNotice(registered.id, by)), u"permission.denied"_s);
    }
    QCOMPARE(refuse(registered.id, RefusalGround{u"wrong_place"_s}, m->chief(1)).state, CaseState::Registered);
}

void TestRefusing::printing_aDraftIsNotKept()
{
    const Case pending = refusedCase(0, m->specialist);
    const auto draft = must(m->papers.refusalNotice(pending.id, m->specialist));
    QVERIFY(PdfReading(draft.pdf).packed().contains(PdfReading::pack(u"№ __________"_s)));
    QCOMPARE(kept(pending.id), 0);
    (void)must(m->papers.refusalNotice(pending.id, m->head)); // to print is not to confirm
    QCOMPARE(kept(pending.id), 0);
    QCOMPARE(m->stored(pending.id), pending);
}

void TestRefusing::printing_theRefusalIsKeptAsItWasConfirmed()
{
    const Case refused = refusedCase(0, m->head);
    m->at(2026, 11, 25, 10, 0); // on another day, by somebody else: as the head confirmed it
    const QByteArray first = must(m->papers.refusalNotice(refused.id, m->specialist)).pdf;
    const QString text = PdfReading(first).packed();
    for (const QString &phrase : {u"№ 1/2026"_s, u"2026 жылғы \"20\" қараша"_s, u"\"20\" ноября 2026 года"_s,
                                  u"тіркелген орнын растайтын құжат"_s, QString(u'(' + m->head.name + u')')})
        QVERIFY2(text.contains(PdfReading::pack(phrase)), qPrintable(phrase));
    QCOMPARE(kept(refused.id), 1);
    m->at(2026, 12, 1, 10, 0);
    QCOMPARE(must(m->papers.refusalNotice(refused.id, m->head)).pdf, first);
    QCOMPARE(kept(refused.id), 1);
    QVERIFY(must(m->home.unlocked->verify()).ok());
}

void TestRefusing::printing_needsARefusal()
{
    QCOMPARE(errorOf(m->papers.refusalNotice(m->registered(0).id, m->head)), u"case.not_refused"_s);
}

void TestRefusing::previewing_showsWhatWouldBeRefusedAndStoresNothing()
{
    const RefusalGround ground{u"incomplete"_s, {}, u"себебі"_s};
    const auto drafted = must(m->receiving.previewRefusal(lacking(), ground, m->specialist));
    QCOMPARE(drafted.record->refusal->documents, (QList<intake::FaultyDocument>{{u"registration"_s, {}}}));
    const QString draft = PdfReading(m->papers.previewRefusal(*drafted.record, m->specialist)).packed();
    QVERIFY(draft.contains(PdfReading::pack(u"себебі"_s)));
    QVERIFY(draft.contains(PdfReading::pack(u"№ __________"_s)));
    const QString name = PdfReading::pack(QString(u'(' + m->head.name + u')'));
    QVERIFY(!draft.contains(name));
    QVERIFY(PdfReading(m->papers.previewRefusal(*drafted.record, m->head)).packed().contains(name));
    QCOMPARE(m->caseCount(), 0);

    intake::Application nameless = lacking();
    nameless.person.name = {};
    QVERIFY(!must(m->receiving.previewRefusal(nameless, ground, m->specialist)).record);
    QVERIFY(!must(m->receiving.previewRefusal(lacking(), {u"mood"_s}, m->specialist)).record);
    QCOMPARE(errorOf(m->receiving.previewRefusal(lacking(), ground, m->auditor)), u"permission.denied"_s);
}

QTEST_MAIN(TestRefusing)
#include "tst_refusing.moc"
