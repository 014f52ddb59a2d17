// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrator.h"

#include "core/storage/backup.h"
#include "core/storage/statement.h"

#include <QFile>

#include <sqlite3.h>

#include <array>

using namespace Qt::StringLiterals;

namespace khattama::storage {

namespace {

constexpr std::array kShipped{"0001_initial",
                              "0002_refusals_files_lists",
                              "0003_phrases",
                              "0004_corrections",
                              "0005_outbox",
                              "0006_outage",
                              "0007_annulled_acts",
                              "0008_signatures",
                              "0009_backup_plan",
                              "0010_key_rotation",
                              "0011_signed_corrections",
                              "0012_person_blocks"};

Result<void> run(Database &database, const Migration &step)
{
    KHATTAMA_TRY(const auto unit, database.begin());
    KHATTAMA_CHECK(database.execute(u"PRAGMA defer_foreign_keys = ON"_s)); // a step may rebuild a table
    for (const QString &statement : splitStatements(QString::fromUtf8(step.sql)))
        KHATTAMA_CHECK(database.execute(statement));
    {
        Statement check(database, u"PRAGMA foreign_key_check"_s);
        KHATTAMA_TRY(const bool broken, check.next());
        if (broken)
            return failure(trouble(u"storage.reference_missing"_s, {}, check.text(0)));
    }
    KHATTAMA_CHECK(database.execute(u"PRAGMA user_version = "_s + QString::number(step.number)));
    return unit->commit();
}

} // namespace

Result<QList<Migration>> shippedMigrations(const DataFiles &files)
{
    QList<Migration> steps;
    for (const char *name : kShipped) {
        const QString step = QString::fromLatin1(name);
        KHATTAMA_TRY(const QByteArray sql, files.read(u"migrations/sqlite/"_s + step + u".sql"));
        steps.append({step.section(u'_', 0, 0).toInt(), step, sql});
    }
    return steps;
}

Result<void> migrate(Database &database, const QList<Migration> &steps)
{
    const int known = steps.last().number;
    KHATTAMA_TRY(const int found, database.schemaVersion());
    if (found > known) {
        return failure(trouble(u"storage.newer_schema"_s,
                               {{u"found"_s, QString::number(found)}, {u"known"_s, QString::number(known)}}));
    }
    if (found == known)
        return {};
    if (database.readOnly())
        return failure(trouble(u"storage.older_schema"_s, {{u"found"_s, QString::number(found)}}));
    if (found > 0) {
        const QString copy = database.path() + u".v" + QString::number(found) + u".backup";
        if (!QFile::exists(copy))
            KHATTAMA_CHECK(backUp(database, copy));
    }
    for (const Migration &step : steps) {
        if (step.number <= found)
            continue;
        if (const auto done = run(database, step); !done) {
            if (done.error().code == u"storage.disk_full" || done.error().code == u"storage.busy")
                return done; // says itself what to do
            return failure(trouble(u"storage.migration_failed"_s, {{u"migration"_s, step.name}},
                                   QString(done.error().code + u": " + done.error().detail)));
        }
    }
    return {};
}

QStringList splitStatements(const QString &script)
{
    QStringList statements;
    QByteArray pending;
    const QList<QByteArray> parts = script.toUtf8().split(';');
    for (qsizetype i = 0; i + 1 < parts.size(); ++i) {
        pending += parts.at(i) + ';';
        if (sqlite3_complete(pending.constData()) != 0) { // SQLite's own word on texts, comments and triggers
            statements.append(QString::fromUtf8(pending).trimmed());
            pending.clear();
        }
    }
    pending += parts.last();
    const QString rest = QString::fromUtf8(pending).trimmed();
    if (!rest.isEmpty())
        statements.append(rest);
    return statements;
}

} // namespace khattama::storage
