// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/security/fieldcipher.h"
#include "core/storage/auditchain.h"

namespace khattama::storage {

/// What every repository needs to keep a record: seals its columns, keeps its revisions, and appends to the
/// audit chain, all in the living unit of work.
class RecordKeeper
{
public:
    RecordKeeper(Database &database, AuditChain &audit, const security::FieldCipher &cipher, const Clock &clock,
                 IdSource &ids)
        : m_database(database), m_audit(audit), m_cipher(cipher), m_clock(clock), m_ids(ids)
    {}

    [[nodiscard]] Database &database() const { return m_database; }
    [[nodiscard]] AuditChain &audit() const { return m_audit; }
    [[nodiscard]] const security::KeyRing &keys() const { return m_cipher.keys(); }
    [[nodiscard]] QDateTime now() const { return m_clock.now(); }
    [[nodiscard]] QString newRowId() const { return m_ids.next().toString(QUuid::WithoutBraces); }

    /// `storage.no_unit_of_work` (Trouble) where none lives.
    [[nodiscard]] Result<void> requireUnit() const;

    [[nodiscard]] QByteArray seal(const security::FieldAddress &address, QByteArrayView plain) const
    {
        return m_cipher.seal(address, plain);
    }
    [[nodiscard]] Result<QByteArray> open(const security::FieldAddress &address, QByteArrayView sealed) const
    {
        return m_cipher.open(address, sealed);
    }
    /// open(), and `storage.document_damaged` (Trouble) where the bytes do not have the SHA-256 (hexadecimal).
    [[nodiscard]] Result<QByteArray> openDocument(const security::FieldAddress &address, QByteArrayView sealed,
                                                  const QString &sha256) const;

    /// Keeps `snapshot` as revision `number` of a row that was just written, and appends to the audit chain.
    [[nodiscard]] Result<void> keepRevision(const QString &table, const QString &row, int number,
                                            const QByteArray &snapshot, const Action &action);

private:
    Database &m_database;
    AuditChain &m_audit;
    const security::FieldCipher &m_cipher;
    const Clock &m_clock;
    IdSource &m_ids;
};

/// SHA-256, hexadecimal, as it stands in the file formats.
[[nodiscard]] QString sha256Hex(const QByteArray &bytes);

} // namespace khattama::storage
