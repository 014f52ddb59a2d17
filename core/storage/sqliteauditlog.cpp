// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqliteauditlog.h"

#include "core/storage/auditchain.h"
#include "core/storage/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace khattama::storage {

using audit::AuditQuery;
using audit::AuditRecord;
using audit::ChainStretch;
using audit::PrintedHead;

namespace {

/// What an entry is about, with the number by which people know it: its case, protocol, journal, account or act.
const QString kLines =
    u"SELECT a.seq, a.at, a.actor, a.action, a.details, a.subject_table, a.subject_id, c.id, c.registration_year, "
    "c.registration_number, p.number, p.date, j.month, acc.login, o.number FROM audit a "
    "LEFT JOIN document d ON a.subject_table = 'document' AND d.id = a.subject_id "
    "LEFT JOIN outbox_message m ON a.subject_table = 'outbox_message' AND m.id = a.subject_id "
    "LEFT JOIN case_file c ON c.id = CASE a.subject_table WHEN 'case_file' THEN a.subject_id "
    "WHEN 'transfer_mark' THEN a.subject_id WHEN 'document' THEN d.case_id WHEN 'outbox_message' THEN m.case_id END "
    "LEFT JOIN signature s ON a.subject_table = 'signature' AND s.id = a.subject_id "
    "LEFT JOIN correction k ON a.subject_table = 'correction' AND k.id = a.subject_id "
    "LEFT JOIN protocol p ON p.id = CASE a.subject_table WHEN 'protocol' THEN "
    "ifnull((SELECT id FROM protocol WHERE date = a.subject_id), a.subject_id) "
    "WHEN 'correction' THEN k.protocol_id WHEN 'signature' THEN s.document_id END "
    "LEFT JOIN journal j ON j.id = CASE a.subject_table WHEN 'journal' THEN a.subject_id "
    "WHEN 'signature' THEN s.document_id END "
    "LEFT JOIN account acc ON a.subject_table = 'account' AND acc.id = a.subject_id "
    "LEFT JOIN outage_act o ON a.subject_table = 'outage_act' AND o.id = a.subject_id "_s;

enum Column {
    Seq,
    At,
    Actor,
    Code,
    Details,
    SubjectTable,
    SubjectId,
    CaseId,
    Registration,
    Protocol = Registration + 2,
    ProtocolDate,
    Month,
    Login,
    Outage
};

constexpr qsizetype kMonthLength = 7; ///< "2026-10"

QString places(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u',');
}

/// The conditions with what is bound to them in the same order.
class Conditions
{
public:
    explicit Conditions(const AuditQuery &query)
    {
        add(u"a.action <> ?"_s, {kResealed}); // one for each row of the file when the key is changed: nobody's action
        if (query.from.isValid())
            add(u"a.at >= ?"_s, {storedTime(query.from)});
        if (query.until.isValid())
            add(u"a.at < ?"_s, {storedTime(query.until)});
        if (!query.actor.isEmpty())
            add(u"a.actor = ?"_s, {query.actor});
        if (!query.actions.isEmpty())
            add(u"a.action IN ("_s + places(query.actions.size()) + u')', query.actions);
        if (query.cases)
            addCases(*query.cases);
    }
    [[nodiscard]] QString where() const { return m_where.isEmpty() ? u"1"_s : m_where.join(u" AND "_s); }
    void bindTo(Statement &statement) const
    {
        for (const QString &value : m_values)
            statement.bind(value);
    }

private:
    void add(const QString &condition, const QStringList &values)
    {
        m_where.append(condition);
        m_values += values;
    }
    void addCases(const QList<expertise::CaseId> &cases)
    {
        QStringList ids;
        for (const expertise::CaseId &id : cases)
            ids.append(id.toString());
        const QString in = u" IN ("_s + places(ids.size()) + u')';
        add(u"((a.subject_table IN ('case_file', 'transfer_mark') AND a.subject_id"_s + in
                + u") OR (a.subject_table = 'document' AND a.subject_id IN (SELECT id FROM document WHERE case_id" + in
                + u")) OR (a.subject_table = 'outbox_message' AND a.subject_id IN "
                  "(SELECT id FROM outbox_message WHERE case_id"
                + in + u")))",
            ids + ids + ids);
    }
    QStringList m_where;
    QStringList m_values;
};

AuditRecord recordIn(const Statement &row)
{
    AuditRecord record{.seq = row.integer(Seq), .at = row.dateTime(At)};
    record.action = {row.text(Actor), row.text(Code), detailsOf(row.text(Details))};
    record.table = row.text(SubjectTable);
    record.row = row.text(SubjectId);
    if (!row.isNull(CaseId)) {
        record.caseId = row.text(CaseId);
        if (!row.isNull(Registration))
            record.number = row.text(Registration + 1) + u'/' + row.text(Registration);
        return record;
    }
    record.date = row.isNull(ProtocolDate) ? QDate() : row.date(ProtocolDate);
    if (!row.isNull(Protocol))
        record.number = row.text(Protocol);
    else if (!row.isNull(Login))
        record.number = row.text(Login);
    else if (!row.isNull(Outage))
        record.number = row.text(Outage);
    if (!record.date.isValid()) { // named by its day or month
        const QString month = row.isNull(Month) ? record.row : row.text(Month);
        record.date = QDate::fromString(record.row, Qt::ISODate);
        if (!record.date.isValid())
            record.date = QDate::fromString(month.left(kMonthLength), u"yyyy-MM"_s);
    }
    return record;
}

/// The first value above all that begin with these bytes; empty where there is none.
QByteArray above(QByteArray bytes)
{
    for (qsizetype i = bytes.size() - 1; i >= 0; --i) {
        if (bytes.at(i) != '\xff') {
            bytes[i] = static_cast<char>(static_cast<unsigned char>(bytes.at(i)) + 1);
            return bytes.first(i + 1);
        }
    }
    return {};
}

} // namespace

Result<QList<AuditRecord>> SqliteAuditLog::entries(const AuditQuery &query) const
{
    if (query.cases && query.cases->isEmpty())
        return QList<AuditRecord>();
    const Conditions conditions(query);
    QString sql = kLines + u"WHERE " + conditions.where();
    if (query.before)
        sql += u" AND a.seq < ?";
    sql += u" ORDER BY a.seq DESC LIMIT ?";
    Statement select(m_database, sql);
    conditions.bindTo(select);
    if (query.before)
        select.bind(*query.before);
    select.bind(query.limit > 0 ? query.limit : -1);
    QList<AuditRecord> records;
    for (;;) {
        KHATTAMA_TRY(const bool more, select.next());
        if (!more)
            return records;
        records.append(recordIn(select));
    }
}

Result<int> SqliteAuditLog::count(const AuditQuery &query) const
{
    if (query.cases && query.cases->isEmpty())
        return 0;
    const Conditions conditions(query);
    Statement select(m_database, u"SELECT count(*) FROM audit a WHERE "_s + conditions.where());
    conditions.bindTo(select);
    KHATTAMA_CHECK(select.next());
    return select.smallInteger(0);
}

Result<std::optional<PrintedHead>> SqliteAuditLog::headNamed(const QByteArray &firstBytes) const
{
    const QByteArray end = above(firstBytes);
    Statement select(m_database, u"SELECT seq, at, hash FROM audit WHERE hash >= ?"_s
                                     + (end.isEmpty() ? u""_s : u" AND hash < ?"_s) + u" ORDER BY hash LIMIT 1");
    select.bind(firstBytes);
    if (!end.isEmpty())
        select.bind(end);
    KHATTAMA_TRY(const bool found, select.next());
    if (!found)
        return std::nullopt;
    PrintedHead head{select.integer(0), select.dateTime(1)};
    Statement kept(m_database,
                   u"SELECT 'protocol', number, date, audit_hash FROM protocol WHERE audit_seq = ? UNION ALL "
                   "SELECT 'journal', version, substr(month, 1, 7) || '-01', audit_hash FROM journal WHERE audit_seq = "
                   "? UNION ALL "
                   "SELECT 'correction', k.number, p.date, k.audit_hash FROM correction k "
                   "JOIN protocol p ON p.id = k.protocol_id WHERE k.audit_seq = ?"_s);
    kept.bind(head.seq).bind(head.seq).bind(head.seq);
    for (;;) {
        KHATTAMA_TRY(const bool more, kept.next());
        if (!more)
            return head;
        if (kept.blob(3) == select.blob(2))
            head.documents.append({kept.text(0), kept.smallInteger(1), kept.date(2)});
    }
}

Result<ChainStretch> SqliteAuditLog::stretchFrom(qint64 seq, const GoOn &goOn) const
{
    constexpr qint64 kBetweenQuestions = 1000;
    Statement select(m_database,
                     u"SELECT "_s + QString::fromLatin1(kAuditColumns) + u" FROM audit WHERE seq >= ? ORDER BY seq");
    select.bind(seq);
    ChainStretch stretch;
    std::optional<AuditEntry> previous;
    for (;;) {
        KHATTAMA_TRY(const bool more, select.next());
        if (!more)
            return stretch;
        const AuditEntry entry = AuditEntry::read(select);
        const bool follows = !previous || (entry.seq == previous->seq + 1 && entry.previousHash == previous->hash);
        if (!stretch.faultyEntry && (!follows || entry.computedHash() != entry.hash))
            stretch.faultyEntry = entry.seq;
        if (++stretch.entries % kBetweenQuestions == 0 && goOn && !goOn(stretch.entries))
            return failure(refused(u"job.cancelled"_s));
        previous = entry;
    }
}

Result<qint64> SqliteAuditLog::lastEntryNumber() const
{
    Statement last(m_database, u"SELECT ifnull(max(seq), 0) FROM audit"_s);
    KHATTAMA_CHECK(last.next());
    return last.integer(0);
}

} // namespace khattama::storage
