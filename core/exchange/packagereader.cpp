// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/packagereader.h"

#include "core/exchange/packageentries.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace khattama::exchange {

namespace {

const QString kForm = QStringLiteral("form.xml");
const QString kSignature = QStringLiteral("form.xml.p7s");
const QString kAttachments = QStringLiteral("attachments/");

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
    const auto rules = [this](const QString &name) -> std::optional<EntryRule> {
        if (name == kForm)
            return EntryRule{m_limits.formBytes};
        if (name == kSignature)
            return EntryRule{m_limits.signatureBytes};
        return isAttachment(name) ? std::optional(EntryRule{0, true}) : std::nullopt;
    };
    KHATTAMA_TRY(const auto files, readEntries(bytes, m_limits, {kAttachments}, rules));
    intake::ReceivedPackage package;
    for (auto file = files.begin(); file != files.end(); ++file) {
        if (file.key() == kForm)
            package.formXml = file.value();
        else if (file.key() == kSignature)
            package.formSignature = file.value();
        else
            package.attachments.insert(file.key().mid(kAttachments.size()), file.value());
    }
    return package;
}

} // namespace khattama::exchange
