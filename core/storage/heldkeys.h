// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/keyring.h"
#include "core/security/recoverykey.h"
#include "core/storage/auditchain.h"

namespace khattama::storage {

inline const QString kAccountTable = QStringLiteral("account");
inline const QString kRecoveryTable = QStringLiteral("recovery"); ///< and the id of its row

/// What a row of account or recovery keeps, so that its holder opens the department's keys.
struct HeldKeys {
    QByteArray wrappedKeys;
    QByteArray publicKey; ///< sealed
};

/// `ring` for the holder in a row; in the living unit of work, for then the key cannot change meanwhile. The versions
/// that nothing is sealed with any more are left out. Error `storage.keys_changed` (Trouble): the ring was opened
/// before the key was changed.
[[nodiscard]] Result<HeldKeys> heldKeys(const Database &database, const security::KeyRing &ring, const QString &table,
                                        const QString &row, const QByteArray &publicKey);

/// Gives `ring` to the holder of the recovery key; in the living unit of work. Errors: those of heldKeys().
[[nodiscard]] Result<void> giveToRecoveryKey(const Database &database, AuditChain &audit, const security::KeyRing &ring,
                                             const security::RecoveryKey &key, const Action &action);

} // namespace khattama::storage
