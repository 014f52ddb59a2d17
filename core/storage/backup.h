// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QMap>

#include <functional>

namespace khattama::storage {

/// Told how far a copy is, of a hundred; where it answers false, the copy is given up and nothing is left of it.
using CopyStep = std::function<bool(int percent)>;

/// What a copy was found to hold when it was opened again.
struct CopyReport {
    int schemaVersion = 0;
    QMap<QString, qint64> rows; ///< count of each table
    qint64 auditEntries = 0;
    QString auditHead; ///< hash of the last entry, hexadecimal
    QString sha256;    ///< of the file

    [[nodiscard]] bool sameContent(const CopyReport &other) const
    {
        return schemaVersion == other.schemaVersion && rows == other.rows && auditHead == other.auditHead;
    }
};

/// Copies a living database while others may go on working (VACUUM INTO), in sealed form as it stands. The
/// copy counts only after it was written through to the disk, opened again, checked by SQLite, and found to
/// hold as many rows and the same head of the audit chain; else nothing is left of it.
/// Errors (Trouble): `storage.exists` with `file`: nothing is overwritten; `storage.backup_failed` with
/// `file` and `reason`; `storage.unit_already_living`; `job.cancelled` (Refused).
[[nodiscard]] Result<CopyReport> backUp(Database &database, const QString &target, const CopyStep &step = {});

/// The way back: a checked copy of `backup` at `target`, where nothing may stand yet, not even a leftover
/// -wal file. Errors: those of Database::open() for the backup, and those of backUp().
[[nodiscard]] Result<CopyReport> restoreBackup(const QString &backup, const QString &target);

} // namespace khattama::storage
