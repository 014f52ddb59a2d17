// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/attachment.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace khattama::intake {

namespace {

/// Where readers of PDF look for its first words; something may stand before them.
constexpr qsizetype kPdfHead = 1024;

QMap<QString, QString> about(const QString &file)
{
    return {{u"file"_s, file}};
}

QMap<QString, QString> aboutLimit(const QString &file, int limit)
{
    return {{u"file"_s, file}, {u"limit"_s, QString::number(limit)}};
}

/// The field of a line as the application file names it; of the table where there is no such line.
QString fieldOf(const Application &application, const QString &documentId)
{
    for (qsizetype i = 0; i < application.documents.size(); ++i) {
        if (application.documents.at(i).id == documentId)
            return u"documents[%1].file"_s.arg(i);
    }
    return u"documents"_s;
}

} // namespace

QString attachmentFormat(const QByteArray &bytes)
{
    if (bytes.left(kPdfHead).contains("%PDF-"))
        return u"pdf"_s;
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return u"png"_s;
    if (bytes.startsWith("\xff\xd8\xff"))
        return u"jpeg"_s;
    if (bytes.startsWith(QByteArrayView("II*\0", 4)) || bytes.startsWith(QByteArrayView("MM\0*", 4)))
        return u"tiff"_s;
    return {};
}

Result<Attachment> readAttachment(const QString &path, const QString &documentId, const PackageLimits &limits)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return failure(damaged(u"attachment.unreadable"_s, about(name), file.errorString()));
    // One byte more than allowed tells that there is too much, however large the file.
    const QByteArray bytes = file.read(qint64{limits.packageBytes} + 1);
    if (bytes.size() > limits.packageBytes)
        return failure(damaged(u"attachment.too_large"_s, aboutLimit(name, limits.packageBytes)));
    if (attachmentFormat(bytes).isEmpty())
        return failure(damaged(u"attachment.unknown_format"_s, about(name)));
    const QByteArray sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    return Attachment{documentId, name, bytes, QString::fromLatin1(sha256)};
}

QList<Finding> checkAttachments(const QList<Attachment> &attachments, const Application &application,
                                const PackageLimits &limits)
{
    QList<Finding> findings;
    qsizetype total = 0;
    for (const Attachment &attachment : attachments) {
        const QString field = fieldOf(application, attachment.documentId);
        const QMap<QString, QString> file = about(attachment.fileName);
        total += attachment.bytes.size();
        if (field == u"documents"_s)
            findings.append({field, u"attachment.without_line"_s, file});
        if (attachment.bytes.size() > limits.packageBytes) {
            findings.append({field, u"attachment.too_large"_s, aboutLimit(attachment.fileName, limits.packageBytes)});
        } else if (attachmentFormat(attachment.bytes).isEmpty()) {
            findings.append({field, u"attachment.unknown_format"_s, file});
        } else if (!attachment.sha256.isEmpty()) {
            const QByteArray now = QCryptographicHash::hash(attachment.bytes, QCryptographicHash::Sha256).toHex();
            if (attachment.sha256.compare(QLatin1String(now), Qt::CaseInsensitive) != 0)
                findings.append({field, u"attachment.changed"_s, file});
        }
    }
    if (attachments.size() > limits.attachments)
        findings.append(
            {u"documents"_s, u"attachment.too_many"_s, {{u"limit"_s, QString::number(limits.attachments)}}});
    if (total > limits.unpackedBytes) {
        findings.append(
            {u"documents"_s, u"attachment.total_too_large"_s, {{u"limit"_s, QString::number(limits.unpackedBytes)}}});
    }
    return findings;
}

} // namespace khattama::intake
