// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/recoverykey.h"
#include "core/storage/recordkeeper.h"

#include <QStringList>

#include <functional>

namespace khattama::storage {

struct StoredTable;

/// Told how many rows are sealed anew; where it answers false, the rotation pauses after the rows just written.
using RotationStep = std::function<bool(qint64 done, qint64 total)>;

/// How it stands with the department's key.
struct KeyState {
    int version = 1; ///< of the key that new values are sealed with
    bool underWay = false;
    QDateTime beganAt{}; ///< of the last change; invalid: the key was never changed
    QDateTime finishedAt{};
    qint64 done = 0; ///< rows sealed anew
    qint64 total = 0;
    /// Logins that a change would leave out, since nobody has logged in with them since the program knows what to wrap
    /// the keys to: they need a new password afterwards.
    QStringList leftOut{};
    QStringList withoutKeys{};      ///< logins that got no keys in a change and need a new password
    bool recoveryKeyNeeded = false; ///< its sheet was never typed in since: nothing to wrap the keys to
};

struct RotationReport {
    int version = 1;
    qint64 resealed = 0; ///< rows, over all the runs of this rotation
    qint64 damaged = 0;  ///< rows with a value that the old key did not open either; `verify` names them
    QString backup{};    ///< made before it began; empty where it only went on
    QStringList withoutKeys{};
};

/// Puts a new key of the department in place of the one before.
///
/// One unit of work gives every holder a ring with both keys; from then on new values are sealed with the new one, and
/// whoever unlocked the file before writes nothing any more (`storage.keys_changed`). Then row by row is sealed anew,
/// some at a time, each with its entry in the audit chain; a row that does not stand as the chain saw it last gets an
/// entry without hash, so that `verify` goes on naming it. When nothing is left under the old key, the holders get a
/// ring without it. Killed at any point it goes on where it stopped, by whoever of the right role calls rotate() next.
class KeyRotation
{
public:
    /// `cipher`: what `keeper` seals with; gets the new ring.
    KeyRotation(RecordKeeper &keeper, security::FieldCipher &cipher) : m_keeper(keeper), m_cipher(cipher) {}

    [[nodiscard]] Result<KeyState> state() const;
    /// Begins a change, or goes on with the one under way, to its end. `recoveryKey`: from its sheet, where
    /// KeyState::recoveryKeyNeeded. A checked copy of the database is made beside it before it begins.
    /// Errors: `keys.recovery_key_needed`, `security.recovery_key_wrong`, `keys.no_more_versions`, `job.cancelled` (it
    /// paused, all Refused); those of storage::backUp().
    [[nodiscard]] Result<RotationReport> rotate(const QString &actor,
                                                const std::optional<security::RecoveryKey> &recoveryKey,
                                                const RotationStep &step = {});

private:
    struct Place {
        std::size_t table = 0;
        qint64 row = 0; ///< rowid of the last one looked at
    };
    struct Row;

    [[nodiscard]] Result<QString> copyBefore(const RotationStep &step) const;
    [[nodiscard]] Result<void> learnRecoveryKey(const security::RecoveryKey &key, const QString &actor);
    [[nodiscard]] Result<void> begin(const QString &actor);
    [[nodiscard]] Result<void> giveKeys(const security::KeyRing &ring, const QString &actor);
    [[nodiscard]] Result<qint64> resealFrom(Place place, RotationReport &report, const QString &actor,
                                            const RotationStep &step);
    [[nodiscard]] Result<QList<qint64>> rowsBehind(const StoredTable &table, qint64 row, const RotationStep &step);
    [[nodiscard]] Result<std::optional<qint64>> reseal(const StoredTable &table, qint64 rowid, const QString &actor);
    [[nodiscard]] Result<void> tellChain(const StoredTable &table, const Row &row, const QString &actor);
    [[nodiscard]] Result<void> finish(const QString &actor);
    [[nodiscard]] Result<void> keepPlace(Place place, qint64 resealed, const QString &actor);
    [[nodiscard]] Result<Place> keptPlace() const;

    RecordKeeper &m_keeper;
    security::FieldCipher &m_cipher;
};

} // namespace khattama::storage
