// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/cmssignatureverifier.h"
#include "core/security/pkcs12keys.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace khattama;
using namespace Qt::StringLiterals;
using Finding = intake::SignatureFinding;

/// Keys are made with other people's tool, `openssl`, and it reads what is signed here.
class TestPkcs12Keys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void signsOverTheBytes();
    void anotherProgramVerifiesIt();
    void theChainGoesWithTheSignature();
    void whatIsWrongIsSaid_data();
    void whatIsWrongIsSaid();
    void anExpiredCertificateDoesNotSign();

private:
    QByteArray openssl(const QStringList &arguments);
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QByteArray bytes(const QString &name) const;
    void write(const QString &name, const QByteArray &bytes) const;

    QTemporaryDir m_folder;
    FixedClock m_clock{QDateTime::currentDateTimeUtc()};
    security::Pkcs12Keys m_keys{m_clock};
};

QByteArray TestPkcs12Keys::openssl(const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(u"openssl"_s, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("%s", process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

QByteArray TestPkcs12Keys::bytes(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestPkcs12Keys::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

void TestPkcs12Keys::initTestCase()
{
    openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-subj"_s, u"/CN=ROOT"_s, u"-keyout"_s,
             u"root.key"_s, u"-out"_s, u"root.pem"_s, u"-days"_s, u"30"_s});
    openssl({u"req"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-utf8"_s, u"-subj"_s, u"/CN=Сәкен Басшы"_s,
             u"-keyout"_s, u"head.key"_s, u"-out"_s, u"head.csr"_s});
    openssl({u"x509"_s, u"-req"_s, u"-in"_s, u"head.csr"_s, u"-CA"_s, u"root.pem"_s, u"-CAkey"_s, u"root.key"_s,
             u"-CAcreateserial"_s, u"-out"_s, u"head.pem"_s, u"-days"_s, u"10"_s});
    openssl({u"pkcs12"_s, u"-export"_s, u"-inkey"_s, u"head.key"_s, u"-in"_s, u"head.pem"_s, u"-certfile"_s,
             u"root.pem"_s, u"-passout"_s, u"pass:құпия сөз"_s, u"-out"_s, u"head.p12"_s});
    openssl({u"pkcs12"_s, u"-export"_s, u"-nokeys"_s, u"-in"_s, u"root.pem"_s, u"-passout"_s, u"pass:x"_s, u"-out"_s,
             u"certificates.p12"_s});
    write(u"manifest.json"_s, "{\"format\": 1}\r\n");
    write(u"text.p12"_s, "this is no key");
    m_clock.set(QDateTime::currentDateTimeUtc().addSecs(60)); // not before the certificates, which begin now
}

void TestPkcs12Keys::signsOverTheBytes()
{
    const auto signature = m_keys.sign({path(u"head.p12"_s), u"құпия сөз"_s}, bytes(u"manifest.json"_s));
    QVERIFY2(signature, qPrintable(signature ? QString() : signature.error().code));
    QCOMPARE(signature->certificate.holder, u"Сәкен Басшы"_s);
    QVERIFY(signature->certificate.validFrom < m_clock.now() && signature->certificate.validUntil > m_clock.now());
    const security::CmsSignatureVerifier verifier({bytes(u"root.pem"_s)}, m_clock);
    const Finding finding = verifier.verify(bytes(u"manifest.json"_s), signature->cms);
    QVERIFY(finding.state == Finding::State::Valid);
    QVERIFY(finding.issuerAsked && finding.insideValidity);
    QCOMPARE(finding.signer, u"Сәкен Басшы"_s);
    QVERIFY(finding.signedAt.isValid());
    QVERIFY(verifier.verify("{\"format\": 1}\n", signature->cms).state == Finding::State::Broken);
}

void TestPkcs12Keys::anotherProgramVerifiesIt()
{
    const auto signature = m_keys.sign({path(u"head.p12"_s), u"құпия сөз"_s}, bytes(u"manifest.json"_s));
    QVERIFY(signature);
    write(u"manifest.json.p7s"_s, signature->cms);
    openssl({u"cms"_s, u"-verify"_s, u"-binary"_s, u"-inform"_s, u"DER"_s, u"-in"_s, u"manifest.json.p7s"_s,
             u"-content"_s, u"manifest.json"_s, u"-CAfile"_s, u"root.pem"_s, u"-out"_s, u"content"_s});
    QCOMPARE(bytes(u"content"_s), bytes(u"manifest.json"_s));
}

void TestPkcs12Keys::theChainGoesWithTheSignature()
{
    const auto signature = m_keys.sign({path(u"head.p12"_s), u"құпия сөз"_s}, "x");
    QVERIFY(signature);
    write(u"signature"_s, signature->cms);
    const QByteArray printed =
        openssl({u"cms"_s, u"-cmsout"_s, u"-print"_s, u"-inform"_s, u"DER"_s, u"-in"_s, u"signature"_s, u"-noout"_s});
    QVERIFY(printed.contains("subject: CN=ROOT"));
}

void TestPkcs12Keys::whatIsWrongIsSaid_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("code");
    QTest::newRow("no file") << u"absent.p12"_s << u"x"_s << u"key.file_unreadable"_s;
    QTest::newRow("no key file") << u"text.p12"_s << u"x"_s << u"key.no_key_file"_s;
    QTest::newRow("another password") << u"head.p12"_s << u"құпия"_s << u"key.wrong_password"_s;
    QTest::newRow("no password") << u"head.p12"_s << QString() << u"key.wrong_password"_s;
    QTest::newRow("certificates alone") << u"certificates.p12"_s << u"x"_s << u"key.no_key"_s;
}

void TestPkcs12Keys::whatIsWrongIsSaid()
{
    QFETCH(QString, file);
    QFETCH(QString, password);
    QFETCH(QString, code);
    const auto signature = m_keys.sign({path(file), password}, "x");
    QVERIFY(!signature);
    QCOMPARE(signature.error().code, code);
    QCOMPARE(signature.error().arguments.value(u"file"_s), file);
}

void TestPkcs12Keys::anExpiredCertificateDoesNotSign()
{
    FixedClock later(m_clock.now().addDays(11));
    const auto expired = security::Pkcs12Keys(later).sign({path(u"head.p12"_s), u"құпия сөз"_s}, "x");
    QVERIFY(!expired);
    QCOMPARE(expired.error().code, u"key.expired"_s);
    QCOMPARE(expired.error().arguments.value(u"until"_s),
             m_clock.now().addSecs(-60).addDays(10).date().toString(Qt::ISODate));
    FixedClock earlier(m_clock.now().addDays(-1));
    QCOMPARE(security::Pkcs12Keys(earlier).sign({path(u"head.p12"_s), u"құпия сөз"_s}, "x").error().code,
             u"key.not_yet_valid"_s);
}

QTEST_GUILESS_MAIN(TestPkcs12Keys)
#include "tst_pkcs12keys.moc"
