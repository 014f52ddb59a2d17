// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlitejournalrepository.h"

#include "core/journal/protocoljson.h"
#include "core/storage/statement.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace khattama::journal;

namespace khattama::storage {

namespace {

const QString kProtocolColumns = u"id, sheets, sha256, closed_at, closed_by, document"_s;
const QString kCorrection = u"correction"_s;
const QString kJournalColumns =
    u"SELECT id, month, protocols, row_count, sheets, sha256, sealed_at, sealed_by, version FROM journal AS kept "_s;

QString scopeOf(QDate date, people::ProtocolNumbering numbering)
{
    return date.toString(numbering == people::ProtocolNumbering::ByYear ? u"yyyy"_s : u"yyyy-MM"_s);
}

} // namespace

Result<ClosedProtocol> SqliteJournalRepository::read(const Statement &row) const
{
    const QString id = row.text(0);
    KHATTAMA_TRY(const QByteArray json, m_keeper.open({u"protocol"_s, id, u"document"_s}, row.blob(5)));
    KHATTAMA_TRY(ProtocolSheetSet document, protocolSheetSetFromJson(QJsonDocument::fromJson(json).object()));
    return ClosedProtocol{*ProtocolId::fromString(id),
                          std::move(document),
                          row.smallInteger(1),
                          row.text(2),
                          row.dateTime(3),
                          row.text(4)};
}

Result<std::optional<ClosedProtocol>> SqliteJournalRepository::protocolOf(QDate date) const
{
    KHATTAMA_TRY(const auto found, protocols(date, date));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

Result<QList<ClosedProtocol>> SqliteJournalRepository::protocols(QDate from, QDate to) const
{
    Statement select(m_keeper.database(),
                     u"SELECT "_s + kProtocolColumns + u" FROM protocol WHERE date BETWEEN ? AND ? ORDER BY date");
    select.bind(from).bind(to);
    QList<ClosedProtocol> found;
    for (;;) {
        KHATTAMA_TRY(const bool more, select.next());
        if (!more)
            return found;
        KHATTAMA_TRY(auto protocol, read(select));
        found.append(std::move(protocol));
    }
}

Result<QList<ProtocolSummary>> SqliteJournalRepository::protocolSummaries(QDate from, QDate to) const
{
    Statement select(m_keeper.database(), u"SELECT date, number, row_count, sheets, sha256, closed_at, closed_by "
                                          "FROM protocol WHERE date BETWEEN ? AND ? ORDER BY date"_s);
    select.bind(from).bind(to);
    QList<ProtocolSummary> found;
    for (;;) {
        KHATTAMA_TRY(const bool more, select.next());
        if (!more)
            return found;
        found.append({select.date(0), select.smallInteger(1), select.smallInteger(2), select.smallInteger(3),
                      select.text(4), select.dateTime(5), select.text(6)});
    }
}

Result<int> SqliteJournalRepository::nextProtocolNumber(QDate date, people::ProtocolNumbering numbering) const
{
    KHATTAMA_CHECK(m_keeper.requireUnit());
    Statement select(m_keeper.database(), u"SELECT ifnull(max(number), 0) + 1 FROM protocol WHERE scope = ?"_s);
    KHATTAMA_CHECK(select.bind(scopeOf(date, numbering)).next());
    return select.smallInteger(0);
}

Result<void> SqliteJournalRepository::add(const ClosedProtocol &protocol, const QByteArray &pdf, const Action &action)
{
    KHATTAMA_CHECK(m_keeper.requireUnit());
    KHATTAMA_TRY(const people::Department department, m_department.department());
    KHATTAMA_TRY(const AuditChain::Head head, m_keeper.audit().lastEntry());
    const QString id = protocol.id.toString();
    const QByteArray json = QJsonDocument(toJson(protocol.document)).toJson(QJsonDocument::Compact);
    Statement insert(m_keeper.database(),
                     u"INSERT INTO protocol (id, date, scope, number, row_count, sheets, sha256, closed_at, closed_by, "
                     "audit_seq, audit_hash, document, pdf) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    insert.bind(id).bind(protocol.document.date).bind(scopeOf(protocol.document.date, department.numbering));
    insert.bind(protocol.document.number).bind(static_cast<qint64>(protocol.document.rows.size()));
    insert.bind(protocol.sheets).bind(protocol.sha256).bind(protocol.closedAt).bind(protocol.closedBy);
    insert.bind(head.seq).bind(head.hash).bind(m_keeper.seal({u"protocol"_s, id, u"document"_s}, json));
    KHATTAMA_CHECK(insert.bind(m_keeper.seal({u"protocol"_s, id, u"pdf"_s}, pdf)).run());
    return m_keeper.audit().wrote(action, u"protocol"_s, id);
}

Result<QByteArray> SqliteJournalRepository::pdf(const QString &table, const QString &id) const
{
    Statement select(m_keeper.database(), u"SELECT pdf, sha256 FROM "_s + table + u" WHERE id = ?");
    KHATTAMA_TRY(const bool found, select.bind(id).next());
    if (!found)
        return failure(trouble(u"storage.document_damaged"_s, {{u"table"_s, table}, {u"row"_s, id}}));
    return m_keeper.openDocument({table, id, u"pdf"_s}, select.blob(0), select.text(1));
}

Result<QByteArray> SqliteJournalRepository::pdfOf(const ClosedProtocol &protocol) const
{
    return pdf(u"protocol"_s, protocol.id.toString());
}

Result<Correction> SqliteJournalRepository::readCorrection(const Statement &row) const
{
    const QString id = row.text(0);
    KHATTAMA_TRY(const QByteArray json, m_keeper.open({kCorrection, id, u"sealed"_s}, row.blob(2)));
    return correctionFromJson(QJsonDocument::fromJson(json).object(), *CorrectionId::fromString(id),
                              *ProtocolId::fromString(row.text(1)));
}

Result<QList<Correction>> SqliteJournalRepository::corrections(QDate from, QDate to) const
{
    Statement select(m_keeper.database(),
                     u"SELECT correction.id, protocol_id, sealed FROM correction JOIN protocol ON protocol.id = "
                     "protocol_id WHERE date BETWEEN ? AND ? "
                     "ORDER BY date, correction.number NULLS LAST, correction.id"_s);
    select.bind(from).bind(to);
    QList<Correction> found;
    for (;;) {
        KHATTAMA_TRY(const bool more, select.next());
        if (!more)
            return found;
        KHATTAMA_TRY(Correction correction, readCorrection(select));
        found.append(std::move(correction));
    }
}

Result<QList<QDate>> SqliteJournalRepository::daysWithProposals() const
{
    Statement select(m_keeper.database(), u"SELECT DISTINCT date FROM correction JOIN protocol ON protocol.id = "
                                          "protocol_id WHERE state = 'proposed' ORDER BY date"_s);
    QList<QDate> days;
    for (;;) {
        KHATTAMA_TRY(const bool more, select.next());
        if (!more)
            return days;
        days.append(select.date(0));
    }
}

Result<Correction> SqliteJournalRepository::correctionById(const CorrectionId &id) const
{
    Statement select(m_keeper.database(), u"SELECT id, protocol_id, sealed FROM correction WHERE id = ?"_s);
    KHATTAMA_TRY(const bool found, select.bind(id).next());
    if (!found)
        return failure(refused(u"correction.not_found"_s, {{u"correction"_s, id.toString()}}));
    return readCorrection(select);
}

Result<int> SqliteJournalRepository::nextCorrectionNumber(const ProtocolId &protocol) const
{
    KHATTAMA_CHECK(m_keeper.requireUnit());
    Statement select(m_keeper.database(), u"SELECT ifnull(max(number), 0) + 1 FROM correction WHERE protocol_id = ?"_s);
    KHATTAMA_CHECK(select.bind(protocol).next());
    return select.smallInteger(0);
}

Result<Correction> SqliteJournalRepository::save(const Correction &correction, const QByteArray &pdf,
                                                 const Action &action)
{
    KHATTAMA_CHECK(m_keeper.requireUnit());
    Correction saved = correction;
    ++saved.revision;
    const QString id = saved.id.toString();
    const QByteArray json = QJsonDocument(toJson(saved)).toJson(QJsonDocument::Compact);
    const bool approved = saved.state == CorrectionState::Approved;
    KHATTAMA_TRY(const AuditChain::Head head, m_keeper.audit().lastEntry());
    Statement write(m_keeper.database(),
                    u"INSERT INTO correction (id, revision, protocol_id, state, number, sheets, sha256, audit_seq, "
                    "audit_hash, sealed, pdf) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                    "ON CONFLICT (id) DO UPDATE SET revision = excluded.revision, state = excluded.state, "
                    "number = excluded.number, sheets = excluded.sheets, sha256 = excluded.sha256, "
                    "audit_seq = excluded.audit_seq, audit_hash = excluded.audit_hash, sealed = excluded.sealed, "
                    "pdf = excluded.pdf"_s);
    const auto whenApproved = [approved](auto value) { return approved ? std::optional(value) : std::nullopt; };
    write.bind(saved.id).bind(saved.revision).bind(saved.protocol).bind(correctionStateCode(saved.state));
    write.bind(whenApproved(saved.number)).bind(whenApproved(saved.sheets)).bind(whenApproved(saved.sha256));
    write.bind(whenApproved(head.seq)).bind(whenApproved(head.hash));
    write.bind(m_keeper.seal({kCorrection, id, u"sealed"_s}, json));
    write.bind(whenApproved(m_keeper.seal({kCorrection, id, u"pdf"_s}, pdf)));
    KHATTAMA_CHECK(write.run());
    KHATTAMA_CHECK(m_keeper.keepRevision(kCorrection, id, saved.revision, json, action));
    return saved;
}

Result<QByteArray> SqliteJournalRepository::pdfOf(const Correction &correction) const
{
    return pdf(kCorrection, correction.id.toString());
}

Result<QList<SealedJournal>> SqliteJournalRepository::journals(Statement &select)
{
    QList<SealedJournal> found;
    for (;;) {
        KHATTAMA_TRY(const bool more, select.next());
        if (!more)
            return found;
        found.append({*JournalId::fromString(select.text(0)), select.date(1), select.smallInteger(2),
                      select.smallInteger(3), select.smallInteger(4), select.text(5), select.dateTime(6),
                      select.text(7), select.smallInteger(8)});
    }
}

Result<std::optional<SealedJournal>> SqliteJournalRepository::journalOf(QDate month) const
{
    KHATTAMA_TRY(const QList<SealedJournal> found, sealedJournals(month, month));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

Result<QList<SealedJournal>> SqliteJournalRepository::journalVersions(QDate month) const
{
    Statement select(m_keeper.database(), kJournalColumns + u"WHERE month = ? ORDER BY version");
    return journals(select.bind(month));
}

Result<QList<SealedJournal>> SqliteJournalRepository::sealedJournals(QDate from, QDate to) const
{
    Statement select(m_keeper.database(),
                     kJournalColumns
                         + u"WHERE month BETWEEN ? AND ? AND version = (SELECT max(version) FROM journal WHERE month = "
                           "kept.month) ORDER BY month");
    return journals(select.bind(from).bind(to));
}

Result<void> SqliteJournalRepository::add(const SealedJournal &journal, const QByteArray &pdf, const Action &action)
{
    KHATTAMA_CHECK(m_keeper.requireUnit());
    KHATTAMA_TRY(const AuditChain::Head head, m_keeper.audit().lastEntry());
    Statement last(m_keeper.database(), u"SELECT ifnull(max(version), 0) FROM journal WHERE month = ?"_s);
    KHATTAMA_CHECK(last.bind(journal.month).next());
    const QString id = journal.id.toString();
    Statement insert(m_keeper.database(),
                     u"INSERT INTO journal (id, month, version, protocols, row_count, sheets, sha256, sealed_at, "
                     "sealed_by, audit_seq, audit_hash, pdf) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    insert.bind(id).bind(journal.month).bind(last.integer(0) + 1);
    insert.bind(journal.protocols).bind(journal.rows).bind(journal.sheets).bind(journal.sha256);
    insert.bind(journal.sealedAt).bind(journal.sealedBy).bind(head.seq).bind(head.hash);
    KHATTAMA_CHECK(insert.bind(m_keeper.seal({u"journal"_s, id, u"pdf"_s}, pdf)).run());
    return m_keeper.audit().wrote(action, u"journal"_s, id);
}

Result<QByteArray> SqliteJournalRepository::pdfOf(const SealedJournal &journal) const
{
    return pdf(u"journal"_s, journal.id.toString());
}

} // namespace khattama::storage
