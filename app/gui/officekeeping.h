// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workplace.h"
#include "ui/shell/housekeeping.h"

namespace khattama::gui {

/// Housekeeping over the unlocked database; asks for the permission at every step.
class OfficeKeeping final : public ui::Housekeeping
{
public:
    explicit OfficeKeeping(Workplace &workplace) : m_workplace(workplace) {}

    [[nodiscard]] Result<void> addAccount(const people::StaffMember &member, const QString &password) override;
    [[nodiscard]] Result<void> setBlocked(const QString &login, bool blocked) override;
    [[nodiscard]] Result<void> setRole(const QString &login, people::Role role) override;
    [[nodiscard]] Result<void> setPassword(const QString &login, const QString &password) override;
    [[nodiscard]] Result<QMap<QString, QString>> iins() const override;
    [[nodiscard]] Result<void> setIin(const QString &login, const QString &iin) override;
    [[nodiscard]] Result<QList<rules::CalendarException>> calendarExceptions() const override;
    [[nodiscard]] Result<void> setCalendarException(const rules::CalendarException &exception) override;
    [[nodiscard]] Result<void> removeCalendarException(QDate date) override;
    [[nodiscard]] Result<void> saveDepartment(const people::Department &department) override;
    [[nodiscard]] Result<audit::CheckOutcome> report() const override;
    [[nodiscard]] Result<void> backUp(const QString &target, ui::Progress &progress) override;
    [[nodiscard]] Result<rules::BackupState> backups() const override;
    [[nodiscard]] Result<void> planBackups(const std::optional<rules::BackupPlan> &plan) override;
    [[nodiscard]] Result<QString> makePlannedBackup(ui::Progress &progress) override;
    [[nodiscard]] Result<QString> proposeRecoveryKey(const QString &password) override;
    [[nodiscard]] Result<void> confirmRecoveryKey(const QString &typed) override;
    [[nodiscard]] Result<ui::KeyStanding> keys() const override;
    [[nodiscard]] Result<ui::KeyChange> changeKey(const QString &password, const QString &recoveryKey,
                                                  ui::Progress &progress) override;
    [[nodiscard]] Result<ui::KeyChange> goOnChangingKey(ui::Progress &progress) override;

private:
    /// Nothing, or `permission.denied`.
    [[nodiscard]] Result<void> mayAdminister() const;
    [[nodiscard]] int minimumPassword() const;
    [[nodiscard]] Action action(const QString &code) const { return {m_workplace.user().login, code, {}}; }

    Workplace &m_workplace;
};

} // namespace khattama::gui
