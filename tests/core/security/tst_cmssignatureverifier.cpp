// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/packagereader.h"
#include "core/security/cmssignatureverifier.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace khattama;
using namespace Qt::StringLiterals;
using security::CmsSignatureVerifier;
using Finding = intake::SignatureFinding;

namespace {

const QByteArray kForm = "<form031>Әбдіғали\r\n</form031>\n";

bool is(const Finding &finding, Finding::State state)
{
    return finding.state == state;
}

} // namespace

/// Keys, certificates and signatures are made anew with other people's tool, `openssl`.
class TestCmsSignatureVerifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void absentWhenThereIsNoSignature_F007();
    void validUnderATrustedIssuer_F007();
    void validWithoutAskingTheIssuerWhenNobodyIsTrusted_F007();
    void brokenOverOtherBytes_F007();
    void untrustedUnderAnotherIssuer_F007();
    void aTrustedSignerOrIntermediateSuffices();
    void aSignersCertificateIssuesNoOthers();
    void unreadableTrustTrustsNobody();
    void readsPemAndBase64();
    void validityInTimeIsToldAndDoesNotDecide();
    void contentOfItsOwnDoesNotReplaceTheBytes();
    void allSignersMustVerify();
    void anUnknownAlgorithmIsNotCheckable();
    void aWeakDigestDoesNotCount();
    void garbageIsBroken_data();
    void garbageIsBroken();
    void mutatedSignaturesNeverPass();
    void verifiesTheShippedPackages();

private:
    void openssl(const QStringList &arguments);
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QByteArray bytes(const QString &name) const;
    void write(const QString &name, const QByteArray &bytes) const;
    /// A key and a certificate under `issuer` (itself where empty).
    void certificate(const QString &name, const QString &subject, const QString &issuer, const QString &extensions = {},
                     const QStringList &period = {});
    [[nodiscard]] QByteArray sign(const QStringList &signers, const QStringList &options = {});
    [[nodiscard]] Finding verify(const QByteArray &cms, const QStringList &trusted,
                                 const QByteArray &signedBytes = kForm) const;

    QTemporaryDir m_folder;
    FixedClock m_clock{QDateTime()};
    QByteArray m_good;
};

void TestCmsSignatureVerifier::openssl(const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(u"openssl"_s, arguments);
    QVERIFY2(process.waitForFinished(), "openssl does not run");
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
}

QByteArray TestCmsSignatureVerifier::bytes(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestCmsSignatureVerifier::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

void TestCmsSignatureVerifier::certificate(const QString &name, const QString &subject, const QString &issuer,
                                           const QString &extensions, const QStringList &period)
{
    const QString key = name + u".key"_s;
    openssl({u"ecparam"_s, u"-genkey"_s, u"-noout"_s, u"-name"_s, u"prime256v1"_s, u"-out"_s, key});
    openssl({u"req"_s, u"-new"_s, u"-utf8"_s, u"-key"_s, key, u"-subj"_s, subject, u"-out"_s, u"request"_s});
    write(u"extensions"_s, extensions.isEmpty() ? "basicConstraints=CA:FALSE\n" : extensions.toUtf8());
    write(u"index"_s, {});
    write(u"serial"_s, QByteArray::number(1000 + m_folder.path().size()) + "\n");
    write(u"ca.cnf"_s, "[ca]\ndefault_ca=d\n[d]\ndatabase=index\nrand_serial=yes\nnew_certs_dir=.\npolicy=p\n"
                       "default_md=sha256\n[p]\ncommonName=supplied\ncountryName=optional\nserialNumber=optional\n"
                       "organizationalUnitName=optional\n");
    QStringList arguments{u"ca"_s,      u"-batch"_s,   u"-config"_s,    u"ca.cnf"_s, u"-in"_s,
                          u"request"_s, u"-extfile"_s, u"extensions"_s, u"-out"_s,   QString(name + u".pem"_s),
                          u"-notext"_s, u"-utf8"_s};
    arguments += issuer.isEmpty()
                     ? QStringList{u"-selfsign"_s, u"-keyfile"_s, key}
                     : QStringList{u"-cert"_s, QString(issuer + u".pem"_s), u"-keyfile"_s, QString(issuer + u".key"_s)};
    openssl(arguments + (period.isEmpty() ? QStringList{u"-days"_s, u"30"_s} : period));
}

QByteArray TestCmsSignatureVerifier::sign(const QStringList &signers, const QStringList &options)
{
    QStringList arguments{u"cms"_s,  u"-sign"_s,     u"-binary"_s,  u"-in"_s, u"form.xml"_s,
                          u"-out"_s, u"signature"_s, u"-outform"_s, u"DER"_s, u"-nosmimecap"_s};
    for (const QString &signer : signers)
        arguments += {u"-signer"_s, QString(signer + u".pem"_s), u"-inkey"_s, QString(signer + u".key"_s)};
    openssl(arguments + options);
    return bytes(u"signature"_s);
}

Finding TestCmsSignatureVerifier::verify(const QByteArray &cms, const QStringList &trusted,
                                         const QByteArray &signedBytes) const
{
    QList<QByteArray> pems;
    for (const QString &name : trusted)
        pems.append(bytes(name + u".pem"_s));
    return CmsSignatureVerifier(pems, m_clock).verify(signedBytes, cms);
}

void TestCmsSignatureVerifier::initTestCase()
{
    const QString authority = u"basicConstraints=critical,CA:TRUE\nkeyUsage=keyCertSign\nsubjectKeyIdentifier=hash\n"_s;
    write(u"form.xml"_s, kForm);
    certificate(u"root"_s, u"/C=KZ/CN=ROOT"_s, {}, authority);
    certificate(u"middle"_s, u"/C=KZ/CN=MIDDLE"_s, u"root"_s, authority);
    certificate(u"stranger"_s, u"/C=KZ/CN=STRANGER"_s, {}, authority);
    certificate(u"chair"_s, u"/CN=Ерланұлы Әлі/serialNumber=IIN700101300017/OU=BIN123456789012"_s, u"root"_s);
    certificate(u"second"_s, u"/CN=SECOND"_s, u"middle"_s);
    certificate(u"other"_s, u"/CN=OTHER"_s, u"stranger"_s);
    certificate(u"issued"_s, u"/CN=ISSUED BY A SIGNER"_s, u"chair"_s);
    m_good = sign({u"chair"_s});
    QVERIFY(!m_good.isEmpty());
    m_clock.set(QDateTime::currentDateTimeUtc()); // not before the certificates, which begin now
}

void TestCmsSignatureVerifier::absentWhenThereIsNoSignature_F007()
{
    const Finding finding = verify({}, {u"root"_s});
    QVERIFY(is(finding, Finding::State::Absent));
}

void TestCmsSignatureVerifier::validUnderATrustedIssuer_F007()
{
    const Finding finding = verify(m_good, {u"stranger"_s, u"root"_s});
    QVERIFY(is(finding, Finding::State::Valid));
    QVERIFY(finding.issuerAsked);
    QVERIFY(finding.insideValidity);
    QCOMPARE(finding.signer, u"Ерланұлы Әлі"_s);
    QCOMPARE(finding.signerIin, u"700101300017"_s);
    QVERIFY(qAbs(finding.signedAt.secsTo(QDateTime::currentDateTimeUtc())) < 600);
    QCOMPARE(finding.signedAt.timeSpec(), Qt::UTC);
}

void TestCmsSignatureVerifier::validWithoutAskingTheIssuerWhenNobodyIsTrusted_F007()
{
    const Finding finding = verify(m_good, {});
    QVERIFY(is(finding, Finding::State::Valid));
    QVERIFY(!finding.issuerAsked);
}

void TestCmsSignatureVerifier::brokenOverOtherBytes_F007()
{
    QByteArray changed = kForm;
    changed[3] = 'X';
    QVERIFY(is(verify(m_good, {u"root"_s}, changed), Finding::State::Broken));
    QVERIFY(is(verify(m_good, {}, changed), Finding::State::Broken));
    QVERIFY(is(verify(m_good, {}, {}), Finding::State::Broken));
    // Line ends are bytes like others.
    QVERIFY(is(verify(m_good, {}, QByteArray(kForm).replace("\r\n", "\n")), Finding::State::Broken));
}

void TestCmsSignatureVerifier::untrustedUnderAnotherIssuer_F007()
{
    const Finding finding = verify(sign({u"other"_s}), {u"root"_s});
    QVERIFY(is(finding, Finding::State::UntrustedIssuer));
    QVERIFY(finding.issuerAsked);
    QCOMPARE(finding.signer, u"OTHER"_s);
}

void TestCmsSignatureVerifier::aTrustedSignerOrIntermediateSuffices()
{
    QVERIFY(is(verify(m_good, {u"chair"_s}), Finding::State::Valid));
    const QByteArray bySecond = sign({u"second"_s});
    QVERIFY(is(verify(bySecond, {u"middle"_s}), Finding::State::Valid));
    // Without the certificate between them no chain leads to the root; brought along, it does.
    QVERIFY(is(verify(bySecond, {u"root"_s}), Finding::State::UntrustedIssuer));
    const QByteArray withChain = sign({u"second"_s}, {u"-certfile"_s, u"middle.pem"_s});
    QVERIFY(is(verify(withChain, {u"root"_s}), Finding::State::Valid));
    // A signature that brings no certificate is checked with one that is kept here.
    QVERIFY(is(verify(sign({u"chair"_s}, {u"-nocerts"_s}), {u"chair"_s}), Finding::State::Valid));
    QVERIFY(is(verify(sign({u"chair"_s}, {u"-nocerts"_s}), {u"root"_s}), Finding::State::Broken));
}

void TestCmsSignatureVerifier::aSignersCertificateIssuesNoOthers()
{
    const QByteArray cms = sign({u"issued"_s}, {u"-certfile"_s, u"chair.pem"_s});
    QVERIFY(is(verify(cms, {u"root"_s}), Finding::State::UntrustedIssuer));
}

void TestCmsSignatureVerifier::unreadableTrustTrustsNobody()
{
    const Finding finding = CmsSignatureVerifier({"not a certificate"}, m_clock).verify(kForm, m_good);
    QVERIFY(is(finding, Finding::State::UntrustedIssuer));
    QVERIFY(finding.issuerAsked);
}

void TestCmsSignatureVerifier::readsPemAndBase64()
{
    QByteArray pem = sign({u"chair"_s}, {u"-outform"_s, u"PEM"_s});
    QVERIFY(pem.startsWith("-----BEGIN CMS-----"));
    QVERIFY(is(verify(pem, {u"root"_s}), Finding::State::Valid));
    QVERIFY(is(verify(pem.replace(" CMS-", " PKCS7-"), {u"root"_s}), Finding::State::Valid));
    QVERIFY(is(verify(m_good.toBase64(), {u"root"_s}), Finding::State::Valid));
}

void TestCmsSignatureVerifier::validityInTimeIsToldAndDoesNotDecide()
{
    // A certificate that ended in 2020, used today.
    certificate(u"expired"_s, u"/CN=EXPIRED"_s, u"root"_s, {},
                {u"-startdate"_s, u"20190101000000Z"_s, u"-enddate"_s, u"20200101000000Z"_s});
    Finding finding = verify(sign({u"expired"_s}), {u"root"_s});
    QVERIFY(is(finding, Finding::State::Valid));
    QVERIFY(!finding.insideValidity);
    // Without a signing time (no signed attributes) the clock is asked.
    const QByteArray timeless = sign({u"chair"_s}, {u"-noattr"_s});
    finding = verify(timeless, {u"root"_s});
    QVERIFY(is(finding, Finding::State::Valid));
    QVERIFY(!finding.signedAt.isValid());
    QVERIFY(finding.insideValidity);
    const FixedClock later(QDateTime::currentDateTimeUtc().addYears(5));
    finding = CmsSignatureVerifier({}, later).verify(kForm, timeless);
    QVERIFY(is(finding, Finding::State::Valid));
    QVERIFY(!finding.insideValidity);
    // With a signing time the day of looking does not matter.
    QVERIFY(CmsSignatureVerifier({}, later).verify(kForm, m_good).insideValidity);
}

void TestCmsSignatureVerifier::contentOfItsOwnDoesNotReplaceTheBytes()
{
    const QByteArray embedded = sign({u"chair"_s}, {u"-nodetach"_s});
    QVERIFY(is(verify(embedded, {u"root"_s}), Finding::State::Valid));
    QVERIFY(is(verify(embedded, {u"root"_s}, "other bytes"), Finding::State::Broken));
}

void TestCmsSignatureVerifier::allSignersMustVerify()
{
    const Finding both = verify(sign({u"chair"_s, u"second"_s}), {u"root"_s, u"middle"_s});
    QVERIFY(is(both, Finding::State::Valid));
    QVERIFY(is(verify(sign({u"chair"_s, u"other"_s}), {u"root"_s}), Finding::State::UntrustedIssuer));
    // A second signature put to the first over other bytes breaks the whole.
    write(u"first"_s, m_good);
    write(u"other.xml"_s, "other bytes");
    openssl({u"cms"_s, u"-sign"_s, u"-binary"_s, u"-in"_s, u"other.xml"_s, u"-nodetach"_s, u"-outform"_s, u"DER"_s,
             u"-signer"_s, u"second.pem"_s, u"-inkey"_s, u"second.key"_s, u"-out"_s, u"embedded"_s});
    openssl({u"cms"_s, u"-resign"_s, u"-inform"_s, u"DER"_s, u"-in"_s, u"embedded"_s, u"-outform"_s, u"DER"_s,
             u"-signer"_s, u"chair.pem"_s, u"-inkey"_s, u"chair.key"_s, u"-out"_s, u"resigned"_s});
    QVERIFY(is(verify(bytes(u"resigned"_s), {}, "other bytes"), Finding::State::Valid));
    QVERIFY(is(verify(bytes(u"resigned"_s), {}), Finding::State::Broken));
}

void TestCmsSignatureVerifier::anUnknownAlgorithmIsNotCheckable()
{
    // ecdsa-with-SHA256 renamed to a number of the national GOST family 1.2.398.3.10.1.
    QByteArray gost = m_good;
    gost.replace(QByteArray::fromHex("2a8648ce3d040302"), QByteArray::fromHex("2a830e030a010101"));
    QVERIFY(gost != m_good);
    QVERIFY(is(verify(gost, {u"root"_s}), Finding::State::NotCheckable));
    // SHA-256 renamed likewise: the digest alone.
    QByteArray digest = m_good;
    digest.replace(QByteArray::fromHex("608648016503040201"), QByteArray::fromHex("2a830e030a01030101"));
    QVERIFY(digest != m_good);
    QVERIFY(is(verify(digest, {u"root"_s}), Finding::State::NotCheckable));
    QCOMPARE(verify(digest, {}).signer, u"Ерланұлы Әлі"_s);
    // A key of that family.
    QByteArray key = m_good;
    key.replace(QByteArray::fromHex("2a8648ce3d0201"), QByteArray::fromHex("2a830e030a0101"));
    QVERIFY(key != m_good);
    QVERIFY(is(verify(key, {u"root"_s}), Finding::State::NotCheckable));
}

void TestCmsSignatureVerifier::aWeakDigestDoesNotCount()
{
    QVERIFY(is(verify(sign({u"chair"_s}, {u"-md"_s, u"sha1"_s}), {u"root"_s}), Finding::State::Broken));
}

void TestCmsSignatureVerifier::garbageIsBroken_data()
{
    QTest::addColumn<QByteArray>("cms");
    QTest::newRow("text") << QByteArray("signature");
    QTest::newRow("zero") << QByteArray(1, '\0');
    QTest::newRow("cut off") << m_good.chopped(20);
    QTest::newRow("more behind it") << m_good + "x";
    QTest::newRow("PEM of nothing") << QByteArray("-----BEGIN CMS-----\n-----END CMS-----\n");
    QTest::newRow("a certificate") << bytes(u"chair.pem"_s);
    openssl({u"cms"_s, u"-data_create"_s, u"-in"_s, u"form.xml"_s, u"-outform"_s, u"DER"_s, u"-out"_s, u"data"_s});
    QTest::newRow("not signed data") << bytes(u"data"_s);
    openssl(
        {u"crl2pkcs7"_s, u"-nocrl"_s, u"-certfile"_s, u"chair.pem"_s, u"-outform"_s, u"DER"_s, u"-out"_s, u"certs"_s});
    QTest::newRow("no signer") << bytes(u"certs"_s);
    QTest::newRow("SEQUENCE of great length") << QByteArray::fromHex("3084ffffffff0609");
}

void TestCmsSignatureVerifier::garbageIsBroken()
{
    QFETCH(QByteArray, cms);
    QVERIFY(is(verify(cms, {u"root"_s}), Finding::State::Broken));
    QVERIFY(is(verify(cms, {}), Finding::State::Broken));
}

void TestCmsSignatureVerifier::mutatedSignaturesNeverPass()
{
    // Every byte changed in turn: no reading beyond the bytes, and never a valid signature of somebody else.
    for (qsizetype at = 0; at < m_good.size(); ++at) {
        QByteArray changed = m_good;
        changed[at] = static_cast<char>(changed.at(at) ^ 0x01);
        const Finding finding = verify(changed, {u"root"_s});
        if (is(finding, Finding::State::Valid)) {
            QCOMPARE(finding.signer, u"Ерланұлы Әлі"_s);
            QCOMPARE(finding.signerIin, u"700101300017"_s);
        }
    }
}

void TestCmsSignatureVerifier::verifiesTheShippedPackages()
{
    QFile ca(QStringLiteral(KHATTAMA_TEST_DATA "/exchange/ca.pem"));
    QVERIFY(ca.open(QIODevice::ReadOnly));
    const CmsSignatureVerifier verifier({ca.readAll()}, m_clock);
    const auto packages = exchange::PackageReader::create(DataFiles());
    QVERIFY(packages);
    const QList<QPair<QString, Finding::State>> expected{{u"0001-good"_s, Finding::State::Valid},
                                                         {u"0017-F007_tampered"_s, Finding::State::Broken},
                                                         {u"0018-F007_other_ca"_s, Finding::State::UntrustedIssuer}};
    for (const auto &[name, state] : expected) {
        const QString package = QStringLiteral(KHATTAMA_TEST_DATA "/exchange/") + name + u".mse031"_s;
        const auto read = packages->read(package);
        QVERIFY(read);
        QVERIFY2(is(verifier.verify(read->formXml, read->formSignature), state), qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(TestCmsSignatureVerifier)
#include "tst_cmssignatureverifier.moc"
