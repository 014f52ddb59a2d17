// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/signingdesk.h"
#include "core/security/cmssignatureverifier.h"
#include "tests/support/ncalayerserver.h"

#include <QTcpServer>

using namespace khattama;
using namespace khattama::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = intake::SignatureFinding::State;
using Manner = NcaLayerServer::Manner;

/// Signing with NCALayer: what is asked of it, word by word, and every way in which it does not sign.
class TestNcaLayer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void theModuleOfTodaySigns();
    void theQuestionIsAsItsModuleReadsIt();
    void theOlderModuleSignsWhereTheOtherIsUnknown();
    void aTokenThatIsPluggedInIsAsked();
    void whatIsWrongIsSaid_data();
    void whatIsWrongIsSaid();
    void itMayNotRun();
    void whoDoesNotWaitEndsIt();
    void anotherComputerIsNotAsked_data();
    void anotherComputerIsNotAsked();
    void anExpiredCertificateDoesNotSign();
    void aNationalAlgorithmIsTakenUnchecked();
    void aLargeDocumentIsSigned();

private:
    [[nodiscard]] Result<MadeSignature> sign(const QByteArray &bytes = "content",
                                             const network::NcaLayer::Patience &patience = {10s, 10s},
                                             const Cancelled &cancelled = {}) const
    {
        SigningKey key;
        key.kind = SigningKey::Kind::NcaLayer;
        key.language = Language::Russian;
        const network::SigningDesk desk(m_clock, network::NcaLayer(m_address, patience), std::nullopt);
        return desk.sign(key, {bytes, u"850315300019"_s}, cancelled);
    }
    [[nodiscard]] State verified(const QByteArray &cms, const QByteArray &bytes = "content") const
    {
        return security::CmsSignatureVerifier({m_keys.bytes(u"root.pem"_s)}, m_clock).verify(bytes, cms).state;
    }

    TestKeys m_keys;
    FixedClock m_clock{TestKeys::moment()};
    std::unique_ptr<NcaLayerServer> m_server;
    QString m_address;
};

void TestNcaLayer::initTestCase()
{
    m_keys.made(u"head"_s, u"/CN=Сәкен Басшы/serialNumber=IIN850315300019"_s);
    m_keys.made(u"national"_s, u"/CN=ГОСТ Иесі/serialNumber=IIN850315300019"_s, {},
                {u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s});
}

void TestNcaLayer::init()
{
    m_server = std::make_unique<NcaLayerServer>(m_keys);
    m_address = m_server->address();
    m_clock.set(TestKeys::moment());
}

void TestNcaLayer::theModuleOfTodaySigns()
{
    const auto signature = sign();
    QVERIFY2(signature, qPrintable(signature ? QString() : signature.error().code));
    QCOMPARE(signature->certificate.holder, u"Сәкен Басшы"_s);
    QCOMPARE(signature->certificate.iin, u"850315300019"_s);
    QVERIFY(signature->certificate.validUntil > m_clock.now());
    QCOMPARE(verified(signature->cms), State::Valid);
    QVERIFY(!signature->cms.startsWith("-----"));
}

void TestNcaLayer::theQuestionIsAsItsModuleReadsIt()
{
    QVERIFY(sign());
    QCOMPARE(m_server->questions.size(), 1);
    const QByteArray expected =
        R"({"args":{"allowedStorages":null,"data":"Y29udGVudA==","format":"cms","locale":"ru","signerParams":)"
        R"({"bin":"","chain":null,"extKeyUsageOids":["1.3.6.1.5.5.7.3.4"],"iin":"850315300019","serialNumber":""},)"
        R"("signingParams":{"decode":true,"digested":false,"encapsulate":false}},"method":"sign",)"
        R"("module":"kz.gov.pki.knca.basics"})";
    QCOMPARE(QJsonDocument(m_server->questions.first()).toJson(QJsonDocument::Compact), expected);
}

void TestNcaLayer::theOlderModuleSignsWhereTheOtherIsUnknown()
{
    m_server->manner = Manner::Older;
    const auto signature = sign();
    QVERIFY2(signature, qPrintable(signature ? QString() : signature.error().code));
    QCOMPARE(verified(signature->cms), State::Valid);
    QCOMPARE(m_server->questions.size(), 3);
    QCOMPARE(QJsonDocument(m_server->questions.at(1)).toJson(QJsonDocument::Compact),
             QByteArray(R"({"method":"getActiveTokens","module":"kz.gov.pki.knca.commonUtils"})"));
    QCOMPARE(QJsonDocument(m_server->questions.at(2)).toJson(QJsonDocument::Compact),
             QByteArray(R"({"args":["PKCS12","SIGNATURE","Y29udGVudA==",false],"method":"createCAdESFromBase64",)"
                        R"("module":"kz.gov.pki.knca.commonUtils"})"));
}

void TestNcaLayer::aTokenThatIsPluggedInIsAsked()
{
    m_server->manner = Manner::Older;
    m_server->tokens = QStringList{u"AKKaztokenStore"_s};
    QVERIFY(sign());
    QCOMPARE(m_server->questions.last()["args"_L1].toArray().first().toString(), u"AKKaztokenStore"_s);
}

void TestNcaLayer::whatIsWrongIsSaid_data()
{
    QTest::addColumn<Manner>("manner");
    QTest::addColumn<QString>("code");
    QTest::newRow("its user does not want to") << Manner::Cancelled << u"ncalayer.cancelled"_s;
    QTest::newRow("nor in the older module") << Manner::OlderCancelled << u"ncalayer.cancelled"_s;
    QTest::newRow("refused") << Manner::Refused << u"ncalayer.refused"_s;
    QTest::newRow("no JSON") << Manner::Garbage << u"ncalayer.garbage"_s;
    QTest::newRow("no signature") << Manner::GarbageCms << u"ncalayer.garbage"_s;
    QTest::newRow("says nothing") << Manner::NoGreeting << u"ncalayer.silent"_s;
    QTest::newRow("does not answer") << Manner::Silent << u"ncalayer.silent"_s;
    QTest::newRow("goes away") << Manner::Drops << u"ncalayer.dropped"_s;
    QTest::newRow("signs other bytes") << Manner::OtherBytes << u"ncalayer.other_bytes"_s;
}

void TestNcaLayer::whatIsWrongIsSaid()
{
    QFETCH(Manner, manner);
    QFETCH(QString, code);
    m_server->manner = manner;
    const bool silent = manner == Manner::NoGreeting || manner == Manner::Silent;
    const auto signature =
        sign("content", silent ? network::NcaLayer::Patience{2s, 300ms} : network::NcaLayer::Patience{10s, 10s});
    QVERIFY(!signature);
    QCOMPARE(signature.error().code, code);
    if (manner == Manner::Refused)
        QVERIFY(signature.error().arguments.value(u"message"_s).contains(u"Неверный пароль"_s));
}

void TestNcaLayer::itMayNotRun()
{
    m_server->close();
    const auto signature = sign();
    QVERIFY(!signature);
    QCOMPARE(signature.error().code, u"ncalayer.absent"_s);
    QCOMPARE(signature.error().kind, ErrorKind::Trouble);

    // Something else listens there, and speaks no TLS.
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const network::NcaLayer stranger(u"wss://127.0.0.1:%1/"_s.arg(other.serverPort()), {500ms, 500ms});
    const auto silent = stranger.sign("content", {}, Language::Kazakh, {});
    QVERIFY(!silent);
    QCOMPARE(silent.error().code, u"ncalayer.silent"_s);
}

void TestNcaLayer::whoDoesNotWaitEndsIt()
{
    m_server->manner = Manner::Silent;
    const auto signature = sign("content", {10s, 10s}, [this] { return !m_server->questions.isEmpty(); });
    QVERIFY(!signature);
    QCOMPARE(signature.error().code, u"job.cancelled"_s);
}

void TestNcaLayer::anotherComputerIsNotAsked_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("another computer") << u"wss://10.0.0.1:13579/"_s;
    QTest::newRow("a name") << u"wss://127.0.0.1.example.org:13579/"_s;
    QTest::newRow("in the open") << u"ws://127.0.0.1:13579/"_s;
    QTest::newRow("no port") << u"wss://127.0.0.1/"_s;
    QTest::newRow("nothing") << QString();
}

void TestNcaLayer::anotherComputerIsNotAsked()
{
    QFETCH(QString, address);
    const auto signature = network::NcaLayer(address).sign("content", {}, Language::Kazakh, {});
    QVERIFY(!signature);
    QCOMPARE(signature.error().code, u"ncalayer.not_here"_s);
}

void TestNcaLayer::anExpiredCertificateDoesNotSign()
{
    m_clock.set(TestKeys::moment().addDays(11));
    auto signature = sign();
    QVERIFY(!signature);
    QCOMPARE(signature.error().code, u"ncalayer.expired"_s);
    QCOMPARE(signature.error().arguments.value(u"holder"_s), u"Сәкен Басшы"_s);
    m_clock.set(TestKeys::moment().addDays(-1));
    signature = sign();
    QVERIFY(!signature);
    QCOMPARE(signature.error().code, u"ncalayer.not_yet_valid"_s);
}

void TestNcaLayer::aNationalAlgorithmIsTakenUnchecked()
{
    m_server->holder = u"national"_s;
    m_server->gost = true;
    const auto signature = sign();
    QVERIFY2(signature, qPrintable(signature ? QString() : signature.error().code));
    QCOMPARE(signature->certificate.holder, u"ГОСТ Иесі"_s);
    QCOMPARE(signature->certificate.iin, u"850315300019"_s);
    QVERIFY(signature->certificate.validFrom.isValid() && signature->certificate.validUntil.isValid());
    QCOMPARE(verified(signature->cms), State::NotCheckable);
}

void TestNcaLayer::aLargeDocumentIsSigned()
{
    const QByteArray document = QByteArray("0123456789").repeated(400'000); // more than one frame
    const auto signature = sign(document);
    QVERIFY2(signature, qPrintable(signature ? QString() : signature.error().code));
    QCOMPARE(verified(signature->cms, document), State::Valid);
}

QTEST_GUILESS_MAIN(TestNcaLayer)
#include "tst_ncalayer.moc"
