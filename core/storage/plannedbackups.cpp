// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/plannedbackups.h"

#include "core/storage/durablefile.h"
#include "core/storage/statement.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStorageInfo>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;
using khattama::rules::BackupPlan;
using khattama::rules::BackupState;

namespace khattama::storage {

namespace {

const QString kTable = u"backup_plan"_s;
const QString kDatabase = u"database"_s; ///< what a backup is of, in the audit
const QString kMade = u"backup"_s;       ///< the action of every backup
const QString kPlanned = u"planned"_s;   ///< detail of those made to the plan
const QString kUnfinished = u".part"_s;  ///< what backUp() writes to before it counts
const QString kMomentFormat = u"yyyy-MM-dd-HHmmss"_s;

} // namespace

Result<void> checkPlace(const QString &folder, qint64 bytes)
{
    constexpr qint64 kMegabyte = 1024 * 1024;
    if (!QFileInfo(folder).isDir())
        return failure(trouble(u"backup.folder_missing"_s, {{u"folder"_s, folder}}));
    // Permissions alone tell nothing of a disk that is write-protected.
    if (QTemporaryFile trial(QDir(folder).filePath(u".khattama-XXXXXX"_s)); !trial.open())
        return failure(trouble(u"backup.folder_read_only"_s, {{u"folder"_s, folder}}));
    const QStorageInfo disk(folder);
    if (disk.bytesAvailable() < bytes) {
        return failure(
            trouble(u"backup.no_room"_s, {{u"folder"_s, folder},
                                          {u"needed"_s, QString::number((bytes + kMegabyte - 1) / kMegabyte)},
                                          {u"free"_s, QString::number(disk.bytesAvailable() / kMegabyte)}}));
    }
    return {};
}

QString PlannedBackups::databaseFile() const
{
    return QFileInfo(m_context.database.path()).absoluteFilePath();
}

Result<std::optional<BackupPlan>> PlannedBackups::plan() const
{
    Statement select(m_context.database, u"SELECT folder, at, every_hours FROM backup_plan WHERE database = ?"_s);
    KHATTAMA_TRY(const bool found, select.bind(databaseFile()).next());
    if (!found)
        return std::optional<BackupPlan>();
    return std::optional(
        BackupPlan{select.text(0), QTime::fromString(select.text(1), u"HH:mm"_s), select.smallInteger(2)});
}

Result<void> PlannedBackups::setPlan(const std::optional<BackupPlan> &plan, const QString &actor)
{
    if (plan) {
        if (plan->folder.isEmpty() || !plan->at.isValid() || plan->everyHours < 1 || plan->everyHours > 24)
            return failure(refused(u"backup.plan_incomplete"_s));
        KHATTAMA_CHECK(checkPlace(plan->folder, 0));
    }
    return m_context.database.inUnit([&]() -> Result<void> {
        if (!plan) {
            KHATTAMA_CHECK(Statement(m_context.database, u"DELETE FROM backup_plan"_s).run());
            return m_context.audit.wrote({actor, u"backup.unplan"_s, {}}, kTable, kTable);
        }
        Statement write(m_context.database,
                        u"INSERT INTO backup_plan (id, database, folder, at, every_hours) VALUES (?, ?, ?, ?, ?) "
                        "ON CONFLICT (id) DO UPDATE SET database = excluded.database, folder = excluded.folder, "
                        "at = excluded.at, every_hours = excluded.every_hours"_s);
        write.bind(kTable).bind(databaseFile()).bind(QFileInfo(plan->folder).absoluteFilePath());
        KHATTAMA_CHECK(write.bind(plan->at.toString(u"HH:mm"_s)).bind(plan->everyHours).run());
        return m_context.audit.wrote({actor, u"backup.plan"_s, {}}, kTable, kTable);
    });
}

Result<BackupState> PlannedBackups::state() const
{
    BackupState state;
    KHATTAMA_TRY(state.plan, plan());
    KHATTAMA_TRY(const QList<RecordedAction> actions, m_context.audit.actionsOn(kDatabase));
    QDateTime planned;
    for (const RecordedAction &done : actions) {
        if (done.action.code != kMade)
            continue;
        state.last = done.at;
        if (done.action.details.contains(kPlanned))
            planned = done.at;
    }
    const QDateTime now = m_context.clock.now();
    // One that lies in the future was made under a wrong clock and stops nothing.
    state.due =
        state.plan && (!planned.isValid() || planned > now || planned < state.plan->lastDue(now, m_context.time));
    state.old = m_context.rules.tooOld(state.last, now);
    return state;
}

Result<CopyReport> PlannedBackups::make(const QString &target, const QString &actor, const CopyStep &step)
{
    KHATTAMA_TRY(CopyReport report, backUp(m_context.database, target, step));
    KHATTAMA_CHECK(m_context.audit.record({actor, kMade, {{u"sha256"_s, report.sha256}}}, kDatabase));
    return report;
}

Result<PlannedBackup> PlannedBackups::makePlanned(const QString &actor, const CopyStep &step)
{
    KHATTAMA_TRY(const std::optional<BackupPlan> plan, this->plan());
    if (!plan)
        return failure(refused(u"backup.no_plan"_s));
    KHATTAMA_TRY(const qint64 pages, m_context.database.number(u"PRAGMA page_count"_s));
    KHATTAMA_TRY(const qint64 pageBytes, m_context.database.number(u"PRAGMA page_size"_s));
    KHATTAMA_CHECK(checkPlace(plan->folder, pages * pageBytes));
    PlannedBackup made;
    made.file = QDir(plan->folder).filePath(fileName(m_context.clock.now(), m_context.time));
    KHATTAMA_TRY(made.report, backUp(m_context.database, made.file, step));
    KHATTAMA_CHECK(m_context.audit.record(
        {actor, kMade, {{u"sha256"_s, made.report.sha256}, {kPlanned, QString::number(plan->everyHours)}}}, kDatabase));
    KHATTAMA_TRY(made.removed, thinOut(plan->folder, actor));
    return made;
}

QString PlannedBackups::fileName(const QDateTime &moment, const rules::LegalTime &time)
{
    return u"khattama-"_s + QDateTime(time.dateOf(moment), time.timeOf(moment), Qt::UTC).toString(kMomentFormat)
           + u".db"_s;
}

QDateTime PlannedBackups::momentOf(const QString &fileName) const
{
    static const QRegularExpression kName(u"^khattama-(\\d{4}-\\d{2}-\\d{2}-\\d{6})\\.db$"_s);
    const QRegularExpressionMatch match = kName.match(fileName);
    const QDateTime local = QDateTime::fromString(match.captured(1), kMomentFormat);
    return m_context.time.at(local.date(), local.time());
}

Result<bool> PlannedBackups::holdsAllOf(const QString &backup) const
{
    KHATTAMA_TRY(const auto copy, Database::open(backup, OpenMode::ReadOnly));
    Statement head(*copy, u"SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1"_s);
    KHATTAMA_TRY(const bool found, head.next());
    if (!found)
        return false;
    Statement own(m_context.database, u"SELECT 1 FROM audit WHERE seq = ? AND hash = ?"_s);
    return own.bind(head.integer(0)).bind(head.blob(1)).next();
}

Result<int> PlannedBackups::thinOut(const QString &folder, const QString &actor)
{
    const QDir place(folder);
    const QString own = QFileInfo(databaseFile()).canonicalFilePath();
    QMap<QDateTime, QString> backups;
    for (const QString &name : place.entryList(QDir::Files | QDir::NoSymLinks)) {
        if (QFileInfo(place.filePath(name)).canonicalFilePath() == own)
            continue; // the database itself, whatever it is called
        const bool unfinished = name.endsWith(kUnfinished);
        const QDateTime moment = momentOf(unfinished ? name.chopped(kUnfinished.size()) : name);
        if (unfinished && moment.isValid() && moment.addDays(1) < m_context.clock.now())
            removeDatabaseFiles(place.filePath(name)); // of an attempt that was killed
        else if (moment.isValid() && !unfinished)
            backups.insert(moment, place.filePath(name));
    }
    // What is not ours does not take the place of what is.
    for (auto backup = backups.begin(); backup != backups.end();)
        backup = holdsAllOf(*backup).value_or(false) ? std::next(backup) : backups.erase(backup);
    int removed = 0;
    for (const QDateTime &moment : m_context.rules.superfluous(backups.keys(), m_context.clock.now(), m_context.time))
        removed += QFile::remove(backups.value(moment)) ? 1 : 0;
    if (removed > 0) {
        KHATTAMA_CHECK(
            m_context.audit.record({actor, u"backup.thin"_s, {{u"removed"_s, QString::number(removed)}}}, kDatabase));
    }
    return removed;
}

} // namespace khattama::storage
