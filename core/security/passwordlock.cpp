// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/passwordlock.h"

#include "core/security/holderkey.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace khattama::security {

namespace {

Result<Secret> keyFromPassword(const QString &password, const QByteArray &salt, PasswordCost cost)
{
    // The same letters may be typed composed or decomposed, depending on the keyboard's system.
    QByteArray text = password.normalized(QString::NormalizationForm_C).toUtf8();
    Secret key(KeyRing::kKeyBytes);
    const bool derived =
        salt.size() == crypto_pwhash_SALTBYTES
        && crypto_pwhash(key.data(), key.size(), text.constData(), static_cast<unsigned long long>(text.size()),
                         reinterpret_cast<const unsigned char *>(salt.constData()), cost.operations,
                         static_cast<std::size_t>(cost.memoryBytes), crypto_pwhash_ALG_ARGON2ID13)
               == 0;
    wipe(text);
    if (!derived) {
        return failure(trouble(u"security.out_of_memory"_s,
                               {{u"megabytes"_s, QString::number(cost.memoryBytes / (1024 * 1024))}}));
    }
    return key;
}

} // namespace

PasswordCost PasswordCost::moderate()
{
    return {crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_MODERATE};
}

PasswordCost PasswordCost::interactive()
{
    return {crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE};
}

PasswordCost PasswordCost::minimum()
{
    return {crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN};
}

Result<PasswordLock> PasswordLock::lock(const KeyRing &ring, const QString &password, const QString &holder,
                                        PasswordCost cost)
{
    const QByteArray salt = randomBytes(crypto_pwhash_SALTBYTES);
    KHATTAMA_TRY(const Secret key, keyFromPassword(password, salt, cost));
    const HolderKey pair(key);
    PasswordLock lock(salt, cost, ring.wrapFor(pair.publicKey(), holder));
    lock.m_publicKey = pair.publicKey();
    return lock;
}

Result<KeyRing> PasswordLock::unlock(const QString &password, const QString &holder) const
{
    KHATTAMA_TRY(const Secret key, keyFromPassword(password, m_salt, m_cost));
    return KeyRing::unwrap(m_wrappedKeys, key, holder);
}

} // namespace khattama::security
