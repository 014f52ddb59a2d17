// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/backuprules.h"
#include "core/storage/auditchain.h"
#include "core/storage/backup.h"

namespace khattama::storage {

/// A backup that was made to the plan.
struct PlannedBackup {
    QString file;
    CopyReport report;
    int removed = 0; ///< older ones that are no longer needed
};

/// The backups of one database: made by hand, or to a plan into a folder where the old ones are thinned out.
///
/// What is thinned out are backups of this database alone, and only such as hold nothing that the database does not
/// hold: the head of their audit chain is an entry of the chain of today. So a file of somebody else, a copy of a line
/// that went another way after a restore, and what was copied before a chain was cut off, all stay; so does the
/// database itself, whatever it is called. What a killed attempt left unfinished goes a day later.
class PlannedBackups
{
public:
    /// What it stands on; outlives it.
    struct Context {
        Database &database;
        AuditChain &audit;
        const Clock &clock;
        rules::BackupRules rules;
        rules::LegalTime time;
    };
    explicit PlannedBackups(Context context) : m_context(std::move(context)) {}

    /// The plan of this very file: a copy that was restored beside it has none until one is made for it.
    [[nodiscard]] Result<std::optional<rules::BackupPlan>> plan() const;
    /// Nothing: no backups by themselves any more. Errors (Refused): `backup.plan_incomplete`; those of checkPlace().
    [[nodiscard]] Result<void> setPlan(const std::optional<rules::BackupPlan> &plan, const QString &actor);
    [[nodiscard]] Result<rules::BackupState> state() const;

    /// Makes one by hand. Errors: those of storage::backUp().
    [[nodiscard]] Result<CopyReport> make(const QString &target, const QString &actor, const CopyStep &step = {});
    /// Makes one to the plan, due or not, and thins out the folder. Errors: `backup.no_plan` (Refused), those of
    /// checkPlace() and storage::backUp().
    [[nodiscard]] Result<PlannedBackup> makePlanned(const QString &actor, const CopyStep &step = {});

    /// The name of a backup made at a moment: khattama-2026-11-27-180500.db, in legal time.
    [[nodiscard]] static QString fileName(const QDateTime &moment, const rules::LegalTime &time);

private:
    [[nodiscard]] Result<int> thinOut(const QString &folder, const QString &actor);
    /// Whether the database holds all that the backup holds.
    [[nodiscard]] Result<bool> holdsAllOf(const QString &backup) const;
    [[nodiscard]] QDateTime momentOf(const QString &fileName) const;
    [[nodiscard]] QString databaseFile() const;

    Context m_context;
};

/// Whether a copy of so many bytes can be put there. Errors (Trouble), argument `folder`: `backup.folder_missing`,
/// `backup.folder_read_only`, `backup.no_room` (also `needed` and `free` in megabytes).
[[nodiscard]] Result<void> checkPlace(const QString &folder, qint64 bytes);

} // namespace khattama::storage
