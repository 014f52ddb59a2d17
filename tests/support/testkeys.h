// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace khattama::test {

/// Keys in PKCS#12 files, made with other people's tool: a root, and who is issued by it. Password "secret".
class TestKeys
{
public:
    /// In a folder that outlives this; without one in a folder of its own.
    TestKeys()
    {
        openssl({QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("rsa:2048"),
                 QStringLiteral("-nodes"), QStringLiteral("-subj"), QStringLiteral("/CN=ROOT"),
                 QStringLiteral("-keyout"), QStringLiteral("root.key"), QStringLiteral("-out"),
                 QStringLiteral("root.pem"), QStringLiteral("-days"), QStringLiteral("30")});
    }

    /// `subject` as of openssl, "/CN=Сәкен/serialNumber=IIN850315300019"; `more` for what issues the certificate,
    /// `kind` of the key. Answers the path of the file.
    QString made(const QString &name, const QString &subject, const QStringList &more = {},
                 const QStringList &kind = {QStringLiteral("rsa:2048")})
    {
        openssl(QStringList{QStringLiteral("req"), QStringLiteral("-newkey")} + kind
                + QStringList{QStringLiteral("-nodes"), QStringLiteral("-utf8"), QStringLiteral("-subj"), subject,
                              QStringLiteral("-keyout"), name + QStringLiteral(".key"), QStringLiteral("-out"),
                              name + QStringLiteral(".csr")});
        openssl(QStringList{QStringLiteral("x509"), QStringLiteral("-req"), QStringLiteral("-in"),
                            name + QStringLiteral(".csr"), QStringLiteral("-CA"), QStringLiteral("root.pem"),
                            QStringLiteral("-CAkey"), QStringLiteral("root.key"), QStringLiteral("-CAcreateserial"),
                            QStringLiteral("-out"), name + QStringLiteral(".pem"), QStringLiteral("-days"),
                            QStringLiteral("10")}
                + more);
        openssl({QStringLiteral("pkcs12"), QStringLiteral("-export"), QStringLiteral("-inkey"),
                 name + QStringLiteral(".key"), QStringLiteral("-in"), name + QStringLiteral(".pem"),
                 QStringLiteral("-certfile"), QStringLiteral("root.pem"), QStringLiteral("-passout"),
                 QStringLiteral("pass:secret"), QStringLiteral("-out"), name + QStringLiteral(".p12")});
        return path(name + QStringLiteral(".p12"));
    }

    QByteArray openssl(const QStringList &arguments)
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral("openssl"), arguments);
        if (!process.waitForFinished() || process.exitCode() != 0)
            qFatal("%s", process.readAllStandardError().constData());
        return process.readAllStandardOutput();
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QByteArray bytes(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
    }
    /// A moment at which the keys are valid.
    [[nodiscard]] static QDateTime moment() { return QDateTime::currentDateTimeUtc().addSecs(60); }

private:
    QTemporaryDir m_folder;
};

} // namespace khattama::test
