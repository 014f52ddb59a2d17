// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace khattama::storage {

/// Name of the file system that holds `path` or will hold it ("ext4", "NTFS", "cifs").
[[nodiscard]] QByteArray fileSystemOf(const QString &path);
/// Write-ahead logging needs memory shared by all programs that use the file: no network file system has it.
[[nodiscard]] bool isNetworkFileSystem(const QByteArray &type);

} // namespace khattama::storage
