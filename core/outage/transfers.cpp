// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outage/transfers.h"

#include "core/expertise/blindview.h"
#include "core/journal/dayclosing.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace khattama::outage {

using expertise::Case;
using expertise::CaseId;
using expertise::CaseSummary;
using people::Permission;
using people::StaffMember;

namespace {

const QString kSubject = u"outage_act"_s;
constexpr int kMonthOfDays = 31; ///< a form waits no longer for its acceptance

/// What an action on a list is recorded of.
QString subjectOf(const TransferQuery &query)
{
    return kSubject + (query.act ? QString(u'/' + query.act->toString()) : QString());
}

} // namespace

bool Transfers::concernsCentralBank(const OutageAct &act) const
{
    return std::any_of(act.systems.begin(), act.systems.end(), [&](const QString &system) {
        const rules::ListValue *value = m.lists.find(u"systems"_s, system);
        return value && value->attributes.value("central_bank"_L1).toBool();
    });
}

Result<QList<Case>> Transfers::casesOf(const OutageAct &act) const
{
    const expertise::OutageGround outage = act.ground();
    const QDate begin = m.legalTime.dateOf(act.from);
    const QDate end = m.legalTime.dateOf(act.until.isValid() ? act.until : m.clock.now());
    KHATTAMA_TRY(QList<CaseSummary> candidates, m.cases.list({.outageAct = outage.act}));
    if (concernsCentralBank(act)) {
        KHATTAMA_TRY(const QList<CaseSummary> received,
                     m.cases.list({.receivedFrom = begin.addDays(-kMonthOfDays), .receivedTo = end}));
        KHATTAMA_TRY(const QList<CaseSummary> concluded, m.cases.list({.concludedFrom = begin, .concludedTo = end}));
        candidates += received + concluded;
    }
    KHATTAMA_TRY(QSet<CaseId> seen, m.cases.concealed()); // the head alone enters what is blocked
    QList<Case> cases;
    for (const CaseSummary &candidate : std::as_const(candidates)) {
        if (seen.contains(candidate.id))
            continue;
        seen.insert(candidate.id);
        KHATTAMA_TRY(const Case record, m.cases.byId(candidate.id));
        const bool leans = record.outage && record.outage->act == outage.act;
        const bool accepted = record.draftActOn.isValid() && record.draftActOn >= begin && record.draftActOn <= end;
        if (leans || outage.covers(record.receivedAt) || accepted
            || (record.conclusion && outage.covers(record.conclusion->at)))
            cases.append(record);
    }
    return cases;
}

/// The entries, and the acts that were asked for, that yielded one, or that one leans on.
Result<TransferContent> Transfers::gather(const TransferQuery &query, const StaffMember &by) const
{
    KHATTAMA_CHECK(by.require(Permission::SeeCases));
    TransferContent content;
    KHATTAMA_TRY(content.acts, m.acts.list(by));
    QSet<CaseId> seen;
    QSet<QString> wanted; // ids of acts
    for (const OutageAct &act : std::as_const(content.acts)) {
        if (query.act && act.id != *query.act)
            continue;
        const bool before = act.until.isValid() && query.from.isValid() && m.legalTime.dateOf(act.until) < query.from;
        const bool after = query.to.isValid() && m.legalTime.dateOf(act.from) > query.to;
        if (query.act || (!before && !after))
            wanted.insert(act.id.toString());
        KHATTAMA_TRY(const QList<Case> cases, casesOf(act));
        for (const Case &record : cases) { // which may be concluded long after the failure
            TransferEntry entry{record, {record.id}};
            const QDate day = m.legalTime.dateOf(entry.at());
            const bool outside = (query.from.isValid() && day < query.from) || (query.to.isValid() && day > query.to);
            if (outside || expertise::isBlindFor(record, by))
                continue;
            wanted.insert(act.id.toString());
            if (record.outage)
                wanted.insert(record.outage->act);
            if (seen.contains(record.id))
                continue;
            seen.insert(record.id);
            KHATTAMA_TRY(entry.mark, m.marks.markOf(record.id));
            content.entries.append(entry);
        }
    }
    content.acts.removeIf([&](const OutageAct &act) { return !wanted.contains(act.id.toString()); });
    std::sort(content.entries.begin(), content.entries.end(), TransferEntry::isBefore);
    return content;
}

Result<QList<TransferEntry>> Transfers::list(const TransferQuery &query, const StaffMember &by) const
{
    KHATTAMA_TRY(const TransferContent content, gather(query, by));
    return content.entries;
}

/// The mark of a case that stands in the list.
Result<TransferMark> Transfers::listed(const CaseId &id, const StaffMember &by) const
{
    KHATTAMA_CHECK(by.require(Permission::Receive));
    KHATTAMA_TRY(const QList<TransferEntry> entries, list({}, by));
    for (const TransferEntry &entry : entries) {
        if (entry.record.id == id)
            return entry.mark;
    }
    return failure(refused(u"transfer.not_listed"_s));
}

Result<TransferMark> Transfers::keep(const TransferMark &mark, const Action &action)
{
    TransferMark kept = mark;
    kept.by = action.actor;
    kept.at = m.clock.now();
    return m.marks.save(kept, action);
}

Result<TransferMark> Transfers::confirm(const CaseId &id, const QString &number, const StaffMember &by)
{
    if (number.trimmed().isEmpty())
        return failure(refused(u"transfer.number_missing"_s));
    KHATTAMA_TRY(const auto work, m.transactor.begin());
    KHATTAMA_TRY(TransferMark mark, listed(id, by));
    mark.state = TransferState::Entered;
    mark.number = number.trimmed();
    mark.field.clear();
    mark.note.clear();
    KHATTAMA_TRY(mark, keep(mark, {by.login, u"transfer.confirm"_s, {}}));
    KHATTAMA_CHECK(work->commit());
    return mark;
}

Result<TransferMark> Transfers::differs(const CaseId &id, const QString &field, const QString &note,
                                        const QString &number, const StaffMember &by)
{
    if (note.trimmed().isEmpty())
        return failure(refused(u"transfer.note_missing"_s));
    if (!field.isEmpty() && !m.lists.find(u"transfer_fields"_s, field))
        return failure(refused(u"transfer.unknown_field"_s, {{u"field"_s, field}}));
    KHATTAMA_TRY(const auto work, m.transactor.begin());
    KHATTAMA_TRY(TransferMark mark, listed(id, by));
    mark.state = TransferState::Differs;
    if (!number.trimmed().isEmpty()) // one that was ticked off under a number keeps it
        mark.number = number.trimmed();
    mark.field = field;
    mark.note = note.trimmed();
    KHATTAMA_TRY(mark, keep(mark, {by.login, u"transfer.differs"_s, {}}));
    KHATTAMA_CHECK(work->commit());
    return mark;
}

Result<TransferMark> Transfers::undo(const CaseId &id, const StaffMember &by)
{
    KHATTAMA_TRY(const auto work, m.transactor.begin());
    KHATTAMA_TRY(TransferMark mark, listed(id, by));
    if (mark.state == TransferState::Open)
        return failure(refused(u"transfer.not_ticked"_s));
    TransferMark open{id};
    open.revision = mark.revision;
    KHATTAMA_TRY(mark, keep(open, {by.login, u"transfer.undo"_s, {}}));
    KHATTAMA_CHECK(work->commit());
    return mark;
}

Result<TransferContent> Transfers::content(const TransferQuery &query, const StaffMember &by) const
{
    KHATTAMA_TRY(TransferContent content, gather(query, by));
    if (content.entries.isEmpty())
        return failure(refused(u"transfer.nothing"_s));
    content.department = m.department;
    content.from = query.from;
    content.to = query.to;
    QDate first = m.legalTime.dateOf(m.clock.now());
    QDate last;
    for (const OutageAct &act : std::as_const(content.acts)) {
        if (query.act && act.id != *query.act) // a case leans on another one
            continue;
        first = std::min(first, m.legalTime.dateOf(act.from));
        last = std::max(last, m.legalTime.dateOf(act.until.isValid() ? act.until : m.clock.now()));
    }
    if (!content.to.isValid()) // an act may have ended before the days that were asked for
        content.to = std::max(last, content.from);
    if (!content.from.isValid())
        content.from = std::min(first, content.to);
    // The protocols of the period, and those in which its cases stand.
    QSet<QDate> days;
    for (const TransferEntry &entry : std::as_const(content.entries)) {
        if (entry.record.conclusion)
            days.insert(m.legalTime.dateOf(entry.record.conclusion->at));
    }
    KHATTAMA_TRY(const QList<journal::ProtocolSummary> closed, m.journals.protocolSummaries(content.from, content.to));
    for (const journal::ProtocolSummary &protocol : closed)
        days.insert(protocol.date);
    QList<QDate> ordered(days.begin(), days.end());
    std::sort(ordered.begin(), ordered.end());
    for (const QDate &day : std::as_const(ordered)) {
        KHATTAMA_TRY(const std::optional<journal::ClosedProtocol> protocol, m.journals.protocolOf(day));
        if (!protocol)
            continue; // the day is open still
        KHATTAMA_CHECK(journal::requireOpenRows(m.cases, {*protocol}));
        // As it is printed: with its signatures.
        const journal::SignedDocument document{journal::SignedKind::Protocol, protocol->id.toString()};
        KHATTAMA_TRY(std::optional<QByteArray> pdf, m.signatures.latestPdf(document));
        if (!pdf) {
            KHATTAMA_TRY(pdf, m.journals.pdfOf(*protocol));
        }
        content.protocols.append({day, *std::move(pdf)});
    }
    return content;
}

Result<TransferDraft> Transfers::draft(const TransferQuery &query, bool isSigned, const StaffMember &by) const
{
    KHATTAMA_CHECK(by.require(Permission::Receive));
    KHATTAMA_TRY(const TransferContent packed, content(query, by));
    TransferDraft draft{query, m.packaging.prepare(packed, isSigned), packed.entries.size()};
    draft.order.bytes = draft.package.manifest;
    return draft;
}

Result<TransferExport> Transfers::exported(const TransferDraft &draft, const std::optional<MadeSignature> &made,
                                           const StaffMember &by)
{
    KHATTAMA_CHECK(by.require(Permission::Receive));
    TransferExport package;
    KHATTAMA_TRY(package.bytes, m.packaging.pack(draft.package, made ? made->cms : QByteArray()));
    KHATTAMA_CHECK(m.audit.record({by.login, u"transfer.export"_s, {{u"cases"_s, QString::number(draft.cases)}}},
                                  subjectOf(draft.query)));
    if (made)
        package.notStamped = made->notStamped;
    return package;
}

Result<TransferExport> Transfers::exported(const TransferQuery &query, const SigningKey &key, const StaffMember &by)
{
    KHATTAMA_TRY(const TransferDraft asked, draft(query, key.isNamed(), by));
    std::optional<MadeSignature> made;
    if (key.isNamed()) {
        KHATTAMA_TRY(made, m.signers.sign(key, asked.order, {}));
    }
    return exported(asked, made, by);
}

Result<TransferPackage> Transfers::read(const QString &path, const StaffMember &by)
{
    KHATTAMA_CHECK(by.require(Permission::SeeCases));
    KHATTAMA_TRY(const TransferPackage package, m.packaging.read(path));
    const QMap<QString, QString> details{{u"cases"_s, QString::number(package.content.entries.size())}};
    KHATTAMA_CHECK(m.audit.record({by.login, u"transfer.read"_s, details}, kSubject));
    return package;
}

Result<QByteArray> Transfers::preview(const TransferQuery &query, Language language, const StaffMember &by) const
{
    KHATTAMA_TRY(const TransferContent drawn, content(query, by));
    return m.renderer.transferList(drawn, language, m.legalTime.dateOf(m.clock.now()));
}

Result<QByteArray> Transfers::printed(const TransferQuery &query, Language language, const StaffMember &by)
{
    KHATTAMA_TRY(const QByteArray pdf, preview(query, language, by));
    KHATTAMA_CHECK(m.audit.record({by.login, u"transfer.print"_s, {}}, subjectOf(query)));
    return pdf;
}

} // namespace khattama::outage
