// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testkeys.h"

#include <QTcpServer>
#include <QTcpSocket>

namespace khattama::test {

/// A time stamp authority over HTTP: what it answers is made with other people's tool, and can be wrong in every way.
class TimeStampServer : public QTcpServer
{
public:
    enum class Manner { Good, OtherNonce, OtherImprint, Rejects, ServerError, Hangs, Garbage, Empty, TooMuch, Drops };

    /// The keys get a certificate "tsa", whose holder is "TSA".
    explicit TimeStampServer(TestKeys &keys) : m_keys(keys)
    {
        m_keys.write(QStringLiteral("tsa.ext"), "extendedKeyUsage=critical,timeStamping\n");
        m_keys.write(QStringLiteral("tsa.cnf"),
                     "[tsa]\ndefault_tsa = own\n[own]\nserial = serial\nsigner_cert = tsa.pem\ncerts = root.pem\n"
                     "signer_key = tsa.key\nsigner_digest = sha256\ndefault_policy = 1.2.398.3.3.2.6.1\n"
                     "digests = sha256\ness_cert_id_alg = sha256\n");
        m_keys.write(QStringLiteral("serial"), "01\n");
        m_keys.made(QStringLiteral("tsa"), QStringLiteral("/CN=TSA"),
                    {QStringLiteral("-extfile"), QStringLiteral("tsa.ext")});
        QObject::connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
        });
        if (!listen(QHostAddress::LocalHost))
            qFatal("no port for the authority");
    }

    [[nodiscard]] QString address() const { return QStringLiteral("http://127.0.0.1:%1/tsp").arg(serverPort()); }

    Manner manner = Manner::Good;
    int asked = 0;
    QByteArray type; ///< of the last request

private:
    void read(QTcpSocket &socket)
    {
        m_received += socket.readAll();
        const qsizetype head = m_received.indexOf("\r\n\r\n");
        const QByteArray lower = m_received.left(head).toLower();
        const qsizetype length = lower.mid(lower.indexOf("content-length:") + 15).split('\r').first().toLongLong();
        if (head < 0 || m_received.size() < head + 4 + length)
            return;
        type = lower.mid(lower.indexOf("content-type:") + 13).split('\r').first().trimmed();
        const QByteArray request = m_received.mid(head + 4);
        m_received.clear();
        ++asked;
        if (manner == Manner::Hangs)
            return;
        if (manner == Manner::Drops) {
            socket.abort();
            return;
        }
        const QByteArray body = answerTo(request);
        const QByteArray status = manner == Manner::ServerError ? "500 Internal Server Error" : "200 OK";
        socket.write("HTTP/1.1 " + status + "\r\nContent-Type: application/timestamp-reply\r\nContent-Length: "
                     + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body);
        socket.disconnectFromHost();
    }

    QByteArray answerTo(QByteArray request)
    {
        const qsizetype digest = request.indexOf(QByteArray::fromHex("0420")) + 2; // SHA-256
        switch (manner) {
        case Manner::Garbage:
            return "<html>login</html>";
        case Manner::Empty:
            return {};
        case Manner::TooMuch:
            return QByteArray(1024 * 1024, 'x');
        case Manner::Rejects:
            return QByteArray::fromHex("30053003020102"); // PKIStatus 2
        case Manner::OtherImprint:
            request[digest] = static_cast<char>(request.at(digest) ^ 1);
            break;
        case Manner::OtherNonce:
            m_keys.openssl({QStringLiteral("ts"), QStringLiteral("-query"), QStringLiteral("-sha256"),
                            QStringLiteral("-digest"), QString::fromLatin1(request.mid(digest, 32).toHex()),
                            QStringLiteral("-cert"), QStringLiteral("-out"), QStringLiteral("query")});
            request = m_keys.bytes(QStringLiteral("query"));
            break;
        default:
            break;
        }
        m_keys.write(QStringLiteral("query"), request);
        m_keys.openssl({QStringLiteral("ts"), QStringLiteral("-reply"), QStringLiteral("-config"),
                        QStringLiteral("tsa.cnf"), QStringLiteral("-queryfile"), QStringLiteral("query"),
                        QStringLiteral("-out"), QStringLiteral("reply")});
        return m_keys.bytes(QStringLiteral("reply"));
    }

    TestKeys &m_keys;
    QByteArray m_received;
};

} // namespace khattama::test
