// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/department.h"

#include <functional>

using namespace khattama;
using namespace khattama::expertise;
using namespace khattama::test;
using intake::FormVerdict;
using intake::Verdict;

namespace {
using ChangeApplication = std::function<void(intake::Application &)>;

QStringList failedCodes(const Receiving::Receipt &receipt)
{
    return intake::codesWith(receipt.checks, Verdict::Failed);
}
} // namespace
Q_DECLARE_METATYPE(ChangeApplication)

class TestReceiving : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<test::Department>(); }
    void cleanup() { m.reset(); }

    void p24_2_anAcceptedFormGetsNumberDraftActAndDeadline();
    void section3_receivedAfterFourTheTermBeginsTheNextWorkingDay();
    void p49_registrationNumbersHaveNoGaps();
    void p49_registrationNumbersBeginAnewWithTheYear();
    void keepsTheFilesOfThePackage();
    void anUnansweredCheckLeavesTheFormPending();
    void aFailedCheckReturnsTheFormWithoutNumber();
    void checkStoresNothing();
    void checkAnswersAsReceiveDid();
    void f002_aPackageWithoutFormIsReturned();
    void f002_packagesWithoutFormHaveNothingToDoWithEachOther();
    void f007_aBrokenSignatureReturnsTheForm();
    void f016_theSameMessageAgainStoresNothing();
    void theSameReturnedPackageAgainAnswersTheSameCase();
    void otherBytesUnderAKnownMessageAreRefused();
    void f017_aSecondFormWhileTheCaseIsOpen();
    void aResentFormIsLinkedToTheFirstReceipt();
    void aNewFormAfterAConclusionIsNoResend();
    void settlingTheLastUnknownCheckAccepts();
    void settlingAgainstReturns();
    void settlingAsksForANoteAndAnUnknownCheck();
    void inPerson_asksNeitherModeNorPurposesNorNosology();
    void inPerson_isDueOnTheDayOfRegistration();
    void p9_registersAnApplication();
    void registrationNumbersAreOneSequenceForFormsAndApplications();
    void aBlockedApplicationWritesNothing_data();
    void aBlockedApplicationWritesNothing();
    void p14_warnsAndRegisters_data();
    void p14_warnsAndRegisters();
    void f017_anApplicationWhileACaseIsOpen();
    void appendix1_keepsTheFilesOfTheDocumentsTable();
    void appendix1_aFaultyFileStoresNothing();
    void checkTellsWhatStandsAgainstAnApplication();
    void appendix3_10_circumstancesDecideOnDocuments();
    void appendix3_10_anUnknownCauseIsRefused();
    void column8_theDepartmentsOwnConclusionStandsWhereNothingIsTold();
    void column8_eachPartIsAsTheLastConclusionThatSaysAnythingOfIt();
    void column8_whatIsToldComesFirst();
    void section1_onlySpecialistsReceive();

private:
    std::unique_ptr<test::Department> m;
};

void TestReceiving::p24_2_anAcceptedFormGetsNumberDraftActAndDeadline()
{
    const auto receipt = m->receive(m->formOf(0));
    QCOMPARE(failedCodes(receipt), QStringList());
    QCOMPARE(receipt.verdict, FormVerdict::Accepted);
    const Case record = m->stored(receipt.record->id);
    QCOMPARE(record, *receipt.record);
    QCOMPARE(record.state, CaseState::UnderReview);
    QCOMPARE(record.form, ExaminationForm::Proactive);
    QCOMPARE(record.registration, (SequenceNumber{2026, 1}));
    QCOMPARE(record.draftActOn, QDate(2026, 11, 20));
    QCOMPARE(record.dueAt, legal(2026, 11, 24, 18, 0)); // Fri 20 November before 16:00
    QVERIFY(!record.act);
    QCOMPARE(record.checks.size(), 25);
}

void TestReceiving::section3_receivedAfterFourTheTermBeginsTheNextWorkingDay()
{
    m->at(2026, 11, 20, 16, 1);
    QCOMPARE(m->acceptProactive(0).dueAt, legal(2026, 11, 25, 18, 0));
    m->at(2026, 12, 14, 10, 0); // 16 December is a holiday
    QCOMPARE(m->acceptProactive(1).dueAt, legal(2026, 12, 17, 18, 0));
}

void TestReceiving::p49_registrationNumbersHaveNoGaps()
{
    QCOMPARE(m->acceptProactive(0).registration, (SequenceNumber{2026, 1}));
    intake::Form031 faulty = m->formOf(1);
    faulty.consent.reset();
    QVERIFY(!m->receive(faulty).record->registration);
    QCOMPARE(m->acceptProactive(2).registration, (SequenceNumber{2026, 2}));
    intake::Form031 waiting = m->formOf(3);
    waiting.answers.phoneRegistered.reset();
    QVERIFY(!m->receive(waiting).record->registration);
    QCOMPARE(m->acceptProactive(4).registration, (SequenceNumber{2026, 3}));
}

void TestReceiving::p49_registrationNumbersBeginAnewWithTheYear()
{
    m->at(2026, 12, 31, 12, 0);
    QCOMPARE(m->acceptProactive(0).registration, (SequenceNumber{2026, 1}));
    m->home.clock.set(QDateTime(QDate(2026, 12, 31), QTime(19, 30), Qt::UTC)); // 1 January 2027 in legal time
    QCOMPARE(m->acceptProactive(1).registration, (SequenceNumber{2027, 1}));
}

void TestReceiving::keepsTheFilesOfThePackage()
{
    const Case record = m->acceptProactive();
    QStringList kinds;
    for (const CaseDocument &document : must(m->cases().documents(record.id)))
        kinds.append(document.kind + u' ' + document.name + u' ' + QString::fromUtf8(document.bytes));
    kinds.sort();
    QCOMPARE(kinds, (QStringList{u"attachment mri.pdf pdf"_s, u"form031 form.xml <form031/>"_s,
                                 u"form031_signature form.xml.p7s signature"_s}));
}

void TestReceiving::anUnansweredCheckLeavesTheFormPending()
{
    intake::Form031 form = m->formOf(0);
    form.answers.phoneRegistered.reset();
    const auto receipt = m->receive(form);
    QCOMPARE(receipt.verdict, FormVerdict::Pending);
    QCOMPARE(receipt.record->state, CaseState::Pending);
    QVERIFY(!receipt.record->draftActOn.isValid());
    QCOMPARE(receipt.record->dueAt, legal(2026, 11, 24, 18, 0)); // the term runs from receipt
}

void TestReceiving::aFailedCheckReturnsTheFormWithoutNumber()
{
    intake::Form031 form = m->formOf(0);
    form.consent.reset();
    form.complaints.clear();
    form.answers.phoneRegistered.reset(); // an unknown one beside them does not wait
    const auto receipt = m->receive(form);
    QCOMPARE(receipt.verdict, FormVerdict::Returned);
    QCOMPARE(failedCodes(receipt), (QStringList{u"F001"_s, u"F008"_s}));
    QCOMPARE(receipt.record->state, CaseState::Returned);
    QVERIFY(!receipt.record->registration);
    QVERIFY(!receipt.record->dueAt.isValid());
}

void TestReceiving::checkStoresNothing()
{
    const auto receipt = must(m->receiving.check(packageOf(m->formOf(0)), false));
    QCOMPARE(receipt.verdict, FormVerdict::Accepted);
    QVERIFY(!receipt.record);
    QCOMPARE(m->caseCount(), 0);
}

/// A package that waits does not stand in its own way.
void TestReceiving::checkAnswersAsReceiveDid()
{
    intake::Form031 form = m->formOf(0);
    form.answers.phoneRegistered.reset();
    const auto received = m->receive(form);
    const auto checked = must(m->receiving.check(packageOf(form), false));
    QCOMPARE(checked.verdict, FormVerdict::Pending);
    QCOMPARE(checked.checks, received.checks);
}

void TestReceiving::f002_aPackageWithoutFormIsReturned()
{
    intake::ReceivedPackage package = packageOf(m->formOf(0));
    package.form.reset();
    package.formXml.clear();
    const auto receipt = must(m->receiving.receive(package, false, m->specialist));
    QCOMPARE(receipt.verdict, FormVerdict::Returned);
    QCOMPARE(failedCodes(receipt), QStringList{u"F002"_s});
    const auto again = must(m->receiving.receive(package, false, m->specialist));
    QCOMPARE(again.record->id, receipt.record->id);
    QCOMPARE(m->caseCount(), 1);
}

void TestReceiving::f002_packagesWithoutFormHaveNothingToDoWithEachOther()
{
    for (const QString &sha256 : {u"01"_s, u"02"_s}) {
        intake::ReceivedPackage package;
        package.fileName = u"empty.mse031"_s;
        package.sha256 = sha256;
        const auto receipt = must(m->receiving.receive(package, false, m->specialist));
        QVERIFY(receipt.record);
        QVERIFY(!receipt.record->resendOf);
    }
    QCOMPARE(m->caseCount(), 2);
}

void TestReceiving::f007_aBrokenSignatureReturnsTheForm()
{
    m->signature.said.state = intake::SignatureFinding::State::Broken;
    const auto receipt = m->receive(m->formOf(0));
    QCOMPARE(failedCodes(receipt), QStringList{u"F007"_s});
    QCOMPARE(m->stored(receipt.record->id).signature.state, intake::SignatureFinding::State::Broken);
}

void TestReceiving::f016_theSameMessageAgainStoresNothing()
{
    const intake::Form031 form = m->formOf(0);
    const Case first = *m->receive(form).record;
    const auto again = m->receive(form);
    QVERIFY(!again.record);
    QCOMPARE(again.earlier, std::optional(first.id));
    QCOMPARE(again.verdict, FormVerdict::Returned);
    const auto known = std::find_if(again.checks.begin(), again.checks.end(),
                                    [](const intake::Check &check) { return check.code == u"F016"_s; });
    QCOMPARE(known->verdict, Verdict::Failed);
    QCOMPARE(known->evidence.arguments.value(u"case"_s), u"1/2026"_s);
    QCOMPARE(m->caseCount(), 1);
    QCOMPARE(m->stored(first.id), first);
}

void TestReceiving::theSameReturnedPackageAgainAnswersTheSameCase()
{
    intake::Form031 form = m->formOf(0);
    form.consent.reset();
    const auto first = m->receive(form);
    const auto again = m->receive(form);
    QCOMPARE(again.record, first.record);
    QCOMPARE(again.verdict, FormVerdict::Returned);
    QCOMPARE(m->caseCount(), 1);
}

void TestReceiving::otherBytesUnderAKnownMessageAreRefused()
{
    intake::Form031 form = m->formOf(0);
    form.consent.reset();
    (void)m->receive(form);
    intake::ReceivedPackage other = packageOf(form);
    other.sha256 = u"00"_s;
    const auto refused = m->receiving.receive(other, false, m->specialist);
    QCOMPARE(errorOf(refused), u"package.message_id_reused"_s);
    QCOMPARE(refused.error().kind, ErrorKind::Damaged);
    QCOMPARE(m->caseCount(), 1);
}

void TestReceiving::f017_aSecondFormWhileTheCaseIsOpen()
{
    const Case open = m->acceptProactive(0);
    intake::Form031 second = m->formOf(0);
    second.messageId = u"another"_s;
    QCOMPARE(failedCodes(m->receive(second)), QStringList{u"F017"_s});

    m->conclude(m->voteAll(open.id).id, m->aConclusion());
    intake::Form031 third = m->formOf(0);
    third.messageId = u"a third"_s;
    QCOMPARE(m->receive(third).verdict, FormVerdict::Accepted);
}

void TestReceiving::aResentFormIsLinkedToTheFirstReceipt()
{
    intake::Form031 form = m->formOf(0);
    form.consent.reset();
    const Case first = *m->receive(form).record;
    QVERIFY(!first.resendOf);
    form.messageId = u"second"_s;
    const Case second = *m->receive(form).record;
    QCOMPARE(second.state, CaseState::Returned);
    QCOMPARE(second.resendOf, std::optional(first.id));
    form.messageId = u"third"_s;
    form.consent = goodForm().consent;
    const Case third = *m->receive(form).record;
    QCOMPARE(third.state, CaseState::UnderReview);
    QCOMPARE(third.resendOf, std::optional(first.id)); // the chain leads to the first
    QVERIFY(!m->acceptProactive(1).resendOf);          // another person
}

void TestReceiving::aNewFormAfterAConclusionIsNoResend()
{
    intake::Form031 form = m->formOf(0);
    form.consent.reset();
    (void)m->receive(form);
    m->at(2026, 11, 23, 10, 0);
    m->concluded(0);
    m->at(2026, 12, 21, 10, 0);
    QVERIFY(!m->acceptProactive(0).resendOf);
}

void TestReceiving::settlingTheLastUnknownCheckAccepts()
{
    intake::Form031 form = m->formOf(0);
    form.answers.phoneRegistered.reset();
    form.answers.organizationMatches.reset();
    const Case waiting = *m->receive(form).record;
    m->at(2026, 11, 23, 9, 30);
    const Case half =
        must(m->receiving.settle(waiting.id, u"F006"_s, Verdict::Passed, u" БМГ жауабы: тіркелген "_s, m->specialist));
    QCOMPARE(half.state, CaseState::Pending);
    const Case whole = must(m->receiving.settle(waiting.id, u"F009"_s, Verdict::Passed, u"тіркелген"_s, m->specialist));
    QCOMPARE(whole.state, CaseState::UnderReview);
    QCOMPARE(whole.registration, (SequenceNumber{2026, 1}));
    QCOMPARE(whole.draftActOn, QDate(2026, 11, 23));
    QCOMPARE(whole.dueAt, legal(2026, 11, 24, 18, 0)); // from the receipt, not from the settling

    const auto settled = std::find_if(whole.checks.begin(), whole.checks.end(),
                                      [](const intake::Check &check) { return check.code == u"F006"_s; });
    QCOMPARE(settled->evidence.source, intake::Evidence::Source::Operator);
    QCOMPARE(settled->evidence.arguments.value(u"name"_s), m->specialist.name);
    QCOMPARE(settled->evidence.arguments.value(u"note"_s), u"БМГ жауабы: тіркелген"_s);
    QCOMPARE(settled->evidence.at, legal(2026, 11, 23, 9, 30));
    QCOMPARE(m->stored(waiting.id), whole);
}

void TestReceiving::settlingAgainstReturns()
{
    intake::Form031 form = m->formOf(0);
    form.answers.phoneRegistered.reset();
    form.answers.organizationMatches.reset();
    const Case waiting = *m->receive(form).record;
    const Case returned =
        must(m->receiving.settle(waiting.id, u"F006"_s, Verdict::Failed, u"тіркелмеген"_s, m->specialist));
    QCOMPARE(returned.state, CaseState::Returned);
    QVERIFY(!returned.registration);
    QVERIFY(!returned.dueAt.isValid());
    QCOMPARE(errorOf(m->receiving.settle(waiting.id, u"F009"_s, Verdict::Passed, u"x"_s, m->specialist)),
             u"case.wrong_state"_s);
}

void TestReceiving::settlingAsksForANoteAndAnUnknownCheck()
{
    intake::Form031 form = m->formOf(0);
    form.answers.phoneRegistered.reset();
    const Case waiting = *m->receive(form).record;
    const auto settle = [&](const QString &code, Verdict verdict, const QString &note) {
        return errorOf(m->receiving.settle(waiting.id, code, verdict, note, m->specialist));
    };
    QCOMPARE(settle(u"F006"_s, Verdict::Passed, u"  "_s), u"check.note_missing"_s);
    QCOMPARE(settle(u"F006"_s, Verdict::Unknown, u"x"_s), u"check.note_missing"_s);
    QCOMPARE(settle(u"F001"_s, Verdict::Failed, u"x"_s), u"check.not_unknown"_s); // it has its verdict
    QCOMPARE(settle(u"F099"_s, Verdict::Passed, u"x"_s), u"check.not_unknown"_s);
    QCOMPARE(errorOf(m->receiving.settle(waiting.id, u"F006"_s, Verdict::Passed, u"x"_s, m->auditor)),
             u"permission.denied"_s);
    QCOMPARE(m->stored(waiting.id), waiting);
}

void TestReceiving::inPerson_asksNeitherModeNorPurposesNorNosology()
{
    intake::Form031 form = m->formOf(0);
    form.referral = u"in_person"_s;
    form.purposes = QStringList{u"upt"_s};
    form.mainDiagnosis.icd10 = u"Z00.0"_s;
    QCOMPARE(failedCodes(must(m->receiving.check(packageOf(form), false))),
             (QStringList{u"F010"_s, u"F011"_s, u"F013"_s}));
    const Case record = *m->receive(form, true).record;
    QCOMPARE(record.state, CaseState::Registered);
    QCOMPARE(record.form, ExaminationForm::InPerson);
    QCOMPARE(record.registration, (SequenceNumber{2026, 1}));
    QCOMPARE(record.dueAt, legal(2026, 11, 20, 18, 0));
    QVERIFY(!record.draftActOn.isValid());
}

void TestReceiving::inPerson_isDueOnTheDayOfRegistration()
{
    intake::Form031 form = m->formOf(0);
    form.answers.phoneRegistered.reset();
    const Case waiting = *m->receive(form, true).record;
    m->at(2026, 11, 23, 9, 30);
    const Case record =
        must(m->receiving.settle(waiting.id, u"F006"_s, Verdict::Passed, u"тіркелген"_s, m->specialist));
    QCOMPARE(record.state, CaseState::Registered);
    QCOMPARE(record.dueAt, legal(2026, 11, 23, 18, 0));
}

void TestReceiving::p9_registersAnApplication()
{
    const auto registration = must(m->receiving.registerApplication(m->applicationOf(0), m->specialist));
    QCOMPARE(registration.findings, QList<Finding>());
    const Case record = m->stored(registration.record->id);
    QCOMPARE(record.state, CaseState::Registered);
    QCOMPARE(record.form, ExaminationForm::InPerson);
    QCOMPARE(record.registration, (SequenceNumber{2026, 1}));
    QCOMPARE(record.dueAt, legal(2026, 11, 20, 18, 0));
    QCOMPARE(record.application->appliedOn, QDate(2026, 11, 20));

    intake::Application absent = m->applicationOf(1);
    absent.place = u"absentee"_s;
    QCOMPARE(must(m->receiving.registerApplication(absent, m->specialist)).record->form, ExaminationForm::Absentee);
}

void TestReceiving::registrationNumbersAreOneSequenceForFormsAndApplications()
{
    QCOMPARE(m->registered(0).registration, (SequenceNumber{2026, 1}));
    QCOMPARE(m->acceptProactive(1).registration, (SequenceNumber{2026, 2}));
    QCOMPARE(m->registered(2).registration, (SequenceNumber{2026, 3}));
}

void TestReceiving::aBlockedApplicationWritesNothing_data()
{
    QTest::addColumn<ChangeApplication>("change");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const ChangeApplication &change, const QString &field, const QString &code) {
        QTest::newRow(name) << change << field << code;
    };
    row(
        "invalid IIN", [](intake::Application &it) { it.person.iin = u"850315300018"_s; }, u"iin"_s,
        u"iin.check_digit"_s);
    row(
        "no IIN", [](intake::Application &it) { it.person.iin.clear(); }, u"iin"_s, u"application.field_missing"_s);
    row(
        "IIN against the birth date", [](intake::Application &it) { it.person.birthDate = QDate(1985, 3, 16); },
        u"birthDate"_s, u"application.iin_disagrees"_s);
    row(
        "IIN against the sex", [](intake::Application &it) { it.person.sex = people::Sex::Female; }, u"sex"_s,
        u"application.iin_disagrees"_s);
    row(
        "no surname", [](intake::Application &it) { it.person.name.surname = u" "_s; }, u"surname"_s,
        u"application.field_missing"_s);
    row(
        "no purpose", [](intake::Application &it) { it.purposes.clear(); }, u"purposes"_s,
        u"application.field_missing"_s);
    row(
        "unknown purpose", [](intake::Application &it) { it.purposes.append(u"pension"_s); }, u"purposes[1]"_s,
        u"application.unknown_purpose"_s);
    row(
        "unknown place", [](intake::Application &it) { it.place = u"street"_s; }, u"place"_s,
        u"application.unknown_place"_s);
    row(
        "no consent", [](intake::Application &it) { it.consent = false; }, u"consent"_s, u"application.no_consent"_s);
    row(
        "the form is a month and a day old", [](intake::Application &it) { it.form031.signedAt = QDate(2026, 10, 19); },
        u"form031.signedAt"_s, u"application.form_expired"_s);
    row(
        "a document expired yesterday",
        [](intake::Application &it) { it.documents[0].validUntil = QDate(2026, 11, 19); }, u"documents[0].validUntil"_s,
        u"application.document_expired"_s);
    row(
        "unknown document", [](intake::Application &it) { it.documents[1].id = u"letter"_s; }, u"documents[1].id"_s,
        u"application.unknown_document"_s);
}

void TestReceiving::aBlockedApplicationWritesNothing()
{
    QFETCH(ChangeApplication, change);
    QFETCH(QString, field);
    QFETCH(QString, code);
    intake::Application application = m->applicationOf(0);
    change(application);
    const auto registration = must(m->receiving.registerApplication(application, m->specialist));
    QVERIFY(!registration.record);
    const auto blocking =
        std::find_if(registration.findings.begin(), registration.findings.end(),
                     [](const Finding &finding) { return finding.weight == Finding::Weight::Blocks; });
    QCOMPARE(blocking->code, code);
    QCOMPARE(blocking->field, field);
    QCOMPARE(codesOf(registration.findings, Finding::Weight::Blocks).size(), 1);
    QCOMPARE(m->caseCount(), 0);
    QCOMPARE(m->registered(1).registration, (SequenceNumber{2026, 1})); // no number was used up
}

void TestReceiving::p14_warnsAndRegisters_data()
{
    QTest::addColumn<ChangeApplication>("change");
    QTest::addColumn<QTime>("hour");
    QTest::addColumn<QStringList>("warnings");
    const auto row = [](const char *name, QTime hour, const ChangeApplication &change,
                        const QStringList &warnings = {}) { QTest::newRow(name) << change << hour << warnings; };
    const auto nothing = [](intake::Application &) {};
    const QTime eleven(11, 0);
    const QStringList outside{u"application.outside_hours"_s};
    row("at the opening", QTime(9, 0), nothing);
    row("before the opening", QTime(8, 59), nothing, outside);
    row("just before the break", QTime(12, 59), nothing);
    row("in the break", QTime(13, 0), nothing, outside);
    row("after the break", QTime(14, 0), nothing);
    row("at the end of reception", QTime(15, 30), nothing);
    row("after reception", QTime(15, 31), nothing, outside);
    row("a required document is missing", eleven, [](intake::Application &it) { it.documents.removeAt(1); },
        {u"application.document_missing"_s});
    row("a required document is waived", eleven,
        [](intake::Application &it) { it.documents[1].waivedBecause = u"ЦБДИ жауап бермейді"_s; });
    row("the original of a paper was not seen", eleven,
        [](intake::Application &it) { it.documents[0].format = intake::SubmittedDocument::Format::Paper; },
        {u"application.original_not_seen"_s});
    row("a reasoned override of the IIN", eleven, [](intake::Application &it) {
        it.person.birthDate = QDate(1985, 3, 16);
        it.iinOverrideReason = u"жеке куәлікте солай"_s;
    });
    row("the form is a month old today", eleven,
        [](intake::Application &it) { it.form031.signedAt = QDate(2026, 10, 20); });
    row("a document expires today", eleven,
        [](intake::Application &it) { it.documents[0].validUntil = QDate(2026, 11, 20); });
    row("limited capacity without representative", eleven,
        [](intake::Application &it) { it.person.legalCapacity = people::LegalCapacity::Limited; },
        {u"application.representative_missing"_s});
}

void TestReceiving::p14_warnsAndRegisters()
{
    QFETCH(ChangeApplication, change);
    QFETCH(QTime, hour);
    QFETCH(QStringList, warnings);
    m->at(2026, 11, 20, hour.hour(), hour.minute());
    intake::Application application = m->applicationOf(0);
    change(application);
    const auto registration = must(m->receiving.registerApplication(application, m->specialist));
    QCOMPARE(codesOf(registration.findings, Finding::Weight::Blocks), QStringList());
    QCOMPARE(codesOf(registration.findings, Finding::Weight::Warns), warnings);
    QVERIFY(registration.record);
    QCOMPARE(m->caseCount(), 1);
}

void TestReceiving::f017_anApplicationWhileACaseIsOpen()
{
    (void)m->acceptProactive(0);
    const auto registration = must(m->receiving.registerApplication(m->applicationOf(0), m->specialist));
    QVERIFY(!registration.record);
    QCOMPARE(registration.findings.last().code, u"application.case_open"_s);
    QCOMPARE(registration.findings.last().arguments.value(u"case"_s), u"1/2026"_s);
    QCOMPARE(m->caseCount(), 1);
}

void TestReceiving::appendix1_keepsTheFilesOfTheDocumentsTable()
{
    const QList<intake::Attachment> files{{u"identity"_s, u"куәлік.pdf"_s, "%PDF-1.7 1"},
                                          {u"medical_record"_s, u"1.png"_s, "\x89PNG\r\n\x1a\n 2"},
                                          {u"medical_record"_s, u"2.png"_s, "\x89PNG\r\n\x1a\n 3"}};
    const auto registered = must(m->receiving.registerApplication(m->applicationOf(0), m->specialist, files));
    const QList<CaseDocument> documents = must(m->cases().documents(registered.record->id));
    QCOMPARE(documents.size(), 3);
    for (qsizetype i = 0; i < files.size(); ++i) {
        QCOMPARE(documents.at(i).kind, u"attachment"_s);
        QCOMPARE(documents.at(i).documentId, files.at(i).documentId);
        QCOMPARE(documents.at(i).name, files.at(i).fileName);
        QCOMPARE(documents.at(i).bytes, files.at(i).bytes);
    }
    QVERIFY(must(m->home.unlocked->verify()).ok());
}

void TestReceiving::appendix1_aFaultyFileStoresNothing()
{
    const QList<intake::Attachment> files{{u"identity"_s, u"куәлік.pdf"_s, "%PDF-1.7"},
                                          {u"form031"_s, u"нысан.docx"_s, "PK"}};
    const auto registered = must(m->receiving.registerApplication(m->applicationOf(0), m->specialist, files));
    QVERIFY(!registered.record);
    QCOMPARE(registered.findings.size(), 1);
    QCOMPARE(registered.findings.first().field, u"documents[2].file"_s);
    QCOMPARE(registered.findings.first().code, u"attachment.unknown_format"_s);
    QCOMPARE(registered.findings.first().arguments.value(u"file"_s), u"нысан.docx"_s);
    QCOMPARE(m->caseCount(), 0);
    QCOMPARE(m->registered(0).registration, (SequenceNumber{2026, 1}));
}

void TestReceiving::checkTellsWhatStandsAgainstAnApplication()
{
    intake::Application application = m->applicationOf(0);
    QCOMPARE(must(m->receiving.check(application)), QList<Finding>());
    application.consent = false;
    QCOMPARE(must(m->receiving.check(application)).first().code, u"application.no_consent"_s);
    QCOMPARE(m->caseCount(), 0);
}

void TestReceiving::appendix3_10_circumstancesDecideOnDocuments()
{
    const auto missing = [this](const intake::Circumstances &circumstances, const QStringList &purposes) {
        intake::Application application = m->applicationOf(0);
        application.purposes = purposes;
        application.circumstances = circumstances;
        QStringList ids;
        for (const Finding &finding : must(m->receiving.check(application))) {
            if (finding.code == "application.document_missing"_L1)
                ids.append(finding.arguments.value(u"id"_s));
        }
        return ids;
    };
    const QStringList primary{u"disability.primary"_s};
    QCOMPARE(missing({}, primary), QStringList());
    QCOMPARE(missing({{u"C3"_s}, false, false, false}, primary),
             (QStringList{u"employment"_s, u"occupational_disease"_s}));
    QCOMPARE(missing({{u"C7b"_s}, false, false, false}, primary), QStringList{u"causality"_s});
    QCOMPARE(missing({{}, true, false, false}, primary), QStringList{u"ipr_medical"_s});
    QCOMPARE(missing({{}, false, false, false}, {u"upt"_s}), QStringList{u"accident_act"_s});
    QCOMPARE(missing({{}, false, true, false}, {u"upt"_s}), QStringList{u"court_decision"_s});
    QCOMPARE(missing({{}, false, false, true}, {u"disability.repeat"_s}), QStringList{u"name_change"_s});
    QCOMPARE(missing({{}, false, false, true}, primary), QStringList()); // nothing earlier bears another name
}

void TestReceiving::appendix3_10_anUnknownCauseIsRefused()
{
    intake::Application application = m->applicationOf(0);
    application.circumstances.causes = QStringList{u"C99"_s};
    QCOMPARE(codesOf(must(m->receiving.check(application)), Finding::Weight::Blocks),
             QStringList{u"application.unknown_cause"_s});
}

void TestReceiving::column8_theDepartmentsOwnConclusionStandsWhereNothingIsTold()
{
    Conclusion conclusion = m->aConclusion();
    conclusion.uot = GeneralLoss{60, u"C1"_s, {}, {}};
    const Case earlier = m->conclude(m->registered().id, conclusion);
    m->at(2026, 11, 24, 11, 0);
    intake::Form031 form = m->formOf(0);
    form.earlier = {};
    const Case record = *m->receive(form).record;
    QCOMPARE(record.earlier(), (intake::EarlierState{u"ADULT_2"_s,
                                                     u"C1"_s,
                                                     earlier.conclusion->disability->until,
                                                     u"60"_s,
                                                     {},
                                                     earlier.conclusion->uot->until}));
    const Case concluded = m->conclude(m->voteAll(record.id).id, m->aConclusion());
    const QString cell = m->rows.departmentRow(concluded).cells.at(7);
    QVERIFY2(cell.contains(u"екінші топтағы мүгедектік"_s) && cell.contains(u"60"_s), qPrintable(cell));
}

void TestReceiving::column8_eachPartIsAsTheLastConclusionThatSaysAnythingOfIt()
{
    Conclusion first = m->aConclusion();
    first.uot = GeneralLoss{60, u"C1"_s, {}, {}};
    const Case established = m->conclude(m->registered().id, first);
    m->at(2026, 11, 24, 11, 0);
    Conclusion lossAlone = m->aConclusion();
    lossAlone.disability.reset();
    lossAlone.uot = GeneralLoss{80, u"C1"_s, {}, {}};
    intake::Application application = m->applicationOf(0);
    application.purposes = {u"uot"_s};
    const Case between = *must(m->receiving.registerApplication(application, m->specialist)).record;
    const Case loss = m->conclude(between.id, lossAlone);
    m->at(2026, 11, 25, 11, 0);
    intake::Form031 form = m->formOf(0);
    form.earlier = {};
    QCOMPARE(m->receive(form).record->earlier(), (intake::EarlierState{u"ADULT_2"_s,
                                                                       u"C1"_s,
                                                                       established.conclusion->disability->until,
                                                                       u"80"_s,
                                                                       {},
                                                                       loss.conclusion->uot->until}));
}

void TestReceiving::column8_whatIsToldComesFirst()
{
    (void)m->conclude(m->registered().id, m->aConclusion());
    m->at(2026, 11, 24, 11, 0);
    intake::Application application = m->applicationOf(0);
    application.earlier = {u"ADULT_3"_s, u"C1"_s, {}, {}, {}};
    const Case record = *must(m->receiving.registerApplication(application, m->specialist)).record;
    QCOMPARE(record.earlier().group, u"ADULT_3"_s);
}

void TestReceiving::section1_onlySpecialistsReceive()
{
    for (const people::StaffMember &other : {m->administrator, m->auditor}) {
        QCOMPARE(errorOf(m->receiving.receive(packageOf(m->formOf(0)), false, other)), u"permission.denied"_s);
        QCOMPARE(errorOf(m->receiving.registerApplication(m->applicationOf(0), other)), u"permission.denied"_s);
    }
    QCOMPARE(m->caseCount(), 0);
    QVERIFY(m->receiving.receive(packageOf(m->formOf(0)), false, test::Department::chief(1)));
    QVERIFY(m->receiving.receive(packageOf(m->formOf(1)), false, m->head));
}

QTEST_MAIN(TestReceiving)
#include "tst_receiving.moc"
