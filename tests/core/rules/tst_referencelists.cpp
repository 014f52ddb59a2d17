// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/referencelists.h"

#include "tests/support/departmentfolder.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QTest>

using namespace khattama;
using namespace khattama::rules;
using namespace Qt::StringLiterals;

class TestReferenceLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFileIsInTheIndex();
    void everyValueHasBothLanguagesAndASource();
    void namesEveryCode_data();
    void namesEveryCode();
    void retiredValuesStayReadable();
    void categoriesFollowAge_data();
    void categoriesFollowAge();
    void termsSayHowLong();
    void chaptersFollowOneAnother();
    void documentsAreThoseOfAppendix1();
    void unknownCodesStandForThemselves();
    void aDepartmentReplacesAList();
    void refusesFaultyLists_data();
    void refusesFaultyLists();

private:
    ReferenceLists m_lists;
    const QDate m_day{2026, 11, 20};
};

void TestReferenceLists::initTestCase()
{
    const auto lists = ReferenceLists::load(DataFiles());
    QVERIFY(lists);
    m_lists = *lists;
}

void TestReferenceLists::everyFileIsInTheIndex()
{
    QStringList files;
    for (QDirIterator it(u":/khattama/lists"_s, {u"*.json"_s}); it.hasNext();) {
        const QString name = QFileInfo(it.next()).completeBaseName();
        if (name != u"index")
            files.append(name);
    }
    files.sort();
    QVERIFY(files.size() > 15);
    QCOMPARE(m_lists.names(), files);
}

void TestReferenceLists::everyValueHasBothLanguagesAndASource()
{
    for (const QString &list : m_lists.names()) {
        for (const ListValue &value : m_lists.allValues(list)) {
            const QString place = list + u'.' + value.code;
            QVERIFY2(value.text.kk.size() > 1 && value.text.ru.size() > 1, qPrintable(place));
            QVERIFY2(!value.source.isEmpty(), qPrintable(place));
            // a value of our own making never claims to be verified
            QVERIFY2(!value.verified || value.source != u"O", qPrintable(place));
            QVERIFY2(!value.validTo.isValid() || !value.validFrom.isValid() || value.validFrom <= value.validTo,
                     qPrintable(place));
        }
    }
}

void TestReferenceLists::namesEveryCode_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("codes");
    const auto row = [](const char *list, const QString &codes) {
        QTest::newRow(list) << QString::fromLatin1(list) << codes;
    };
    row("first_repeat", u"FIRST REPEAT"_s);
    row("examination_forms", u"INPERSON ABSENT PROACTIVE in_person absentee proactive"_s);
    row("places", u"DEPT OMK VISIT_LPO VISIT_SPEC VISIT_PRISON VISIT_SIZO HOME HOSPITAL ABSENT department "
                  u"visiting.clinic visiting.specialised visiting.penal home hospital absentee absentee.proactive"_s);
    row("purposes", u"G1a G1b G1c G2a G2b G3a G3b G3c disability.primary disability.repeat disability.cause_change "
                    u"uot upt ipr.form ipr.correct extra_help"_s);
    row("omk_goals", u"APPEAL CONTROL CONSULT"_s);
    row("categories", u"ADULT_1 ADULT_2 ADULT_3 CHILD_LT7 CHILD_1 CHILD_2 CHILD_3 NONE"_s);
    row("causes", u"C1 C2 C3 C4 C5 C6 C7a C7b C7c C7d C8"_s);
    row("terms", u"T6M T1Y T2Y T5Y T_TO7 T_TO18 T_NOEND T_TO16"_s);
    row("uot_degrees", u"U1 U2 U3"_s);
    row("upt_causes", u"P1 P2"_s);
    row("documents", u"D01 D02 D03 D04 D05 D06 D07 D08 D09 D10 D11 D12 D13 D14 D15"_s);
    row("certificates", u"R1 R2 R3 R4 R5 R6 R7 R8 R9 R10 R11"_s);
    row("refusals", u"N1 N2 N3 N4 expired incomplete wrong_place no_consent"_s);
    row("return_reasons", u"F001 F002 F003 F004 F005 F006 F007 F008 F009 F010 F011 F012 F013 F014 F015 F016 F017 "
                          u"REC001 REC002 REC003 REC004 REC005 LEG001 LEG002 LEG003"_s);
    row("outcomes", u"AGREE MIS_DIAG MIS_GOAL MIS_DATA"_s);
    row("notices", u"S1 S2 S3 S4 S5 S6 return_notice mismatch_notice no_show_notice conclusion_notice programme.social "
                   u"programme.professional military_notice"_s);
    row("addressees", u"person health_system e_sobes labour_market military_authority"_s);
    row("regions", u"10 11 15 19 23 27 31 33 35 39 43 47 55 59 61 62 63 71 75 79"_s);
    row("profiles", u"general specialised paediatric"_s);
    row("identity_documents", u"identity_card passport birth_certificate residence_permit"_s);
    row("programme_parts", u"medical social professional"_s);
    row("sex", u"male female"_s);
}

void TestReferenceLists::namesEveryCode()
{
    QFETCH(QString, list);
    QFETCH(QString, codes);
    for (const QString &code : codes.split(u' ')) {
        const ListValue *value = m_lists.find(list, code);
        QVERIFY2(value, qPrintable(code));
        QVERIFY(value->code == code || value->aliases.contains(code));
    }
}

void TestReferenceLists::retiredValuesStayReadable()
{
    const auto offered = [&](QDate day) {
        QStringList codes;
        for (const ListValue &value : m_lists.values(u"terms"_s, day))
            codes.append(value.code);
        return codes;
    };
    QVERIFY(!offered(m_day).contains(u"T_TO16"_s));
    QVERIFY(offered(QDate(2020, 1, 1)).contains(u"T_TO16"_s));
    QCOMPARE(m_lists.text(u"terms"_s, u"T_TO16"_s, Language::Kazakh), u"он алты жасқа толғанға дейін"_s);
    QVERIFY(!m_lists.find(u"causes"_s, u"C5_TO16"_s)->validOn(m_day));
}

void TestReferenceLists::categoriesFollowAge_data()
{
    QTest::addColumn<int>("age");
    QTest::addColumn<QString>("codes");
    QTest::newRow("infant") << 0 << u"CHILD_LT7 NONE"_s;
    QTest::newRow("six") << 6 << u"CHILD_LT7 NONE"_s;
    QTest::newRow("seven") << 7 << u"CHILD_1 CHILD_2 CHILD_3 NONE"_s;
    QTest::newRow("seventeen") << 17 << u"CHILD_1 CHILD_2 CHILD_3 NONE"_s;
    QTest::newRow("eighteen") << 18 << u"ADULT_1 ADULT_2 ADULT_3 NONE"_s;
    QTest::newRow("old") << 90 << u"ADULT_1 ADULT_2 ADULT_3 NONE"_s;
}

void TestReferenceLists::categoriesFollowAge()
{
    QFETCH(int, age);
    QFETCH(QString, codes);
    QStringList fitting;
    for (const ListValue &value : m_lists.values(u"categories"_s, m_day)) {
        if (value.fitsAge(age))
            fitting.append(value.code);
    }
    QCOMPARE(fitting.join(u' '), codes);
}

void TestReferenceLists::termsSayHowLong()
{
    const auto attribute = [&](const QString &code, const QString &name) {
        return m_lists.find(u"terms"_s, code)->attributes.value(name);
    };
    QCOMPARE(attribute(u"T6M"_s, u"months"_s).toInt(), 6);
    QCOMPARE(attribute(u"T5Y"_s, u"months"_s).toInt(), 60);
    QCOMPARE(attribute(u"T_TO7"_s, u"to_age"_s).toInt(), 7);
    QCOMPARE(attribute(u"T_NOEND"_s, u"no_end"_s).toBool(), true);
    // each term says its length in exactly one way
    for (const ListValue &value : m_lists.allValues(u"terms"_s))
        QCOMPARE(value.attributes.size(), 1);
}

void TestReferenceLists::chaptersFollowOneAnother()
{
    QList<ListValue> chapters = m_lists.allValues(u"icd10_chapters"_s);
    QCOMPARE(chapters.size(), 22);
    std::sort(chapters.begin(), chapters.end(), [](const ListValue &a, const ListValue &b) {
        return a.attributes.value(u"from"_s).toString() < b.attributes.value(u"from"_s).toString();
    });
    QString last;
    for (const ListValue &chapter : chapters) {
        const QString from = chapter.attributes.value(u"from"_s).toString();
        const QString to = chapter.attributes.value(u"to"_s).toString();
        QVERIFY2(last < from && from < to, qPrintable(chapter.code));
        last = to;
    }
}

void TestReferenceLists::documentsAreThoseOfAppendix1()
{
    const QList<ListValue> documents = m_lists.values(u"documents"_s, m_day);
    QCOMPARE(documents.size(), 15);
    for (qsizetype i = 0; i < documents.size(); ++i) {
        QCOMPARE(documents.at(i).attributes.value(u"number"_s).toInt(), static_cast<int>(i + 1));
        QVERIFY(!documents.at(i).attributes.value(u"paragraph"_s).toObject().isEmpty());
    }
}

void TestReferenceLists::unknownCodesStandForThemselves()
{
    QCOMPARE(m_lists.find(u"terms"_s, u"T9Y"_s), nullptr);
    QCOMPARE(m_lists.find(u"nothing"_s, u"T1Y"_s), nullptr);
    QCOMPARE(m_lists.text(u"terms"_s, u"T9Y"_s, Language::Russian), u"T9Y"_s);
    QVERIFY(m_lists.values(u"nothing"_s, m_day).isEmpty());
}

void TestReferenceLists::aDepartmentReplacesAList()
{
    test::DepartmentFolder folder;
    folder.put(u"lists/sex.json"_s, R"({"values": [{"code": "male", "kk": "ер адам", "ru": "муж."}]})");
    const auto lists = ReferenceLists::load(folder.files());
    QVERIFY(lists);
    QCOMPARE(lists->text(u"sex"_s, u"male"_s, Language::Russian), u"муж."_s);
    QCOMPARE(lists->text(u"terms"_s, u"T1Y"_s, Language::Russian), u"1 год"_s);
}

void TestReferenceLists::refusesFaultyLists_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    QTest::newRow("empty") << QByteArray(R"({"values": []})") << u"values"_s;
    QTest::newRow("no code") << QByteArray(R"({"values": [{"kk": "ер", "ru": "муж."}]})") << u"values[0]"_s;
    QTest::newRow("one language") << QByteArray(R"({"values": [{"code": "male", "kk": "ер"}]})") << u"values[0]"_s;
    QTest::newRow("a code twice") << QByteArray(R"({"values": [{"code": "m", "kk": "ер", "ru": "муж."},
        {"code": "f", "aliases": ["m"], "kk": "әйел", "ru": "жен."}]})")
                                  << u"values[1]"_s;
}

void TestReferenceLists::refusesFaultyLists()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    test::DepartmentFolder folder;
    folder.put(u"lists/sex.json"_s, json);
    const auto lists = ReferenceLists::load(folder.files());
    QVERIFY(!lists);
    QCOMPARE(lists.error().code, u"rules.malformed"_s);
    QCOMPARE(lists.error().arguments.value(u"file"_s), u"lists/sex.json"_s);
    QCOMPARE(lists.error().arguments.value(u"place"_s), place);
}

QTEST_GUILESS_MAIN(TestReferenceLists)
#include "tst_referencelists.moc"
