// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/heldkeys.h"

#include "core/security/fieldcipher.h"
#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace khattama::storage {

Result<HeldKeys> heldKeys(const Database &database, const security::KeyRing &ring, const QString &table,
                          const QString &row, const QByteArray &publicKey)
{
    KHATTAMA_TRY(const int version, database.keyVersion());
    if (version != ring.currentVersion())
        return failure(trouble(u"storage.keys_changed"_s));
    KHATTAMA_TRY(const qint64 rotating,
                 database.number(u"SELECT count(*) FROM key_rotation WHERE state = 'under_way'"_s));
    const security::KeyRing given = rotating > 0 ? ring.clone() : ring.currentOnly();
    return HeldKeys{given.wrapFor(publicKey, row),
                    security::FieldCipher(given.clone()).seal({table, row, u"public_key"_s}, publicKey)};
}

Result<void> giveToRecoveryKey(const Database &database, AuditChain &audit, const security::KeyRing &ring,
                               const security::RecoveryKey &key, const Action &action)
{
    KHATTAMA_TRY(const HeldKeys held, heldKeys(database, ring, kRecoveryTable, kRecoveryTable, key.publicKey()));
    Statement update(database, u"UPDATE recovery SET wrapped_keys = ?, public_key = ?"_s);
    KHATTAMA_CHECK(update.bind(held.wrappedKeys).bind(held.publicKey).run());
    return audit.wrote(action, kRecoveryTable, kRecoveryTable);
}

} // namespace khattama::storage
