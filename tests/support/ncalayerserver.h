// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testkeys.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QWebSocket>
#include <QWebSocketServer>

namespace khattama::test {

/// What NCALayer is to others: a WebSocket with a self-signed certificate that answers as its two modules do; the
/// signatures are made with other people's tool and the key of whom the test names.
class NcaLayerServer : public QWebSocketServer
{
public:
    enum class Manner {
        Today,     ///< has the module of today
        Older,     ///< has the one before alone
        Cancelled, ///< its user does not want to
        OlderCancelled,
        Refused,    ///< with a message
        Garbage,    ///< no JSON
        GarbageCms, ///< a result that is no signature
        NoGreeting, ///< silent from the beginning
        Silent,     ///< after the question
        Drops,      ///< the connection, after the question
        OtherBytes, ///< signs something else
    };

    /// Made by TestKeys::made(): "head".
    explicit NcaLayerServer(TestKeys &keys, const QString &signer = QStringLiteral("head"))
        : QWebSocketServer(QStringLiteral("NCALayer"), QWebSocketServer::SecureMode), holder(signer), m_keys(keys)
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(QSslCertificate(keys.bytes(QStringLiteral("root.pem"))));
        configuration.setPrivateKey(QSslKey(keys.bytes(QStringLiteral("root.key")), QSsl::Rsa));
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        setSslConfiguration(configuration);
        if (!listen(QHostAddress::LocalHost))
            qFatal("no port for NCALayer");
        connect(this, &QWebSocketServer::newConnection, this, [this] {
            QWebSocket *socket = nextPendingConnection();
            if (manner != Manner::NoGreeting)
                socket->sendTextMessage(QStringLiteral(R"({"result":{"version":"1.4"}})"));
            connect(socket, &QWebSocket::textMessageReceived, this, [this, socket](const QString &text) {
                const QJsonObject question = QJsonDocument::fromJson(text.toUtf8()).object();
                questions.append(question);
                answer(*socket, question);
            });
        });
    }

    [[nodiscard]] QString address() const { return QStringLiteral("wss://127.0.0.1:%1/").arg(serverPort()); }

    Manner manner = Manner::Today;
    QString holder;
    /// Whether what it signs is given other algorithms' names, as a national key would (its certificate: an elliptic
    /// one).
    bool gost = false;
    QStringList tokens;
    QList<QJsonObject> questions;

private:
    void answer(QWebSocket &socket, const QJsonObject &question)
    {
        const bool today = question[QLatin1String("module")] == QLatin1String("kz.gov.pki.knca.basics");
        const auto say = [&socket](const QString &text) { socket.sendTextMessage(text); };
        switch (manner) {
        case Manner::Drops:
            socket.close();
            return;
        case Manner::NoGreeting:
        case Manner::Silent:
            return;
        case Manner::Garbage:
            return say(QStringLiteral("<html>"));
        case Manner::Cancelled:
            return say(QStringLiteral(R"({"status":true,"body":{}})"));
        case Manner::Refused:
            return say(QStringLiteral(R"({"status":false,"code":"INVOCATION_ERROR","message":"Неверный пароль",)"
                                      R"("details":"java.lang.module"})"));
        case Manner::Older:
        case Manner::OlderCancelled:
            if (today)
                return say(QStringLiteral(
                    R"({"status":false,"code":"MODULE_NOT_FOUND","message":"Модуль kz.gov.pki.knca.basics не найден"})"));
            break;
        default:
            break;
        }
        if (question[QLatin1String("method")] == QLatin1String("getActiveTokens")) {
            return say(written({{QStringLiteral("code"), QStringLiteral("200")},
                                {QStringLiteral("responseObject"), QJsonArray::fromStringList(tokens)}}));
        }
        if (manner == Manner::OlderCancelled)
            return say(QStringLiteral(R"({"code":"500","message":"action.canceled"})"));
        if (today) {
            const QString cms = cmsOver(question[QLatin1String("args")][QLatin1String("data")].toString());
            return say(written({{QStringLiteral("status"), true},
                                {QStringLiteral("body"), QJsonObject{{QStringLiteral("result"), QJsonArray{cms}}}}}));
        }
        const QString cms = cmsOver(question[QLatin1String("args")].toArray().at(2).toString());
        say(written({{QStringLiteral("code"), QStringLiteral("200")}, {QStringLiteral("responseObject"), cms}}));
    }

    static QString written(const QJsonObject &answer)
    {
        return QString::fromUtf8(QJsonDocument(answer).toJson(QJsonDocument::Compact));
    }

    /// As NCALayer writes it: PEM.
    QString cmsOver(const QString &data)
    {
        if (manner == Manner::GarbageCms)
            return QStringLiteral("-----BEGIN CMS-----\nMAA=\n-----END CMS-----\n");
        m_keys.write(QStringLiteral("nca.data"), manner == Manner::OtherBytes
                                                     ? QByteArray("something else")
                                                     : QByteArray::fromBase64(data.toLatin1()));
        m_keys.openssl({QStringLiteral("cms"), QStringLiteral("-sign"), QStringLiteral("-binary"),
                        QStringLiteral("-cades"), QStringLiteral("-md"), QStringLiteral("sha256"),
                        QStringLiteral("-outform"), QStringLiteral("DER"), QStringLiteral("-in"),
                        QStringLiteral("nca.data"), QStringLiteral("-signer"), holder + QStringLiteral(".pem"),
                        QStringLiteral("-inkey"), holder + QStringLiteral(".key"), QStringLiteral("-out"),
                        QStringLiteral("nca.cms")});
        QByteArray der = m_keys.bytes(QStringLiteral("nca.cms"));
        if (gost) // ecdsa-with-SHA256 renamed to a number of the national family
            der.replace(QByteArray::fromHex("2a8648ce3d040302"), QByteArray::fromHex("2a830e030a010101"));
        const QByteArray base64 = der.toBase64();
        QString pem = QStringLiteral("-----BEGIN CMS-----\n");
        for (qsizetype at = 0; at < base64.size(); at += 64)
            pem += QString::fromLatin1(base64.mid(at, 64)) + QLatin1Char('\n');
        return pem + QStringLiteral("-----END CMS-----\n");
    }

    TestKeys &m_keys;
};

} // namespace khattama::test
