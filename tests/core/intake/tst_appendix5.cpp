// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/appendix5.h"
#include "tests/support/goodform.h"

#include <QTest>

#include <functional>

using namespace khattama;
using namespace khattama::intake;
using namespace khattama::test;

namespace {

/// What a row of a table changes before the checks are asked.
struct Situation {
    ReceivedPackage package;
    CheckContext context;
};
using Change = std::function<void(Situation &)>;

void makeChild(Situation &situation)
{
    situation.package = packageOf(goodChildForm());
}

} // namespace
Q_DECLARE_METATYPE(Change)

class TestAppendix5 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void acceptsAGoodForm();
    void acceptsAGoodFormOfAChild();
    void asksAllTwentyFiveReasonsInTheOrderOfTheForm();
    void asksOnlyF002WithoutAForm();
    void fails_data();
    void fails();
    void passes_data();
    void passes();
    void isUnknownWithoutAnswer_data();
    void isUnknownWithoutAnswer();
    void findsAllFailedCodesInOnePass();
    void aFailedCheckReturnsEvenBesideUnknownOnes();
    void p72WaivesTheTermOfTheFormByAnOutageAct();
    void p72TakesTheSilenceOfASystemThatIsDown_data();
    void p72TakesTheSilenceOfASystemThatIsDown();

private:
    QList<Check> checksOf(const Situation &situation) const
    {
        return checkAppendix5(situation.package, situation.context, m_rules);
    }
    Situation good() const;
    rules::IntakeRules m_rules;
};

void TestAppendix5::initTestCase()
{
    const auto loaded = rules::loadIntakeRules(DataFiles(), QDate(2026, 11, 17));
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().code));
    m_rules = *loaded;
}

Situation TestAppendix5::good() const
{
    Situation situation{packageOf(goodForm()), {}};
    situation.context.receivedAt = legal(2026, 11, 17, 9, 3);
    situation.context.signature = {SignatureFinding::State::Valid, true, u"VKK CHAIR"_s, {}, {}, true};
    return situation;
}

void TestAppendix5::acceptsAGoodForm()
{
    const QList<Check> checks = checksOf(good());
    QCOMPARE(codesWith(checks, Verdict::Failed), QStringList());
    QCOMPARE(codesWith(checks, Verdict::Unknown), QStringList());
    QCOMPARE(verdictOf(checks), FormVerdict::Accepted);
}

void TestAppendix5::acceptsAGoodFormOfAChild()
{
    Situation situation = good();
    makeChild(situation);
    QCOMPARE(verdictOf(checksOf(situation)), FormVerdict::Accepted);
}

void TestAppendix5::asksAllTwentyFiveReasonsInTheOrderOfTheForm()
{
    QStringList codes;
    for (const Check &check : checksOf(good())) {
        codes.append(check.code);
        QVERIFY2(!check.evidence.code.isEmpty(), qPrintable(check.code));
    }
    QStringList expected;
    for (int i = 1; i <= 17; ++i)
        expected.append(u"F%1"_s.arg(i, 3, 10, QChar(u'0')));
    expected +=
        {u"REC001"_s, u"REC002"_s, u"REC003"_s, u"REC004"_s, u"REC005"_s, u"LEG001"_s, u"LEG002"_s, u"LEG003"_s};
    QCOMPARE(codes, expected);
}

void TestAppendix5::asksOnlyF002WithoutAForm()
{
    Situation situation = good();
    situation.package.form.reset();
    const QList<Check> checks = checksOf(situation);
    QCOMPARE(checks.size(), 1);
    QCOMPARE(codesWith(checks, Verdict::Failed), QStringList{u"F002"_s});
}

void TestAppendix5::fails_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("codes");
    const auto row = [](const char *name, const QString &codes, const Change &change) {
        QTest::newRow(name) << change << codes;
    };
    row("p16.1 F001 no consent", u"F001"_s, [](Situation &s) { s.package.form->consent.reset(); });
    row("p16.1 F001 consent refused", u"F001"_s, [](Situation &s) { s.package.form->consent->sms = false; });
    row("p16.1 F001 other phone", u"F001"_s, [](Situation &s) { s.package.form->consent->phone = u"+77770000000"_s; });
    row("F003 number blank", u"F003"_s, [](Situation &s) { s.package.form->number = u"  "_s; });
    row("F003 formation date empty", u"F003"_s, [](Situation &s) { s.package.form->formedAt = {}; });
    row("p16.5 F004 one day over a month", u"F004"_s,
        [](Situation &s) { s.package.form->formedAt = legal(2026, 10, 16, 23, 59); });
    row("p16.5 F004 31 January to 1 March", u"F004"_s, [](Situation &s) {
        s.package.form->formedAt = legal(2026, 1, 31, 10, 0);
        s.context.receivedAt = legal(2026, 3, 1, 9, 0);
    });
    row("F005 no phone: then the consent has none to fit", u"F001,F005"_s,
        [](Situation &s) { s.package.form->patient.phone.clear(); });
    row("F005 a city phone is no mobile phone", u"F001,F005"_s,
        [](Situation &s) { s.package.form->patient.phone = u"+7 8172 12-34-56"_s; });
    row("p15.2 F006 not registered", u"F006"_s,
        [](Situation &s) { s.package.form->answers.phoneRegistered->yes = false; });
    row("p16.8 F007 absent", u"F007"_s,
        [](Situation &s) { s.context.signature.state = SignatureFinding::State::Absent; });
    row("p16.8 F007 broken", u"F007"_s,
        [](Situation &s) { s.context.signature.state = SignatureFinding::State::Broken; });
    row("p16.8 F007 other issuer", u"F007"_s,
        [](Situation &s) { s.context.signature.state = SignatureFinding::State::UntrustedIssuer; });
    row("p16.3 F008 complaints", u"F008"_s, [](Situation &s) { s.package.form->complaints = u" \n"_s; });
    row("p16.3 F008 objective", u"F008"_s, [](Situation &s) { s.package.form->objective.clear(); });
    row("p16.3 F008 sex", u"F008"_s, [](Situation &s) { s.package.form->patient.sex.reset(); });
    row("p16.3 F008 purposes", u"F008"_s, [](Situation &s) { s.package.form->purposes.clear(); });
    row("p16.3 F008 diagnosis without code", u"F008"_s,
        [](Situation &s) { s.package.form->mainDiagnosis.icd10.clear(); });
    row("p16.3 F008 function without degree", u"F008"_s,
        [](Situation &s) { s.package.form->functions[0].degree.clear(); });
    row("p16.3 F008 anamnesis for F00-F99", u"F008"_s, [](Situation &s) {
        s.package.form->mainDiagnosis.icd10 = u"F20.0"_s;
        s.package.form->anamnesis.clear();
    });
    row("p16.3 F008 sick leave of an employed person of working age", u"F008"_s,
        [](Situation &s) { s.package.form->temporaryDisability.reset(); });
    row("p16.6 F009", u"F009"_s, [](Situation &s) { s.package.form->answers.organizationMatches->yes = false; });
    row("p16.2 F010", u"F010"_s, [](Situation &s) { s.package.form->referral = u"in_person"_s; });
    row("F011 one purpose of two", u"F011"_s, [](Situation &s) { s.package.form->purposes.append(u"upt"_s); });
    row("p16 F012", u"F012"_s, [](Situation &s) {
        s.package.form->techAids = {{u"1"_s, u"кресло"_s}};
        s.package.form->answers.questionnaire = SystemAnswer{{}, false};
    });
    row("p16.4 F013 code", u"F013"_s, [](Situation &s) { s.package.form->mainDiagnosis.icd10 = u"I10"_s; });
    row("p16.4 F013 age", u"F013"_s, [](Situation &s) { s.package.form->mainDiagnosis.icd10 = u"E10.9"_s; });
    row("F014", u"F014"_s, [](Situation &s) { s.package.attachments[u"mri.pdf"_s] = "other"; });
    row("F015", u"F015"_s, [](Situation &s) { s.package.attachments.clear(); });
    row("F016", u"F016"_s, [](Situation &s) { s.context.acceptedAs = u"7/2026"_s; });
    row("F017", u"F017"_s, [](Situation &s) { s.context.openCase = u"7/2026"_s; });
    row("p15.1 REC001", u"REC001"_s, [](Situation &s) { s.package.form->answers.patient->alive = false; });
    row("REC002 names", u"REC002"_s, [](Situation &s) { s.package.form->answers.patient->nameMatches = false; });
    row("REC002 control digit", u"REC002"_s, [](Situation &s) { s.package.form->patient.iin = u"850315300018"_s; });
    row("REC002 IIN of another birth date", u"REC002"_s,
        [](Situation &s) { s.package.form->patient.birthDate = QDate(1985, 3, 16); });
    row("REC002 IIN of the other sex", u"REC002"_s,
        [](Situation &s) { s.package.form->patient.sex = people::Sex::Female; });
    row("p15.1 REC003", u"REC003"_s,
        [](Situation &s) { s.package.form->answers.patient->permanentRegistration = false; });
    row("p15.1 REC004", u"REC004"_s, [](Situation &s) { s.package.form->answers.patient->emigrated = true; });
    row("REC005 child", u"REC005"_s, [](Situation &s) {
        makeChild(s);
        s.package.form->representative.reset();
    });
    row("REC005 limited capacity", u"REC005"_s,
        [](Situation &s) { s.package.form->patient.legalCapacity = people::LegalCapacity::Limited; });
    row("REC005 a representative without data is none", u"REC005"_s, [](Situation &s) {
        makeChild(s);
        s.package.form->representative = people::Representative{};
    });
    row("p15.1 LEG001", u"LEG001"_s, [](Situation &s) {
        makeChild(s);
        s.package.form->answers.representative->alive = false;
    });
    row("p15.1 LEG002", u"LEG002"_s, [](Situation &s) {
        makeChild(s);
        s.package.form->answers.representative->emigrated = true;
    });
    row("LEG003 names", u"LEG003"_s, [](Situation &s) {
        makeChild(s);
        s.package.form->answers.representative->nameMatches = false;
    });
    row("LEG003 control digit", u"LEG003"_s, [](Situation &s) {
        makeChild(s);
        s.package.form->representative->iin = u"880209499202"_s;
    });
}

void TestAppendix5::fails()
{
    QFETCH(Change, change);
    QFETCH(QString, codes);
    Situation situation = good();
    change(situation);
    QCOMPARE(codesWith(checksOf(situation), Verdict::Failed).join(u','), codes);
}

void TestAppendix5::passes_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
    row("p16.1 F001 consent in another spelling of the phone",
        [](Situation &s) { s.package.form->consent->phone = u"8 (701) 123-45-67"_s; });
    row("p16.1 F001 consent from the representative's phone", [](Situation &s) {
        makeChild(s);
        s.package.form->consent->phone = u"87017654321"_s;
    });
    row("p16.5 F004 the day itself still counts", [](Situation &s) {
        s.package.form->formedAt = legal(2026, 10, 17, 0, 1);
        s.context.receivedAt = legal(2026, 11, 17, 23, 59);
    });
    row("p16.5 F004 the month ends on its last day where there is no such day", [](Situation &s) {
        s.package.form->formedAt = legal(2026, 1, 31, 10, 0);
        s.context.receivedAt = legal(2026, 2, 28, 17, 0);
    });
    row("F005 the representative's phone", [](Situation &s) {
        makeChild(s);
        s.package.form->patient.phone.clear();
        s.package.form->consent->phone = u"+77017654321"_s;
    });
    row("p16.8 F007 no trusted certificates configured", [](Situation &s) { s.context.signature.issuerAsked = false; });
    row("p16.3 F008 sick leave is not asked of a pensioner", [](Situation &s) {
        s.package.form->patient.iin = u"500101300013"_s;
        s.package.form->patient.birthDate = QDate(1950, 1, 1);
        s.package.form->temporaryDisability.reset();
    });
    row("p16.6 F009 never for a dispensary", [](Situation &s) {
        s.package.form->organizationKind = u"dispensary"_s;
        s.package.form->answers.organizationMatches.reset();
    });
    row("F010 F011 F013 are not asked in person", [](Situation &s) {
        s.context.inPerson = true;
        s.package.form->referral = u"in_person"_s;
        s.package.form->purposes = QStringList{u"upt"_s};
        s.package.form->mainDiagnosis.icd10 = u"I10"_s;
    });
    row("F012 no aids recommended", [](Situation &s) { s.package.form->answers.questionnaire.reset(); });
    row("p16.4 F013 E10 of a child", [](Situation &s) {
        makeChild(s);
        s.package.form->mainDiagnosis.icd10 = u"E10.9"_s;
    });
    row("F014 hash in capitals",
        [](Situation &s) { s.package.form->attachments[0].sha256 = s.package.form->attachments[0].sha256.toUpper(); });
}

void TestAppendix5::passes()
{
    QFETCH(Change, change);
    Situation situation = good();
    change(situation);
    QCOMPARE(codesWith(checksOf(situation), Verdict::Failed), QStringList());
    QCOMPARE(codesWith(checksOf(situation), Verdict::Unknown), QStringList());
}

void TestAppendix5::isUnknownWithoutAnswer_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("codes");
    const auto row = [](const char *name, const QString &codes, const Change &change) {
        QTest::newRow(name) << change << codes;
    };
    row("bmg", u"F006"_s, [](Situation &s) { s.package.form->answers.phoneRegistered.reset(); });
    row("signature in an algorithm that cannot be checked", u"F007"_s,
        [](Situation &s) { s.context.signature.state = SignatureFinding::State::NotCheckable; });
    row("rpn", u"F009"_s, [](Situation &s) { s.package.form->answers.organizationMatches.reset(); });
    row("tsr", u"F012"_s, [](Situation &s) { s.package.form->techAids = {{u"1"_s, u"кресло"_s}}; });
    row("gbdfl", u"REC001,REC002,REC003,REC004"_s, [](Situation &s) { s.package.form->answers.patient.reset(); });
    row("gbdfl without one field", u"REC003"_s,
        [](Situation &s) { s.package.form->answers.patient->permanentRegistration.reset(); });
    row("gbdfl of the representative", u"LEG001,LEG002,LEG003"_s, [](Situation &s) {
        makeChild(s);
        s.package.form->answers.representative.reset();
    });
}

void TestAppendix5::isUnknownWithoutAnswer()
{
    QFETCH(Change, change);
    QFETCH(QString, codes);
    Situation situation = good();
    change(situation);
    QCOMPARE(codesWith(checksOf(situation), Verdict::Unknown).join(u','), codes);
    QCOMPARE(verdictOf(checksOf(situation)), FormVerdict::Pending);
}

void TestAppendix5::findsAllFailedCodesInOnePass()
{
    Situation situation = good();
    situation.package.form->consent->sms = false;
    situation.package.form->formedAt = legal(2026, 10, 3, 10, 14);
    situation.package.form->answers.phoneRegistered->yes = false;
    situation.package.form->answers.patient->alive = false;
    QCOMPARE(codesWith(checksOf(situation), Verdict::Failed).join(u','), u"F001,F004,F006,REC001"_s);
}

void TestAppendix5::aFailedCheckReturnsEvenBesideUnknownOnes()
{
    Situation situation = good();
    situation.package.form->consent.reset();
    situation.package.form->answers.patient.reset();
    QCOMPARE(verdictOf(checksOf(situation)), FormVerdict::Returned);
}

void TestAppendix5::p72WaivesTheTermOfTheFormByAnOutageAct()
{
    Situation situation = good();
    situation.package.form->formedAt = legal(2026, 8, 1, 10, 0);
    QCOMPARE(codesWith(checksOf(situation), Verdict::Failed), QStringList{u"F004"_s});
    situation.context.outageAct = u"12"_s;
    const Check check = checksOf(situation).at(3);
    QCOMPARE(check.code, u"F004"_s);
    QCOMPARE(check.verdict, Verdict::Passed);
    QCOMPARE(check.evidence.source, Evidence::Source::OutageAct);
    QCOMPARE(check.evidence.arguments.value(u"act"_s), u"12"_s);
    QCOMPARE(verdictOf(checksOf(situation)), FormVerdict::Accepted);
}

void TestAppendix5::p72TakesTheSilenceOfASystemThatIsDown_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<bool>("waits");
    QTest::newRow("the system itself") << u"bmg"_s << false;
    QTest::newRow("ЦБДИ, through which it is asked") << u"cbdi"_s << false;
    QTest::newRow("another one") << u"rpn"_s << true;
}

void TestAppendix5::p72TakesTheSilenceOfASystemThatIsDown()
{
    QFETCH(QString, system);
    QFETCH(bool, waits);
    Situation situation = good();
    situation.package.form->answers.phoneRegistered.reset();
    situation.context.outageAct = u"12"_s;
    situation.context.outageSystems = QStringList{system};
    const QList<Check> checks = checksOf(situation);
    QCOMPARE(codesWith(checks, Verdict::Unknown), QStringList{u"F006"_s}); // it is not known all the same
    QCOMPARE(verdictOf(checks), waits ? FormVerdict::Pending : FormVerdict::Accepted);
    situation.package.form->complaints.clear();
    QCOMPARE(verdictOf(checksOf(situation)), FormVerdict::Returned);
}

QTEST_GUILESS_MAIN(TestAppendix5)
#include "tst_appendix5.moc"
