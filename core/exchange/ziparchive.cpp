// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ziparchive.h"

#include <QStringDecoder>

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace khattama::exchange {

namespace {

using Entry = ZipArchive::Entry;
using Kind = ZipArchive::Kind;

constexpr qsizetype kBlock = 64 * 1024;

QString strictUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(bytes);
    return decoder.hasError() ? QString() : text;
}

/// Little-endian numbers of a record; reading beyond the bytes gives zero.
class Record
{
public:
    Record(const QByteArray &bytes, qsizetype start) : m_bytes(bytes), m_start(start) {}
    [[nodiscard]] quint32 at(qsizetype offset, int size) const
    {
        quint32 value = 0;
        for (int index = 0; index < size && m_start + offset + index < m_bytes.size(); ++index)
            value |= quint32{static_cast<quint8>(m_bytes.at(m_start + offset + index))} << (8 * index);
        return value;
    }

private:
    const QByteArray &m_bytes;
    qsizetype m_start;
};

Kind kindOf(const QString &name, quint32 madeBy, quint32 attributes)
{
    constexpr quint32 kUnix = 3;
    constexpr quint32 kTypeMask = 0170000;
    constexpr quint32 kFile = 0100000;
    constexpr quint32 kFolder = 0040000;
    const quint32 type = (madeBy >> 8) == kUnix ? (attributes >> 16) & kTypeMask : 0;
    if (type != 0 && type != kFile && type != kFolder)
        return Kind::Other;
    return type == kFolder || name.endsWith(u'/') ? Kind::Folder : Kind::File;
}

/// The central directory (APPNOTE 4.3.12, 4.3.16); nothing where it is not whole.
std::optional<QList<Entry>> readDirectory(const QByteArray &bytes)
{
    constexpr qsizetype kEndSize = 22;
    constexpr qsizetype kHeaderSize = 46;
    constexpr qint64 kInZip64 = 0xffffffff;
    const qsizetype end = bytes.lastIndexOf("PK\x05\x06");
    if (end < 0 || end + kEndSize > bytes.size())
        return std::nullopt;
    const Record tail(bytes, end);
    QList<Entry> entries;
    qsizetype at = tail.at(16, 4);
    for (quint32 left = tail.at(10, 2); left > 0; --left) {
        const Record header(bytes, at);
        const qsizetype nameSize = header.at(28, 2);
        if (at + kHeaderSize + nameSize > end || bytes.mid(at, 4) != "PK\x01\x02")
            return std::nullopt;
        Entry entry;
        entry.name = strictUtf8(bytes.mid(at + kHeaderSize, nameSize));
        entry.kind = kindOf(entry.name, header.at(4, 2), header.at(38, 4));
        entry.encrypted = (header.at(8, 2) & 1) != 0;
        entry.offset = header.at(42, 4);
        if (entry.offset == kInZip64) // no package is that large
            return std::nullopt;
        entries.append(entry);
        at += kHeaderSize + nameSize + header.at(30, 2) + header.at(32, 2);
    }
    const auto byOffset = [](const Entry &a, const Entry &b) { return a.offset < b.offset; };
    std::sort(entries.begin(), entries.end(), byOffset);
    const auto twice = std::adjacent_find(entries.begin(), entries.end(),
                                          [](const Entry &a, const Entry &b) { return a.offset == b.offset; });
    return twice == entries.end() ? std::optional(entries) : std::nullopt;
}

} // namespace

ZipArchive::ZipArchive(const QByteArray &bytes)
    : m_archive(archive_read_new(), archive_read_free), m_directory(readDirectory(bytes))
{
    archive_read_support_format_zip_seekable(m_archive.get());
    const int opened = archive_read_open_memory(m_archive.get(), bytes.constData(), static_cast<size_t>(bytes.size()));
    if (opened != ARCHIVE_OK && m_directory && !m_directory->isEmpty()) // an empty ZIP it does not open
        m_directory.reset();
}

Result<std::optional<Entry>> ZipArchive::next()
{
    if (!m_directory)
        return failure(damage());
    if (m_next == m_directory->size())
        return std::optional<Entry>();
    archive_entry *opened = nullptr;
    const int answer = archive_read_next_header(m_archive.get(), &opened);
    // A warning speaks of a name that libarchive cannot turn into the locale's; it is not taken from there.
    if (answer != ARCHIVE_OK && answer != ARCHIVE_WARN)
        return failure(damage());
    Entry entry = m_directory->at(m_next++);
    if (archive_entry_is_encrypted(opened) != 0)
        entry.encrypted = true;
    if (const auto type = archive_entry_filetype(opened); type != AE_IFREG && type != AE_IFDIR)
        entry.kind = Kind::Other;
    return std::optional(entry);
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
