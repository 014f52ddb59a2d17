// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/passwordlock.h"
#include "core/storage/auditchain.h"

namespace khattama::storage {

/// The door: what can be done with accounts while no key is known. Every try is counted and recorded.
class LoginGate
{
public:
    /// `cost`: what a password is stretched with; an account with less is raised at its next login.
    LoginGate(Database &database, AuditChain &audit, const Clock &clock, security::PasswordCost cost)
        : m_database(database), m_audit(audit), m_clock(clock), m_cost(cost)
    {}

    /// The department's keys. Errors (Trouble): `security.login_failed` (no such login or a wrong password,
    /// told apart for nobody); `security.account_blocked`; `security.no_keys` where the account got none when the
    /// department's key was changed; those of LoginThrottle.
    [[nodiscard]] Result<security::KeyRing> open(const QString &login, const QString &password);
    /// As open(), and the account gets the new password. Also the errors of checkNewPassword().
    [[nodiscard]] Result<security::KeyRing> changePassword(const QString &login, const QString &oldPassword,
                                                           const QString &newPassword, int minimumLength);
    /// Opens with the recovery key instead of a password, gives the account a new password, and lifts a lock
    /// or block. Errors: those of RecoveryKey::parse(); `security.recovery_key_wrong` (Trouble): another
    /// department's or an earlier sheet; `security.account_unknown` with `login`.
    [[nodiscard]] Result<security::KeyRing> recover(const QString &recoveryKey, const QString &login,
                                                    const QString &newPassword, int minimumLength);

private:
    struct Account;
    [[nodiscard]] Result<std::optional<Account>> find(const QString &login) const;
    [[nodiscard]] Result<void> relock(const Account &account, const security::KeyRing &keys, const QString &password,
                                      const QString &actionCode);
    [[nodiscard]] Result<void> count(const Account &account);
    [[nodiscard]] Result<void> waitFromNow(const Account &account);
    [[nodiscard]] Result<void> welcome(const Account &account, const security::KeyRing &keys, const QString &password);

    Database &m_database;
    AuditChain &m_audit;
    const Clock &m_clock;
    security::PasswordCost m_cost;
};

/// Shortest password of a department that works with real persons; in a rehearsal one character will do.
inline constexpr int kMinimumPasswordLength = 8;
[[nodiscard]] constexpr int minimumPasswordLength(bool rehearsal)
{
    return rehearsal ? 1 : kMinimumPasswordLength;
}
/// Error `security.password_too_short` (Refused) with `minimum`.
[[nodiscard]] Result<void> checkNewPassword(const QString &password, int minimumLength);

} // namespace khattama::storage
