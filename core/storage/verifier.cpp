// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/verifier.h"

#include "core/storage/recordkeeper.h"
#include "core/storage/statement.h"

#include <array>

using namespace Qt::StringLiterals;

namespace khattama::storage {

namespace {

/// Every table whose rows are in the audit chain, with its sealed columns. A document's own column comes with
/// its SHA-256 in the column sha256.
struct Table {
    const char *name;
    std::array<const char *, 2> sealed{};
    const char *document = nullptr;
};
constexpr std::array kAudited{
    Table{"department"},
    Table{"account", {"name", "iin"}},
    Table{"recovery"},
    Table{"backup_plan"},
    Table{"case_file", {"summary", "sealed"}},
    Table{"revision", {"sealed"}},
    Table{"document", {"name"}, "bytes"},
    Table{"protocol", {"document"}, "pdf"},
    Table{"journal", {}, "pdf"},
    Table{"correction", {"sealed"}, "pdf"},
    Table{"calendar_exception"},
    Table{"phrase", {"sealed"}},
    Table{"outbox_message", {"sealed"}},
    Table{"outage_act", {"sealed"}},
    Table{"transfer_mark", {"sealed"}},
    Table{"signature", {"sealed"}, "pdf"},
    Table{"person_block", {"sealed"}},
};
constexpr Table kDraft{"draft", {"sealed"}};

const Table &tableNamed(const QString &name)
{
    for (const Table &table : kAudited) {
        if (name == QLatin1String(table.name))
            return table;
    }
    return kDraft;
}

int columnNamed(const Statement &row, const QString &name)
{
    for (int column = 0; column < row.columns(); ++column) {
        if (row.columnName(column) == name)
            return column;
    }
    return -1;
}

/// A revision is known to the chain by what it is a revision of.
QString revisionKey(const QString &table, const QString &row, qint64 number)
{
    return table + u'/' + row + u'/' + QString::number(number);
}

} // namespace

void Verifier::report(const QString &table, const QString &row, const QString &what, const QString &detail)
{
    m_result.problems.append({table, row, what, detail});
}

Result<Verification> Verifier::run()
{
    m_result = {};
    m_written.clear();
    m_hashes.clear();
    KHATTAMA_CHECK(m_database.schemaVersion());
    sqliteChecks();
    chain();
    for (const Table &table : kAudited)
        rows(QString::fromLatin1(table.name));
    rows(QString::fromLatin1(kDraft.name));
    gone();
    keptHeads(u"protocol"_s);
    keptHeads(u"journal"_s);
    keptHeads(u"correction"_s);
    keptHeads(u"signature"_s);
    return m_result;
}

void Verifier::sqliteChecks()
{
    Statement integrity(m_database, u"PRAGMA integrity_check"_s);
    for (auto more = integrity.next(); !more || *more; more = integrity.next()) {
        if (!more) {
            report({}, {}, u"integrity"_s, more.error().detail);
            break;
        }
        if (integrity.text(0) != u"ok")
            report({}, {}, u"integrity"_s, integrity.text(0));
    }
    Statement references(m_database, u"PRAGMA foreign_key_check"_s);
    for (auto more = references.next(); more && *more; more = references.next())
        report(references.text(0), references.text(1), u"reference"_s);
}

void Verifier::chain()
{
    Statement select(m_database,
                     u"SELECT "_s + QString::fromLatin1(kAuditColumns) + u" FROM audit NOT INDEXED ORDER BY seq");
    AuditEntry previous;
    previous.hash = AuditChain::Head().hash;
    for (;;) {
        const auto more = select.next();
        if (!more) {
            report(u"audit"_s, {}, u"unreadable"_s, more.error().detail);
            return;
        }
        if (!*more)
            return;
        const AuditEntry entry = AuditEntry::read(select);
        checkLink(entry, previous);
        const bool trusted = entry.computedHash() == entry.hash;
        if (entry.recordHash)
            m_written.insert({entry.table, entry.row}, {*entry.recordHash, trusted});
        if (entry.snapshotHash) {
            m_written.insert({u"revision"_s, revisionKey(entry.table, entry.row, entry.revision.value_or(0))},
                             {*entry.snapshotHash, trusted});
        }
        m_hashes.insert(entry.seq, entry.hash);
        ++m_result.entries;
        previous = entry;
    }
}

void Verifier::checkLink(const AuditEntry &entry, const AuditEntry &previous)
{
    const QString number = QString::number(entry.seq);
    bool faulty = false;
    if (entry.computedHash() != entry.hash) {
        report(u"audit"_s, number, u"changed"_s);
        faulty = true;
    }
    if (entry.seq != previous.seq + 1) {
        report(u"audit"_s, QString::number(previous.seq + 1), u"entry_missing"_s);
    } else if (entry.previousHash != previous.hash && !m_previousFaulty && !faulty) {
        report(u"audit"_s, number, u"chain_broken"_s); // else the faulty one of the two is named already
    }
    m_previousFaulty = faulty;
}

void Verifier::rows(const QString &table)
{
    Statement select(m_database, u"SELECT * FROM "_s + table + u" NOT INDEXED");
    for (;;) {
        const auto more = select.next();
        if (!more) {
            report(table, {}, u"unreadable"_s, more.error().detail);
            return;
        }
        if (!*more)
            return;
        row(table, select);
    }
}

void Verifier::row(const QString &table, const Statement &row)
{
    const QString id = row.text(columnNamed(row, u"id"_s));
    sealedColumns(table, id, row);
    if (table == QLatin1String(kDraft.name))
        return;
    const QString key = table == u"revision" ? revisionKey(row.text(1), row.text(2), row.integer(3)) : id;
    const auto written = m_written.find({table, key});
    if (written == m_written.end()) {
        report(table, id, u"not_audited"_s);
        return;
    }
    written->seen = true;
    // A row is not accused by an entry that was itself tampered with.
    if (written->trusted && written->hash != rowHash(row))
        report(table, id, u"changed"_s);
}

void Verifier::sealedColumns(const QString &table, const QString &id, const Statement &row)
{
    const Table &known = tableNamed(table);
    const auto open = [&](const char *name) -> std::optional<QByteArray> {
        const QString column = QString::fromLatin1(name);
        const auto plain = m_cipher.open({table, id, column}, row.blob(columnNamed(row, column)));
        if (plain)
            return *plain;
        report(table, id, u"undecryptable"_s, column);
        return std::nullopt;
    };
    for (const char *name : known.sealed) {
        if (name != nullptr && !row.isNull(columnNamed(row, QString::fromLatin1(name))))
            (void)open(name);
    }
    if (known.document == nullptr || row.isNull(columnNamed(row, u"sha256"_s)))
        return; // a correction that is not approved has no sheet
    ++m_result.documents;
    const auto bytes = open(known.document);
    if (!bytes || sha256Hex(*bytes) != row.text(columnNamed(row, u"sha256"_s)))
        report(table, id, u"document_damaged"_s);
}

void Verifier::gone()
{
    for (auto it = m_written.cbegin(); it != m_written.cend(); ++it) {
        if (!it->seen && !it->hash.isEmpty())
            report(it.key().first, it.key().second, u"missing"_s);
    }
}

void Verifier::keptHeads(const QString &table)
{
    Statement select(m_database, u"SELECT id, audit_seq, audit_hash FROM "_s + table + u" NOT INDEXED");
    for (auto more = select.next(); more && *more; more = select.next()) {
        const qint64 seq = select.integer(1);
        if (seq > 0 && m_hashes.value(seq) != select.blob(2))
            report(u"audit"_s, QString::number(seq), u"tail_missing"_s, QString(table + u'/' + select.text(0)));
    }
}

} // namespace khattama::storage
