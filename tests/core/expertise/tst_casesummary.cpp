// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expertise/blindview.h"
#include "tests/support/fullcase.h"

#include <QTest>

using namespace khattama;
using namespace khattama::expertise;
using namespace khattama::test;

class TestCaseSummary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatAListShows();
    void takesWhatTheConclusionSaysBeforeWhatTheFormSaid();
    void p45_tellsWhatThreeEqualVotesGiveAndNothingBefore();
    void anApplicationTellsItsFormAndOrganization();
    void aCaseWithoutFormHasASummary();
    void section1_blindedKeepsSexAgeAndDiagnosisAlone();

private:
    static CaseSummary summary(const Case &record) { return summaryOf(record, rules::LegalTime()); }
    static Vote agree(const QString &expert, const QString &category)
    {
        return {expert, Outcome::Agree, category, {}, legal(2026, 11, 18, 10, 0)};
    }
};

void TestCaseSummary::tellsWhatAListShows()
{
    const Case record = fullCase();
    const CaseSummary told = summary(record);
    QCOMPARE(told.id, record.id);
    QCOMPARE(told.form, ExaminationForm::Proactive);
    QCOMPARE(told.state, CaseState::Concluded);
    QCOMPARE(told.receivedAt, record.receivedAt);
    QCOMPARE(told.dueAt, record.dueAt);
    QCOMPARE(told.registration, (SequenceNumber{2026, 12}));
    QCOMPARE(told.actNumber(), u"ЦБ-77"_s);
    QCOMPARE(told.concludedOn, QDate(2026, 11, 18));
    QCOMPARE(told.birthDate, QDate(1985, 3, 15));
    QCOMPARE(told.age, std::optional(41)); // on 17 November 2026
    QCOMPARE(told.sex, std::optional(people::Sex::Female));
    QCOMPARE(told.draftActOn, QDate(2026, 11, 17));
    QCOMPARE(told.voters, (QStringList{u"chief1"_s, u"chief2"_s}));
    QCOMPARE(told.refusalGround, u"expired"_s);
    QCOMPARE(told.summonedAt, legal(2026, 11, 19, 9, 0));
    QCOMPARE(told.cameAt, legal(2026, 11, 24, 16, 0));
    Case ours = record;
    ours.actFromCentralBank.clear();
    QCOMPARE(summary(ours).actNumber(), u"9/2026"_s);
    ours.act.reset();
    QCOMPARE(summary(ours).actNumber(), QString());
}

void TestCaseSummary::takesWhatTheConclusionSaysBeforeWhatTheFormSaid()
{
    Case record = fullCase();
    QCOMPARE(summary(record).icd10, u"G35"_s);
    QCOMPARE(summary(record).category, u"ADULT_2"_s);
    record.conclusion.reset();
    QCOMPARE(summary(record).icd10, u"S88.1"_s);
    QVERIFY(!summary(record).concludedOn.isValid());
}

void TestCaseSummary::p45_tellsWhatThreeEqualVotesGiveAndNothingBefore()
{
    Case record = fullCase();
    record.conclusion.reset();
    record.votes = {agree(u"chief1"_s, u"ADULT_3"_s), agree(u"chief2"_s, u"ADULT_3"_s)};
    QCOMPARE(summary(record).category, QString()); // sealed until the third
    record.votes.append(agree(u"chief3"_s, u"ADULT_3"_s));
    QCOMPARE(summary(record).category, u"ADULT_3"_s);
    record.votes.last().category = u"ADULT_2"_s;
    QCOMPARE(summary(record).category, QString());
}

void TestCaseSummary::anApplicationTellsItsFormAndOrganization()
{
    Case record = fullCase();
    record.form031.reset();
    record.conclusion.reset();
    record.application->form031.organization = u"№ 5 емхана"_s;
    const CaseSummary told = summary(record);
    QCOMPARE(told.formNumber, u"031-000417"_s);
    QCOMPARE(told.organization, u"№ 5 емхана"_s);
    QCOMPARE(told.icd10, u"G35"_s);
}

void TestCaseSummary::aCaseWithoutFormHasASummary()
{
    Case empty{fullCase().id}; // F002
    empty.receivedAt = legal(2026, 11, 17, 10, 0);
    const CaseSummary told = summary(empty);
    QCOMPARE(told.fullName, QString());
    QVERIFY(!told.age);
    QCOMPARE(told.formNumber, QString());
}

void TestCaseSummary::section1_blindedKeepsSexAgeAndDiagnosisAlone()
{
    Case record = fullCase();
    record.state = CaseState::UnderReview;
    record.conclusion.reset();
    const CaseSummary seen = blinded(summary(record));
    QCOMPARE(seen.registration, record.registration);
    QCOMPARE(seen.sex, std::optional(people::Sex::Female));
    QCOMPARE(seen.age, std::optional(41));
    QCOMPARE(seen.icd10, u"S88.1"_s);
    QCOMPARE(seen.voters.size(), 2);
    QCOMPARE(seen.fullName + seen.iin + seen.formNumber + seen.organization, QString());
    QVERIFY(!seen.birthDate.isValid());
}

QTEST_GUILESS_MAIN(TestCaseSummary)
#include "tst_casesummary.moc"
