// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/incident.h"
#include "core/base/result.h"
#include "core/people/department.h"
#include "core/people/staff.h"
#include "core/rules/backuprules.h"
#include "core/rules/workingcalendar.h"

namespace khattama::ui {

class Progress;

/// What an administrator does with accounts, calendar and database; implemented over the storage by the program. Every
/// function refuses with `permission.denied` whoever may not administer, but report() which a head and an auditor may
/// ask too, and backups() and makePlannedBackup() which are for everybody.
class Housekeeping
{
public:
    virtual ~Housekeeping() = default;

    /// Errors: those of storage::StaffStore.
    [[nodiscard]] virtual Result<void> addAccount(const people::StaffMember &member, const QString &password) = 0;
    [[nodiscard]] virtual Result<void> setBlocked(const QString &login, bool blocked) = 0;
    [[nodiscard]] virtual Result<void> setRole(const QString &login, people::Role role) = 0;
    [[nodiscard]] virtual Result<void> setPassword(const QString &login, const QString &password) = 0;

    /// The IIN of accounts, by login; a key that signs has to have the same. Empty: none, and nothing is compared.
    [[nodiscard]] virtual Result<QMap<QString, QString>> iins() const = 0;
    [[nodiscard]] virtual Result<void> setIin(const QString &login, const QString &iin) = 0;

    [[nodiscard]] virtual Result<QList<rules::CalendarException>> calendarExceptions() const = 0;
    [[nodiscard]] virtual Result<void> setCalendarException(const rules::CalendarException &exception) = 0;
    [[nodiscard]] virtual Result<void> removeCalendarException(QDate date) = 0;

    [[nodiscard]] virtual Result<void> saveDepartment(const people::Department &department) = 0;

    /// Looks through every chain, document and sealed column.
    [[nodiscard]] virtual Result<audit::CheckOutcome> report() const = 0;
    /// A checked copy of the database; it counts only after it was opened again. Errors: those of storage::backUp().
    [[nodiscard]] virtual Result<void> backUp(const QString &target, Progress &progress) = 0;
    [[nodiscard]] virtual Result<rules::BackupState> backups() const = 0;
    /// Nothing: no backups by themselves any more. Errors: those of storage::PlannedBackups::setPlan().
    [[nodiscard]] virtual Result<void> planBackups(const std::optional<rules::BackupPlan> &plan) = 0;
    /// A backup to the plan; answers its file. Errors: those of storage::PlannedBackups::makePlanned().
    [[nodiscard]] virtual Result<QString> makePlannedBackup(Progress &progress) = 0;

    /// A new recovery key for whoever knows the own password; it counts when it was confirmed. Errors: those of
    /// storage::Office::checkPassword().
    [[nodiscard]] virtual Result<QString> proposeRecoveryKey(const QString &password) = 0;
    /// Errors: `security.recovery_key_…`.
    [[nodiscard]] virtual Result<void> confirmRecoveryKey(const QString &typed) = 0;
};

} // namespace khattama::ui
