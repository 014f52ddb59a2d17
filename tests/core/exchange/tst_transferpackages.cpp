// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wording.h"
#include "core/exchange/packageentries.h"
#include "core/outage/outagejson.h"
#include "core/security/cmssignatureverifier.h"
#include "tests/support/outages.h"
#include "tests/support/zipbuilder.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QProcess>

using namespace khattama;
using namespace khattama::expertise;
using namespace khattama::outage;
using namespace khattama::test;

namespace {

using Files = QMap<QString, QByteArray>;

QByteArray zipOf(const Files &files)
{
    ZipBuilder zip;
    for (auto file = files.begin(); file != files.end(); ++file)
        zip.add(file.key().toUtf8(), file.value());
    return zip.bytes();
}

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QJsonObject objectOf(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes).object();
}

/// The files with a manifest that lists them as they are now, as somebody would make it who has no key.
Files listedAnew(Files files)
{
    QJsonObject manifest = objectOf(files.take(u"manifest.json"_s));
    const QByteArray signature = files.take(u"manifest.json.p7s"_s);
    QJsonArray list;
    for (auto file = files.begin(); file != files.end(); ++file) {
        list.append(QJsonObject{
            {u"name"_s, file.key()}, {u"size"_s, file->size()}, {u"sha256"_s, QString::fromLatin1(sha256(*file))}});
    }
    manifest.insert(u"files"_s, list);
    files.insert(u"manifest.json"_s, QJsonDocument(manifest).toJson());
    if (!signature.isEmpty())
        files.insert(u"manifest.json.p7s"_s, signature);
    return files;
}

} // namespace

/// Transfer packages `*.msepkg` (p. 72), of a real department with a real key.
class TestTransferPackages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m.reset(); }

    void whatIsWrittenIsReadBack();
    void theManifestTellsWhatIsInIt();
    void casesTellNoVotes();
    void theKeptBytesOfTheProtocolsAreInIt();
    void theSameContentIsTheSameBytes();
    void everySchemaFieldIsWritten();
    void anotherProgramUnpacksIt();
    void aSignedPackageNamesItsSigner();
    void anUntrustedIssuerIsTold();
    void whatCannotBeCheckedIsTold();
    void anotherDepartmentReadsIt();
    void whatIsNotAsListedIsRejected_data();
    void whatIsNotAsListedIsRejected();
    void theProtocolsCarryTheirSignatures();
    void aTruncatedPackageIsRejected();
    void everyChangedByteOfTheManifestIsFound();
    void hostilePackagesAreRejected_data();
    void hostilePackagesAreRejected();
    void whatIsTooLargeIsRejected();

private:
    [[nodiscard]] Result<TransferPackage> read(const QByteArray &bytes) const
    {
        return reader(m_trusted).readBytes(bytes, u"p.msepkg"_s);
    }
    [[nodiscard]] exchange::TransferPackages reader(const QList<QByteArray> &trusted) const
    {
        m_verifier.emplace(trusted, m_now);
        return {must(exchange::TransferPackages::limits(m->home.data)), *m_verifier};
    }
    [[nodiscard]] Files filesOf(const QByteArray &bytes) const
    {
        return must(exchange::readEntries(bytes, must(exchange::TransferPackages::limits(m->home.data)), {},
                                          [](const QString &) { return exchange::EntryRule{}; }));
    }
    [[nodiscard]] QByteArray exported(bool withKey = false)
    {
        const SigningKey key = withKey ? SigningKey{m_folder.filePath(u"key.p12"_s), u"secret"_s} : SigningKey{};
        return must(m_transfers->exported({.act = m_act->id}, key, m->specialist)).bytes;
    }
    void openssl(const QStringList &arguments) const;

    QTemporaryDir m_folder;
    std::unique_ptr<test::Department> m;
    FixedClock m_now{QDateTime::currentDateTimeUtc().addSecs(60)};
    std::optional<network::SigningDesk> m_signers;
    std::optional<Transfers> m_transfers;
    std::optional<OutageAct> m_act;
    QList<QByteArray> m_trusted;
    mutable std::optional<security::CmsSignatureVerifier> m_verifier;
};

void TestTransferPackages::openssl(const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(u"openssl"_s, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("%s", process.readAllStandardError().constData());
}

void TestTransferPackages::initTestCase()
{
    openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-subj"_s, u"/CN=HEAD"_s, u"-keyout"_s,
             u"key"_s, u"-out"_s, u"ca.pem"_s, u"-days"_s, u"30"_s});
    openssl({u"pkcs12"_s, u"-export"_s, u"-inkey"_s, u"key"_s, u"-in"_s, u"ca.pem"_s, u"-passout"_s, u"pass:secret"_s,
             u"-out"_s, u"key.p12"_s});
    QFile certificate(m_folder.filePath(u"ca.pem"_s));
    QVERIFY(certificate.open(QIODevice::ReadOnly));
    m_trusted = {certificate.readAll()};

    m = std::make_unique<test::Department>();
    m_signers.emplace(m_now, network::NcaLayer(),
                      std::nullopt); // certificates are made now; the department lives in its own time
    m_transfers.emplace(Transfers::Context{m->transactor(), m->home.unlocked->outages(), m->outages, m->cases(),
                                           m->journals(), m->home.unlocked->signatures(), m->home.unlocked->audit(),
                                           m->law.lists, m->department, m->transferPackages, *m_signers,
                                           m->transferList, m->law.legalTime, m->home.clock});
    m_act = entered(*m, anAct(*m));
    const Case concluded = m->concluded(0);
    (void)m->registered(1);
    (void)must(m->transfers.confirm(concluded.id, u"ЦБ-5012"_s, m->specialist));
    m->at(2026, 11, 20, 18, 0);
    (void)must(m->days.close(QDate(2026, 11, 20), m->head));
}

void TestTransferPackages::whatIsWrittenIsReadBack()
{
    const auto package = must(read(exported()));
    QCOMPARE(package.fileName, u"p.msepkg"_s);
    QCOMPARE(package.signature.state, intake::SignatureFinding::State::Absent);
    QCOMPARE(package.content.department.name, m->department.name);
    QCOMPARE(package.content.department.number, m->department.number);
    QCOMPARE(package.content.from, QDate(2026, 11, 19));
    QCOMPARE(package.content.to, QDate(2026, 11, 20));
    QCOMPARE(package.content.acts, QList<OutageAct>{*m_act});
    auto listed = must(m->transfers.list({.act = m_act->id}, m->specialist));
    QCOMPARE(listed.size(), 2);
    for (TransferEntry &entry : listed)
        entry.record.votes.clear();
    QCOMPARE(package.content.entries, listed);
}

void TestTransferPackages::theManifestTellsWhatIsInIt()
{
    const Files files = filesOf(exported());
    const QJsonObject manifest = objectOf(files.value(u"manifest.json"_s));
    QCOMPARE(manifest.value(u"format"_s).toInt(), 1);
    QCOMPARE(manifest[u"counts"_s][u"cases"_s].toInt(), 2);
    QCOMPARE(manifest[u"counts"_s][u"protocols"_s].toInt(), 1);
    QCOMPARE(manifest[u"outageActs"_s].toArray().size(), 1);
    const QJsonArray list = manifest.value(u"files"_s).toArray();
    QCOMPARE(list.size(), files.size() - 1);
    for (const QJsonValue &file : list)
        QCOMPARE(file[u"sha256"_s].toString().toLatin1(), sha256(files.value(file[u"name"_s].toString())));
}

void TestTransferPackages::casesTellNoVotes()
{
    for (const QByteArray &bytes : filesOf(exported())) {
        QVERIFY(!objectOf(bytes).contains(u"votes"_s));
        QVERIFY(!objectOf(bytes).contains(u"remarks"_s));
    }
}

void TestTransferPackages::theKeptBytesOfTheProtocolsAreInIt()
{
    const auto protocol = must(m->journals().protocolOf(QDate(2026, 11, 20)));
    const QByteArray pdf = filesOf(exported()).value(u"protocols/2026-11-20.pdf"_s);
    QCOMPARE(QString::fromLatin1(sha256(pdf)), protocol->sha256);
    QCOMPARE(must(read(exported())).content.protocols.first().pdf, pdf);
}

void TestTransferPackages::theSameContentIsTheSameBytes()
{
    const QByteArray first = exported();
    const QByteArray zone = qgetenv("TZ");
    m->at(2026, 11, 20, 18, 30);
    qputenv("TZ", "Asia/Almaty");
    tzset();
    const QByteArray second = exported();
    qputenv("TZ", zone);
    tzset();
    QCOMPARE(sha256(second), sha256(first));
}

/// What a schema requires is there, and what is there the schema knows.
void TestTransferPackages::everySchemaFieldIsWritten()
{
    const auto schema = [&](const QString &name) {
        return objectOf(must(m->home.data.read(u"schema/"_s + name + u".schema.json"_s)));
    };
    const Files files = filesOf(exported());
    const QJsonObject manifest = schema(u"transfer-manifest"_s);
    for (auto file = files.begin(); file != files.end(); ++file) {
        if (file.key().startsWith("protocols/"_L1))
            continue;
        const QJsonObject form = file.key() == "manifest.json"_L1 ? manifest : schema(u"transfer-case"_s);
        const QJsonObject written = objectOf(file.value());
        for (const QJsonValue &required : form.value(u"required"_s).toArray())
            QVERIFY2(written.contains(required.toString()), qPrintable(required.toString()));
        for (const QString &key : written.keys())
            QVERIFY2(form.value(u"properties"_s).toObject().contains(key), qPrintable(key));
    }
    for (const QString &key : toJson(*m_act).keys()) {
        const bool given = key != "act"_L1 && key != "revision"_L1;
        QCOMPARE(schema(u"outage-act"_s).value(u"properties"_s).toObject().contains(key), given);
    }
}

void TestTransferPackages::anotherProgramUnpacksIt()
{
    QFile file(m_folder.filePath(u"p.msepkg"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(exported());
    file.close();
    QProcess python;
    python.start(u"python3"_s, {u"-c"_s,
                                u"import sys,zipfile; z=zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; "
                                "print(*z.namelist())"_s,
                                file.fileName()});
    QVERIFY(python.waitForFinished());
    QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
    const QString names = QString::fromUtf8(python.readAllStandardOutput());
    QVERIFY(names.contains(u"manifest.json"_s) && names.contains(u"protocols/2026-11-20.pdf"_s));
}

void TestTransferPackages::aSignedPackageNamesItsSigner()
{
    const QByteArray bytes = exported(true);
    QVERIFY(filesOf(bytes).contains(u"manifest.json.p7s"_s));
    const auto package = must(read(bytes));
    QCOMPARE(package.signature.state, intake::SignatureFinding::State::Valid);
    QVERIFY(package.signature.issuerAsked);
    QCOMPARE(package.signature.signer, u"HEAD"_s);
    QCOMPARE(errorOf(m_transfers->exported({.act = m_act->id}, {m_folder.filePath(u"key.p12"_s), u"other"_s},
                                           m->specialist)),
             u"key.wrong_password"_s);
}

void TestTransferPackages::anUntrustedIssuerIsTold()
{
    openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-subj"_s, u"/CN=OTHER"_s, u"-keyout"_s,
             u"other.key"_s, u"-out"_s, u"other.pem"_s, u"-days"_s, u"30"_s});
    QFile other(m_folder.filePath(u"other.pem"_s));
    QVERIFY(other.open(QIODevice::ReadOnly));
    const QByteArray bytes = exported(true);
    const auto package = must(reader({other.readAll()}).readBytes(bytes, u"p.msepkg"_s));
    QCOMPARE(package.signature.state, intake::SignatureFinding::State::UntrustedIssuer);
    QVERIFY(!must(reader({}).readBytes(bytes, u"p.msepkg"_s)).signature.issuerAsked);
}

void TestTransferPackages::whatCannotBeCheckedIsTold()
{
    SaidSignature gost;
    gost.said = {intake::SignatureFinding::State::NotCheckable, true, u"ГОСТ"_s, {}, {}, true};
    const exchange::TransferPackages elsewhere(must(exchange::TransferPackages::limits(m->home.data)), gost);
    QCOMPARE(must(elsewhere.readBytes(exported(true), u"p.msepkg"_s)).signature.state,
             intake::SignatureFinding::State::NotCheckable);
}

void TestTransferPackages::anotherDepartmentReadsIt()
{
    QFile file(m_folder.filePath(u"sent.msepkg"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(exported());
    file.close();
    test::Department other;
    other.signature.said.state = intake::SignatureFinding::State::Absent;
    other.at(2027, 3, 1, 10, 0);
    const auto package = must(other.transfers.read(file.fileName(), other.auditor));
    QCOMPARE(package.content.entries.size(), 2);
    QCOMPARE(other.caseCount(), 0); // nothing of it is stored
    QCOMPARE(errorOf(other.transfers.read(m_folder.filePath(u"absent.msepkg"_s), other.head)), u"package.unreadable"_s);
}

void TestTransferPackages::whatIsNotAsListedIsRejected_data()
{
    using Change = std::function<Files(Files)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("isSigned");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, bool isSigned, const QString &code, const Change &change) {
        QTest::newRow(name) << change << isSigned << code;
    };
    const auto aCase = [](const Files &files) {
        return *std::find_if(files.keyBegin(), files.keyEnd(),
                             [](const QString &name) { return name.startsWith("cases/"_L1); });
    };
    const auto inManifest = [](const std::function<void(QJsonObject &)> &change) {
        return [change](Files files) {
            QJsonObject manifest = objectOf(files.value(u"manifest.json"_s));
            change(manifest);
            files.insert(u"manifest.json"_s, QJsonDocument(manifest).toJson());
            return files;
        };
    };
    row("a case is changed", false, u"transfer.file_changed"_s, [=](Files files) {
        files[aCase(files)].replace("ADULT_2", "ADULT_1");
        files[aCase(files)].append(' ');
        return files;
    });
    row("a protocol is changed at the same length", false, u"transfer.file_changed"_s, [](Files files) {
        QByteArray &pdf = files[u"protocols/2026-11-20.pdf"_s];
        pdf[pdf.size() / 2] = static_cast<char>(pdf.at(pdf.size() / 2) ^ 1);
        return files;
    });
    row("a case is gone", false, u"transfer.file_missing"_s, [=](Files files) {
        files.remove(aCase(files));
        return files;
    });
    row("a file is added", false, u"transfer.file_unlisted"_s, [](Files files) {
        files.insert(u"cases/x.json"_s, "{}");
        return files;
    });
    row("a signature is added", false, u"transfer.file_unlisted"_s, [](Files files) {
        files.insert(u"manifest.json.p7s"_s, {});
        return files;
    });
    row("two cases are swapped", false, u"transfer.case_swapped"_s, [](Files files) {
        QStringList names;
        for (const QString &name : files.keys()) {
            if (name.startsWith("cases/"_L1))
                names.append(name);
        }
        std::swap(files[names.first()], files[names.last()]);
        return listedAnew(files);
    });
    row("a case is left out of the list, too", false, u"transfer.count_wrong"_s, [=](Files files) {
        files.remove(aCase(files));
        return listedAnew(files);
    });
    row("the protocol is left out of the list, too", false, u"transfer.count_wrong"_s, [](Files files) {
        files.remove(u"protocols/2026-11-20.pdf"_s);
        return listedAnew(files);
    });
    row("a case is no case", false, u"transfer.case_malformed"_s, [=](Files files) {
        files.insert(aCase(files), "{}");
        return listedAnew(files);
    });
    row("the protocol is no PDF", false, u"transfer.protocol_malformed"_s, [](Files files) {
        files.insert(u"protocols/2026-11-20.pdf"_s, "<html>");
        return listedAnew(files);
    });
    row("a protocol of no day", false, u"transfer.protocol_malformed"_s, [](Files files) {
        files.insert(u"protocols/.pdf"_s, files.take(u"protocols/2026-11-20.pdf"_s));
        return listedAnew(files);
    });
    row("a listed program", false, u"transfer.protocol_malformed"_s, [](Files files) {
        files.insert(u"setup.exe"_s, "MZ");
        return listedAnew(files);
    });
    row("no manifest", false, u"transfer.manifest_missing"_s, [](Files files) {
        files.remove(u"manifest.json"_s);
        return files;
    });
    row("the manifest is no JSON", false, u"transfer.manifest_malformed"_s, [](Files files) {
        files.insert(u"manifest.json"_s, "{");
        return files;
    });
    row("a later format", false, u"transfer.format_unknown"_s,
        inManifest([](QJsonObject &manifest) { manifest.insert(u"format"_s, 2); }));
    row("no period", false, u"transfer.manifest_malformed"_s,
        inManifest([](QJsonObject &manifest) { manifest.remove(u"period"_s); }));
    row("no counts", false, u"transfer.manifest_malformed"_s,
        inManifest([](QJsonObject &manifest) { manifest.remove(u"counts"_s); }));
    row("an act without id", false, u"transfer.manifest_malformed"_s, inManifest([](QJsonObject &manifest) {
            manifest.insert(u"outageActs"_s, QJsonArray{QJsonObject{{u"number"_s, u"1"_s}}});
        }));
    row("a file twice in the list", false, u"transfer.manifest_malformed"_s, inManifest([](QJsonObject &manifest) {
            QJsonArray files = manifest.value(u"files"_s).toArray();
            files.append(files.first());
            manifest.insert(u"files"_s, files);
        }));
    row("signed, and a case is changed", true, u"transfer.file_changed"_s, [=](Files files) {
        files[aCase(files)].append(' ');
        return files;
    });
    row("signed, and all is listed anew", true, u"transfer.signature_broken"_s, [=](Files files) {
        files[aCase(files)].append(' ');
        return listedAnew(files);
    });
    row("the signature is stripped", true, u"transfer.signature_stripped"_s, [](Files files) {
        files.remove(u"manifest.json.p7s"_s);
        return files;
    });
    row("the signature is garbage", true, u"transfer.signature_broken"_s, [](Files files) {
        files.insert(u"manifest.json.p7s"_s, "garbage");
        return files;
    });
}

void TestTransferPackages::whatIsNotAsListedIsRejected()
{
    using Change = std::function<Files(Files)>;
    QFETCH(Change, change);
    QFETCH(bool, isSigned);
    QFETCH(QString, code);
    const Wording wording = must(Wording::load(m->home.data));
    const QByteArray whole = zipOf(filesOf(exported(isSigned)));
    QVERIFY(read(whole)); // packed anew by another program it is as good
    const auto refused = read(zipOf(change(filesOf(whole))));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, code);
    QCOMPARE(refused.error().kind, ErrorKind::Damaged);
    for (const Language language : {Language::Kazakh, Language::Russian}) {
        const QString sentence = wording.text(refused.error(), language);
        QVERIFY2(sentence.contains(u"p.msepkg"_s) && !sentence.contains(u'{'), qPrintable(sentence));
    }
}

void TestTransferPackages::theProtocolsCarryTheirSignatures()
{
    const QDate day(2026, 11, 20);
    const QByteArray closed = must(read(exported())).content.protocols.first().pdf;
    journal::Signing signing({m->transactor(), m->journals(), m->home.unlocked->signatures(), m->home.unlocked->staff(),
                              *m_signers, m->signedPdf, *m_verifier, m->home.ids, m->home.clock});
    (void)must(signing.signProtocol(day, {m_folder.filePath(u"key.p12"_s), u"secret"_s}, m->head));
    const QByteArray packed = must(read(exported())).content.protocols.first().pdf;
    QVERIFY(packed.size() > closed.size() && packed.startsWith(closed));
    QCOMPARE(signing.verify(packed).size(), 1);
    QVERIFY(signing.verify(packed).first().isIntact());
}

void TestTransferPackages::aTruncatedPackageIsRejected()
{
    const QByteArray bytes = exported();
    for (qsizetype size = 0; size < bytes.size(); size += 1 + bytes.size() / 40)
        QVERIFY2(!read(bytes.left(size)), qPrintable(QString::number(size)));
    QVERIFY(!read("no ZIP at all"));
}

void TestTransferPackages::everyChangedByteOfTheManifestIsFound()
{
    const Files files = filesOf(exported(true));
    for (qsizetype at = 0; at < files.value(u"manifest.json"_s).size(); at += 97) {
        Files changed = files;
        QByteArray &manifest = changed[u"manifest.json"_s];
        manifest[at] = static_cast<char>(manifest.at(at) ^ 1);
        QCOMPARE(errorOf(read(zipOf(changed))), u"transfer.signature_broken"_s);
    }
}

void TestTransferPackages::hostilePackagesAreRejected_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QString &code, const ZipBuilder::Entry &entry) {
        QTest::newRow(name) << ZipBuilder().add("manifest.json", "{}").add(entry).bytes() << code;
    };
    row("leads out of the folder", u"package.unsafe_name"_s, {"../cases/x.json", "{}"});
    row("a rooted name", u"package.unsafe_name"_s, {"/etc/passwd", "x"});
    row("a link", u"package.link"_s, {"cases/x.json", "/etc/passwd", 0120777});
    row("twice the same", u"package.duplicate_entry"_s, {"MANIFEST.json", "{}"});
    row("a bomb", u"package.ratio"_s, {"protocols/2026-11-20.pdf", QByteArray(64 * 1024 * 1024, '0')});
    row("a wrong checksum", u"package.damaged"_s, {"cases/x.json", "{}", 0100644, 0x0800, 1});
    row("encrypted", u"package.encrypted"_s, {"cases/x.json", "{}", 0100644, 0x0801});
}

void TestTransferPackages::hostilePackagesAreRejected()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    const auto refused = read(bytes);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, code);
}

void TestTransferPackages::whatIsTooLargeIsRejected()
{
    intake::PackageLimits limits = must(exchange::TransferPackages::limits(m->home.data));
    const QByteArray bytes = exported();
    const auto with = [&](const intake::PackageLimits &changed) {
        return errorOf(exchange::TransferPackages(changed, m->signature).readBytes(bytes, u"p.msepkg"_s));
    };
    intake::PackageLimits few = limits;
    few.attachments = 2;
    QCOMPARE(with(few), u"package.too_many_attachments"_s);
    intake::PackageLimits small = limits;
    small.packageBytes = 100;
    QCOMPARE(with(small), u"package.too_large"_s);
    intake::PackageLimits narrow = limits;
    narrow.formBytes = 100;
    QCOMPARE(with(narrow), u"package.entry_too_large"_s);
}

QTEST_GUILESS_MAIN(TestTransferPackages)
#include "tst_transferpackages.moc"
