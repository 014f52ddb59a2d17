// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expertise/casejson.h"
#include "core/intake/intakejson.h"
#include "core/journal/protocoljson.h"
#include "tests/support/fullcase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace khattama;
using namespace Qt::StringLiterals;

/// Through the bytes of a file, as storage and transfer do.
static QJsonObject throughText(const QJsonObject &object)
{
    return QJsonDocument::fromJson(QJsonDocument(object).toJson(QJsonDocument::Compact)).object();
}

class TestCaseJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFullCaseComesBackEqual();
    void eachFieldOfACaseAloneComesBackEqual();
    void emptyValuesComeBackEqual();
    void partsComeBackEqual();
    void aProtocolComesBackEqual();
    void namesAreThoseOfThePublishedFormats();
    void emptyFieldsAreLeftOut();
    void faultsNameTheField_data();
    void faultsNameTheField();
};

void TestCaseJson::aFullCaseComesBackEqual()
{
    const auto record = test::fullCase();
    const auto read = expertise::caseFromJson(throughText(expertise::toJson(record)));
    QVERIFY2(read, qPrintable(read ? QString() : read.error().arguments.value(u"field"_s)));
    QVERIFY(*read == record);
}

void TestCaseJson::eachFieldOfACaseAloneComesBackEqual()
{
    // Every key of the full case, alone beside the required ones: no field leans on another.
    const QJsonObject full = expertise::toJson(test::fullCase());
    const QStringList keys = full.keys();
    QCOMPARE(keys.size(), 23);
    for (const QString &key : keys) {
        QJsonObject alone{{u"case"_s, full[u"case"_s]}, {u"form"_s, u"absentee"_s}, {u"state"_s, u"pending"_s}};
        alone.insert(key, full[key]);
        const auto read = expertise::caseFromJson(alone);
        QVERIFY2(read, qPrintable(key));
        QCOMPARE(expertise::toJson(*read).value(key), full[key]);
    }
}

void TestCaseJson::emptyValuesComeBackEqual()
{
    const expertise::Case empty{expertise::CaseId(QUuid(u"01900000-0000-7000-8000-000000000001"_s))};
    const auto read = expertise::caseFromJson(throughText(expertise::toJson(empty)));
    QVERIFY(read);
    QVERIFY(*read == empty);

    // What is there but empty stays there.
    expertise::Case hollow = empty;
    hollow.form031.emplace();
    hollow.form031->representative.emplace();
    hollow.form031->consent.emplace();
    hollow.form031->temporaryDisability.emplace();
    hollow.form031->answers.patient.emplace();
    hollow.form031->answers.questionnaire.emplace();
    hollow.form031->functions.append(intake::FunctionDisorder{});
    hollow.application.emplace();
    hollow.conclusion.emplace();
    hollow.conclusion->disability.emplace();
    hollow.conclusion->ipr.emplace();
    hollow.conclusion->uot.emplace();
    hollow.summons.emplace();
    hollow.checks.append(intake::Check{});
    hollow.votes.append(expertise::Vote{});
    const auto hollowRead = expertise::caseFromJson(throughText(expertise::toJson(hollow)));
    QVERIFY(hollowRead);
    QVERIFY(*hollowRead == hollow);
}

void TestCaseJson::partsComeBackEqual()
{
    const auto record = test::fullCase();
    QVERIFY(intake::form031FromJson(intake::toJson(*record.form031)) == *record.form031);
    QVERIFY(intake::applicationFromJson(intake::toJson(*record.application)) == *record.application);
    QVERIFY(intake::checkFromJson(intake::toJson(record.checks.first())) == record.checks.first());
    QVERIFY(intake::signatureFindingFromJson(intake::toJson(record.signature)) == record.signature);
    QVERIFY(people::personFromJson(people::toJson(record.person())) == record.person());
    QVERIFY(people::representativeFromJson(people::toJson(*record.representative())) == *record.representative());
    QVERIFY(people::addressFromJson(people::toJson(record.person().address)) == record.person().address);
    QVERIFY(people::identityDocumentFromJson(people::toJson(record.person().identityDocument))
            == record.person().identityDocument);
    QVERIFY(expertise::voteFromJson(expertise::toJson(record.votes.last())) == record.votes.last());
    QVERIFY(expertise::conclusionFromJson(expertise::toJson(*record.conclusion)) == *record.conclusion);
    QVERIFY(expertise::summonsFromJson(expertise::toJson(*record.summons)) == *record.summons);
}

void TestCaseJson::aProtocolComesBackEqual()
{
    const journal::ProtocolSheetSet protocol{
        QDate(2026, 11, 18),
        7,
        {{u"01900000"_s, QStringList{u"12"_s, QString(), u"Әбдіғалиұлы\nНұрсұлтан"_s, QString()}}, {}},
        {u"head"_s, u"Сейітова Айгүл Маратқызы"_s},
        {{u"chief1"_s, u"Омаров Данияр Ерланұлы"_s}},
        u"0123456789abcdef"_s};
    QVERIFY(journal::protocolSheetSetFromJson(throughText(journal::toJson(protocol))) == protocol);
    QVERIFY(journal::protocolSheetSetFromJson(journal::toJson(journal::ProtocolSheetSet{}))
            == journal::ProtocolSheetSet{});
    const journal::Correction correction{journal::CorrectionId(QUuid::createUuid()),
                                         journal::ProtocolId(QUuid::createUuid()),
                                         2,
                                         journal::CorrectionState::Approved,
                                         3,
                                         QDate(2026, 11, 18),
                                         1,
                                         9,
                                         u"бұрынғы"_s,
                                         QString(),
                                         u"қате"_s,
                                         {u"chief1"_s, u"Омаров Данияр Ерланұлы"_s},
                                         QDate(2026, 11, 19),
                                         {u"head"_s, u"Сейітова Айгүл Маратқызы"_s},
                                         QDate(2026, 11, 20),
                                         u"0123456789abcdef"_s,
                                         1,
                                         u"00ff"_s};
    QVERIFY(journal::correctionFromJson(throughText(journal::toJson(correction)), correction.id, correction.protocol)
            == correction);
}

void TestCaseJson::namesAreThoseOfThePublishedFormats()
{
    const QJsonObject conclusion = expertise::toJson(test::fullConclusion());
    QCOMPARE(conclusion[u"diagnosis"_s].toObject()[u"icd10"_s].toArray().size(), 2);
    QCOMPARE(conclusion[u"disability"_s].toObject()[u"term"_s].toString(), u"T1Y"_s);
    QCOMPARE(conclusion[u"uot"_s].toObject()[u"percent"_s].toInt(), 60);
    QCOMPARE(conclusion[u"upt"_s].toArray().first().toObject()[u"cause"_s].toString(), u"P1"_s);
    QCOMPARE(conclusion[u"ipr"_s].toObject()[u"parts"_s].toArray().size(), 2);
    QCOMPARE(conclusion[u"certificates"_s].toArray().first().toObject()[u"kind"_s].toString(), u"R1"_s);
    QCOMPARE(conclusion[u"at"_s].toString(), u"2026-11-18T06:00:00.000Z"_s);
    const QJsonObject application = intake::toJson(test::fullApplication());
    QCOMPARE(application[u"iin"_s].toString(), u"850315300019"_s);
    QCOMPARE(application[u"birthDate"_s].toString(), u"1985-03-15"_s);
    QCOMPARE(application[u"work"_s].toObject()[u"position"_s].toString(), u"оператор"_s);
    QCOMPARE(application[u"documents"_s].toArray().first().toObject()[u"originalSeen"_s].toBool(), true);
    QCOMPARE(application[u"form031"_s].toObject()[u"signedAt"_s].toString(), u"2026-11-16"_s);
}

void TestCaseJson::emptyFieldsAreLeftOut()
{
    const expertise::Case empty{expertise::CaseId(QUuid(u"01900000-0000-7000-8000-000000000001"_s))};
    const QStringList keys = expertise::toJson(empty).keys();
    QCOMPARE(keys, (QStringList{u"case"_s, u"form"_s, u"revision"_s, u"signature"_s, u"state"_s}));
}

void TestCaseJson::faultsNameTheField_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("field");
    const auto id = [](const QString &rest) {
        return QString(uR"({"case":"01900000-0000-7000-8000-000000000001")"_s + rest + u'}');
    };
    const QString base = uR"(,"form":"proactive","state":"pending")"_s;
    QTest::newRow("no id") << u"{}"_s << u"json.missing"_s << u"case"_s;
    QTest::newRow("id is no id") << uR"({"case":"7"})"_s << u"json.unknown_value"_s << u"case"_s;
    QTest::newRow("id is a number") << uR"({"case":7})"_s << u"json.wrong_type"_s << u"case"_s;
    QTest::newRow("no form") << id(uR"(,"state":"pending")"_s) << u"json.missing"_s << u"form"_s;
    QTest::newRow("state") << id(uR"(,"form":"proactive","state":"lost")"_s) << u"json.unknown_value"_s << u"state"_s;
    QTest::newRow("revision") << id(base + uR"(,"revision":1.5)"_s) << u"json.wrong_type"_s << u"revision"_s;
    QTest::newRow("huge number") << id(base + uR"(,"revision":1e300)"_s) << u"json.wrong_type"_s << u"revision"_s;
    QTest::newRow("text for a list") << id(base + uR"(,"checks":"F001")"_s) << u"json.wrong_type"_s << u"checks"_s;
    QTest::newRow("item") << id(base + uR"(,"checks":[{"code":"F001","verdict":"passed"},7])"_s) << u"json.wrong_type"_s
                          << u"checks[1]"_s;
    QTest::newRow("verdict") << id(base + uR"(,"checks":[{"code":"F001","verdict":"good"}])"_s)
                             << u"json.unknown_value"_s << u"checks[0].verdict"_s;
    QTest::newRow("no such day") << id(base + uR"(,"draftActOn":"2026-02-30")"_s) << u"json.wrong_type"_s
                                 << u"draftActOn"_s;
    QTest::newRow("slashes") << id(base + uR"(,"draftActOn":"2026/02/03")"_s) << u"json.wrong_type"_s
                             << u"draftActOn"_s;
    QTest::newRow("time without offset") << id(base + uR"(,"receivedAt":"2026-02-03T10:00:00")"_s)
                                         << u"json.wrong_type"_s << u"receivedAt"_s;
    QTest::newRow("deep") << id(base + uR"(,"form031":{"messageId":"m","patient":{"address":{"house":12}}})"_s)
                          << u"json.wrong_type"_s << u"form031.patient.address.house"_s;
    QTest::newRow("list item") << id(base + uR"(,"form031":{"messageId":"m","purposes":["a",1]})"_s)
                               << u"json.wrong_type"_s << u"form031.purposes[1]"_s;
    QTest::newRow("number text") << id(base + uR"(,"registrationNumber":"12")"_s) << u"json.unknown_value"_s
                                 << u"registrationNumber"_s;
}

void TestCaseJson::faultsNameTheField()
{
    QFETCH(QString, json);
    QFETCH(QString, code);
    QFETCH(QString, field);
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(json.toUtf8(), &problem);
    QVERIFY2(document.isObject(), qPrintable(problem.errorString()));
    const auto read = expertise::caseFromJson(document.object());
    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
    QCOMPARE(read.error().arguments.value(u"field"_s), field);
    QVERIFY(read.error().kind == ErrorKind::Damaged);
}

QTEST_GUILESS_MAIN(TestCaseJson)
#include "tst_casejson.moc"
