// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/signingdesk.h"
#include "core/security/cmssignatureverifier.h"
#include "tests/support/timestampserver.h"

using namespace khattama;
using namespace khattama::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Finding = intake::SignatureFinding;
using State = Finding::State;
using Manner = TimeStampServer::Manner;

/// Time stamps (RFC 3161) on signatures, by an authority that answers over HTTP as it should and in every way as it
/// should not.
class TestTimeStamps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_server->manner = Manner::Good; }

    void aSignatureBearsATimeStamp();
    void anotherProgramStillVerifiesTheSignature();
    void anotherProgramVerifiesTheTimeStamp();
    void whatIsWrongIsToldAndTheSignatureIsMade_data();
    void whatIsWrongIsToldAndTheSignatureIsMade();
    void withoutTheServerTheSignatureIsMade();
    void withoutAnAuthorityNobodyIsAsked();
    void whoDoesNotWaitEndsIt();
    void aTooLargeStampIsLeftOut();
    void theStampProvesTheMomentOfAnExpiredCertificate();
    void anAuthorityThatNobodyTrustsProvesNothing();
    void aCertificateThatMayNotGiveTimeStampsProvesNothing();
    void everyChangedByteOfTheStampIsFound();
    void theStampOfAnotherSignatureIsFound();

private:
    [[nodiscard]] network::SigningDesk desk(std::chrono::milliseconds patience = 10s) const
    {
        return {m_clock, network::NcaLayer(), network::TimeStampAuthority(m_server->address(), patience)};
    }
    [[nodiscard]] SigningKey key() const { return {m_keys.path(u"head.p12"_s), u"secret"_s}; }
    [[nodiscard]] MadeSignature made(const QByteArray &bytes = "content") const
    {
        const Result<MadeSignature> made = desk().sign(key(), {bytes}, {});
        if (!made)
            qFatal("%s", qPrintable(made.error().code));
        return *made;
    }
    [[nodiscard]] Finding verified(const QByteArray &cms, const QStringList &trusted = {u"root.pem"_s}) const
    {
        QList<QByteArray> pems;
        for (const QString &name : trusted)
            pems.append(m_keys.bytes(name));
        return security::CmsSignatureVerifier(pems, m_clock).verify("content", cms);
    }

    TestKeys m_keys;
    FixedClock m_clock{TestKeys::moment()};
    std::unique_ptr<TimeStampServer> m_server;
};

void TestTimeStamps::initTestCase()
{
    m_keys.made(u"head"_s, u"/CN=Сәкен Басшы/serialNumber=IIN850315300019"_s);
    m_server = std::make_unique<TimeStampServer>(m_keys);
    m_clock.set(TestKeys::moment());
}

void TestTimeStamps::aSignatureBearsATimeStamp()
{
    m_server->asked = 0;
    const MadeSignature signature = made();
    QVERIFY(!signature.notStamped);
    QCOMPARE(m_server->asked, 1);
    QCOMPARE(m_server->type, QByteArray("application/timestamp-query"));
    const Finding finding = verified(signature.cms);
    QCOMPARE(finding.state, State::Valid);
    QVERIFY(finding.timeStamp);
    QCOMPARE(finding.timeStamp->state, State::Valid);
    QCOMPARE(finding.timeStamp->authority, u"TSA"_s);
    QVERIFY(qAbs(finding.timeStamp->at.secsTo(QDateTime::currentDateTimeUtc())) < 120);
}

void TestTimeStamps::anotherProgramStillVerifiesTheSignature()
{
    m_keys.write(u"content"_s, "content");
    m_keys.write(u"cms"_s, made().cms);
    m_keys.openssl({u"cms"_s, u"-verify"_s, u"-binary"_s, u"-cades"_s, u"-inform"_s, u"DER"_s, u"-in"_s, u"cms"_s,
                    u"-content"_s, u"content"_s, u"-CAfile"_s, u"root.pem"_s, u"-purpose"_s, u"any"_s, u"-out"_s,
                    u"read"_s});
    QCOMPARE(m_keys.bytes(u"read"_s), QByteArray("content"));
}

void TestTimeStamps::anotherProgramVerifiesTheTimeStamp()
{
    m_keys.write(u"cms"_s, made().cms);
    const QString printed = QString::fromUtf8(
        m_keys.openssl({u"cms"_s, u"-cmsout"_s, u"-print"_s, u"-inform"_s, u"DER"_s, u"-in"_s, u"cms"_s, u"-noout"_s}));
    QVERIFY2(printed.contains(u"id-smime-aa-timeStampToken"_s), qPrintable(printed));
    // The last answer of the authority, for the question that was asked.
    m_keys.openssl(
        {u"ts"_s, u"-verify"_s, u"-queryfile"_s, u"query"_s, u"-in"_s, u"reply"_s, u"-CAfile"_s, u"root.pem"_s});
}

void TestTimeStamps::whatIsWrongIsToldAndTheSignatureIsMade_data()
{
    QTest::addColumn<Manner>("manner");
    QTest::addColumn<QString>("code");
    QTest::newRow("nonce of another question") << Manner::OtherNonce << u"timestamp.wrong_answer"_s;
    QTest::newRow("imprint of other bytes") << Manner::OtherImprint << u"timestamp.wrong_answer"_s;
    QTest::newRow("no response") << Manner::Garbage << u"timestamp.wrong_answer"_s;
    QTest::newRow("nothing") << Manner::Empty << u"timestamp.wrong_answer"_s;
    QTest::newRow("too much") << Manner::TooMuch << u"timestamp.wrong_answer"_s;
    QTest::newRow("refused") << Manner::Rejects << u"timestamp.refused"_s;
    QTest::newRow("HTTP 500") << Manner::ServerError << u"timestamp.unreachable"_s;
    QTest::newRow("connection dropped") << Manner::Drops << u"timestamp.unreachable"_s;
    QTest::newRow("no answer") << Manner::Hangs << u"timestamp.silent"_s;
}

void TestTimeStamps::whatIsWrongIsToldAndTheSignatureIsMade()
{
    QFETCH(Manner, manner);
    QFETCH(QString, code);
    m_server->manner = manner;
    const auto signature = desk(manner == Manner::Hangs ? 300ms : 10s).sign(key(), {"content"}, {});
    QVERIFY(signature);
    QVERIFY(signature->notStamped);
    QCOMPARE(signature->notStamped->code, code);
    const Finding finding = verified(signature->cms);
    QCOMPARE(finding.state, State::Valid);
    QVERIFY(!finding.timeStamp);
}

void TestTimeStamps::withoutTheServerTheSignatureIsMade()
{
    QTcpServer nobody;
    QVERIFY(nobody.listen(QHostAddress::LocalHost));
    const QString address = u"http://127.0.0.1:%1/"_s.arg(nobody.serverPort());
    nobody.close();
    const network::SigningDesk alone(m_clock, network::NcaLayer(), network::TimeStampAuthority(address));
    const auto signature = alone.sign(key(), {"content"}, {});
    QVERIFY(signature);
    QCOMPARE(signature->notStamped->code, u"timestamp.unreachable"_s);
    QVERIFY(!signature->notStamped->arguments.value(u"reason"_s).isEmpty());
}

void TestTimeStamps::withoutAnAuthorityNobodyIsAsked()
{
    m_server->asked = 0;
    const network::SigningDesk without(m_clock, network::NcaLayer(), std::nullopt);
    QVERIFY(!without.stamps() && desk().stamps());
    const auto signature = without.sign(key(), {"content"}, {});
    QVERIFY(signature && !signature->notStamped);
    QCOMPARE(m_server->asked, 0);
}

void TestTimeStamps::whoDoesNotWaitEndsIt()
{
    m_server->manner = Manner::Hangs;
    m_server->asked = 0;
    const auto signature = desk().sign(key(), {"content"}, [this] { return m_server->asked > 0; });
    QVERIFY(!signature);
    QCOMPARE(signature.error().code, u"job.cancelled"_s);
}

void TestTimeStamps::aTooLargeStampIsLeftOut()
{
    const auto signature = desk().sign(key(), {"content", {}, 3000}, {});
    QVERIFY(signature && signature->notStamped);
    QVERIFY(!verified(signature->cms).timeStamp);
}

void TestTimeStamps::theStampProvesTheMomentOfAnExpiredCertificate()
{
    const MadeSignature signature = made();
    m_clock.set(TestKeys::moment().addDays(400));
    const Finding later = verified(signature.cms);
    m_clock.set(TestKeys::moment());
    QCOMPARE(later.state, State::Valid);
    QCOMPARE(later.timeStamp->state, State::Valid);
    QVERIFY(later.insideValidity);

    // The other way round: a clock set back gives a signing time in the validity, and the stamp tells.
    m_keys.made(u"old"_s, u"/CN=OLD"_s);
    m_keys.write(u"index"_s, {});
    m_keys.write(u"ca.cnf"_s, "[ca]\ndefault_ca = own\n[own]\ndatabase = index\nnew_certs_dir = .\nrand_serial = yes\n"
                              "default_md = sha256\npolicy = any\n[any]\ncommonName = supplied\n");
    m_keys.openssl({u"ca"_s, u"-batch"_s, u"-config"_s, u"ca.cnf"_s, u"-in"_s, u"old.csr"_s, u"-cert"_s, u"root.pem"_s,
                    u"-keyfile"_s, u"root.key"_s, u"-startdate"_s, u"20200101000000Z"_s, u"-enddate"_s,
                    u"20200201000000Z"_s, u"-notext"_s, u"-out"_s, u"old.pem"_s});
    m_keys.openssl({u"pkcs12"_s, u"-export"_s, u"-inkey"_s, u"old.key"_s, u"-in"_s, u"old.pem"_s, u"-passout"_s,
                    u"pass:secret"_s, u"-out"_s, u"old.p12"_s});
    m_clock.set(QDateTime(QDate(2020, 1, 15), QTime(12, 0), Qt::UTC));
    const auto backdated = desk().sign({m_keys.path(u"old.p12"_s), u"secret"_s}, {"content"}, {});
    m_clock.set(TestKeys::moment());
    QVERIFY(backdated && !backdated->notStamped);
    const Finding expired = verified(backdated->cms);
    QCOMPARE(expired.signedAt.date(), QDate(2020, 1, 15));
    QCOMPARE(expired.timeStamp->state, State::Valid);
    QVERIFY(!expired.insideValidity);
}

void TestTimeStamps::anAuthorityThatNobodyTrustsProvesNothing()
{
    const QByteArray cms = made().cms;
    for (const QStringList &trusted : {QStringList(), QStringList{u"head.pem"_s}}) {
        const Finding finding = verified(cms, trusted);
        QCOMPARE(finding.timeStamp->state, State::UntrustedIssuer);
        QCOMPARE(finding.timeStamp->authority, u"TSA"_s);
    }
}

void TestTimeStamps::aCertificateThatMayNotGiveTimeStampsProvesNothing()
{
    // The tool itself gives no stamps with such a key: the certificate is exchanged for one of the same key.
    const QByteArray cms = made().cms;
    m_keys.openssl({u"x509"_s, u"-req"_s, u"-in"_s, u"tsa.csr"_s, u"-CA"_s, u"root.pem"_s, u"-CAkey"_s, u"root.key"_s,
                    u"-CAcreateserial"_s, u"-out"_s, u"plain.pem"_s, u"-days"_s, u"10"_s});
    m_keys.openssl({u"x509"_s, u"-in"_s, u"tsa.pem"_s, u"-outform"_s, u"DER"_s, u"-out"_s, u"tsa.der"_s});
    const QByteArray usage = QByteArray::fromHex("06082b06010505070308"); // id-kp-timeStamping
    QByteArray other = cms;
    QVERIFY(other.contains(usage));
    other.replace(usage, QByteArray::fromHex("06082b06010505070304"));
    const Finding finding = verified(other);
    QVERIFY(finding.timeStamp && finding.timeStamp->state != State::Valid);
}

void TestTimeStamps::everyChangedByteOfTheStampIsFound()
{
    const QByteArray cms = made().cms;
    // What the authority says, and its signature, which stands at the very end.
    const QByteArray content = QByteArray::fromHex("060b2a864886f70d0109100104"); // id-smime-ct-TSTInfo
    const qsizetype info = cms.indexOf(content) + content.size();
    QVERIFY(info > content.size());
    QList<qsizetype> places;
    for (qsizetype at = 8; at < 90; at += 3)
        places.append(info + at);
    for (qsizetype at = 1; at < 250; at += 7)
        places.append(cms.size() - at);
    for (const qsizetype at : std::as_const(places)) {
        QByteArray changed = cms;
        changed[at] = static_cast<char>(changed.at(at) ^ 1);
        const Finding finding = verified(changed);
        QVERIFY2(finding.state == State::Broken || !finding.timeStamp || finding.timeStamp->state != State::Valid,
                 qPrintable(QString::number(at)));
    }
}

void TestTimeStamps::theStampOfAnotherSignatureIsFound()
{
    const MadeSignature other = made("other content");
    const Finding finding =
        security::CmsSignatureVerifier({m_keys.bytes(u"root.pem"_s)}, m_clock).verify("other content", other.cms);
    QCOMPARE(finding.timeStamp->state, State::Valid);
    // The value of its signature changes by one bit: neither signature nor stamp fit.
    QByteArray changed = other.cms;
    const QByteArray attribute = QByteArray::fromHex("060b2a864886f70d010910020e");
    const qsizetype value = changed.indexOf(attribute) - 40;
    changed[value] = static_cast<char>(changed.at(value) ^ 1);
    const Finding broken =
        security::CmsSignatureVerifier({m_keys.bytes(u"root.pem"_s)}, m_clock).verify("other content", changed);
    QCOMPARE(broken.state, State::Broken);
    QCOMPARE(broken.timeStamp->state, State::Broken);
}

QTEST_GUILESS_MAIN(TestTimeStamps)
#include "tst_timestamps.moc"
