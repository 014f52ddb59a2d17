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

constexpr int kWritten = 70; ///< percent, when the copy is written and has still to be checked
constexpr int kChecked = 95;

bool goesOn(const CopyStep &step, int percent)
{
    return !step || step(percent);
}

Result<void> write(Database &database, const QString &part, const CopyStep &step)
{
    KHATTAMA_TRY(const qint64 pages, database.number(u"PRAGMA page_count"_s));
    KHATTAMA_TRY(const qint64 pageBytes, database.number(u"PRAGMA page_size"_s));
    const qint64 whole = qMax<qint64>(1, pages * pageBytes);
    const auto goOn = [&] {
        const qint64 written = qMin(whole, QFileInfo(part).size());
        return goesOn(step, static_cast<int>(written * kWritten / whole));
    };
    const QString sql = u"VACUUM INTO '"_s + QString(part).replace(u'\'', u"''"_s) + u'\'';
    return database.interruptible(goOn, [&] { return database.execute(sql); });
}

/// Opens the finished copy again, as a restore would, and looks whether it is whole.
Result<CopyReport> reread(const QString &copy, const CopyStep &step)
{
    KHATTAMA_TRY(const auto database, Database::open(copy, OpenMode::ReadOnly));
    const auto whole = [&]() -> Result<void> {
        Statement check(*database, u"PRAGMA integrity_check"_s);
        KHATTAMA_TRY(const bool answered, check.next());
        if (!answered || check.text(0) != u"ok")
            return failure(trouble(u"storage.corrupt"_s, {{u"file"_s, copy}}, check.text(0)));
        return {};
    };
    KHATTAMA_CHECK(database->interruptible([&] { return goesOn(step, kWritten); }, whole));
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

Result<CopyReport> copyTo(Database &database, const QString &part, const CopyStep &step)
{
    KHATTAMA_TRY(const CopyReport before, contentOf(database));
    KHATTAMA_CHECK(write(database, part, step));
    if (!restrictToOwner(part))
        return failure(trouble(u"storage.io_error"_s, {{u"file"_s, part}}, u"chmod"_s));
    KHATTAMA_TRY(CopyReport copied, reread(part, step));
    if (!copied.sameContent(before)) {
        // Another program may have saved in between; then the copy must be as the database stands now.
        KHATTAMA_TRY(const CopyReport after, contentOf(database));
        if (!copied.sameContent(after))
            return failure(notCounted(part, u"content"_s));
    }
    if (!goesOn(step, kChecked))
        return failure(refused(u"job.cancelled"_s));
    KHATTAMA_TRY(copied.sha256, sha256Of(part));
    return copied;
}

} // namespace

Result<CopyReport> backUp(Database &database, const QString &target, const CopyStep &step)
{
    if (database.unitLiving())
        return failure(trouble(u"storage.unit_already_living"_s));
    for (const auto &suffix : {u""_s, u"-wal"_s, u"-journal"_s}) {
        if (const QString file = target + suffix; QFileInfo::exists(file))
            return failure(trouble(u"storage.exists"_s, {{u"file"_s, file}}));
    }
    const QString part = target + u".part";
    removeDatabaseFiles(part); // what a killed attempt left
    const auto report = copyTo(database, part, step);
    if (!report) {
        removeDatabaseFiles(part);
        if (report.error().kind == ErrorKind::Refused)
            return failure(report.error());
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
