// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlitecaserepository.h"

#include "core/base/textfolding.h"
#include "core/expertise/casejson.h"
#include "core/storage/statement.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace khattama::expertise;

namespace khattama::storage {

namespace {

const QString kTable = u"case_file"_s;
const QString kDocuments = u"document"_s;
const QString kIin = u"iin"_s;
const QString kCertificate = u"certificate"_s;
constexpr qsizetype kShortestIdEnd = 4;

QByteArray bytesOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<Case> caseOf(const QByteArray &json, int revision)
{
    KHATTAMA_TRY(Case record, caseFromJson(QJsonDocument::fromJson(json).object()));
    record.revision = revision;
    return record;
}

Error notFound(const QString &reference)
{
    return refused(u"case.not_found"_s, {{u"case"_s, reference}});
}

std::optional<int> yearOf(const std::optional<SequenceNumber> &number)
{
    return number ? std::optional(number->year) : std::nullopt;
}

std::optional<int> numberOf(const std::optional<SequenceNumber> &number)
{
    return number ? std::optional(number->number) : std::nullopt;
}

} // namespace

CaseFingerprints fingerprintsOf(const Case &record, const security::BlindIndex &index)
{
    const auto of = [&](const QString &domain, const QString &value) {
        return value.isEmpty() ? std::nullopt : std::optional(index.of(domain, value));
    };
    const people::Person &person = record.person();
    QByteArray certificates;
    if (record.conclusion) {
        for (const Certificate &certificate : record.conclusion->certificates)
            certificates += of(kCertificate, certificate.number.trimmed()).value_or(QByteArray());
    }
    return {of(kIin, person.iin.trimmed()), of(u"surname"_s, foldedForSearch(person.name.surname)),
            certificates.isEmpty() ? std::nullopt : std::optional(certificates)};
}

Result<Case> SqliteCaseRepository::byId(const CaseId &id) const
{
    Statement select(m_keeper.database(), u"SELECT revision, sealed FROM case_file WHERE id = ?"_s);
    KHATTAMA_TRY(const bool found, select.bind(id).next());
    if (!found)
        return failure(notFound(id.toString()));
    KHATTAMA_TRY(const QByteArray json, m_keeper.open({kTable, id.toString(), u"sealed"_s}, select.blob(1)));
    return caseOf(json, select.smallInteger(0));
}

Result<CaseId> SqliteCaseRepository::resolve(const QString &reference, int currentYear) const
{
    const QString wanted = reference.trimmed().toLower();
    if (const auto id = CaseId::fromString(wanted)) {
        KHATTAMA_TRY(const auto same, idsWhere(u"id = ?"_s, id->toString()));
        return same.isEmpty() ? Result<CaseId>(failure(notFound(reference))) : same.first();
    }
    const QString inYear = wanted.contains(u'/') ? wanted : QString(wanted + u'/' + QString::number(currentYear));
    if (const auto number = SequenceNumber::fromString(inYear)) {
        Statement select(m_keeper.database(),
                         u"SELECT id FROM case_file WHERE registration_year = ? AND registration_number = ?"_s);
        KHATTAMA_TRY(const bool found, select.bind(number->year).bind(number->number).next());
        if (found)
            return *CaseId::fromString(select.text(0));
    }
    if (wanted.size() < kShortestIdEnd)
        return failure(notFound(reference));
    KHATTAMA_TRY(const auto ending, idsWhere(u"substr(id, -"_s + QString::number(wanted.size()) + u") = ?"_s, wanted));
    if (ending.size() > 1)
        return failure(refused(u"case.ambiguous"_s, {{u"case"_s, reference}}));
    return ending.isEmpty() ? Result<CaseId>(failure(notFound(reference))) : ending.first();
}

Result<QList<CaseSummary>> SqliteCaseRepository::list(const CaseQuery &query) const
{
    return m_lists.list(query);
}

Result<int> SqliteCaseRepository::count(const CaseQuery &query) const
{
    return m_lists.count(query);
}

Result<CaseRepository::Changes> SqliteCaseRepository::changesSince(std::optional<qint64> position) const
{
    // The audit chain numbers every save of every program that works on the file.
    KHATTAMA_TRY(const AuditChain::Head last, m_keeper.audit().lastEntry());
    Changes changes{last.seq, {}};
    if (!position || *position == last.seq)
        return changes;
    // A block of a person's data changes how the cases are seen.
    Statement select(
        m_keeper.database(),
        u"SELECT subject_id FROM audit WHERE seq > ? AND seq <= ? AND subject_table = ? AND revision IS "
        "NOT NULL AND action <> ? UNION SELECT c.id FROM audit a JOIN person_block b ON b.id = a.subject_id "
        "JOIN case_file c ON c.iin_index = b.iin_index WHERE a.seq > ? AND a.seq <= ? AND "
        "a.subject_table = 'person_block' AND a.action <> ?"_s);
    select.bind(*position).bind(last.seq).bind(kTable).bind(kResealed);
    select.bind(*position).bind(last.seq).bind(kResealed);
    for (;;) {
        KHATTAMA_TRY(const bool more, select.next());
        if (!more)
            return changes;
        changes.cases.append(*CaseId::fromString(select.text(0)));
    }
}

Result<void> SqliteCaseRepository::requireRevision(const Case &record) const
{
    Statement select(m_keeper.database(), u"SELECT revision FROM case_file WHERE id = ?"_s);
    KHATTAMA_TRY(const bool found, select.bind(record.id).next());
    if (!found && record.revision > 0)
        return failure(notFound(record.id.toString()));
    if (found && select.smallInteger(0) != record.revision) {
        return failure(
            refused(u"case.changed_meanwhile"_s,
                    {{u"case"_s, record.registration ? record.registration->toString() : record.id.toString()}}));
    }
    return {};
}

Result<Case> SqliteCaseRepository::save(const Case &record, const Action &action)
{
    KHATTAMA_CHECK(m_keeper.requireUnit());
    KHATTAMA_CHECK(requireRevision(record));
    Case saved = record;
    saved.revision = record.revision + 1;
    const QByteArray json = bytesOf(toJson(saved));
    KHATTAMA_CHECK(write(saved, json));
    KHATTAMA_CHECK(keepAnnulledActs(saved));
    KHATTAMA_CHECK(m_keeper.keepRevision(kTable, saved.id.toString(), saved.revision, json, action));
    return saved;
}

Result<void> SqliteCaseRepository::write(const Case &record, const QByteArray &json)
{
    const QString id = record.id.toString();
    const CaseFingerprints fingerprints = fingerprintsOf(record, security::BlindIndex(m_keeper.keys()));
    const CaseSummary summary = summaryOf(record, m_legalTime);

    Statement write(
        m_keeper.database(),
        u"INSERT INTO case_file (id, revision, form, state, received_at, due_at, registration_year, "
        "registration_number, act_year, act_number, concluded_on, message_id, package_sha256, iin_index, "
        "surname_index, certificate_index, refusal_year, refusal_number, outage_act, summary, sealed) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET revision = excluded.revision, form = excluded.form, "
        "state = excluded.state, received_at = excluded.received_at, due_at = excluded.due_at, "
        "registration_year = excluded.registration_year, registration_number = excluded.registration_number, "
        "act_year = excluded.act_year, act_number = excluded.act_number, concluded_on = excluded.concluded_on, "
        "message_id = excluded.message_id, package_sha256 = excluded.package_sha256, "
        "iin_index = excluded.iin_index, surname_index = excluded.surname_index, "
        "certificate_index = excluded.certificate_index, refusal_year = excluded.refusal_year, "
        "refusal_number = excluded.refusal_number, outage_act = excluded.outage_act, summary = excluded.summary, "
        "sealed = excluded.sealed"_s);
    write.bind(record.id).bind(record.revision).bind(examinationFormCode(record.form));
    write.bind(caseStateCode(record.state)).bind(record.receivedAt).bind(present(record.dueAt));
    write.bind(yearOf(record.registration)).bind(numberOf(record.registration));
    write.bind(yearOf(record.act)).bind(numberOf(record.act)).bind(present(summary.concludedOn));
    write.bind(present(record.form031 ? record.form031->messageId : QString()));
    write.bind(present(record.packageSha256)).bind(fingerprints.iin).bind(fingerprints.surname);
    const std::optional<SequenceNumber> refusal = record.refusalNumber();
    write.bind(fingerprints.certificates).bind(yearOf(refusal)).bind(numberOf(refusal));
    write.bind(present(record.outage ? record.outage->act : QString()));
    write.bind(m_keeper.seal({kTable, id, u"summary"_s}, CaseLists::summaryBytes(summary)));
    return write.bind(m_keeper.seal({kTable, id, u"sealed"_s}, json)).run();
}

Result<SequenceNumber> SqliteCaseRepository::next(const QString &column, int year) const
{
    // Outside of a unit of work two could take the same number.
    KHATTAMA_CHECK(m_keeper.requireUnit());
    Statement select(m_keeper.database(), u"SELECT ifnull(max("_s + column + u"_number), 0) + 1 FROM case_file WHERE "
                                              + column + u"_year = ?");
    KHATTAMA_CHECK(select.bind(year).next());
    return SequenceNumber{year, select.smallInteger(0)};
}

Result<void> SqliteCaseRepository::keepAnnulledActs(const Case &record)
{
    for (const AnnulledAct &annulled : record.annulledActs) {
        Statement insert(m_keeper.database(),
                         u"INSERT OR IGNORE INTO annulled_act (year, number, case_id) VALUES (?, ?, ?)"_s);
        KHATTAMA_CHECK(insert.bind(annulled.number->year).bind(annulled.number->number).bind(record.id).run());
    }
    return {};
}

Result<SequenceNumber> SqliteCaseRepository::nextRegistration(int year) const
{
    return next(u"registration"_s, year);
}

Result<SequenceNumber> SqliteCaseRepository::nextAct(int year) const
{
    KHATTAMA_TRY(const SequenceNumber next, this->next(u"act"_s, year));
    Statement select(m_keeper.database(), u"SELECT ifnull(max(number), 0) + 1 FROM annulled_act WHERE year = ?"_s);
    KHATTAMA_CHECK(select.bind(year).next());
    return SequenceNumber{year, std::max(next.number, select.smallInteger(0))};
}

Result<SequenceNumber> SqliteCaseRepository::nextRefusal(int year) const
{
    return next(u"refusal"_s, year);
}

Result<void> SqliteCaseRepository::addDocument(const CaseId &id, const CaseDocument &document, const Action &action)
{
    KHATTAMA_CHECK(m_keeper.requireUnit());
    const QString row = m_keeper.newRowId();
    Statement insert(m_keeper.database(), u"INSERT INTO document (id, case_id, kind, name, sha256, bytes, created_at, "
                                          "document_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    insert.bind(row).bind(id).bind(document.kind);
    insert.bind(m_keeper.seal({kDocuments, row, u"name"_s}, document.name.toUtf8()));
    insert.bind(sha256Hex(document.bytes)).bind(m_keeper.seal({kDocuments, row, u"bytes"_s}, document.bytes));
    KHATTAMA_CHECK(insert.bind(m_keeper.now()).bind(present(document.documentId)).run());
    return m_keeper.audit().wrote(action, kDocuments, row);
}

Result<CaseDocument> SqliteCaseRepository::documentIn(const Statement &row) const
{
    const QString id = row.text(0);
    KHATTAMA_TRY(const QByteArray name, m_keeper.open({kDocuments, id, u"name"_s}, row.blob(2)));
    KHATTAMA_TRY(const QByteArray bytes, m_keeper.openDocument({kDocuments, id, u"bytes"_s}, row.blob(5), row.text(4)));
    return CaseDocument{row.text(1), QString::fromUtf8(name), bytes, row.text(3)};
}

Result<QList<CaseDocument>> SqliteCaseRepository::documents(const CaseId &id) const
{
    Statement select(m_keeper.database(), u"SELECT id, kind, name, document_id, sha256, bytes FROM document WHERE "
                                          "case_id = ? ORDER BY rowid"_s);
    select.bind(id);
    QList<CaseDocument> documents;
    for (;;) {
        KHATTAMA_TRY(const bool more, select.next());
        if (!more)
            return documents;
        KHATTAMA_TRY(CaseDocument document, documentIn(select));
        documents.append(std::move(document));
    }
}

Result<CaseDocument> SqliteCaseRepository::document(const CaseId &id, const QString &entryId) const
{
    Statement select(m_keeper.database(), u"SELECT id, kind, name, document_id, sha256, bytes FROM document WHERE "
                                          "case_id = ? AND id = ?"_s);
    KHATTAMA_TRY(const bool found, select.bind(id).bind(entryId).next());
    if (!found)
        return failure(refused(u"case.document_not_found"_s, {{u"case"_s, id.toString()}}));
    return documentIn(select);
}

Result<QList<CaseDocumentEntry>> SqliteCaseRepository::documentEntries(const CaseId &id) const
{
    Statement select(m_keeper.database(), u"SELECT id, kind, name, document_id, sha256, length(bytes), created_at "
                                          "FROM document WHERE case_id = ? ORDER BY rowid"_s);
    select.bind(id);
    QList<CaseDocumentEntry> entries;
    for (;;) {
        KHATTAMA_TRY(const bool more, select.next());
        if (!more)
            return entries;
        const QString row = select.text(0);
        KHATTAMA_TRY(const QByteArray name, m_keeper.open({kDocuments, row, u"name"_s}, select.blob(2)));
        entries.append({row, select.text(1), QString::fromUtf8(name), select.text(3), select.text(4),
                        security::FieldCipher::plainSize(select.integer(5)), select.dateTime(6)});
    }
}

namespace {
Result<QList<CaseId>> idsOf(Statement &select)
{
    QList<CaseId> ids;
    for (;;) {
        KHATTAMA_TRY(const bool more, select.next());
        if (!more)
            return ids;
        ids.append(*CaseId::fromString(select.text(0)));
    }
}
} // namespace

Result<QList<CaseId>> SqliteCaseRepository::idsWhere(const QString &condition, const QString &text) const
{
    Statement select(m_keeper.database(),
                     u"SELECT id FROM case_file WHERE "_s + condition + u" ORDER BY received_at, id");
    return idsOf(select.bind(text));
}

Result<QList<CaseId>> SqliteCaseRepository::idsWhere(const QString &condition, const QString &domain,
                                                     const QString &value) const
{
    const QList<QByteArray> fingerprints = security::BlindIndex(m_keeper.keys()).every(domain, value.trimmed());
    Statement select(m_keeper.database(), u"SELECT id FROM case_file WHERE "_s
                                              + QStringList(fingerprints.size(), condition).join(u" OR "_s)
                                              + u" ORDER BY received_at, id");
    for (const QByteArray &fingerprint : fingerprints)
        select.bind(fingerprint);
    return idsOf(select);
}

Result<QList<CaseId>> SqliteCaseRepository::byMessageId(const QString &messageId) const
{
    return idsWhere(u"message_id = ?"_s, messageId);
}

Result<QList<CaseId>> SqliteCaseRepository::byPackageSha256(const QString &sha256) const
{
    return idsWhere(u"package_sha256 = ?"_s, sha256);
}

Result<QList<CaseId>> SqliteCaseRepository::byIin(const QString &iin) const
{
    return idsWhere(u"iin_index = ?"_s, kIin, iin);
}

Result<std::optional<CaseId>> SqliteCaseRepository::byCertificate(const QString &number) const
{
    KHATTAMA_TRY(const auto found, idsWhere(u"certificate_index IS NOT NULL AND instr(certificate_index, ?) > 0"_s,
                                            kCertificate, number));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

Result<QList<QDate>> SqliteCaseRepository::daysWithConclusions(QDate from, QDate to) const
{
    Statement select(m_keeper.database(), u"SELECT DISTINCT concluded_on FROM case_file WHERE concluded_on BETWEEN ? "
                                          "AND ? ORDER BY concluded_on"_s);
    select.bind(from).bind(to);
    QList<QDate> days;
    for (;;) {
        KHATTAMA_TRY(const bool more, select.next());
        if (!more)
            return days;
        days.append(select.date(0));
    }
}

Result<QList<CaseRepository::Revision>> SqliteCaseRepository::revisions(const CaseId &id) const
{
    Statement select(m_keeper.database(), u"SELECT revision, at, actor, action FROM revision WHERE subject_table = ? "
                                          "AND subject_id = ? ORDER BY revision"_s);
    select.bind(kTable).bind(id);
    QList<Revision> revisions;
    for (;;) {
        KHATTAMA_TRY(const bool more, select.next());
        if (!more)
            return revisions;
        revisions.append({select.smallInteger(0), select.dateTime(1), select.text(2), select.text(3)});
    }
}

Result<Case> SqliteCaseRepository::revision(const CaseId &id, int number) const
{
    Statement select(m_keeper.database(), u"SELECT id, sealed FROM revision WHERE subject_table = ? AND subject_id = ? "
                                          "AND revision = ?"_s);
    KHATTAMA_TRY(const bool found, select.bind(kTable).bind(id).bind(number).next());
    if (!found)
        return failure(notFound(id.toString()));
    KHATTAMA_TRY(const QByteArray json, m_keeper.open({u"revision"_s, select.text(0), u"sealed"_s}, select.blob(1)));
    return caseOf(json, number);
}

} // namespace khattama::storage
