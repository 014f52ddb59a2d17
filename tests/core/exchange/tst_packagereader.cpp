// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/packagereader.h"
#include "tests/support/zipbuilder.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <clocale>

using namespace khattama;
using namespace Qt::StringLiterals;
using exchange::PackageReader;
using test::ZipBuilder;

namespace {

const QByteArray kForm = "<form031 xmlns=\"urn:khattama:form031:1\" messageId=\"m-1\"><number>1</number></form031>";
const QString kData = QStringLiteral(KHATTAMA_TEST_DATA "/exchange/");

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A form with a second entry of the given name.
QByteArray withEntry(const ZipBuilder::Entry &entry)
{
    return ZipBuilder().add("form.xml", kForm).add(entry).bytes();
}

QByteArray noise(int size)
{
    QRandomGenerator random(7);
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = static_cast<char>(random.bounded(256));
    return bytes;
}

} // namespace

class TestPackageReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsAPackage();
    void readsABareForm();
    void readsAPackageWithoutAForm_F002();
    void readsKazakhNames();
    void namesDoNotDependOnTheLocale();
    void readsFromAFileAndWritesNothing();
    void refuses_data();
    void refuses();
    void limits_data();
    void limits();
    void aSmallFileThatPacksWellIsNoBomb();
    void everyShippedLimitIsAsked();
    void everyCutOfAPackageIsRefusedOrRead();
    void mutatedPackagesNeverBreakTheReader();
    void mutatedFormsNeverBreakTheReader();

private:
    [[nodiscard]] Result<intake::ReceivedPackage> read(const QByteArray &bytes) const
    {
        return m_reader->readBytes(bytes, u"a.mse031"_s);
    }
    std::optional<PackageReader> m_reader;
};

void TestPackageReader::initTestCase()
{
    auto reader = PackageReader::create(DataFiles());
    QVERIFY(reader);
    m_reader = *reader;
}

void TestPackageReader::readsAPackage()
{
    const QByteArray bytes = fileBytes(kData + u"0001-good.mse031"_s);
    const auto package = read(bytes);
    QVERIFY(package);
    QCOMPARE(package->fileName, u"a.mse031"_s);
    QCOMPARE(package->sha256.toLatin1(), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    QCOMPARE(package->form->patient.iin, u"630821372983"_s);
    QCOMPARE(package->formXml.size(), 2796);
    QCOMPARE(package->formSignature.size(), 1385);
    QCOMPARE(package->attachments.keys(), QStringList{u"conclusion.pdf"_s});
    const QByteArray attachment = package->attachments.first();
    QCOMPARE(QString::fromLatin1(QCryptographicHash::hash(attachment, QCryptographicHash::Sha256).toHex()),
             package->form->attachments.first().sha256);
}

void TestPackageReader::readsABareForm()
{
    for (const QByteArray &start : {QByteArray(), QByteArray("\xef\xbb\xbf"), QByteArray("<?xml version='1.0'?>\n")}) {
        const auto package = read(start + kForm);
        QVERIFY(package);
        QCOMPARE(package->form->number, u"1"_s);
        QCOMPARE(package->formXml, start + kForm); // the very bytes that may be signed
        QVERIFY(package->formSignature.isEmpty());
    }
}

void TestPackageReader::readsAPackageWithoutAForm_F002()
{
    for (const QByteArray &bytes : {fileBytes(kData + u"0010-F002_no_form.mse031"_s), ZipBuilder().bytes()}) {
        const auto package = read(bytes);
        QVERIFY(package);
        QVERIFY(!package->form);
        QVERIFY(package->formXml.isEmpty());
    }
}

void TestPackageReader::readsKazakhNames()
{
    const QString name = u"қорытынды әңғүұқөһі.pdf"_s;
    const auto package = read(withEntry({"attachments/" + name.toUtf8(), "x"}));
    QVERIFY(package);
    QCOMPARE(package->attachments.keys(), QStringList{name});
    // As one system packs it: й in two characters, and no mark that the name is UTF-8.
    const QString decomposed = u"Сейітов.pdf"_s.normalized(QString::NormalizationForm_D);
    const auto other = read(withEntry({"attachments/" + decomposed.toUtf8(), "x", 0100644, 0}));
    QVERIFY(other);
    QCOMPARE(other->attachments.keys(), QStringList{u"Сейітов.pdf"_s});
}

void TestPackageReader::namesDoNotDependOnTheLocale()
{
    const QByteArray before = std::setlocale(LC_ALL, nullptr);
    QVERIFY(std::setlocale(LC_ALL, "C"));
    readsKazakhNames();
    std::setlocale(LC_ALL, before.constData());
}

void TestPackageReader::readsFromAFileAndWritesNothing()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"пакет.mse031"_s);
    QVERIFY(QFile::copy(kData + u"0001-good.mse031"_s, path));
    const auto package = m_reader->read(path);
    QVERIFY(package);
    QCOMPARE(package->fileName, u"пакет.mse031"_s);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{u"пакет.mse031"_s});
    for (const QString &other : {folder.path(), folder.filePath(u"none.mse031"_s)}) {
        const auto refused = m_reader->read(other);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"package.unreadable"_s);
    }
}

void TestPackageReader::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("entry");
    const QByteArray good = withEntry({"attachments/a.pdf", "content of some length, content of some length"});

    QTest::newRow("nothing") << QByteArray() << u"package.unknown_format"_s << QString();
    QTest::newRow("noise") << noise(5000) << u"package.unknown_format"_s << QString();
    QTest::newRow("other archive") << QByteArray("Rar!\x1a\x07\x01\x00 and so on") << u"package.unknown_format"_s
                                   << QString();
    QTest::newRow("PDF") << QByteArray("%PDF-1.7") << u"package.unknown_format"_s << QString();
    QTest::newRow("something before the ZIP") << "#!/bin/sh\n" + good << u"package.unknown_format"_s << QString();
    QTest::newRow("only the start of a ZIP") << QByteArray("PK\x03\x04") << u"package.damaged"_s << QString();
    QTest::newRow("truncated") << good.left(good.size() / 2) << u"package.damaged"_s << QString();
    QTest::newRow("without its end") << good.chopped(10) << u"package.damaged"_s << QString();
    QTest::newRow("wrong checksum") << withEntry({"attachments/a", "abc", 0100644, 0x0800, 1}) << u"package.damaged"_s
                                    << u"attachments/a"_s;
    QTest::newRow("encrypted") << withEntry({"attachments/a", "abc", 0100644, 0x0801}) << u"package.encrypted"_s
                               << u"attachments/a"_s;
    QTest::newRow("symbolic link") << withEntry({"attachments/a", "/etc/passwd", 0120777}) << u"package.link"_s
                                   << u"attachments/a"_s;
    QTest::newRow("device") << withEntry({"attachments/a", "", 0020644}) << u"package.link"_s << u"attachments/a"_s;
    QTest::newRow("pipe") << withEntry({"attachments/a", "", 0010644}) << u"package.link"_s << u"attachments/a"_s;

    const auto unsafe = [](const char *row, const QByteArray &name) {
        QTest::newRow(row) << withEntry({name, "x"}) << u"package.unsafe_name"_s << QString();
    };
    unsafe("parent", "../form.xml");
    unsafe("parent inside", "attachments/../../x");
    unsafe("only parent", "attachments/..");
    unsafe("itself", "attachments/.");
    unsafe("rooted", "/etc/passwd");
    unsafe("backslash", "attachments\\x");
    unsafe("backslash parent", "attachments/..\\..\\x");
    unsafe("drive", "C:/x");
    unsafe("stream", "attachments/a.pdf:x");
    unsafe("line break", "attachments/a\nb");
    unsafe("turned text", "attachments/\xe2\x80\xae"
                          "fdp.exe");

    const auto unexpected = [](const char *row, const QByteArray &name) {
        QTest::newRow(row) << withEntry({name, "x"}) << u"package.unexpected_entry"_s << QString::fromUtf8(name);
    };
    unexpected("other file", "readme.txt");
    unexpected("form in a folder", "x/form.xml");
    unexpected("folder in attachments", "attachments/x/y.pdf");
    unexpected("a file named attachments", "attachments");
    QTest::newRow("other folder") << withEntry({"x/", "", 0040755}) << u"package.unexpected_entry"_s << u"x/"_s;

    QTest::newRow("form twice") << withEntry({"form.xml", kForm}) << u"package.duplicate_entry"_s << u"form.xml"_s;
    QTest::newRow("attachment twice") << ZipBuilder().add("attachments/a", "1").add("attachments/a", "2").bytes()
                                      << u"package.duplicate_entry"_s << u"attachments/a"_s;
    QTest::newRow("differs by case") << withEntry({"FORM.XML", kForm}) << u"package.duplicate_entry"_s << u"FORM.XML"_s;
    QTest::newRow("name no UTF-8") << withEntry({"attachments/\x8f\xe0.pdf", "x"}) << u"package.name_not_utf8"_s
                                   << QString();
    QTest::newRow("name no UTF-8, unmarked")
        << withEntry({"attachments/\x8f\xe0.pdf", "x", 0100644, 0}) << u"package.name_not_utf8"_s << QString();
    QTest::newRow("bad form") << ZipBuilder().add("form.xml", "<form031/>").bytes() << u"package.form_schema"_s
                              << u"form.xml"_s;
    QTest::newRow("empty form") << ZipBuilder().add("form.xml", "").bytes() << u"package.form_malformed"_s
                                << u"form.xml"_s;
    QTest::newRow("UTF-16 form") << QByteArray("\xff\xfe<\0f\0", 6) << u"package.form_not_utf8"_s << u"form.xml"_s;
    QTest::newRow("form with DOCTYPE") << ZipBuilder().add("form.xml", "<!DOCTYPE a>" + kForm).bytes()
                                       << u"package.form_doctype"_s << u"form.xml"_s;
}

void TestPackageReader::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    QFETCH(QString, entry);
    const auto package = read(bytes);
    QVERIFY(!package);
    QCOMPARE(package.error().code, code);
    QVERIFY(package.error().kind == ErrorKind::Damaged);
    QCOMPARE(package.error().arguments.value(u"file"_s), u"a.mse031"_s);
    if (!entry.isEmpty())
        QCOMPARE(package.error().arguments.value(u"entry"_s), entry);
}

void TestPackageReader::limits_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("limit");

    ZipBuilder many;
    for (int index = 1; index <= 201; ++index)
        many.add("attachments/" + QByteArray::number(index), "x");
    QTest::newRow("201 attachments") << many.bytes() << u"package.too_many_attachments"_s << u"200"_s;
    QTest::newRow("package") << "PK\x03\x04" + QByteArray(64 * 1024 * 1024, 'x') << u"package.too_large"_s
                             << u"67108864"_s;
    QTest::newRow("bare form") << kForm + QByteArray(4 * 1024 * 1024, ' ') << u"package.entry_too_large"_s
                               << u"4194304"_s;
    QTest::newRow("form") << ZipBuilder().add("form.xml", kForm + QByteArray(4 * 1024 * 1024, ' ')).bytes()
                          << u"package.entry_too_large"_s << u"4194304"_s;
    QTest::newRow("signature") << withEntry({"form.xml.p7s", noise(1024 * 1024 + 1)}) << u"package.entry_too_large"_s
                               << u"1048576"_s;
    QTest::newRow("bomb") << withEntry({"attachments/a", QByteArray(100 * 1024 * 1024, 'a')}) << u"package.ratio"_s
                          << u"200"_s;
    // Well within the ratio, one entry after another: the sum is what counts.
    const QByteArray mixed = noise(200 * 1024) + QByteArray(30 * 1024 * 1024, 'b');
    ZipBuilder sum;
    for (int index = 0; index < 9; ++index)
        sum.add("attachments/" + QByteArray::number(index), mixed);
    QTest::newRow("sum of entries") << sum.bytes() << u"package.unpacked_too_large"_s << u"268435456"_s;
}

void TestPackageReader::limits()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    QFETCH(QString, limit);
    const auto package = read(bytes);
    QVERIFY(!package);
    QCOMPARE(package.error().code, code);
    QCOMPARE(package.error().arguments.value(u"limit"_s), limit);
}

void TestPackageReader::aSmallFileThatPacksWellIsNoBomb()
{
    const QByteArray blank(1024 * 1024, ' '); // packs to about a thousandth
    const auto package = read(withEntry({"attachments/blank.txt", blank}));
    QVERIFY(package);
    QCOMPARE(package->attachments.first(), blank);
}

void TestPackageReader::everyShippedLimitIsAsked()
{
    const auto shipped = intake::PackageLimits::load(DataFiles());
    QVERIFY(shipped);
    QCOMPARE(shipped->packageBytes, 64 * 1024 * 1024);
    QCOMPARE(shipped->unpackedBytes, 256 * 1024 * 1024);
    QCOMPARE(shipped->attachments, 200);
    QCOMPARE(shipped->ratio, 200);
    QTemporaryDir folder; // a department's own limits come before the shipped ones
    QVERIFY(QDir(folder.path()).mkdir(u"rules"_s));
    QFile file(folder.filePath(u"rules/package_limits.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"packageBytes":1,"unpackedBytes":1,"formBytes":1,"signatureBytes":1,"attachments":0,
                   "ratio":1,"ratioAskedFromBytes":1})");
    file.close();
    const auto own = intake::PackageLimits::load(DataFiles(folder.path()));
    QVERIFY(!own);
    QCOMPARE(own.error().arguments.value(u"field"_s), u"attachments"_s);
}

void TestPackageReader::everyCutOfAPackageIsRefusedOrRead()
{
    const QByteArray whole = withEntry({"attachments/a", "abc"});
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY2(!read(whole.left(size)), qPrintable(QString::number(size)));
}

void TestPackageReader::mutatedPackagesNeverBreakTheReader()
{
    const QByteArray whole = fileBytes(kData + u"0004-good_child.mse031"_s);
    QVERIFY(!whole.isEmpty());
    QRandomGenerator random(31);
    int refused = 0;
    for (int round = 0; round < 2000; ++round) {
        QByteArray bytes = whole;
        const int changes = 1 + random.bounded(8);
        for (int change = 0; change < changes; ++change) {
            const auto at = random.bounded(static_cast<int>(bytes.size()));
            switch (random.bounded(4)) {
            case 0:
                bytes[at] = static_cast<char>(random.bounded(256));
                break;
            case 1:
                bytes.remove(at, 1 + random.bounded(16));
                break;
            case 2:
                bytes.insert(at, bytes.mid(random.bounded(static_cast<int>(bytes.size())), 32));
                break;
            default:
                bytes[at] = static_cast<char>(bytes.at(at) ^ (1 << random.bounded(8)));
            }
        }
        const auto package = read(bytes);
        if (!package) {
            ++refused;
            QVERIFY2(package.error().code.startsWith(u"package."_s), qPrintable(package.error().code));
            QVERIFY(package.error().kind == ErrorKind::Damaged);
        }
    }
    QVERIFY2(refused > 1000, qPrintable(QString::number(refused)));
}

void TestPackageReader::mutatedFormsNeverBreakTheReader()
{
    const auto whole = read(fileBytes(kData + u"0004-good_child.mse031"_s));
    QVERIFY(whole);
    const QList<QByteArray> pieces{"<",         ">",          "</",        "&#x4D9;",    "&amp;",  "\"", "'",
                                   "<![CDATA[", "]]>",        "<!--",      "-->",        "<?x ?>", "ә",  "\xd3",
                                   "<patient>", "</patient>", " xmlns=''", "2026-11-13", ""};
    QRandomGenerator random(260);
    for (int round = 0; round < 2000; ++round) {
        QByteArray xml = whole->formXml;
        const int changes = 1 + random.bounded(4);
        for (int change = 0; change < changes; ++change) {
            const auto at = random.bounded(static_cast<int>(xml.size()));
            xml.replace(at, random.bounded(6), pieces.at(random.bounded(static_cast<int>(pieces.size()))));
        }
        const auto package = read(xml);
        if (!package)
            QVERIFY2(package.error().code.startsWith(u"package."_s), qPrintable(package.error().code));
        else
            QCOMPARE(package->formXml, xml);
    }
}

QTEST_GUILESS_MAIN(TestPackageReader)
#include "tst_packagereader.moc"
