// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/ncalayer.h"

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
        const QJsonDocument json = QJsonDocument::fromJson(m_received.takeFirst());
        if (!json.isObject())
            return failure(damaged(u"ncalayer.garbage"_s));
        return json.object();
    }

private:
    Waiting m_waiting;
    QWebSocket m_socket;
    QList<QByteArray> m_received;
    bool m_begun = false;
    bool m_gone = false;
};

/// Code and message of an answer that is no success.
QString told(const QJsonObject &answer)
{
    QStringList said;
    for (const QString &key : {u"code"_s, u"errorCode"_s, u"message"_s}) {
        const QString text = answer.value(key).toVariant().toString();
        if (!text.isEmpty())
            said.append(text);
    }
    return said.join(u": "_s);
}

bool isUserCancel(const QJsonObject &answer)
{
    return answer.value("message"_L1).toString().contains("action.canceled"_L1, Qt::CaseInsensitive);
}

Error refusalOf(const QJsonObject &answer)
{
    if (isUserCancel(answer))
        return refused(u"ncalayer.cancelled"_s);
    const QString said = told(answer);
    return said.isEmpty() ? damaged(u"ncalayer.garbage"_s) : refused(u"ncalayer.refused"_s, {{u"message"_s, said}});
}

/// Whether it says that it has no such module.
bool isUnknownModule(const QJsonObject &answer)
{
    const QString said = told(answer);
    return !answer.value("status"_L1).toBool() && !isUserCancel(answer)
           && (said.contains("module"_L1, Qt::CaseInsensitive) || said.contains("bundle"_L1, Qt::CaseInsensitive)
               || said.contains(u"модул"_s, Qt::CaseInsensitive));
}

/// A text, or the only one of a list.
Result<QByteArray> signatureIn(const QJsonValue &result)
{
    const QJsonArray all = result.toArray();
    const QString text = all.size() == 1 ? all.first().toString() : result.toString();
    return text.isEmpty() ? Result<QByteArray>(failure(damaged(u"ncalayer.garbage"_s))) : text.toUtf8();
}

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

/// What the older module answers to its success.
Result<QJsonValue> olderAnswer(const QJsonObject &answer)
{
    if (answer.value("code"_L1).toVariant().toString() != "200"_L1)
        return failure(refusalOf(answer));
    return answer.value("responseObject"_L1);
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
    if (!greeting.value("result"_L1).toObject().contains("version"_L1))
        return failure(damaged(u"ncalayer.garbage"_s));

    const QString data = QString::fromLatin1(bytes.toBase64());
    with.send(basicsQuestion(data, iin, language));
    KHATTAMA_TRY(const QJsonObject answer, with.answer(m_patience.person));
    if (answer.value("status"_L1).toBool()) {
        const QJsonObject body = answer.value("body"_L1).toObject();
        if (!body.contains("result"_L1)) // its way to say that its user did not want to
            return failure(refused(u"ncalayer.cancelled"_s));
        return signatureIn(body.value("result"_L1));
    }
    if (!isUnknownModule(answer))
        return failure(refusalOf(answer));

    with.send(olderQuestion(u"getActiveTokens"_s));
    KHATTAMA_TRY(const QJsonObject tokens, with.answer(m_patience.machine));
    KHATTAMA_TRY(const QJsonValue plugged, olderAnswer(tokens));
    const QString storage = plugged.toArray().first().toString();
    with.send(
        olderQuestion(u"createCAdESFromBase64"_s, {storage.isEmpty() ? kFiles : storage, u"SIGNATURE"_s, data, false}));
    KHATTAMA_TRY(const QJsonObject made, with.answer(m_patience.person));
    KHATTAMA_TRY(const QJsonValue result, olderAnswer(made));
    return signatureIn(result);
}

} // namespace khattama::network
