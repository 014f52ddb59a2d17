// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/accountiins.h"
#include "core/people/staff.h"
#include "core/security/passwordlock.h"
#include "core/storage/recordkeeper.h"

namespace khattama::storage {

/// An account to be opened.
struct NewAccount {
    QString login;
    people::Role role = people::Role::Specialist;
    QString name; ///< as printed under a signature
    QString password;
    QString iin{}; ///< a key that signs has to have the same; empty: not compared
};

/// The accounts of the department, for whoever has the keys. Every function writes in the living unit of work
/// or in one of its own.
class StaffStore final : public people::StaffDirectory, public people::AccountIins
{
public:
    StaffStore(RecordKeeper &keeper, security::PasswordCost cost) : m_keeper(keeper), m_cost(cost) {}

    /// In order of login.
    [[nodiscard]] Result<QList<people::StaffMember>> staff() const override;
    /// Error `security.account_unknown` (Refused) with `login`.
    [[nodiscard]] Result<people::StaffMember> member(const QString &login) const;
    [[nodiscard]] Result<QMap<QString, QString>> iins() const override;

    /// Errors (Refused): `security.login_taken` with `login`, `security.login_empty`; those of
    /// checkNewPassword() and of people::Iin::parse().
    [[nodiscard]] Result<void> add(const NewAccount &account, int minimumLength, const Action &action);
    [[nodiscard]] Result<void> setBlocked(const QString &login, bool blocked, const Action &action);
    [[nodiscard]] Result<void> setRole(const QString &login, people::Role role, const Action &action);
    /// Empty: none, and nothing is compared. Errors: those of people::Iin::parse().
    [[nodiscard]] Result<void> setIin(const QString &login, const QString &iin, const Action &action);
    /// A new password given by the administrator; lifts a lock after too many tries.
    [[nodiscard]] Result<void> setPassword(const QString &login, const QString &password, int minimumLength,
                                           const Action &action);

private:
    [[nodiscard]] Result<QString> idOf(const QString &login) const;
    /// The IIN as it is stored in the row.
    [[nodiscard]] Result<std::optional<QByteArray>> sealedIin(const QString &id, const QString &iin) const;

    RecordKeeper &m_keeper;
    security::PasswordCost m_cost;
};

} // namespace khattama::storage
