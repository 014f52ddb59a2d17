// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/inputfiles.h"

#include "core/base/datafiles.h"
#include "core/exchange/departmentfile.h"
#include "core/exchange/nosologyfile.h"
#include "core/expertise/casejson.h"
#include "core/intake/intakejson.h"
#include "core/people/departmentjson.h"
#include "tests/support/fullcase.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace khattama;
using namespace khattama::exchange;
using namespace Qt::StringLiterals;

namespace {

const QString kData = QStringLiteral(KHATTAMA_TEST_DATA "/exchange/");

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

QString environment(const QString &name)
{
    return name == u"UNSET"_s ? QString() : QString(u"secret of "_s + name);
}

/// Where `value` holds what `schema` does not name, or lacks what it names (`path`); both ways, so that the
/// schemas cannot fall behind the readers.
void compare(const QJsonValue &value, const QJsonObject &schema, const QString &path, QStringList &differences)
{
    if (value.isArray()) {
        compare(value.toArray().first(), schema[u"items"_s].toObject(), QString(path + u"[]"_s), differences);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        const QJsonObject properties = schema[u"properties"_s].toObject();
        const QStringList given = object.keys();
        const QStringList named = properties.keys();
        for (const QString &key : given) {
            if (!named.contains(key))
                differences.append(QString(path + u'.' + key + u" is not in the schema"_s));
            else
                compare(object[key], properties[key].toObject(), QString(path + u'.' + key), differences);
        }
        for (const QString &key : named) {
            if (!given.contains(key))
                differences.append(QString(path + u'.' + key + u" is not read"_s));
        }
    } else if (const QJsonValue allowed = schema[u"enum"_s]; allowed.isArray() && !allowed.toArray().contains(value)) {
        differences.append(QString(path + u" has a value that is not in the schema"_s));
    }
}

} // namespace

class TestInputFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAnApplication();
    void readsWhichFilesTheDocumentsName();
    void readsAConclusion();
    void establishedFollowsFromTheDisability();
    void readsAVote();
    void readsASettlement();
    void refuses_data();
    void refuses();
    void passesOverByteOrderMarkAndRemarks();
    void namesTheLineOfBrokenJson();
    void schemasNameWhatIsRead_data();
    void schemasNameWhatIsRead();
    void readsADepartment();
    void departmentsComeBackEqual();
    void refusesADepartment_data();
    void refusesADepartment();
    void namesAFileThatIsNotThere();
    void readsNosology();
    void refusesNosology_data();
    void refusesNosology();
};

void TestInputFiles::readsAnApplication()
{
    const auto read = readApplication(json(intake::toJson(test::fullApplication())));
    QVERIFY(read);
    QVERIFY(read->application == test::fullApplication());
    QVERIFY(read->attached.isEmpty());
    // As the published format gives it.
    const auto brief =
        readApplication(R"({"iin":"850315300019","surname":"Сейітов","given":"Әли","birthDate":"1985-03-15",
        "sex":"male","purposes":["disability.primary"],"place":"department","consent":true,
        "documents":[{"id":"form031","sheets":4,"format":"paper","originalSeen":true,"validUntil":"2026-12-16"}],
        "form031":{"number":"031-1","signedAt":"2026-11-16T15:40:00+05:00","icd10":"G35","text":"…"}})");
    QVERIFY(brief);
    QCOMPARE(brief->application.person.sex, people::Sex::Male);
    QCOMPARE(brief->application.documents.first().sheets, 4);
    QCOMPARE(brief->application.form031.signedAt, QDate(2026, 11, 16));
    QVERIFY(!brief->application.representative);
}

void TestInputFiles::readsWhichFilesTheDocumentsName()
{
    const QByteArray start = R"({"iin":"850315300019","surname":"Сейітов","given":"Әли","documents":)";
    const auto read = readApplication(start + R"([{"id":"identity","file":"сканер/куәлік.pdf"},{"id":"form031"},
        {"id":"registration","file":null},{"id":"sick_leave","file":""},{"id":"medical_record","file":"1.png"}]})");
    QVERIFY(read);
    QCOMPARE(read->application.documents.size(), 5);
    QCOMPARE(read->attached.size(), 2);
    QCOMPARE(read->attached.at(0).documentId, u"identity"_s);
    QCOMPARE(read->attached.at(0).path, u"сканер/куәлік.pdf"_s);
    QCOMPARE(read->attached.at(1).documentId, u"medical_record"_s);
    const auto number = readApplication(start + R"([{"id":"identity"},{"id":"form031","file":7}]})");
    QCOMPARE(number.error().code, u"input.wrong_type"_s);
    QCOMPARE(number.error().arguments.value(u"field"_s), u"documents[1].file"_s);
    QCOMPARE(readApplication(start + R"([7]})").error().code, u"input.wrong_type"_s);
}

void TestInputFiles::readsAConclusion()
{
    expertise::Conclusion expected = test::fullConclusion();
    expected.decidedBy.clear();
    const auto read = readConclusion(json(expertise::toJson(expected)));
    QVERIFY(read);
    QVERIFY(*read == expected);
}

void TestInputFiles::establishedFollowsFromTheDisability()
{
    QVERIFY(readConclusion(R"({"disability":{"category":"ADULT_2"}})")->established);
    QVERIFY(!readConclusion(R"({"disability":{"category":"NONE"}})")->established);
    QVERIFY(!readConclusion(R"({"uot":{"percent":30}})")->established);
    QVERIFY(!readConclusion(R"({"established":false,"disability":{"category":"ADULT_2"}})")->established);
}

void TestInputFiles::readsAVote()
{
    const auto agree = readVote(R"({"outcome":"AGREE","category":"ADULT_2"})");
    QVERIFY(agree);
    QVERIFY(agree->outcome == expertise::Outcome::Agree);
    QCOMPARE(agree->category, u"ADULT_2"_s);
    const auto mismatch = readVote(R"({"outcome":"MIS_DATA","note":"деректер жоқ"})");
    QVERIFY(mismatch);
    QVERIFY(mismatch->outcome == expertise::Outcome::MisData);
    QCOMPARE(mismatch->note, u"деректер жоқ"_s);
}

void TestInputFiles::readsASettlement()
{
    const auto read = readSettlement(R"({"code":"F006","verdict":"passed","note":"телефон арқылы"})");
    QVERIFY(read);
    QVERIFY(read->verdict == intake::Verdict::Passed);
    QCOMPARE(read->code, u"F006"_s);
}

void TestInputFiles::refuses_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("field");
    const QByteArray who = R"({"iin":"850315300019","surname":"а","given":"б")";
    const auto a = u"application"_s;
    QTest::newRow("no iin") << a << QByteArray("{}") << u"input.missing"_s << u"iin"_s;
    QTest::newRow("blank name") << a << QByteArray(R"({"iin":"8","surname":" ","given":"б"})") << u"input.missing"_s
                                << u"surname"_s;
    QTest::newRow("null name") << a << QByteArray(R"({"iin":"8","surname":"а","given":null})") << u"input.missing"_s
                               << u"given"_s;
    QTest::newRow("mistyped key") << a << who + R"(,"adress":{}})" << u"input.unknown_field"_s << u"adress"_s;
    QTest::newRow("mistyped key inside") << a << who + R"(,"documents":[{"id":"a","sheet":1}]})"
                                         << u"input.unknown_field"_s << u"documents[0].sheet"_s;
    QTest::newRow("text for a number") << a << who + R"(,"documents":[{"id":"a","sheets":"4"}]})"
                                       << u"input.wrong_type"_s << u"documents[0].sheets"_s;
    QTest::newRow("document without id") << a << who + R"(,"documents":[{"sheets":4}]})" << u"input.missing"_s
                                         << u"documents[0].id"_s;
    QTest::newRow("sex") << a << who + R"(,"sex":"м"})" << u"input.unknown_value"_s << u"sex"_s;
    QTest::newRow("day") << a << who + R"(,"birthDate":"15.03.1985"})" << u"input.wrong_type"_s << u"birthDate"_s;
    const auto c = u"conclusion"_s;
    QTest::newRow("percent") << c << QByteArray(R"({"uot":{"percent":60.5}})") << u"input.wrong_type"_s
                             << u"uot.percent"_s;
    QTest::newRow("no percent") << c << QByteArray(R"({"upt":[{"cause":"P1"}]})") << u"input.missing"_s
                                << u"upt[0].percent"_s;
    QTest::newRow("decidedBy") << c << QByteArray(R"({"decidedBy":"head"})") << u"input.unknown_field"_s
                               << u"decidedBy"_s;
    QTest::newRow("at without offset") << c << QByteArray(R"({"at":"2026-11-18T11:00:00"})") << u"input.wrong_type"_s
                                       << u"at"_s;
    const auto v = u"vote"_s;
    QTest::newRow("no outcome") << v << QByteArray("{}") << u"input.missing"_s << u"outcome"_s;
    QTest::newRow("outcome") << v << QByteArray(R"({"outcome":"agree"})") << u"input.unknown_value"_s << u"outcome"_s;
    QTest::newRow("no category") << v << QByteArray(R"({"outcome":"AGREE"})") << u"input.missing"_s << u"category"_s;
    QTest::newRow("another's vote") << v << QByteArray(R"({"outcome":"MIS_DIAG","expert":"chief2"})")
                                    << u"input.unknown_field"_s << u"expert"_s;
    const auto s = u"settlement"_s;
    QTest::newRow("no note") << s << QByteArray(R"({"code":"F006","verdict":"passed"})") << u"input.missing"_s
                             << u"note"_s;
    QTest::newRow("verdict") << s << QByteArray(R"({"code":"F006","verdict":"ok","note":"x"})")
                             << u"input.unknown_value"_s << u"verdict"_s;
}

void TestInputFiles::refuses()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    QFETCH(QString, field);
    const auto fault = [](const auto &result) { return result ? Error{} : result.error(); };
    const Error error = kind == u"application"_s  ? fault(readApplication(bytes))
                        : kind == u"conclusion"_s ? fault(readConclusion(bytes))
                        : kind == u"vote"_s       ? fault(readVote(bytes))
                                                  : fault(readSettlement(bytes));
    QCOMPARE(error.code, code);
    QCOMPARE(error.arguments.value(u"field"_s), field);
    QVERIFY(error.kind == ErrorKind::Usage);
}

void TestInputFiles::passesOverByteOrderMarkAndRemarks()
{
    const auto read = readVote("\xef\xbb\xbf{\"$schema\":\"vote.schema.json\",\"_by\":\"x\",\"outcome\":\"MIS_GOAL\"}");
    QVERIFY(read);
}

void TestInputFiles::namesTheLineOfBrokenJson()
{
    for (const QByteArray &bytes : {QByteArray("{\n\"outcome\":\n AGREE}"), QByteArray("{\n\n\"outcome\":\"\xd3\"}")}) {
        const auto read = readVote(bytes);
        QVERIFY(!read);
        QCOMPARE(read.error().code, u"input.not_json"_s);
        QCOMPARE(read.error().arguments.value(u"line"_s), u"3"_s);
        QVERIFY(read.error().kind == ErrorKind::Damaged);
    }
    QCOMPARE(readVote("[]").error().code, u"input.not_json"_s);
    QCOMPARE(readVote("").error().code, u"input.not_json"_s);
}

void TestInputFiles::schemasNameWhatIsRead_data()
{
    QTest::addColumn<QJsonObject>("full");
    QJsonObject application = intake::toJson(test::fullApplication());
    QJsonArray documents = application.value(u"documents"_s).toArray();
    for (qsizetype i = 0; i < documents.size(); ++i) { // where a document lies is told by the file alone
        QJsonObject document = documents.at(i).toObject();
        document.insert(u"file"_s, u"identity.pdf"_s);
        documents.replace(i, document);
    }
    application.insert(u"documents"_s, documents);
    QTest::newRow("application") << application;
    QJsonObject conclusion = expertise::toJson(test::fullConclusion());
    conclusion.remove(u"decidedBy"_s);
    QTest::newRow("conclusion") << conclusion;
    QTest::newRow("vote") << QJsonObject{{u"outcome"_s, u"AGREE"_s}, {u"category"_s, u"NONE"_s}, {u"note"_s, u"x"_s}};
    QTest::newRow("settle") << QJsonObject{{u"code"_s, u"F006"_s}, {u"verdict"_s, u"passed"_s}, {u"note"_s, u"x"_s}};
    QTest::newRow("consultation") << QJsonObject{
        {u"person"_s, true}, {u"documents"_s, true}, {u"preliminary"_s, u"x"_s}, {u"question"_s, u"x"_s}};
    QTest::newRow("consultation-answer") << QJsonObject{
        {u"text"_s, u"x"_s}, {u"number"_s, u"x"_s}, {u"date"_s, u"2026-11-20"_s}};
    QFile department(kData + u"department.json"_s);
    QVERIFY(department.open(QIODevice::ReadOnly));
    QTest::newRow("department") << QJsonDocument::fromJson(department.readAll()).object();
}

void TestInputFiles::schemasNameWhatIsRead()
{
    QFETCH(QJsonObject, full);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const auto schema = DataFiles().readJson(u"schema/%1.schema.json"_s.arg(name));
    QVERIFY(schema);
    QStringList differences;
    compare(full, *schema, name, differences);
    QCOMPARE(differences, QStringList());
}

void TestInputFiles::readsADepartment()
{
    const auto read = readDepartment(kData + u"department.json"_s, environment);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().code));
    QVERIFY(read->department.kind == people::DepartmentKind::Mse);
    QCOMPARE(read->department.number, u"1"_s);
    QCOMPARE(read->department.region, u"71"_s);
    QCOMPARE(read->department.profile, u"general"_s);
    QVERIFY(read->department.rehearsal);
    QCOMPARE(read->department.name.kk, u"Астана қаласы бойынша департамент, № 1 МӘС бөлімі"_s);
    QVERIFY(read->department.layout == people::JournalLayout::A4Spread);
    QVERIFY(read->department.numbering == people::ProtocolNumbering::ByYear);
    QCOMPARE(read->settings.trustedCertificates.size(), 1);
    QVERIFY(read->settings.trustedCertificates.first().startsWith("-----BEGIN CERTIFICATE-----"));
    QCOMPARE(read->settings.nosology.size(), 9);
    QCOMPARE(read->accounts.size(), 6);
    QCOMPARE(read->accounts.at(1).name, u"Сейітова Айгүл Маратқызы"_s);
    QVERIFY(read->accounts.at(1).role == people::Role::Head);
    QCOMPARE(read->accounts.at(1).password, u"secret of KHATTAMA_HEAD_PASSWORD"_s);
}

void TestInputFiles::departmentsComeBackEqual()
{
    const people::Department full{people::DepartmentKind::Omk,
                                  u"7"_s,
                                  u"71"_s,
                                  u"paediatric"_s,
                                  {u"Бөлім"_s, u"Отдел"_s},
                                  people::JournalLayout::A3,
                                  people::ProtocolNumbering::ByMonth,
                                  true};
    QVERIFY(people::departmentFromJson(people::toJson(full)) == full);
    QVERIFY(people::departmentFromJson(people::toJson(people::Department{})) == people::Department{});
}

void TestInputFiles::refusesADepartment_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("argument"); // name=value
    const QByteArray base = R"("kind":"mse","number":"1","region":"71","name":{"kk":"а","ru":"б"})";
    const auto accounts = [](const QByteArray &password, const QByteArray &second = R"("h","role":"head")") {
        return QByteArray(R"(,"accounts":[{"login":"a","role":"administrator","name":"А","password":")" + password
                          + R"("},{"login":)" + second + R"(,"name":"Б","password":"p"}])");
    };
    const auto row = [](const char *name, const QByteArray &inside, const QString &code, const QString &argument) {
        QTest::newRow(name) << QByteArray('{' + inside + '}') << code << argument;
    };
    row("no kind", R"("number":"1")", u"input.missing"_s, u"field=kind"_s);
    row("kind", R"("kind":"мсэ")", u"input.unknown_value"_s, u"field=kind"_s);
    row("no number", R"("kind":"mse","region":"71")", u"input.missing"_s, u"field=number"_s);
    row("no Russian name", R"("kind":"omk","region":"71","name":{"kk":"а"})", u"input.missing"_s, u"field=name.ru"_s);
    row("layout", base + R"(,"journal":{"layout":"a5"})", u"input.unknown_value"_s, u"field=journal.layout"_s);
    row("role", base + R"(,"accounts":[{"login":"a","role":"king","name":"А","password":"p"}])",
        u"input.unknown_value"_s, u"field=accounts[0].role"_s);
    row("no password", base + R"(,"accounts":[{"login":"a","role":"head","name":"А"}])", u"input.missing"_s,
        u"field=accounts[0].password"_s);
    row("no accounts", base, u"input.no_account"_s, u"role=administrator"_s);
    row("no head", base + accounts("p", R"("h","role":"chief")"), u"input.no_account"_s, u"role=head"_s);
    row("login twice", base + accounts("p", R"("A","role":"head")"), u"input.login_twice"_s, u"login=A"_s);
    row("password unset", base + accounts("env:UNSET"), u"input.password_unset"_s, u"variable=UNSET"_s);
    row("trust missing", base + accounts("p") + R"(,"trust":["none.pem"])", u"input.unreadable"_s, {});
    row("trust no certificate", base + accounts("p") + R"(,"trust":["department.json"])", u"input.not_certificate"_s,
        u"file=department.json"_s);
    row("nosology", base + accounts("p") + R"(,"nosology":"department.json")", u"input.csv_header"_s,
        u"file=department.json"_s);
}

void TestInputFiles::refusesADepartment()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    QFETCH(QString, argument);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"department.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const auto read = readDepartment(file.fileName(), environment);
    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
    QVERIFY(read.error().kind == ErrorKind::Usage);
    if (!argument.isEmpty())
        QCOMPARE(read.error().arguments.value(argument.section(u'=', 0, 0)), argument.section(u'=', 1));
}

void TestInputFiles::namesAFileThatIsNotThere()
{
    const auto read = readInputFile(u"/none/department.json"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().code, u"input.unreadable"_s);
    QCOMPARE(read.error().arguments.value(u"file"_s), u"/none/department.json"_s);
}

void TestInputFiles::readsNosology()
{
    QFile file(kData + u"nosology.csv"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray csv = file.readAll();
    const auto read = readNosology(csv);
    QVERIFY(read);
    QCOMPARE(read->size(), 9);
    QCOMPARE(read->first().from, u"C00"_s);
    QCOMPARE(read->at(6).maxAge, std::optional(17));
    QVERIFY(!read->at(6).minAge);
    QCOMPARE(read->at(6).name.kk, u"балалардағы 1-типті қант диабеті"_s);
    // As other programs save it: byte order mark, CRLF, quotes, an empty line at the end.
    const auto other = readNosology("\xef\xbb\xbf"
                                    "from;to;minAge;maxAge;kk;ru\r\n"
                                    "E76.0;E76.3;0;17;\"а; ә \"\"б\"\"\";в\r\n\r\n");
    QVERIFY(other);
    QCOMPARE(other->first().name.kk, u"а; ә \"б\""_s);
    QCOMPARE(other->first().to, u"E76.3"_s);
}

void TestInputFiles::refusesNosology_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("code");
    QTest::newRow("too few columns") << QByteArray("C00;C97;;;а") << u"input.csv_columns"_s;
    QTest::newRow("commas") << QByteArray("C00,C97,,,а,б") << u"input.csv_columns"_s;
    QTest::newRow("Cyrillic С") << QByteArray("С00;C97;;;а;б") << u"input.csv_icd10"_s;
    QTest::newRow("small letter") << QByteArray("c00;C97;;;а;б") << u"input.csv_icd10"_s;
    QTest::newRow("no bound") << QByteArray("C00;;;;а;б") << u"input.csv_icd10"_s;
    QTest::newRow("wrong way round") << QByteArray("C97;C00;;;а;б") << u"input.csv_order"_s;
    QTest::newRow("ages wrong way round") << QByteArray("C00;C97;18;17;а;б") << u"input.csv_order"_s;
    QTest::newRow("age") << QByteArray("C00;C97;x;;а;б") << u"input.csv_age"_s;
    QTest::newRow("age below zero") << QByteArray("C00;C97;-1;;а;б") << u"input.csv_age"_s;
    QTest::newRow("no Russian name") << QByteArray("C00;C97;;;а; ") << u"input.csv_name"_s;
    QTest::newRow("cp1251") << QByteArray("C00;C97;;;\xe0;\xe1") << u"input.csv_not_utf8"_s;
}

void TestInputFiles::refusesNosology()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, code);
    const auto read = readNosology("from;to;minAge;maxAge;kk;ru\nA15;A19;;;а;б\n" + row + "\n");
    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
    QCOMPARE(read.error().arguments.value(u"line"_s), u"3"_s);
    QCOMPARE(readNosology("from;to;minAge;maxAge;kk;ru\n").error().code, u"input.csv_empty"_s);
    QCOMPARE(readNosology("C00;C97;;;а;б\n").error().code, u"input.csv_header"_s);
}

QTEST_GUILESS_MAIN(TestInputFiles)
#include "tst_inputfiles.moc"
