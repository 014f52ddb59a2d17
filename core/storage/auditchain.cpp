// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/auditchain.h"

#include "core/security/lengthprefixed.h"
#include "core/storage/statement.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using khattama::security::appendPart;

namespace khattama::storage {

namespace {

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QString detailsText(const QMap<QString, QString> &details)
{
    QJsonObject object;
    for (auto it = details.begin(); it != details.end(); ++it)
        object.insert(it.key(), it.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

struct Subject {
    QString table;
    QString row;
};
/// "case/ID": the kind "case" stands for table case_file.
Subject subjectOf(const QString &text)
{
    const QString table = text.section(u'/', 0, 0);
    return {table == u"case" ? u"case_file"_s : table, text.section(u'/', 1)};
}

void appendOptional(QByteArray &bytes, const std::optional<QByteArray> &part)
{
    bytes.append(part ? '\1' : '\0');
    appendPart(bytes, part.value_or(QByteArray()));
}

} // namespace

QMap<QString, QString> detailsOf(const QString &text)
{
    QMap<QString, QString> details;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        details.insert(it.key(), it.value().toString());
    return details;
}

QByteArray AuditEntry::computedHash() const
{
    QByteArray bytes = previousHash;
    appendPart(bytes, QByteArray::number(seq));
    for (const QString &part : {at, actor, action, table, row, details})
        appendPart(bytes, part.toUtf8());
    appendOptional(bytes, recordHash);
    appendOptional(bytes, revision ? std::optional(QByteArray::number(*revision)) : std::nullopt);
    appendOptional(bytes, snapshotHash);
    return sha256(bytes);
}

AuditEntry AuditEntry::read(const Statement &row)
{
    const auto blob = [&row](int column) {
        return row.isNull(column) ? std::nullopt : std::optional(row.blob(column));
    };
    return {row.integer(0), row.text(1),  row.text(2),
            row.text(3),    row.text(4),  row.text(5),
            row.text(6),    blob(7),      row.isNull(8) ? std::nullopt : std::optional(row.integer(8)),
            blob(9),        row.blob(10), row.blob(11)};
}

QByteArray rowHash(const Statement &row)
{
    QByteArray bytes;
    for (int column = 0; column < row.columns(); ++column) {
        if (row.isNull(column))
            continue;
        appendPart(bytes, row.columnName(column).toUtf8());
        const QVariant value = row.value(column);
        bytes.append(value.typeId() == QMetaType::QByteArray ? 'B' : value.typeId() == QMetaType::QString ? 'T' : 'I');
        appendPart(bytes, value.typeId() == QMetaType::QByteArray ? value.toByteArray() : value.toString().toUtf8());
    }
    return sha256(bytes);
}

Result<AuditChain::Head> AuditChain::lastEntry() const
{
    Statement last(m_database, u"SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1"_s);
    KHATTAMA_TRY(const bool found, last.next());
    return found ? Head{last.integer(0), last.blob(1)} : Head{};
}

Result<QString> AuditChain::head() const
{
    KHATTAMA_TRY(const Head last, lastEntry());
    return QString::fromLatin1(last.hash.toHex().first(16));
}

Result<QByteArray> AuditChain::storedRowHash(const QString &table, const QString &row) const
{
    Statement stored(m_database, u"SELECT * FROM \""_s + table + u"\" WHERE id = ?");
    KHATTAMA_TRY(const bool found, stored.bind(row).next());
    return found ? rowHash(stored) : QByteArray("");
}

Result<void> AuditChain::append(AuditEntry entry, const Action &action)
{
    KHATTAMA_TRY(const Head last, lastEntry()); // inside the unit of work: nobody else appends meanwhile
    entry.seq = last.seq + 1;
    entry.at = storedTime(m_clock.now());
    entry.actor = action.actor;
    entry.action = action.code;
    entry.details = detailsText(action.details);
    entry.previousHash = last.hash;
    entry.hash = entry.computedHash();
    Statement insert(m_database, u"INSERT INTO audit ("_s + QString::fromLatin1(kAuditColumns)
                                     + u") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(entry.seq).bind(entry.at).bind(entry.actor).bind(entry.action).bind(entry.table).bind(entry.row);
    insert.bind(entry.details).bind(entry.recordHash).bind(entry.revision).bind(entry.snapshotHash);
    return insert.bind(entry.previousHash).bind(entry.hash).run();
}

Result<void> AuditChain::record(const Action &action, const QString &subject)
{
    AuditEntry entry;
    const Subject named = subjectOf(subject);
    entry.table = named.table;
    entry.row = named.row;
    return m_database.inUnit([&] { return append(entry, action); });
}

Result<QList<RecordedAction>> AuditChain::actionsOn(const QString &subject) const
{
    const Subject named = subjectOf(subject);
    Statement select(m_database,
                     u"SELECT at, actor, action, details FROM audit WHERE (subject_table = ? AND subject_id = ?) "
                     "OR (subject_table = 'document' AND subject_id IN (SELECT id FROM document WHERE case_id = ?)) "
                     "ORDER BY seq"_s);
    select.bind(named.table).bind(named.row).bind(named.table == u"case_file" ? named.row : QString());
    QList<RecordedAction> actions;
    for (;;) {
        KHATTAMA_TRY(const bool more, select.next());
        if (!more)
            return actions;
        if (select.text(2) != kResealed) // nothing that anybody did to the record
            actions.append({select.dateTime(0), {select.text(1), select.text(2), detailsOf(select.text(3))}});
    }
}

Result<void> AuditChain::wrote(const Action &action, const QString &table, const QString &row)
{
    AuditEntry entry;
    entry.table = table;
    entry.row = row;
    KHATTAMA_TRY(entry.recordHash, storedRowHash(table, row));
    return append(entry, action);
}

Result<void> AuditChain::wroteRevision(const Action &action, const QString &table, const QString &row, int revision,
                                       const QString &revisionRow)
{
    AuditEntry entry;
    entry.table = table;
    entry.row = row;
    entry.revision = revision;
    KHATTAMA_TRY(entry.recordHash, storedRowHash(table, row));
    KHATTAMA_TRY(entry.snapshotHash, storedRowHash(u"revision"_s, revisionRow));
    return append(entry, action);
}

Result<void> AuditChain::wroteSnapshot(const Action &action, const QString &table, const QString &row, int revision,
                                       const QString &revisionRow)
{
    AuditEntry entry;
    entry.table = table;
    entry.row = row;
    entry.revision = revision;
    KHATTAMA_TRY(entry.snapshotHash, storedRowHash(u"revision"_s, revisionRow));
    return append(entry, action);
}

Result<std::optional<QByteArray>> AuditChain::lastSeen(const QString &table, const QString &row,
                                                       std::optional<int> revision) const
{
    const QString which = revision ? u"revision = ? AND snapshot_hash IS NOT NULL"_s : u"record_hash IS NOT NULL"_s;
    Statement select(m_database, u"SELECT "_s + QString::fromLatin1(kAuditColumns)
                                     + u" FROM audit WHERE subject_table = ? AND subject_id = ? AND " + which
                                     + u" ORDER BY seq DESC LIMIT 1");
    select.bind(table).bind(row);
    if (revision)
        select.bind(*revision);
    KHATTAMA_TRY(const bool found, select.next());
    if (!found)
        return std::nullopt;
    const AuditEntry entry = AuditEntry::read(select);
    if (entry.computedHash() != entry.hash)
        return std::nullopt;
    return revision ? entry.snapshotHash : entry.recordHash;
}

} // namespace khattama::storage
