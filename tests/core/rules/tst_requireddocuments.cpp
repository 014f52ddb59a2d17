// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/requireddocuments.h"

#include "tests/support/departmentfolder.h"

#include <QTest>

using namespace khattama;
using namespace khattama::rules;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(khattama::rules::ExaminationFacts)
Q_DECLARE_METATYPE(khattama::rules::DocumentNeed)

namespace {

using enum DocumentNeed;

/// A first examination of a grown-up without work; tests change what they are about.
ExaminationFacts first(int age = 40)
{
    ExaminationFacts facts;
    facts.purposes = {u"disability.primary"_s};
    facts.age = age;
    return facts;
}

template <typename Change>
ExaminationFacts first(int age, Change change)
{
    ExaminationFacts facts = first(age);
    change(facts);
    return facts;
}

} // namespace

class TestRequiredDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tableOfAppendix1_p12_data();
    void tableOfAppendix1_p12();
    void everyLineNamesItsParagraph();
    void courtDecisionTakesThePlaceOfTheAct();
    void namesWhatIsMissing();
    void aConditionIsChangedByDataAlone();
    void refusesAConditionItDoesNotUnderstand_data();
    void refusesAConditionItDoesNotUnderstand();

private:
    static Result<RequiredDocuments> load(const DataFiles &files)
    {
        KHATTAMA_TRY(const ReferenceLists lists, ReferenceLists::load(files));
        return RequiredDocuments::from(lists, QDate(2026, 11, 20));
    }
    static Result<RequiredDocuments> loadOne(const QByteArray &attributes)
    {
        test::DepartmentFolder folder;
        folder.put(u"lists/documents.json"_s,
                   R"({"values": [{"code": "x", "kk": "құжат", "ru": "документ", "attributes": )" + attributes + "}]}");
        return load(folder.files());
    }
    RequiredDocuments m_documents;
};

void TestRequiredDocuments::initTestCase()
{
    const auto documents = load(DataFiles());
    QVERIFY(documents);
    m_documents = *documents;
}

void TestRequiredDocuments::tableOfAppendix1_p12_data()
{
    QTest::addColumn<QString>("document");
    QTest::addColumn<ExaminationFacts>("facts");
    QTest::addColumn<DocumentNeed>("need");
    const auto row = [](const char *name, const QString &document, const ExaminationFacts &facts, DocumentNeed need) {
        QTest::newRow(name) << document << facts << need;
    };
    const auto upt = [](ExaminationFacts &facts) { facts.purposes = {u"upt"_s}; };
    row("1 identity", u"identity"_s, first(), Required);
    row("2 registration", u"registration"_s, first(), Required);
    row("3 form 031", u"form031"_s, first(), Required);
    row("4 drawn up", u"ipr_medical"_s, first(40, [](auto &f) { f.iprMedicalDrawnUp = true; }), Required);
    row("4 perhaps", u"ipr_medical"_s, first(), Expected);
    row("5 when there is any", u"medical_record"_s, first(), Expected);
    row("6 works", u"sick_leave"_s, first(40, [](auto &f) { f.working = true; }), Required);
    row("6 does not work", u"sick_leave"_s, first(), NotAsked);
    row("7 first, of working age, works", u"employment"_s, first(40, [](auto &f) { f.working = true; }), Required);
    row("7 first, of working age", u"employment"_s, first(62), Expected);
    row("7 first, a child", u"employment"_s, first(17), NotAsked);
    row("7 first, a pensioner", u"employment"_s, first(63), NotAsked);
    row("7 repeat", u"employment"_s, first(40, [](auto &f) { f.repeat = f.working = true; }), NotAsked);
    row("7 work injury", u"employment"_s, first(63, [](auto &f) { f.causes = QStringList{u"C2"_s}; }), Required);
    row("7 occupational disease", u"employment"_s,
        first(40,
              [](auto &f) {
                  f.repeat = true;
                  f.causes = QStringList{u"P2"_s};
              }),
        Required);
    row("8 UOT for the first time", u"social_insurance"_s,
        first(40, [](auto &f) { f.purposes = QStringList{u"uot"_s}; }), Required);
    row("8 UOT again", u"social_insurance"_s,
        first(40,
              [](auto &f) {
                  f.purposes = QStringList{u"uot"_s};
                  f.earlierUot = true;
              }),
        NotAsked);
    row("8 no UOT", u"social_insurance"_s, first(), NotAsked);
    row("9 UPT for the first time", u"accident_act"_s, first(40, upt), Required);
    row("9 UPT again", u"accident_act"_s,
        first(40,
              [](auto &f) {
                  f.purposes = QStringList{u"upt"_s};
                  f.earlierUpt = true;
              }),
        NotAsked);
    row("9 employer wound up", u"accident_act"_s,
        first(40,
              [](auto &f) {
                  f.purposes = QStringList{u"upt"_s};
                  f.employerWoundUp = true;
              }),
        NotAsked);
    row("10 occupational disease", u"occupational_disease"_s,
        first(40, [](auto &f) { f.causes = QStringList{u"C3"_s}; }), Required);
    row("10 work injury", u"occupational_disease"_s, first(40, [](auto &f) { f.causes = QStringList{u"C2"_s}; }),
        NotAsked);
    row("11 in service", u"causality"_s, first(40, [](auto &f) { f.causes = QStringList{u"C7b"_s}; }), Required);
    row("11 radiation", u"causality"_s, first(40, [](auto &f) { f.causes = QStringList{u"C8"_s}; }), Required);
    row("11 general disease", u"causality"_s, first(40, [](auto &f) { f.causes = QStringList{u"C1"_s}; }), NotAsked);
    row("12 employer wound up", u"court_decision"_s,
        first(40,
              [](auto &f) {
                  f.purposes = QStringList{u"upt"_s};
                  f.employerWoundUp = true;
              }),
        Required);
    row("12 employer is there", u"court_decision"_s, first(40, upt), NotAsked);
    row("13 guardian", u"guardianship"_s, first(10, [](auto &f) { f.guardian = true; }), Required);
    row("13 parent", u"guardianship"_s, first(10), NotAsked);
    row("14 re-examination, name changed", u"name_change"_s,
        first(40, [](auto &f) { f.repeat = f.nameChanged = true; }), Required);
    row("14 first examination", u"name_change"_s, first(40, [](auto &f) { f.nameChanged = true; }), NotAsked);
    row("15 child", u"pmpk"_s, first(17), Expected);
    row("15 grown-up", u"pmpk"_s, first(18), NotAsked);
    ExaminationFacts ageless = first();
    ageless.age.reset();
    row("15 age not known", u"pmpk"_s, ageless, NotAsked);
}

void TestRequiredDocuments::tableOfAppendix1_p12()
{
    QFETCH(QString, document);
    QFETCH(ExaminationFacts, facts);
    QFETCH(DocumentNeed, need);
    for (const DocumentRequirement &line : m_documents.requirements(facts)) {
        if (line.id == document) {
            QCOMPARE(line.need, need);
            return;
        }
    }
    QFAIL("no such line");
}

void TestRequiredDocuments::everyLineNamesItsParagraph()
{
    const QList<DocumentRequirement> table = m_documents.requirements(first());
    QCOMPARE(table.size(), 15);
    for (qsizetype i = 0; i < table.size(); ++i) {
        QCOMPARE(table.at(i).number, static_cast<int>(i + 1));
        QVERIFY(table.at(i).paragraph.kk.contains(u"қосымша"));
        QVERIFY(table.at(i).paragraph.ru.startsWith(u"Приложение"));
    }
}

void TestRequiredDocuments::courtDecisionTakesThePlaceOfTheAct()
{
    const ExaminationFacts facts = first(40, [](auto &f) { f.purposes = QStringList{u"upt"_s}; });
    const QStringList present{u"identity"_s, u"registration"_s, u"form031"_s};
    QCOMPARE(m_documents.missing(facts, present), QStringList(u"accident_act"_s));
    QCOMPARE(m_documents.missing(facts, present + QStringList(u"court_decision"_s)), QStringList());
}

void TestRequiredDocuments::namesWhatIsMissing()
{
    const ExaminationFacts facts = first(40, [](auto &f) { f.working = true; });
    QCOMPARE(m_documents.missing(facts, {u"identity"_s, u"form031"_s}),
             QStringList({u"registration"_s, u"sick_leave"_s, u"employment"_s}));
}

void TestRequiredDocuments::aConditionIsChangedByDataAlone()
{
    const auto documents = loadOne(R"({"required_when": [{"age": [65, 200]}]})");
    QVERIFY(documents);
    QCOMPARE(documents->missing(first(65), {}), QStringList(u"x"_s));
    QCOMPARE(documents->missing(first(64), {}), QStringList());
}

void TestRequiredDocuments::refusesAConditionItDoesNotUnderstand_data()
{
    QTest::addColumn<QByteArray>("attributes");
    QTest::newRow("unknown fact") << QByteArray(R"({"required_when": [{"facts": ["woking"]}]})");
    QTest::newRow("unknown key") << QByteArray(R"({"required_when": [{"sex": "male"}]})");
    QTest::newRow("half an age") << QByteArray(R"({"required_when": [{"age": [18]}]})");
    QTest::newRow("not an object") << QByteArray(R"({"expected_when": ["always"]})");
}

void TestRequiredDocuments::refusesAConditionItDoesNotUnderstand()
{
    QFETCH(QByteArray, attributes);
    const auto documents = loadOne(attributes);
    QVERIFY(!documents);
    QCOMPARE(documents.error().code, u"rules.malformed"_s);
}

QTEST_GUILESS_MAIN(TestRequiredDocuments)
#include "tst_requireddocuments.moc"
