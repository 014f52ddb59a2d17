// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/packagereader.h"

#include "core/exchange/ziparchive.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace khattama::exchange {

namespace {

const QString kForm = QStringLiteral("form.xml");
const QString kSignature = QStringLiteral("form.xml.p7s");
const QString kAttachments = QStringLiteral("attachments/");

/// Names that would lead elsewhere on some system, or that a person cannot see: `..`, rooted, with a backslash,
/// a drive letter, control characters or marks that turn the direction of the text.
bool isSafeName(const QString &name)
{
    const QStringList parts = name.split(u'/');
    if (name.isEmpty() || name.startsWith(u'/') || parts.contains(u".."_s) || parts.contains(u"."_s))
        return false;
    const QList<uint> characters = name.toUcs4();
    return std::all_of(characters.begin(), characters.end(), [](uint character) {
        return QChar::isPrint(character) && character != u'\\' && character != u':';
    });
}

bool isAttachment(const QString &name)
{
    return name.startsWith(kAttachments) && name.size() > kAttachments.size()
           && !name.mid(kAttachments.size()).contains(u'/');
}

bool looksLikeZip(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06"); // the latter: empty
}

/// After a byte order mark and blanks, XML begins with "<"; in UTF-16 too, which the form's reader refuses by name.
bool looksLikeXml(const QByteArray &bytes)
{
    constexpr int kStart = 64;
    QByteArray start = bytes.left(kStart);
    for (const char *mark : {"\xef\xbb\xbf", "\xff\xfe", "\xfe\xff"}) {
        if (start.startsWith(mark))
            start.remove(0, static_cast<int>(qstrlen(mark)));
    }
    start.replace('\0', QByteArray());
    return start.trimmed().startsWith('<');
}

Error refusal(const QString &code, const QString &entry)
{
    return damaged(code, {{u"entry"_s, entry}});
}

Error overLimit(const QString &code, int limit, const QString &entry = {})
{
    Error error = damaged(code, {{u"limit"_s, QString::number(limit)}});
    if (!entry.isEmpty())
        error.arguments.insert(u"entry"_s, entry);
    return error;
}

Error inEntry(Error error, const QString &entry)
{
    error.arguments.insert(u"entry"_s, entry);
    return error;
}

} // namespace

Result<PackageReader> PackageReader::create(const DataFiles &files)
{
    KHATTAMA_TRY(const intake::PackageLimits limits, intake::PackageLimits::load(files));
    KHATTAMA_TRY(const Form031Reader formReader, Form031Reader::create(files));
    return PackageReader(limits, formReader);
}

Result<intake::ReceivedPackage> PackageReader::read(const QString &path) const
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return failure(damaged(u"package.unreadable"_s, {{u"file"_s, QFileInfo(path).fileName()}}, file.errorString()));
    }
    // One byte more than allowed tells that there is too much, however large the file.
    return readBytes(file.read(qint64{m_limits.packageBytes} + 1), QFileInfo(path).fileName());
}

Result<intake::ReceivedPackage> PackageReader::readBytes(const QByteArray &bytes, const QString &fileName) const
{
    const auto inFile = [&](Error error) {
        error.arguments.insert(u"file"_s, fileName);
        return error;
    };
    const auto read = [&]() -> Result<intake::ReceivedPackage> {
        if (bytes.size() > m_limits.packageBytes)
            return failure(overLimit(u"package.too_large"_s, m_limits.packageBytes));
        if (looksLikeZip(bytes))
            return unpack(bytes);
        if (!looksLikeXml(bytes))
            return failure(damaged(u"package.unknown_format"_s));
        if (bytes.size() > m_limits.formBytes)
            return failure(overLimit(u"package.entry_too_large"_s, m_limits.formBytes, kForm));
        intake::ReceivedPackage package;
        package.formXml = bytes;
        return package;
    };
    KHATTAMA_TRY(intake::ReceivedPackage package, read().map_error(inFile));
    package.fileName = fileName;
    package.sha256 = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    if (!package.formXml.isNull()) {
        KHATTAMA_TRY(package.form, m_formReader.read(package.formXml).map_error([&](const Error &error) {
            return inFile(inEntry(error, kForm));
        }));
    }
    return package;
}

Result<intake::ReceivedPackage> PackageReader::unpack(const QByteArray &bytes) const
{
    intake::ReceivedPackage package;
    // Names are compared as a careless file system would, so that no name hides another.
    QSet<QString> seen;
    qsizetype room = m_limits.unpackedBytes;
    const qsizetype ratioRoom = std::max<qsizetype>(m_limits.ratioAskedFromBytes, bytes.size() * m_limits.ratio);

    ZipArchive archive(bytes);
    while (true) {
        KHATTAMA_TRY(const std::optional<ZipArchive::Entry> entry, archive.next());
        if (!entry)
            return package;
        if (entry->name.isNull())
            return failure(damaged(u"package.name_not_utf8"_s));
        const QString name = entry->name.normalized(QString::NormalizationForm_C);
        if (!isSafeName(name))
            return failure(refusal(u"package.unsafe_name"_s, name));
        if (seen.contains(name.toCaseFolded()))
            return failure(refusal(u"package.duplicate_entry"_s, name));
        seen.insert(name.toCaseFolded());
        if (entry->kind == ZipArchive::Kind::Other)
            return failure(refusal(u"package.link"_s, name));
        if (entry->encrypted)
            return failure(refusal(u"package.encrypted"_s, name));
        if (entry->kind == ZipArchive::Kind::Folder && name == kAttachments)
            continue;
        if (entry->kind == ZipArchive::Kind::Folder || (name != kForm && name != kSignature && !isAttachment(name)))
            return failure(refusal(u"package.unexpected_entry"_s, name));
        if (isAttachment(name) && package.attachments.size() >= m_limits.attachments)
            return failure(overLimit(u"package.too_many_attachments"_s, m_limits.attachments));

        const qsizetype ownLimit = name == kForm        ? m_limits.formBytes
                                   : name == kSignature ? m_limits.signatureBytes
                                                        : room;
        const qsizetype unpackedSoFar = m_limits.unpackedBytes - room;
        const qsizetype limit = std::min({room, ownLimit, ratioRoom - unpackedSoFar});
        KHATTAMA_TRY(const QByteArray content,
                     archive.content(limit).map_error([&](const Error &error) { return inEntry(error, name); }));
        if (content.size() > limit) {
            if (limit == ownLimit && ownLimit != room)
                return failure(overLimit(u"package.entry_too_large"_s, static_cast<int>(ownLimit), name));
            if (limit == room)
                return failure(overLimit(u"package.unpacked_too_large"_s, m_limits.unpackedBytes));
            return failure(overLimit(u"package.ratio"_s, m_limits.ratio, name));
        }
        room -= content.size();
        if (name == kForm)
            package.formXml = content;
        else if (name == kSignature)
            package.formSignature = content;
        else
            package.attachments.insert(name.mid(kAttachments.size()), content);
    }
}

} // namespace khattama::exchange
