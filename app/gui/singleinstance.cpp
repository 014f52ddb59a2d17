// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/singleinstance.h"

#include <QCryptographicHash>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace khattama::gui {

namespace {
constexpr int kAnswerMs = 500;
} // namespace

SingleInstance::SingleInstance(const QString &database)
    : m_name(
        u"khattama-"_s
        + QString::fromLatin1(QCryptographicHash::hash(database.toUtf8(), QCryptographicHash::Sha256).toHex().left(24)))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *const socket = m_server.nextPendingConnection())
            socket->deleteLater();
        Q_EMIT raiseAsked();
    });
}

bool SingleInstance::first()
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (socket.waitForConnected(kAnswerMs))
        return false;
    QLocalServer::removeServer(m_name); // left by one that was killed
    (void)m_server.listen(m_name);      // where that fails, a second start opens a second window
    return true;
}

} // namespace khattama::gui
