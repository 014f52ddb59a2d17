// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/audittrail.h"
#include "core/base/clock.h"
#include "core/storage/database.h"

namespace khattama::storage {

class Statement;

/// One link of the chain as stored.
struct AuditEntry {
    qint64 seq = 0; ///< from one, without gaps
    QString at;     ///< as stored
    QString actor;
    QString action;
    QString table;
    QString row;
    QString details; ///< JSON object of codes and numbers
    /// SHA-256 of the row as it stood after the entry; empty: the row was removed; nothing: none was written.
    std::optional<QByteArray> recordHash;
    std::optional<qint64> revision;
    std::optional<QByteArray> snapshotHash; ///< of the row of `revision`
    QByteArray previousHash;                ///< of the entry before; 32 zero bytes for the first
    QByteArray hash;

    /// SHA-256(previousHash || every other field, each with its length).
    [[nodiscard]] QByteArray computedHash() const;
    /// The columns of `audit` in the order of kAuditColumns.
    [[nodiscard]] static AuditEntry read(const Statement &row);
};

inline constexpr auto kAuditColumns = "seq, at, actor, action, subject_table, subject_id, details, record_hash, "
                                      "revision, snapshot_hash, previous_hash, hash";

/// Action of an entry that a change of the department's key left: the row was sealed anew, and says what it said.
inline const QString kResealed = QStringLiteral("rotation.reseal");

/// The details of an entry as stored.
[[nodiscard]] QMap<QString, QString> detailsOf(const QString &stored);

/// SHA-256 over one row read by SELECT *: every column that is not NULL with name, type and length, so that
/// a column added by a later migration changes no hash.
[[nodiscard]] QByteArray rowHash(const Statement &row);

/// The append-only record of what was done, each entry bound to the one before and to the row it wrote.
///
/// What it shows: see Verifier. What it cannot show by itself: somebody who may write the file and knows how
/// can compute the whole chain anew; that contradicts the heads printed on closed protocols.
class AuditChain final : public AuditTrail
{
public:
    AuditChain(Database &database, const Clock &clock) : m_database(database), m_clock(clock) {}

    /// Views, prints, exports. `subject` is "case/ID"; the kind "case" stands for table case_file.
    [[nodiscard]] Result<void> record(const Action &action, const QString &subject) override;
    [[nodiscard]] Result<QString> head() const override;
    [[nodiscard]] Result<QList<RecordedAction>> actionsOn(const QString &subject) const override;

    /// What was just written (or removed) in the living unit of work; the row is read back.
    [[nodiscard]] Result<void> wrote(const Action &action, const QString &table, const QString &row);
    /// The same, with the row of `revision` that keeps this state.
    [[nodiscard]] Result<void> wroteRevision(const Action &action, const QString &table, const QString &row,
                                             int revision, const QString &revisionRow);

    /// The row of `revision` alone, which was sealed anew; the state it keeps is another's.
    [[nodiscard]] Result<void> wroteSnapshot(const Action &action, const QString &table, const QString &row,
                                             int revision, const QString &revisionRow);
    /// The hash under which the chain saw a row last (of table revision: of `revision` of the row that it keeps);
    /// nothing where it never did, or where that entry does not fit its own hash.
    [[nodiscard]] Result<std::optional<QByteArray>> lastSeen(const QString &table, const QString &row,
                                                             std::optional<int> revision = {}) const;

    struct Head {
        qint64 seq = 0; ///< 0: no entry yet
        QByteArray hash = QByteArray(32, '\0');
    };
    [[nodiscard]] Result<Head> lastEntry() const;

private:
    [[nodiscard]] Result<void> append(AuditEntry entry, const Action &action);
    [[nodiscard]] Result<QByteArray> storedRowHash(const QString &table, const QString &row) const;

    Database &m_database;
    const Clock &m_clock;
};

} // namespace khattama::storage
