// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"

#include "core/storage/durablefile.h"
#include "core/storage/statement.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace khattama::storage {

namespace {

Error notCounted(const QString &target, const QString &reason)
{
    return trouble(u"storage.backup_failed"_s, {{u"file"_s, target}, {u"reason"_s, reason}});
}

Result<CopyReport> contentOf(const Database &database)
{
    CopyReport report;
    KHATTAMA_TRY(report.schemaVersion, database.schemaVersion());
    QStringList tables;
    {
        Statement names(database, u"SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"_s);
        for (;;) {
            KHATTAMA_TRY(const bool found, names.next());
            if (!found)
                break;
            tables.append(names.text(0));
        }
    }
    for (const QString &table : std::as_const(tables)) {
        KHATTAMA_TRY(const qint64 count, database.number(u"SELECT count(*) FROM \""_s + table + u'"'));
        report.rows.insert(table, count);
    }
    if (tables.contains(u"audit"_s)) {
        Statement head(database, u"SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1"_s);
        KHATTAMA_TRY(const bool found, head.next());
        if (found) {
            report.auditEntries = head.integer(0);
            report.auditHead = QString::fromLatin1(head.blob(1).toHex());
        }
    }
    return report;
}

/// Opens the finished copy again, as a restore would, and looks whether it is whole.
Result<CopyReport> reread(const QString &copy)
{
    KHATTAMA_TRY(const auto database, Database::open(copy, OpenMode::ReadOnly));
    Statement check(*database, u"PRAGMA integrity_check"_s);
    KHATTAMA_TRY(const bool answered, check.next());
    if (!answered || check.text(0) != u"ok")
        return failure(trouble(u"storage.corrupt"_s, {{u"file"_s, copy}}, check.text(0)));
    return contentOf(*database);
}

Result<QString> sha256Of(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return failure(trouble(u"storage.io_error"_s, {{u"file"_s, path}}, file.errorString()));
    return QString::fromLatin1(hash.result().toHex());
}

Result<CopyReport> copyTo(Database &database, const QString &part)
{
    KHATTAMA_TRY(const CopyReport before, contentOf(database));
    KHATTAMA_CHECK(database.execute(u"VACUUM INTO '"_s + QString(part).replace(u'\'', u"''"_s) + u'\''));
    if (!restrictToOwner(part))
        return failure(trouble(u"storage.io_error"_s, {{u"file"_s, part}}, u"chmod"_s));
    KHATTAMA_TRY(CopyReport copied, reread(part));
    if (!copied.sameContent(before)) {
        // Another program may have saved in between; then the copy must be as the database stands now.
        KHATTAMA_TRY(const CopyReport after, contentOf(database));
        if (!copied.sameContent(after))
            return failure(notCounted(part, u"content"_s));
    }
    KHATTAMA_TRY(copied.sha256, sha256Of(part));
    return copied;
}

} // namespace

Result<CopyReport> backUp(Database &database, const QString &target)
{
    if (database.unitLiving())
        return failure(trouble(u"storage.unit_already_living"_s));
    for (const auto &suffix : {u""_s, u"-wal"_s, u"-journal"_s}) {
        if (const QString file = target + suffix; QFileInfo::exists(file))
            return failure(trouble(u"storage.exists"_s, {{u"file"_s, file}}));
    }
    const QString part = target + u".part";
    removeDatabaseFiles(part); // what a killed attempt left
    const auto report = copyTo(database, part);
    if (!report) {
        removeDatabaseFiles(part);
        Error error = notCounted(target, report.error().code);
        error.detail = report.error().detail;
        return failure(error);
    }
    if (const auto moved = moveIntoPlace(part, target); !moved) {
        removeDatabaseFiles(part);
        return failure(moved.error());
    }
    return report;
}

Result<CopyReport> restoreBackup(const QString &backup, const QString &target)
{
    KHATTAMA_TRY(const auto source, Database::open(backup, OpenMode::ReadOnly));
    return backUp(*source, target);
}

} // namespace khattama::storage
