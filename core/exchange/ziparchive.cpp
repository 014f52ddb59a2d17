// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ziparchive.h"

#include <QStringDecoder>

#include <archive.h>
#include <archive_entry.h>

using namespace Qt::StringLiterals;

namespace khattama::exchange {

namespace {

constexpr qsizetype kBlock = 64 * 1024;

QString strictUtf8(const char *text)
{
    if (!text)
        return {};
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString name = decoder.decode(QByteArrayView(text));
    return decoder.hasError() ? QString() : name;
}

ZipArchive::Kind kindOf(archive_entry *entry)
{
    if (archive_entry_symlink_utf8(entry) || archive_entry_hardlink_utf8(entry))
        return ZipArchive::Kind::Other;
    switch (archive_entry_filetype(entry)) {
    case AE_IFREG:
        return ZipArchive::Kind::File;
    case AE_IFDIR:
        return ZipArchive::Kind::Folder;
    default:
        return ZipArchive::Kind::Other;
    }
}

} // namespace

ZipArchive::ZipArchive(const QByteArray &bytes) : m_archive(archive_read_new(), archive_read_free)
{
    // By the central directory alone: what another program lists is what is read here.
    archive_read_support_format_zip_seekable(m_archive.get());
    // Names without the mark for UTF-8 are still taken for it; in whatever locale the program runs.
    archive_read_set_options(m_archive.get(), "zip:hdrcharset=UTF-8");
    m_opened =
        archive_read_open_memory(m_archive.get(), bytes.constData(), static_cast<size_t>(bytes.size())) == ARCHIVE_OK;
}

Result<std::optional<ZipArchive::Entry>> ZipArchive::next()
{
    if (!m_opened)
        return failure(damage());
    archive_entry *entry = nullptr;
    const int answer = archive_read_next_header(m_archive.get(), &entry);
    if (answer == ARCHIVE_EOF)
        return std::optional<Entry>();
    // A warning speaks of a name that cannot be converted; the name itself then tells.
    if (answer != ARCHIVE_OK && answer != ARCHIVE_WARN)
        return failure(damage());
    return std::optional(
        Entry{strictUtf8(archive_entry_pathname_utf8(entry)), kindOf(entry), archive_entry_is_encrypted(entry) != 0});
}

Result<QByteArray> ZipArchive::content(qsizetype limit)
{
    QByteArray content("");
    while (content.size() <= limit) {
        const qsizetype have = content.size();
        content.resize(have + kBlock);
        const la_ssize_t count = archive_read_data(m_archive.get(), content.data() + have, kBlock);
        content.resize(have + std::max<la_ssize_t>(count, 0));
        if (count < 0) // a wrong checksum, too, or a size that is not the one announced
            return failure(damage());
        if (count == 0)
            break;
    }
    return content;
}

Error ZipArchive::damage() const
{
    return damaged(u"package.damaged"_s, {}, QString::fromLocal8Bit(archive_error_string(m_archive.get())));
}

} // namespace khattama::exchange
