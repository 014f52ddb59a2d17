// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqliteerror.h"

#include <QSqlError>
#include <QVariant>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace khattama::storage {

namespace {

QString codeOf(int extendedCode)
{
    switch (extendedCode) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
        return u"storage.not_unique"_s;
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        return u"storage.reference_missing"_s;
    case SQLITE_CONSTRAINT_CHECK:
        return u"storage.value_refused"_s;
    case SQLITE_CONSTRAINT_NOTNULL:
        return u"storage.value_missing"_s;
    case SQLITE_CONSTRAINT_DATATYPE:
        return u"storage.wrong_type"_s;
    case SQLITE_CONSTRAINT_TRIGGER:
        return u"storage.immutable"_s;
    default:
        break;
    }
    switch (extendedCode & 0xff) {
    case SQLITE_FULL:
        return u"storage.disk_full"_s;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return u"storage.busy"_s;
    case SQLITE_CORRUPT:
        return u"storage.corrupt"_s;
    case SQLITE_NOTADB:
        return u"storage.not_a_database"_s;
    case SQLITE_IOERR:
        return u"storage.io_error"_s;
    case SQLITE_READONLY:
        return u"storage.read_only"_s;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return u"storage.cannot_open"_s;
    default:
        return u"storage.failed"_s;
    }
}

} // namespace

Error sqliteError(int extendedCode, const QString &message)
{
    return trouble(codeOf(extendedCode), {}, u"SQLite %1: %2"_s.arg(QString::number(extendedCode), message));
}

Error sqliteError(const QSqlError &error)
{
    return sqliteError(error.nativeErrorCode().toInt(), error.databaseText());
}

} // namespace khattama::storage
