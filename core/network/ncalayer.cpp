// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/ncalayer.h"

#include "core/network/ncaanswers.h"
#include "core/network/waiting.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSslError>
#include <QUrl>
#include <QWebSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace khattama::network {

namespace {

const QString kBasics = u"kz.gov.pki.knca.basics"_s;
const QString kOlder = u"kz.gov.pki.knca.commonUtils"_s;
const QString kFiles = u"PKCS12"_s;                 ///< the storage of keys where no token is plugged in
const QString kForSigning = u"1.3.6.1.5.5.7.3.4"_s; ///< extended key usage of keys that sign
constexpr quint64 kMostBytes = 4 * 1024 * 1024;     ///< of an answer

using Patience = std::chrono::milliseconds;

bool isHere(const QUrl &address)
{
    return address.isValid() && address.scheme() == "wss"_L1 && address.port() > 0
           && QHostAddress(address.host()).isLoopback();
}

/// What NCALayer's certificate for this computer may lack: nobody else vouches for it.
bool isOfSelfSigned(const QSslError &error)
{
    switch (error.error()) {
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
    case QSslError::HostNameMismatch:
        return true;
    default:
        return false;
    }
}

/// A connection on which one question follows the other.
class Conversation
{
public:
    Conversation(const QUrl &address, const Cancelled &cancelled) : m_waiting(cancelled)
    {
        m_socket.setMaxAllowedIncomingMessageSize(kMostBytes);
        const auto wake = [this] { m_waiting.wake(); };
        QObject::connect(&m_socket, &QWebSocket::sslErrors, &m_socket, [this](const QList<QSslError> &errors) {
            if (std::all_of(errors.begin(), errors.end(), isOfSelfSigned))
                m_socket.ignoreSslErrors(errors); // the address is of this computer, see isHere()
        });
        QObject::connect(&m_socket, &QWebSocket::connected, &m_socket, [this] { m_begun = true; });
        QObject::connect(&m_socket, &QWebSocket::stateChanged, &m_socket,
                         [this, wake](QAbstractSocket::SocketState state) {
                             m_gone = m_gone || state == QAbstractSocket::UnconnectedState;
                             wake();
                         });
        QObject::connect(&m_socket, &QWebSocket::textMessageReceived, &m_socket, [this, wake](const QString &text) {
            m_received.append(text.toUtf8());
            wake();
        });
        QObject::connect(&m_socket, &QWebSocket::binaryMessageReceived, &m_socket, [this, wake](const QByteArray &) {
            m_received.append(QByteArray());
            wake();
        });
        m_socket.open(address);
    }

    void send(const QJsonObject &question)
    {
        m_socket.sendTextMessage(QString::fromUtf8(QJsonDocument(question).toJson(QJsonDocument::Compact)));
    }

    /// What it says next.
    Result<QJsonObject> answer(Patience patience)
    {
        switch (m_waiting.until(patience, [this] { return m_gone || !m_received.isEmpty(); })) {
        case Waiting::End::Cancelled:
            return failure(refused(u"job.cancelled"_s));
        case Waiting::End::Late:
            return failure(trouble(u"ncalayer.silent"_s));
        case Waiting::End::Answered:
            break;
        }
        if (m_received.isEmpty())
            return failure(trouble(m_begun ? u"ncalayer.dropped"_s : u"ncalayer.absent"_s));
        return ncaMessage(m_received.takeFirst());
    }

private:
    Waiting m_waiting;
    QWebSocket m_socket;
    QList<QByteArray> m_received;
    bool m_begun = false;
    bool m_gone = false;
};

QJsonObject basicsQuestion(const QString &data, const QString &iin, Language language)
{
    return {
        {u"module"_s, kBasics},
        {u"method"_s, u"sign"_s},
        {u"args"_s, QJsonObject{{u"allowedStorages"_s, QJsonValue()},
                                {u"format"_s, u"cms"_s},
                                {u"data"_s, data},
                                // No tsaProfile: the time stamp is asked for here, for keys of every kind.
                                {u"signingParams"_s,
                                 QJsonObject{{u"decode"_s, true}, {u"encapsulate"_s, false}, {u"digested"_s, false}}},
                                {u"signerParams"_s, QJsonObject{{u"extKeyUsageOids"_s, QJsonArray{kForSigning}},
                                                                {u"iin"_s, iin},
                                                                {u"bin"_s, QString()},
                                                                {u"serialNumber"_s, QString()},
                                                                {u"chain"_s, QJsonValue()}}},
                                {u"locale"_s, languageCode(language)}}}};
}

QJsonObject olderQuestion(const QString &method, const QJsonArray &arguments = {})
{
    QJsonObject question{{u"module"_s, kOlder}, {u"method"_s, method}};
    if (!arguments.isEmpty())
        question.insert(u"args"_s, arguments);
    return question;
}

} // namespace

QString NcaLayer::usualAddress()
{
    return u"wss://127.0.0.1:13579/"_s;
}

Result<QByteArray> NcaLayer::sign(const QByteArray &bytes, const QString &iin, Language language,
                                  const Cancelled &cancelled) const
{
    const QUrl address(m_address);
    if (!isHere(address))
        return failure(trouble(u"ncalayer.not_here"_s, {{u"address"_s, m_address}}));
    Conversation with(address, cancelled);
    KHATTAMA_TRY(const QJsonObject greeting, with.answer(m_patience.machine));
    KHATTAMA_CHECK(ncaGreeting(greeting));

    const QString data = QString::fromLatin1(bytes.toBase64());
    with.send(basicsQuestion(data, iin, language));
    KHATTAMA_TRY(const QJsonObject answer, with.answer(m_patience.person));
    if (!isUnknownModule(answer))
        return ncaSignature(answer);

    with.send(olderQuestion(u"getActiveTokens"_s));
    KHATTAMA_TRY(const QJsonObject tokens, with.answer(m_patience.machine));
    KHATTAMA_TRY(const QString storage, olderToken(tokens));
    with.send(
        olderQuestion(u"createCAdESFromBase64"_s, {storage.isEmpty() ? kFiles : storage, u"SIGNATURE"_s, data, false}));
    KHATTAMA_TRY(const QJsonObject made, with.answer(m_patience.person));
    return olderSignature(made);
}

} // namespace khattama::network
