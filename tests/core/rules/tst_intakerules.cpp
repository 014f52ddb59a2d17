// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/intakerules.h"

#include "core/rules/referencelists.h"
#include "tests/support/departmentfolder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace khattama;
using namespace khattama::rules;
using namespace Qt::StringLiterals;

class TestIntakeRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void shippedEdition();
    void proactivePurposes_p16();
    void requiredLines_p16_data();
    void requiredLines_p16();
    void requiredLinesAreThese();
    void nosologicalForms_data();
    void nosologicalForms();
    void anEditionIsAddedByDataAlone();
    void refusesFaultyFiles_data();
    void refusesFaultyFiles();

private:
    [[nodiscard]] std::optional<RequiredLine> line(const QString &field) const
    {
        for (const RequiredLine &candidate : m_rules.requiredLines) {
            if (candidate.field == field)
                return candidate;
        }
        return std::nullopt;
    }
    IntakeRules m_rules;
};

void TestIntakeRules::initTestCase()
{
    const auto rules = loadIntakeRules(DataFiles(), QDate(2026, 11, 20));
    QVERIFY(rules);
    m_rules = *rules;
}

void TestIntakeRules::shippedEdition()
{
    QCOMPARE(m_rules.formValidityMonths, 1);
    QCOMPARE(m_rules.adultAge, 18);
    QCOMPARE(m_rules.utcOffsetMinutes, 300);
    QCOMPARE(loadIntakeRules(DataFiles(), QDate(2023, 6, 30)).error().code, u"rules.no_edition"_s);
}

void TestIntakeRules::proactivePurposes_p16()
{
    QCOMPARE(m_rules.proactivePurposes.join(u' '), u"disability.primary disability.repeat ipr.form ipr.correct"_s);
    const auto lists = ReferenceLists::load(DataFiles());
    for (const QString &purpose : m_rules.proactivePurposes)
        QVERIFY(lists->find(u"purposes"_s, purpose));
}

void TestIntakeRules::requiredLines_p16_data()
{
    QTest::addColumn<QString>("field");
    for (const QString &field : u"surname given birthDate sex organization purposes diagnosis.text diagnosis.icd10 "
                                u"complaints objective functions.degree recommendations"_s.split(u' '))
        QTest::newRow(qPrintable(field)) << field;
}

void TestIntakeRules::requiredLines_p16()
{
    QFETCH(QString, field);
    const auto required = line(field);
    QVERIFY(required);
    QVERIFY(!required->minAge && !required->maxAge && !required->employedOnly);
    QVERIFY(required->icdFrom.isEmpty());
}

void TestIntakeRules::requiredLinesAreThese()
{
    QCOMPARE(m_rules.requiredLines.size(), 15);
    QCOMPARE(line(u"study"_s)->maxAge, 17);
    QCOMPARE(line(u"anamnesis"_s)->icdFrom, u"F00"_s);
    QCOMPARE(line(u"anamnesis"_s)->icdTo, u"F99"_s);
    QVERIFY(line(u"temporaryDisability"_s)->employedOnly);
    QCOMPARE(line(u"temporaryDisability"_s)->minAge, 18);
    QCOMPARE(line(u"temporaryDisability"_s)->maxAge, 62);
    for (const RequiredLine &required : m_rules.requiredLines)
        QVERIFY2(!required.name.kk.isEmpty() && !required.name.ru.isEmpty(), qPrintable(required.field));
}

void TestIntakeRules::nosologicalForms_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("age");
    QTest::addColumn<bool>("open");
    QTest::newRow("first of a range") << u"C00"_s << 50 << true;
    QTest::newRow("last of a range with a subdivision") << u"C97.9"_s << 50 << true;
    QTest::newRow("after the range") << u"D00"_s << 50 << false;
    QTest::newRow("tuberculosis") << u"A15.0"_s << 40 << true;
    QTest::newRow("single code with a subdivision") << u"S88.1"_s << 40 << true;
    QTest::newRow("between single codes") << u"S87.0"_s << 40 << false;
    QTest::newRow("child's diabetes") << u"E10.7"_s << 17 << true;
    QTest::newRow("adult's diabetes") << u"E10.7"_s << 18 << false;
    QTest::newRow("part of a category") << u"E76.1"_s << 5 << true;
    QTest::newRow("the rest of the category") << u"E76.8"_s << 5 << false;
    QTest::newRow("multiple sclerosis is not listed") << u"G35"_s << 40 << false;
    QTest::newRow("empty") << QString() << 40 << false;
}

void TestIntakeRules::nosologicalForms()
{
    QFETCH(QString, code);
    QFETCH(int, age);
    QFETCH(bool, open);
    const bool covered = std::any_of(m_rules.nosology.begin(), m_rules.nosology.end(),
                                     [&](const NosologicalForm &form) { return form.covers(code, age); });
    QCOMPARE(covered, open);
}

void TestIntakeRules::anEditionIsAddedByDataAlone()
{
    const auto shipped = DataFiles().readJson(u"rules/intake.json"_s);
    QVERIFY(shipped);
    QJsonArray editions = shipped->value(u"editions"_s).toArray();
    QJsonObject later = editions.at(0).toObject();
    later.insert(u"effective_from"_s, u"2027-03-01"_s);
    later.insert(u"form_validity_months"_s, 2);
    later.insert(u"proactive_purposes"_s, QJsonObject{{u"ids"_s, QJsonArray{u"uot"_s}}});
    editions.append(later);
    test::DepartmentFolder folder;
    folder.put(u"rules/intake.json"_s, QJsonDocument(QJsonObject{{u"editions"_s, editions}}).toJson());
    const auto before = loadIntakeRules(folder.files(), QDate(2027, 2, 28));
    const auto after = loadIntakeRules(folder.files(), QDate(2027, 3, 1));
    QVERIFY(before && after);
    QCOMPARE(before->formValidityMonths, 1);
    QCOMPARE(before->proactivePurposes, m_rules.proactivePurposes);
    QCOMPARE(after->formValidityMonths, 2);
    QCOMPARE(after->proactivePurposes, QStringList(u"uot"_s));
    QCOMPARE(after->requiredLines.size(), m_rules.requiredLines.size());
}

void TestIntakeRules::refusesFaultyFiles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    QTest::newRow("no purposes") << u"rules/intake.json"_s
                                 << QByteArray(R"({"editions": [{"effective_from": "2023-07-01"}]})")
                                 << u"proactive_purposes.ids"_s;
    QTest::newRow("a line without a name")
        << u"rules/intake.json"_s << QByteArray(R"({"editions": [{"effective_from": "2023-07-01",
            "proactive_purposes": {"ids": ["uot"]}, "required_lines": {"lines": [{"field": "sex"}]}}]})")
        << u"required_lines.lines[0]"_s;
    QTest::newRow("a range backwards") << u"rules/nosology.json"_s
                                       << QByteArray(R"({"editions": [{"effective_from": "2023-07-01",
            "forms": [{"from": "C97", "to": "C00", "kk": "а", "ru": "а"}]}]})")
                                       << u"forms[0]"_s;
}

void TestIntakeRules::refusesFaultyFiles()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    test::DepartmentFolder folder;
    folder.put(file, json);
    const auto rules = loadIntakeRules(folder.files(), QDate(2026, 11, 20));
    QVERIFY(!rules);
    QCOMPARE(rules.error().code, u"rules.malformed"_s);
    QCOMPARE(rules.error().arguments.value(u"file"_s), file);
    QCOMPARE(rules.error().arguments.value(u"place"_s), place);
}

QTEST_GUILESS_MAIN(TestIntakeRules)
#include "tst_intakerules.moc"
