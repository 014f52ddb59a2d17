// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <array>
#include <cstdint>

namespace khattama::test {

/// Builds a ZIP byte by byte, so that it can also be one that no honest program would write.
class ZipBuilder
{
public:
    struct Entry {
        QByteArray name;
        QByteArray content;
        uint32_t unixMode = 0100644; ///< 0120777 makes a symbolic link
        uint16_t flags = 0x0800;     ///< bit 11: name in UTF-8; bit 0: encrypted
        uint32_t crcChange = 0;      ///< added to the true checksum
    };

    ZipBuilder &add(const QByteArray &name, const QByteArray &content) { return add(Entry{name, content}); }
    ZipBuilder &add(const Entry &entry)
    {
        m_entries.append(entry);
        return *this;
    }

    [[nodiscard]] QByteArray bytes() const
    {
        QByteArray local;
        QByteArray directory;
        for (const Entry &entry : m_entries) {
            // qCompress gives four bytes of length, two of zlib header, the raw stream, four of Adler-32.
            const QByteArray packed = entry.content.isEmpty() ? QByteArray("\x03\x00", 2) : deflated(entry.content);
            QByteArray fields = number(entry.flags, 2) + number(8, 2) + number(0, 4)
                                + number(crc32(entry.content) + entry.crcChange, 4)
                                + number(static_cast<uint32_t>(packed.size()), 4)
                                + number(static_cast<uint32_t>(entry.content.size()), 4)
                                + number(static_cast<uint32_t>(entry.name.size()), 2) + number(0, 2);
            directory += QByteArray("PK\x01\x02", 4) + number(0x031e, 2) + number(20, 2) + fields + number(0, 6)
                         + number(entry.unixMode << 16, 4) + number(static_cast<uint32_t>(local.size()), 4)
                         + entry.name;
            local += QByteArray("PK\x03\x04", 4) + number(20, 2) + fields + entry.name + packed;
        }
        const auto count = static_cast<uint32_t>(m_entries.size());
        return local + directory + QByteArray("PK\x05\x06", 4) + number(0, 4) + number(count, 2) + number(count, 2)
               + number(static_cast<uint32_t>(directory.size()), 4) + number(static_cast<uint32_t>(local.size()), 4)
               + number(0, 2);
    }

private:
    static QByteArray deflated(const QByteArray &content)
    {
        const QByteArray zlib = qCompress(content, 9);
        return zlib.mid(6, zlib.size() - 10);
    }
    static QByteArray number(uint64_t value, int size)
    {
        QByteArray bytes;
        for (int at = 0; at < size; ++at)
            bytes.append(static_cast<char>(value >> (8 * at)));
        return bytes;
    }
    static uint32_t crc32(const QByteArray &content)
    {
        static const std::array<uint32_t, 256> kTable = [] {
            std::array<uint32_t, 256> table{};
            for (uint32_t index = 0; index < table.size(); ++index) {
                uint32_t value = index;
                for (int bit = 0; bit < 8; ++bit)
                    value = (value & 1) != 0 ? 0xedb88320U ^ (value >> 1) : value >> 1;
                table.at(index) = value;
            }
            return table;
        }();
        uint32_t crc = 0xffffffffU;
        for (const char byte : content)
            crc = kTable.at((crc ^ static_cast<uint8_t>(byte)) & 0xffU) ^ (crc >> 8);
        return ~crc;
    }

    QList<Entry> m_entries;
};

} // namespace khattama::test
