// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/form031reader.h"

#include "core/exchange/packagereader.h"
#include "tests/support/fullcase.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace khattama;
using exchange::Form031Reader;
using namespace Qt::StringLiterals;

namespace {

const QString kHead = u"<form031 xmlns='urn:khattama:form031:1' messageId='m-1'>"_s;

QByteArray form(const QString &inside)
{
    return QString(kHead + inside + u"</form031>"_s).toUtf8();
}

} // namespace

class TestForm031Reader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsEverythingOfTheFormat();
    void readsTheFormsOfThePackages();
    void emptyAndAbsentValuesAreForTheChecks();
    void emptyGroupsCountAsAbsent();
    void aTimeWithoutOffsetIsLegalTime();
    void keepsUnknownElementsAndAttributes();
    void theOrderOfElementsIsFree();
    void refuses_data();
    void refuses();
    void followsNoSchemaLocation();
    void keepsOnlySoMuchOfWhatIsUnknown();

private:
    [[nodiscard]] Result<intake::Form031> read(const QByteArray &xml) const { return m_reader->read(xml); }
    std::optional<Form031Reader> m_reader;
};

void TestForm031Reader::initTestCase()
{
    auto reader = Form031Reader::create(DataFiles());
    QVERIFY(reader);
    m_reader = *reader;
}

void TestForm031Reader::readsEverythingOfTheFormat()
{
    const auto read = this->read(QByteArray(R"(<?xml version="1.0" encoding="UTF-8"?>
<form031 xmlns="urn:khattama:form031:1" messageId="63ca828d-d5f4-43b2-a4b0-6ce60741c7a8">
  <number>031-453790</number>
  <formedAt>2026-11-13T10:16:00+05:00</formedAt><signedAt>2026-11-13T08:16:00.250Z</signedAt>
  <sentAt>2026-11-13T14:16:00+05:00</sentAt><receivedAt>2026-11-17T10:16:00+05:00</receivedAt>
  <referral>proactive</referral>
  <purposes><purpose>disability.repeat</purpose><purpose>ipr.form</purpose></purposes>
  <organization code="89618" kind="clinic">№ 1 қалалық емхана</organization>
  <patient><iin>850315300019</iin><surname>Әбдіғалиұлы</surname><given>Нұрсұлтан</given><patronymic>Қайратұлы</patronymic>
    <birthDate>1985-03-15</birthDate><sex>female</sex><legalCapacity>limited</legalCapacity>
    <phone>+7 701 123 45 67</phone><email>a@b.kz</email><language>ru</language>
    <address><region>71</region><district>Есіл ауданы</district><settlement>Үштөбе</settlement><street>Мәңгілік Ел даңғылы</street><house>12/1</house><flat>34</flat></address>
    <identityDocument><kind>identity_card</kind><number>045678912</number><issuer>ҚР ІІМ</issuer><issuedOn>2019-04-02</issuedOn></identityDocument>
    <work><place>ТОО «Қазмұнай»</place><position>оператор</position></work><study><place>№ 12 мектеп-лицей</place></study>
    <militaryDuty>true</militaryDuty></patient>
  <representative><iin>880209417693</iin><surname>Ахметова</surname><given>Гүлнар</given><patronymic>Серікқызы</patronymic><phone>+77017654321</phone><basis>parent</basis></representative>
  <earlier><group>ADULT_2</group><cause>C1</cause><until>2026-12-01</until><uot>60</uot><upt>30</upt></earlier>
  <complaints>Әлсіздік, бас айналу
жалобы на слабость &amp; "боли" &lt;5&gt;</complaints>
  <anamnesis><![CDATA[2019 жылдан бері ауырады.]]></anamnesis><objective>Общее состояние средней тяжести.</objective>
  <diagnosis><main icd10="S88.1">Ампутационная культя правой голени</main><complication icd10="">Асқыну</complication>
    <comorbid icd10="I10">АГ</comorbid><comorbid icd10="E11"/></diagnosis>
  <functions><function domain="movement" degree="3">Айқын бұзылу</function><function domain="mental"/></functions>
  <rehabilitation><potential>средний</potential><prognosis>сомнительный</prognosis><recommendations>ЛФК</recommendations></rehabilitation>
  <temporaryDisability from="2026-07-01" to="2026-10-28" days="120"/>
  <techAids><aid code="TSR-014">Кресло-коляска</aid></techAids>
  <attachments><attachment id="a1" file="mri.pdf" kind="study" sha256="7c404193" pages="3">МРТ</attachment>
    <attachment id="a2" file="ЭКГ қорытынды.pdf"/></attachments>
  <consent sms="true" phone="+77014468285" at="2026-11-17T08:16:00+05:00"/>
  <answers>
    <gbdfl askedAt="2026-11-17T10:11:00+05:00" alive="true" nameMatches="true" permanentRegistration="false" emigrated="0"/>
    <gbdfl subject="representative" askedAt="2026-11-17T10:11:00+05:00" alive="1" emigrated="false"/>
    <bmg askedAt="2026-11-17T10:11:00+05:00" phoneRegistered="true"/>
    <rpn askedAt="2026-11-17T10:11:00+05:00" organizationMatches="false"/>
    <tsr/>
  </answers>
  <extra>жаңа</extra>
</form031>)"));
    QVERIFY2(read,
             qPrintable(read ? QString() : QString(read.error().code + read.error().arguments.value(u"field"_s))));
    intake::Form031 expected = test::fullForm();
    expected.unknownElements = {{u"/form031/extra"_s, u"жаңа"_s}};
    QVERIFY(*read == expected);
}

void TestForm031Reader::readsTheFormsOfThePackages()
{
    const auto packages = exchange::PackageReader::create(DataFiles());
    QVERIFY(packages);
    const auto package = packages->read(QStringLiteral(KHATTAMA_TEST_DATA "/exchange/0004-good_child.mse031"));
    QVERIFY(package);
    const intake::Form031 &child = *package->form;
    QCOMPARE(child.patient.iin, u"160514683315"_s);
    QCOMPARE(child.patient.studyPlace, u"№ 12 мектеп-лицей"_s);
    QCOMPARE(child.representative->name.full(), u"Ахметова Гүлнар Серікқызы"_s);
    QCOMPARE(child.receivedAt, test::legal(2026, 11, 17, 13, 18));
    QVERIFY(child.answers.representative->alive.value());
    QVERIFY(!child.answers.representative->permanentRegistration);
    QVERIFY(!child.answers.questionnaire);
    QVERIFY(!child.temporaryDisability);
    QVERIFY(child.unknownElements.isEmpty());
}

void TestForm031Reader::emptyAndAbsentValuesAreForTheChecks()
{
    // F003, F005, F008: a form that lacks everything but its message id is read, and returned by the checks.
    const auto bare = read(form({}));
    QVERIFY(bare);
    intake::Form031 expected;
    expected.messageId = u"m-1"_s;
    QVERIFY(*bare == expected);
    const auto empty = read(
        form(u"<number/><formedAt/><signedAt> </signedAt><purposes><purpose/></purposes><organization code='' kind=''/>"
             "<patient><iin/><birthDate/><sex/><legalCapacity/><phone/><language/><militaryDuty/><address/></patient>"
             "<diagnosis><main icd10=''/><complication icd10=''/></diagnosis><functions><function/></functions>"
             "<attachments/><answers/>"_s));
    QVERIFY2(empty, qPrintable(empty ? QString() : empty.error().arguments.value(u"field"_s)));
    QVERIFY(*empty == expected);
}

void TestForm031Reader::emptyGroupsCountAsAbsent()
{
    const auto read = this->read(form(u"<representative><iin/><surname/></representative>"
                                      "<temporaryDisability from='' to='' days=''/>"_s));
    QVERIFY(read);
    QVERIFY(!read->representative);
    QVERIFY(!read->temporaryDisability);
}

void TestForm031Reader::aTimeWithoutOffsetIsLegalTime()
{
    const auto read = this->read(form(u"<formedAt>2026-11-13T10:16:00</formedAt>"_s));
    QVERIFY(read);
    QCOMPARE(read->formedAt, QDateTime(QDate(2026, 11, 13), QTime(5, 16), Qt::UTC));
}

void TestForm031Reader::keepsUnknownElementsAndAttributes()
{
    const auto read =
        this->read(form(u"<future when='2027'>жаңа <deep>терең</deep></future>"
                        "<x:number xmlns:x='urn:other'>7</x:number><number colour='red'>1</number>"
                        "<patient><blood>A</blood><number>misplaced</number></patient>"
                        "<functions kind='all'><function domain='a' scale='5'>b</function></functions>"_s));
    QVERIFY2(read, qPrintable(read ? QString() : read.error().arguments.value(u"field"_s)));
    const QList<QPair<QString, QString>> expected{{u"/form031/future"_s, u"жаңа"_s},
                                                  {u"/form031/future/@when"_s, u"2027"_s},
                                                  {u"/form031/future/deep"_s, u"терең"_s},
                                                  {u"/form031/number"_s, u"7"_s},
                                                  {u"/form031/number/@colour"_s, u"red"_s},
                                                  {u"/form031/patient/blood"_s, u"A"_s},
                                                  {u"/form031/patient/number"_s, u"misplaced"_s},
                                                  {u"/form031/functions/@kind"_s, u"all"_s},
                                                  {u"/form031/functions/function/@scale"_s, u"5"_s}};
    QCOMPARE(read->unknownElements, expected);
    QCOMPARE(read->number, u"1"_s);
}

void TestForm031Reader::theOrderOfElementsIsFree()
{
    const auto read = this->read(form(u"<complaints>b</complaints><number>1</number>"_s));
    QVERIFY(read);
    QCOMPARE(read->number, u"1"_s);
}

void TestForm031Reader::refuses_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("where"); // field, or else line
    const auto schema = u"package.form_schema"_s;
    const auto malformed = u"package.form_malformed"_s;
    const auto doctype = u"package.form_doctype"_s;
    const auto notUtf8 = u"package.form_not_utf8"_s;
    const auto duplicate = u"package.form_duplicate"_s;
    const QByteArray good = form(u"<number>1</number>"_s);

    QTest::newRow("wrong root") << QByteArray("<form xmlns='urn:khattama:form031:1' messageId='m'/>") << schema
                                << u"/form"_s;
    QTest::newRow("no namespace") << QByteArray("<form031 messageId='m'/>") << schema << u"/form031"_s;
    QTest::newRow("other version") << QByteArray("<form031 xmlns='urn:khattama:form031:2' messageId='m'/>") << schema
                                   << u"/form031"_s;
    QTest::newRow("no message id") << QByteArray("<form031 xmlns='urn:khattama:form031:1'/>") << schema
                                   << u"/form031"_s;
    QTest::newRow("blank message id") << QByteArray("<form031 xmlns='urn:khattama:form031:1' messageId=' '/>") << schema
                                      << u"/form031"_s;
    QTest::newRow("no such day") << form(u"<patient><birthDate>1985-02-30</birthDate></patient>"_s) << schema
                                 << u"/form031/patient/birthDate"_s;
    QTest::newRow("day with offset") << form(u"<patient><birthDate>1985-02-20Z</birthDate></patient>"_s) << schema
                                     << u"/form031/patient/birthDate"_s;
    QTest::newRow("time") << form(u"<formedAt>yesterday</formedAt>"_s) << schema << u"/form031/formedAt"_s;
    QTest::newRow("sex") << form(u"<patient><sex>m</sex></patient>"_s) << schema << u"/form031/patient/sex"_s;
    QTest::newRow("capacity") << form(u"<patient><legalCapacity>half</legalCapacity></patient>"_s) << schema
                              << u"/form031/patient/legalCapacity"_s;
    QTest::newRow("boolean") << form(u"<consent sms='yes'/>"_s) << schema << u"/form031/consent"_s;
    QTest::newRow("days") << form(u"<temporaryDisability days='-1'/>"_s) << schema << u"/form031/temporaryDisability"_s;
    QTest::newRow("pages") << form(u"<attachments><attachment pages='99999999999'/></attachments>"_s) << schema
                           << u"/form031/attachments/attachment"_s;
    QTest::newRow("subject") << form(u"<answers><gbdfl subject='nobody'/></answers>"_s) << schema
                             << u"/form031/answers/gbdfl"_s;
    QTest::newRow("stray text") << form(u"<patient>text</patient>"_s) << schema << u"/form031/patient"_s;
    QTest::newRow("element in a text") << form(u"<number>1<b/></number>"_s) << schema << u"/form031/number"_s;
    QTest::newRow("number twice") << form(u"<number>1</number><number>2</number>"_s) << duplicate
                                  << u"/form031/number"_s;
    QTest::newRow("patient twice") << form(u"<patient/><patient/>"_s) << duplicate << u"/form031/patient"_s;
    QTest::newRow("iin twice") << form(u"<patient><iin>1</iin><iin>2</iin></patient>"_s) << duplicate
                               << u"/form031/patient/iin"_s;
    QTest::newRow("main twice") << form(u"<diagnosis><main/><main/></diagnosis>"_s) << duplicate
                                << u"/form031/diagnosis/main"_s;
    QTest::newRow("answer twice") << form(u"<answers><gbdfl/><gbdfl subject='patient'/></answers>"_s) << duplicate
                                  << u"/form031/answers/gbdfl"_s;
    QTest::newRow("attribute twice") << form(u"<consent sms='true' sms='false'/>"_s) << malformed << u"1"_s;
    QTest::newRow("cut off") << good.chopped(5) << malformed << u"1"_s;
    QTest::newRow("line") << form(u"\n\n<number>"_s) << malformed << u"3"_s;
    QTest::newRow("empty") << QByteArray("") << malformed << u"1"_s;
    QTest::newRow("blanks") << QByteArray("  \n ") << malformed << QString();
    QTest::newRow("text after") << good + "x" << malformed << u"1"_s;
    QTest::newRow("undeclared entity") << form(u"<number>&who;</number>"_s) << malformed << u"1"_s;
    QTest::newRow("too deep") << form(u"<a>"_s.repeated(2000) + u"</a>"_s.repeated(2000)) << malformed << u"1"_s;

    QTest::newRow("doctype") << "<!DOCTYPE form031>" + good << doctype << QString();
    QTest::newRow("external subset") << "<!DOCTYPE form031 SYSTEM \"http://127.0.0.1:1/x.dtd\">" + good << doctype
                                     << QString();
    QTest::newRow("external entity") << "<!DOCTYPE form031 [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                                            + form(u"<number>&x;</number>"_s)
                                     << doctype << QString();
    QByteArray laughs = "<?xml version='1.0'?><!DOCTYPE form031 [<!ENTITY l0 'ha'>";
    for (int level = 1; level < 30; ++level) {
        const QByteArray lower = "&l" + QByteArray::number(level - 1) + ";";
        laughs += "<!ENTITY l" + QByteArray::number(level) + " '" + lower.repeated(10) + "'>";
    }
    QTest::newRow("billion laughs") << laughs + "]>" + form(u"<number a='&l29;'>&l29;</number>"_s) << doctype
                                    << QString();

    QTest::newRow("invalid UTF-8") << form(u"<number>@</number>"_s).replace('@', "\xd3") << notUtf8 << QString();
    QTest::newRow("overlong UTF-8") << form(u"<number>@</number>"_s).replace('@', "\xc0\xbc") << notUtf8 << QString();
    QTest::newRow("surrogates") << form(u"<number>@</number>"_s).replace('@', "\xed\xa0\x80") << notUtf8 << QString();
    const QString text = QString::fromUtf8(good);
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe")
                                   + QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2)
                            << notUtf8 << QString();
    QTest::newRow("declared otherwise") << "<?xml version='1.0' encoding='windows-1251'?>" + good << notUtf8
                                        << QString();
    QTest::newRow("a zero byte") << form(u"<number>@</number>"_s).replace('@', QByteArray(1, '\0')) << notUtf8
                                 << QString();
}

void TestForm031Reader::refuses()
{
    QFETCH(QByteArray, xml);
    QFETCH(QString, code);
    QFETCH(QString, where);
    const auto read = this->read(xml);
    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
    QVERIFY(read.error().kind == ErrorKind::Damaged);
    const auto &arguments = read.error().arguments;
    if (!where.isEmpty())
        QCOMPARE(arguments.value(u"field"_s, arguments.value(u"line"_s)), where);
}

void TestForm031Reader::followsNoSchemaLocation()
{
    // A schema of the sender's that would declare everything wrong: it must not even be opened.
    QTemporaryDir folder;
    QFile schema(folder.filePath(u"x.xsd"_s));
    QVERIFY(schema.open(QIODevice::WriteOnly));
    schema.write("this is no schema");
    schema.close();
    const QString xml = u"<form031 xmlns='urn:khattama:form031:1' messageId='m' "
                        "xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='urn:o %1'>"
                        "<o:a xmlns:o='urn:o' xsi:schemaLocation='urn:o %1'/></form031>"_s.arg(schema.fileName());
    const auto read = this->read(xml.toUtf8());
    QVERIFY2(read, qPrintable(read ? QString() : read.error().code));
    QCOMPARE(read->unknownElements.size(), 3);
    QCOMPARE(read->unknownElements.first().first, u"/form031/@schemaLocation"_s);
}

void TestForm031Reader::keepsOnlySoMuchOfWhatIsUnknown()
{
    // 200 levels of long names: each small element at the bottom would carry the whole path.
    const QString longName(1000, u'a');
    const QString xml = QString(u'<' + longName + u'>').repeated(200) + u"<x/>"_s.repeated(100000)
                        + QString(u"</"_s + longName + u'>').repeated(200);
    const auto read = this->read(form(xml));
    QVERIFY(!read);
    QCOMPARE(read.error().code, u"package.form_unknown_limit"_s);
}

QTEST_GUILESS_MAIN(TestForm031Reader)
#include "tst_form031reader.moc"
