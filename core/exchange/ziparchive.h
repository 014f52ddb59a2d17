// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>

#include <memory>
#include <optional>

struct archive;

namespace khattama::exchange {

/// The entries of a ZIP in memory, one after the other, by its central directory. Judges nothing but whether the
/// ZIP is whole. What an entry is called and is stands in the directory and is read from there as it stands:
/// libarchive, which inflates and checks, turns names by locale and mends them. Error (Damaged): `package.damaged`.
class ZipArchive
{
public:
    enum class Kind { File, Folder, Other };
    struct Entry {
        QString name; ///< null where the bytes are no UTF-8
        Kind kind = Kind::File;
        bool encrypted = false;
        qint64 offset = 0; ///< of its local header
    };

    /// `bytes` must outlive the archive.
    explicit ZipArchive(const QByteArray &bytes);

    /// The next entry, or nothing after the last.
    [[nodiscard]] Result<std::optional<Entry>> next();
    /// The content of the entry that next() gave. Stops once there is more than `limit`: an answer longer than
    /// `limit` says so, and is not whole.
    [[nodiscard]] Result<QByteArray> content(qsizetype limit);

private:
    [[nodiscard]] Error damage() const;

    std::unique_ptr<archive, int (*)(archive *)> m_archive;
    std::optional<QList<Entry>> m_directory; ///< in the order of the local headers, which is that of libarchive
    qsizetype m_next = 0;
};

} // namespace khattama::exchange
