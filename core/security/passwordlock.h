// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/keyring.h"

namespace khattama::security {

/// What deriving a key from a password costs (Argon2id); kept with each account, so that it can rise later.
struct PasswordCost {
    quint64 operations = 0;
    quint64 memoryBytes = 0;

    /// 256 MiB, three passes: what a department uses.
    [[nodiscard]] static PasswordCost moderate();
    /// 64 MiB, two passes: old computers, rehearsals.
    [[nodiscard]] static PasswordCost interactive();
    /// The least that Argon2id allows: tests only.
    [[nodiscard]] static PasswordCost minimum();
    friend bool operator==(const PasswordCost &, const PasswordCost &) = default;
};

/// The key ring as locked by one person's password.
class PasswordLock
{
public:
    /// Locks `ring` with a new salt, to the public key that follows from the password. `holder`: id of the account.
    /// Error `security.out_of_memory` (Trouble).
    [[nodiscard]] static Result<PasswordLock> lock(const KeyRing &ring, const QString &password, const QString &holder,
                                                   PasswordCost cost);
    PasswordLock(QByteArray salt, PasswordCost cost, QByteArray wrappedKeys)
        : m_salt(std::move(salt)), m_cost(cost), m_wrappedKeys(std::move(wrappedKeys))
    {}

    /// Errors: `security.unwrap_failed` (Trouble) with a wrong password; `security.out_of_memory`.
    [[nodiscard]] Result<KeyRing> unlock(const QString &password, const QString &holder) const;

    [[nodiscard]] const QByteArray &salt() const { return m_salt; }
    [[nodiscard]] PasswordCost cost() const { return m_cost; }
    [[nodiscard]] const QByteArray &wrappedKeys() const { return m_wrappedKeys; }
    /// Of a lock just made, else empty: what the keys of another day can be wrapped to. It stays in the department.
    [[nodiscard]] const QByteArray &publicKey() const { return m_publicKey; }

private:
    QByteArray m_salt;
    PasswordCost m_cost;
    QByteArray m_wrappedKeys;
    QByteArray m_publicKey{};
};

} // namespace khattama::security
