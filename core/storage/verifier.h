// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/fieldcipher.h"
#include "core/storage/auditchain.h"

#include <QHash>

namespace khattama::storage {

struct StoredTable;

/// Something in the file that is not as the program wrote it.
struct Problem {
    QString table;
    QString row;  ///< id of the row; for table audit the number of the entry; empty: the file as a whole
    QString what; ///< code, worded as `storage.verify.WHAT` in resources/messages; see Verifier
    QString detail{};
    friend bool operator==(const Problem &, const Problem &) = default;
};

struct Verification {
    qint64 entries = 0;   ///< of the audit chain
    qint64 documents = 0; ///< stored files and PDFs that were opened and hashed
    QList<Problem> problems;
    [[nodiscard]] bool ok() const { return problems.isEmpty(); }
};

/// Looks through the whole database and names what was changed behind the program's back:
/// `integrity` SQLite's own check; `reference` a foreign key; `unreadable` a table cannot be read;
/// `changed` a row is not as its last audit entry saw it, or an entry does not fit its own hash;
/// `missing` a row or revision that was written is gone; `not_audited` a row that nobody wrote;
/// `chain_broken` an entry does not follow the one before; `entry_missing` a number is lacking;
/// `tail_missing` the chain ends before, or differs from, the head that a closed protocol keeps;
/// `undecryptable` a sealed column; `document_damaged` a file or PDF does not have its SHA-256.
///
/// What it cannot find in the file alone: entries of mere views and prints cut off the end of the chain after
/// the last closed protocol, and a history written anew by somebody who computes every hash. The heads printed
/// on paper find both.
class Verifier
{
public:
    Verifier(const Database &database, const security::FieldCipher &cipher) : m_database(database), m_cipher(cipher) {}
    /// The problems are the result, not an error; an error means that the file could not be looked through.
    [[nodiscard]] Result<Verification> run();

private:
    struct Written {
        QByteArray hash; ///< empty: removed
        bool trusted;    ///< the entry fits its own hash
        bool seen = false;
    };
    void sqliteChecks();
    void chain();
    void checkLink(const AuditEntry &entry, const AuditEntry &previous);
    void keptHeads(const QString &table);
    void rows(const StoredTable &table);
    void row(const StoredTable &known, const Statement &row);
    void sealedColumns(const StoredTable &known, const QString &id, const Statement &row);
    void gone();
    void report(const QString &table, const QString &row, const QString &what, const QString &detail = {});

    const Database &m_database;
    const security::FieldCipher &m_cipher;
    Verification m_result;
    QHash<QPair<QString, QString>, Written> m_written; ///< (table, row) -> as last written
    QHash<qint64, QByteArray> m_hashes;                ///< entry -> hash
    bool m_previousFaulty = false;
};

} // namespace khattama::storage
