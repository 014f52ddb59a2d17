// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/datafiles.h"
#include "core/storage/database.h"

#include <QList>

namespace khattama::storage {

/// One numbered step of the schema.
struct Migration {
    int number = 0;
    QString name; ///< e.g. 0001_initial
    QByteArray sql;
};

/// The steps shipped in `migrations/sqlite`, in order.
[[nodiscard]] Result<QList<Migration>> shippedMigrations(const DataFiles &files);

/// Brings a database to the last of `steps`, each in a transaction of its own. A database that has a schema
/// already is copied beside itself first ("FILE.v1.backup"). Errors (Trouble): `storage.newer_schema` with
/// `found` and `known`: nothing is touched; `storage.older_schema` where the file is open for reading only;
/// `storage.migration_failed` with `migration`, `storage.disk_full`, `storage.busy`: the database stands as before that
/// step; those of backUp().
[[nodiscard]] Result<void> migrate(Database &database, const QList<Migration> &steps);

/// The single statements of a script; semicolons in texts, comments and triggers do not end one.
[[nodiscard]] QStringList splitStatements(const QString &script);

} // namespace khattama::storage
