// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/logingate.h"

#include "core/security/loginthrottle.h"
#include "core/security/recoverykey.h"
#include "core/storage/heldkeys.h"
#include "core/storage/statement.h"

using namespace Qt::StringLiterals;
using namespace khattama::security;

namespace khattama::storage {

namespace {
constexpr std::size_t kSaltBytes = 16;
} // namespace

struct LoginGate::Account {
    QString id;
    QString login;
    PasswordLock lock;
    LoginThrottle throttle;
    bool blocked = false;
    bool knowsPublicKey = false; ///< what the keys of another day can be wrapped to
};

Result<void> checkNewPassword(const QString &password, int minimumLength)
{
    if (password.size() >= minimumLength)
        return {};
    return failure(refused(u"security.password_too_short"_s, {{u"minimum"_s, QString::number(minimumLength)}}));
}

Result<std::optional<LoginGate::Account>> LoginGate::find(const QString &login) const
{
    Statement select(m_database, u"SELECT id, login, salt, kdf_operations, kdf_memory, wrapped_keys, failed_attempts, "
                                 "last_failure_at, blocked, public_key IS NOT NULL FROM account WHERE login = ?"_s);
    KHATTAMA_TRY(const bool found, select.bind(login).next());
    if (!found)
        return std::optional<Account>();
    const PasswordCost cost{static_cast<quint64>(select.integer(3)), static_cast<quint64>(select.integer(4))};
    return std::optional(Account{select.text(0), select.text(1), PasswordLock(select.blob(2), cost, select.blob(5)),
                                 LoginThrottle{select.smallInteger(6), select.dateTime(7)}, select.integer(8) != 0,
                                 select.integer(9) != 0});
}

Result<KeyRing> LoginGate::open(const QString &login, const QString &password)
{
    KHATTAMA_TRY(const auto account, find(login));
    if (!account) {
        // The same work as for an account, so that the time taken tells nobody which logins there are.
        (void)PasswordLock(randomBytes(kSaltBytes), m_cost, {}).unlock(password, login);
        return failure(trouble(u"security.login_failed"_s));
    }
    if (account->blocked)
        return failure(trouble(u"security.account_blocked"_s, {{u"login"_s, login}}));
    if (const auto admitted = account->throttle.admit(m_clock.now()); !admitted) {
        if (account->throttle.ahead(m_clock.now()) && !m_database.readOnly())
            KHATTAMA_CHECK(waitFromNow(*account));
        return failure(admitted.error());
    }
    if (account->lock.wrappedKeys().isEmpty())
        return failure(trouble(u"security.no_keys"_s, {{u"login"_s, login}}));
    auto keys = account->lock.unlock(password, account->id);
    if (keys) {
        if (!m_database.readOnly())
            KHATTAMA_CHECK(welcome(*account, *keys, password));
        return keys;
    }
    if (keys.error().code != u"security.unwrap_failed")
        return keys;
    if (!m_database.readOnly())
        KHATTAMA_CHECK(count(*account));
    return failure(trouble(u"security.login_failed"_s));
}

Result<void> LoginGate::count(const Account &account)
{
    return m_database.inUnitOfAnyKey([&]() -> Result<void> {
        Statement update(m_database, u"UPDATE account SET failed_attempts = failed_attempts + 1, last_failure_at = ? "
                                     "WHERE id = ?"_s);
        KHATTAMA_CHECK(update.bind(m_clock.now()).bind(account.id).run());
        return m_audit.wrote({account.login, u"account.login_failed"_s}, u"account"_s, account.id);
    });
}

Result<void> LoginGate::waitFromNow(const Account &account)
{
    return m_database.inUnitOfAnyKey([&]() -> Result<void> {
        Statement update(m_database, u"UPDATE account SET last_failure_at = ? WHERE id = ?"_s);
        KHATTAMA_CHECK(update.bind(m_clock.now()).bind(account.id).run());
        return m_audit.wrote({account.login, u"account.clock_set_back"_s}, u"account"_s, account.id);
    });
}

Result<void> LoginGate::welcome(const Account &account, const KeyRing &keys, const QString &password)
{
    return m_database.inUnitOfAnyKey([&]() -> Result<void> {
        const PasswordCost cost = account.lock.cost();
        const bool cheap = cost.operations < m_cost.operations || cost.memoryBytes < m_cost.memoryBytes;
        if (cheap || !account.knowsPublicKey)
            return relock(account, keys, password, u"account.login"_s);
        Statement update(m_database, u"UPDATE account SET failed_attempts = 0, last_failure_at = NULL WHERE id = ?"_s);
        KHATTAMA_CHECK(update.bind(account.id).run());
        return m_audit.wrote({account.login, u"account.login"_s}, u"account"_s, account.id);
    });
}

Result<void> LoginGate::relock(const Account &account, const KeyRing &keys, const QString &password,
                               const QString &actionCode)
{
    KHATTAMA_TRY(const PasswordLock lock, PasswordLock::lock(keys, password, account.id, m_cost));
    return m_database.inUnitOfAnyKey([&]() -> Result<void> {
        KHATTAMA_TRY(const HeldKeys held, heldKeys(m_database, keys, kAccountTable, account.id, lock.publicKey()));
        Statement update(m_database,
                         u"UPDATE account SET salt = ?, kdf_operations = ?, kdf_memory = ?, wrapped_keys = ?, "
                         "public_key = ?, failed_attempts = 0, last_failure_at = NULL, blocked = 0 WHERE id = ?"_s);
        update.bind(lock.salt()).bind(static_cast<qint64>(lock.cost().operations));
        update.bind(static_cast<qint64>(lock.cost().memoryBytes)).bind(held.wrappedKeys).bind(held.publicKey);
        KHATTAMA_CHECK(update.bind(account.id).run());
        return m_audit.wrote({account.login, actionCode}, u"account"_s, account.id);
    });
}

Result<KeyRing> LoginGate::changePassword(const QString &login, const QString &oldPassword, const QString &newPassword,
                                          int minimumLength)
{
    KHATTAMA_CHECK(checkNewPassword(newPassword, minimumLength));
    KHATTAMA_TRY(auto keys, open(login, oldPassword));
    KHATTAMA_TRY(const auto account, find(login));
    KHATTAMA_CHECK(relock(*account, keys, newPassword, u"account.password"_s));
    return keys;
}

Result<KeyRing> LoginGate::recover(const QString &recoveryKey, const QString &login, const QString &newPassword,
                                   int minimumLength)
{
    KHATTAMA_CHECK(checkNewPassword(newPassword, minimumLength));
    KHATTAMA_TRY(const RecoveryKey key, RecoveryKey::parse(recoveryKey));
    QByteArray wrapped;
    {
        Statement select(m_database, u"SELECT wrapped_keys FROM recovery"_s);
        KHATTAMA_CHECK(select.next());
        wrapped = select.blob(0);
    }
    auto keys = KeyRing::unwrap(wrapped, key.wrappingKey(), kRecoveryTable);
    if (!keys)
        return failure(trouble(u"security.recovery_key_wrong"_s));
    KHATTAMA_TRY(const auto account, find(login));
    if (!account)
        return failure(refused(u"security.account_unknown"_s, {{u"login"_s, login}}));
    const Result<void> recovered = m_database.inUnitOfAnyKey([&]() -> Result<void> {
        KHATTAMA_CHECK(giveToRecoveryKey(m_database, m_audit, *keys, key, {account->login, u"account.recovered"_s}));
        return relock(*account, *keys, newPassword, u"account.recovered"_s);
    });
    KHATTAMA_CHECK(recovered);
    return keys;
}

} // namespace khattama::storage
