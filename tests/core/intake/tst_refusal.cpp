// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/refusal.h"

#include <QTest>

using namespace khattama;
using namespace khattama::intake;
using namespace Qt::StringLiterals;

/// Grounds of refusal (Appendix 3, item 11) against what an application shows.
class TestRefusal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void p12_findsTheRequiredDocumentsThatAreNotThere();
    void p14_findsTheDocumentsWhoseTermIsOver();
    void appendix3_10_theFormExpiresAMonthAfterItsSignature_data();
    void appendix3_10_theFormExpiresAMonthAfterItsSignature();
    void appendix3_11_namesWhatTheApplicationShows();
    void appendix3_11_namesWhatIsToldInstead();
    void appendix3_11_hasFourGrounds();
    void takesTheShortCodesOfTheLists();
    void blocksWhatNoListKnows();
    void warnsWhereTheApplicationShowsTheContrary_data();
    void warnsWhereTheApplicationShowsTheContrary();

private:
    static Application application()
    {
        Application application;
        application.person.birthDate = QDate(1985, 3, 15);
        application.purposes = QStringList{u"disability.primary"_s};
        application.consent = true;
        for (const QString &id : {u"identity"_s, u"registration"_s, u"form031"_s})
            application.documents.append({id, 1, SubmittedDocument::Format::Paper, true, {}, {}});
        return application;
    }
    DocumentFaults faults(const Application &application) const
    {
        return documentFaults(application, kToday, *m_rules, *m_required);
    }
    QList<Finding> check(const RefusalGround &ground, const Application &application) const
    {
        return checkRefusal(ground, refusedDocuments(ground, faults(application)), application, kToday, *m_lists);
    }

    const QDate kToday{2026, 11, 20};
    std::optional<rules::ReferenceLists> m_lists;
    std::optional<rules::RequiredDocuments> m_required;
    std::optional<rules::IntakeRules> m_rules;
};

void TestRefusal::initTestCase()
{
    auto lists = rules::ReferenceLists::load(DataFiles());
    auto rules = rules::loadIntakeRules(DataFiles(), kToday);
    QVERIFY(lists && rules);
    m_lists = *lists;
    m_rules = *rules;
    auto required = rules::RequiredDocuments::from(*m_lists, kToday);
    QVERIFY(required);
    m_required = *required;
}

void TestRefusal::p12_findsTheRequiredDocumentsThatAreNotThere()
{
    Application lacking = application();
    QCOMPARE(faults(lacking).missing, QList<FaultyDocument>());
    lacking.documents.removeAt(1);
    lacking.person.workPlace = u"«Жолдар» ЖШС"_s; // who works brings the sick leave and proof of employment
    QCOMPARE(faults(lacking).missing,
             (QList<FaultyDocument>{{u"registration"_s, {}}, {u"sick_leave"_s, {}}, {u"employment"_s, {}}}));
    lacking.documents.append({u"sick_leave"_s, 0, {}, false, {}, u"демалыста"_s}); // waived
    QCOMPARE(faults(lacking).missing.size(), 2);
}

void TestRefusal::p14_findsTheDocumentsWhoseTermIsOver()
{
    Application late = application();
    late.documents[0].validUntil = kToday.addDays(-1);
    late.documents[1].validUntil = kToday; // its last day still counts
    QCOMPARE(faults(late).expired, (QList<FaultyDocument>{{u"identity"_s, kToday.addDays(-1)}}));
}

void TestRefusal::appendix3_10_theFormExpiresAMonthAfterItsSignature_data()
{
    QTest::addColumn<QDate>("signedAt");
    QTest::addColumn<QDate>("validUntil");
    QTest::addColumn<QDate>("lastDay"); // invalid: not expired
    QTest::newRow("last day") << QDate(2026, 10, 20) << QDate() << QDate();
    QTest::newRow("a day later") << QDate(2026, 10, 19) << QDate() << QDate(2026, 11, 19);
    QTest::newRow("told twice, named once") << QDate(2026, 10, 18) << QDate(2026, 11, 18) << QDate(2026, 11, 18);
    QTest::newRow("by its own term") << QDate() << QDate(2026, 11, 1) << QDate(2026, 11, 1);
    QTest::newRow("nothing known") << QDate() << QDate() << QDate();
}

void TestRefusal::appendix3_10_theFormExpiresAMonthAfterItsSignature()
{
    QFETCH(QDate, signedAt);
    QFETCH(QDate, validUntil);
    QFETCH(QDate, lastDay);
    Application late = application();
    late.form031.signedAt = signedAt;
    late.documents[2].validUntil = validUntil;
    QList<FaultyDocument> expected;
    if (lastDay.isValid())
        expected.append({u"form031"_s, lastDay});
    QCOMPARE(faults(late).expired, expected);
}

void TestRefusal::appendix3_11_namesWhatTheApplicationShows()
{
    Application faulty = application();
    faulty.documents.removeAt(1);
    faulty.documents[0].validUntil = QDate(2026, 1, 31);
    const DocumentFaults shown = faults(faulty);
    QCOMPARE(refusedDocuments({u"incomplete"_s}, shown), (QList<FaultyDocument>{{u"registration"_s, {}}}));
    QCOMPARE(refusedDocuments({u"expired"_s}, shown), (QList<FaultyDocument>{{u"identity"_s, QDate(2026, 1, 31)}}));
    QCOMPARE(refusedDocuments({u"wrong_place"_s}, shown), QList<FaultyDocument>());
    QCOMPARE(refusedDocuments({u"no_consent"_s, {u"identity"_s}}, shown), QList<FaultyDocument>());
}

void TestRefusal::appendix3_11_namesWhatIsToldInstead()
{
    Application faulty = application();
    faulty.documents[0].validUntil = QDate(2026, 1, 31);
    const DocumentFaults shown = faults(faulty);
    QCOMPARE(refusedDocuments({u"expired"_s, {u"identity"_s, u"guardianship"_s}}, shown),
             (QList<FaultyDocument>{{u"identity"_s, QDate(2026, 1, 31)}, {u"guardianship"_s, {}}}));
    QCOMPARE(refusedDocuments({u"incomplete"_s, {u"pmpk"_s}}, shown), (QList<FaultyDocument>{{u"pmpk"_s, {}}}));
}

void TestRefusal::appendix3_11_hasFourGrounds()
{
    QStringList grounds;
    for (const rules::ListValue &value : m_lists->values(u"refusals"_s, kToday))
        grounds.append(value.code);
    QCOMPARE(grounds, (QStringList{u"expired"_s, u"incomplete"_s, u"wrong_place"_s, u"no_consent"_s}));
}

void TestRefusal::takesTheShortCodesOfTheLists()
{
    const RefusalGround written = withCodes({u"N2"_s, {u"D06"_s, u"pmpk"_s}, u"x"_s}, *m_lists);
    QCOMPARE(written, (RefusalGround{u"incomplete"_s, {u"sick_leave"_s, u"pmpk"_s}, u"x"_s}));
    QCOMPARE(withCodes({u"none"_s, {u"D99"_s}}, *m_lists), (RefusalGround{u"none"_s, {u"D99"_s}}));
}

void TestRefusal::blocksWhatNoListKnows()
{
    const QList<Finding> findings = check({u"mood"_s, {u"identity"_s, u"passport"_s}}, application());
    QCOMPARE(findings.size(), 2);
    QVERIFY(anyBlocks(findings));
    QCOMPARE(findings.at(0).field, u"ground"_s);
    QCOMPARE(findings.at(0).code, u"refusal.unknown_ground"_s);
    QCOMPARE(findings.at(1).field, u"documents[1]"_s);
    QCOMPARE(findings.at(1).code, u"application.unknown_document"_s);
}

void TestRefusal::warnsWhereTheApplicationShowsTheContrary_data()
{
    QTest::addColumn<QString>("ground");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing is missing") << u"incomplete"_s << u"refusal.no_document_named"_s;
    QTest::newRow("nothing is expired") << u"expired"_s << u"refusal.no_document_named"_s;
    QTest::newRow("the consent is there") << u"no_consent"_s << u"refusal.consent_given"_s;
    QTest::newRow("in absentia") << u"wrong_place"_s << u"refusal.not_in_person"_s;
}

void TestRefusal::warnsWhereTheApplicationShowsTheContrary()
{
    QFETCH(QString, ground);
    QFETCH(QString, code);
    Application complete = application();
    complete.place = u"absentee"_s;
    const QList<Finding> findings = check({ground}, complete);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().code, code);
    QVERIFY(!anyBlocks(findings));

    Application faulty = complete;
    faulty.documents.removeAt(0);
    faulty.documents[0].validUntil = kToday.addDays(-1);
    faulty.consent = false;
    faulty.place = u"department"_s;
    QCOMPARE(check({ground}, faulty), QList<Finding>());
}

QTEST_GUILESS_MAIN(TestRefusal)
#include "tst_refusal.moc"
