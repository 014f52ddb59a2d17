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

/// How it stands with the department's key.
struct KeyStanding {
    bool underWay = false; ///< a change was begun and is not finished
    QDateTime beganAt{};   ///< of the last change, UTC; invalid: never changed
    QDateTime finishedAt{};
    qint64 done = 0; ///< rows that are sealed with the new key
    qint64 total = 0;
    QStringList leftOut{};          ///< logins that a change would leave without keys
    QStringList withoutKeys{};      ///< logins that have none since the last change
    bool recoveryKeyNeeded = false; ///< a change needs the recovery key from its sheet
};

/// What a change of the key has done.
struct KeyChange {
    qint64 resealed = 0;
    QString backup{}; ///< the file that was copied before it began
};

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

    [[nodiscard]] virtual Result<KeyStanding> keys() const = 0;
    /// A new key of the department for whoever knows the own password; `recoveryKey` where it is needed. Cancelled, it
    /// pauses. Errors: those of storage::KeyRotation::rotate() and storage::Office::checkPassword().
    [[nodiscard]] virtual Result<KeyChange> changeKey(const QString &password, const QString &recoveryKey,
                                                      Progress &progress) = 0;
    /// Goes on with a change that paused or was interrupted. Error `keys.none_under_way`.
    [[nodiscard]] virtual Result<KeyChange> goOnChangingKey(Progress &progress) = 0;
};

} // namespace khattama::ui
