// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/dayclosing.h"

#include "core/expertise/visiting.h"

#include <QCryptographicHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace khattama::journal {

using expertise::Case;
using people::Permission;
using people::StaffMember;

Result<QList<Signatory>> DayClosing::signatories(const QStringList &logins) const
{
    KHATTAMA_TRY(const QList<StaffMember> staff, m.staff.staff());
    QList<Signatory> found;
    for (const StaffMember &member : staff) {
        if (logins.contains(member.login))
            found.append({member.login, member.name});
    }
    return found;
}

Result<ProtocolSheetSet> DayClosing::protocolOf(QDate day) const
{
    KHATTAMA_TRY(const QList<expertise::CaseSummary> concluded,
                 m.cases.list({.states = {expertise::CaseState::Concluded}, .concludedFrom = day, .concludedTo = day}));
    if (concluded.isEmpty())
        return failure(refused(u"protocol.no_cases"_s, {{u"date"_s, day.toString(Qt::ISODate)}}));

    KHATTAMA_TRY(const QSet<expertise::CaseId> hidden, m.cases.concealed());
    QList<Case> records;
    for (const expertise::CaseSummary &summary : concluded) {
        if (hidden.contains(summary.id)) // the head closes the day, and sees all of it
            continue;
        KHATTAMA_TRY(Case record, m.cases.byId(summary.id));
        records.append(std::move(record));
    }
    if (records.isEmpty())
        return failure(refused(u"person.blocked_document"_s));
    const bool omk = m.department.kind == people::DepartmentKind::Omk;
    const auto place = [omk](const Case &record) { // an answer to a consultation has no act
        const expertise::SequenceNumber act =
            omk ? expertise::SequenceNumber() : record.act.value_or(expertise::SequenceNumber());
        return std::tuple(act.year, act.number, record.conclusion->at, record.id.toString());
    };
    std::sort(records.begin(), records.end(), [&](const Case &a, const Case &b) { return place(a) < place(b); });

    ProtocolSheetSet protocol;
    protocol.date = day;
    QStringList logins;
    for (const Case &record : records) {
        protocol.rows.append(omk ? m.rows.controlRow(record, static_cast<int>(protocol.rows.size()) + 1)
                                 : m.rows.departmentRow(record));
        logins += record.conclusion->participants;
    }
    KHATTAMA_TRY(protocol.participants, signatories(logins));
    return protocol;
}

Result<ProtocolSheetSet> DayClosing::toClose(QDate day, const StaffMember &head) const
{
    KHATTAMA_CHECK(head.require(Permission::CloseProtocol));
    const QMap<QString, QString> date{{u"date"_s, day.toString(Qt::ISODate)}};
    if (day > m.legalTime.dateOf(m.clock.now()))
        return failure(refused(u"protocol.day_not_come"_s, date));
    KHATTAMA_TRY(const bool closed, m.journals.isClosed(day));
    if (closed)
        return failure(refused(u"protocol.already_closed"_s, date));
    KHATTAMA_TRY(const QList<QDate> open, openDays(m.cases, m.journals, day));
    if (!open.isEmpty() && open.first() < day)
        return failure(refused(u"protocol.earlier_open"_s, {{u"date"_s, open.first().toString(Qt::ISODate)}}));

    KHATTAMA_TRY(const QList<QDate> visits, expertise::daysWithOpenVisits(m.cases, day));
    if (!visits.isEmpty()) {
        return failure(refused(u"protocol.visits_open"_s, {{u"date"_s, visits.first().toString(Qt::ISODate)}}));
    }

    KHATTAMA_TRY(ProtocolSheetSet document, protocolOf(day));
    KHATTAMA_TRY(document.number, m.journals.nextProtocolNumber(day, m.department.numbering));
    KHATTAMA_TRY(document.auditHead, m.audit.head());
    document.head = {head.login, head.name};
    // The head signs on his own line, also where he took part in a conclusion.
    document.participants.removeIf([&](const Signatory &signatory) { return signatory.login == head.login; });
    return document;
}

Result<DayClosing::Prospect> DayClosing::prospect(QDate day, const StaffMember &head) const
{
    KHATTAMA_TRY(const auto work, m.transactor.begin()); // for the number; nothing is written
    KHATTAMA_TRY(const ProtocolSheetSet document, toClose(day, head));
    return Prospect{document, m.renderer.protocol(m.department, document, false).sheets};
}

Result<ClosedProtocol> DayClosing::close(QDate day, const StaffMember &head)
{
    KHATTAMA_TRY(const auto work, m.transactor.begin());
    KHATTAMA_TRY(const ProtocolSheetSet document, toClose(day, head));
    const RenderedDocument rendered = m.renderer.protocol(m.department, document, false);
    const QByteArray hash = QCryptographicHash::hash(rendered.pdf, QCryptographicHash::Sha256);
    const ClosedProtocol protocol{m.ids.nextId<ProtocolTag>(),       document,      rendered.sheets,
                                  QString::fromLatin1(hash.toHex()), m.clock.now(), head.login};
    KHATTAMA_CHECK(m.journals.add(protocol, rendered.pdf,
                                  {head.login,
                                   u"protocol.close"_s,
                                   {{u"number"_s, QString::number(document.number)},
                                    {u"rows"_s, QString::number(document.rows.size())},
                                    {u"sha256"_s, protocol.sha256}}}));
    KHATTAMA_CHECK(work->commit());
    return protocol;
}

Result<void> requireOpenRows(const expertise::CaseRepository &cases, const QList<ClosedProtocol> &protocols)
{
    KHATTAMA_TRY(const QSet<expertise::CaseId> hidden, cases.concealed());
    for (const ClosedProtocol &protocol : protocols) {
        for (const ProtocolRow &row : protocol.document.rows) {
            const auto id = expertise::CaseId::fromString(row.caseId);
            if (id && hidden.contains(*id))
                return failure(refused(u"person.blocked_document"_s));
        }
    }
    return {};
}

Result<RenderedDocument> DayClosing::sheets(QDate day, const StaffMember &by) const
{
    KHATTAMA_CHECK(by.require(Permission::SeeCases));
    KHATTAMA_TRY(const std::optional<ClosedProtocol> closed, m.journals.protocolOf(day));
    if (closed) {
        KHATTAMA_CHECK(requireOpenRows(m.cases, {*closed}));
        KHATTAMA_TRY(const std::optional<QByteArray> isSigned,
                     m.signatures.latestPdf({SignedKind::Protocol, closed->id.toString()}));
        if (isSigned)
            return RenderedDocument{*isSigned, closed->sheets};
        KHATTAMA_TRY(const QByteArray pdf, m.journals.pdfOf(*closed));
        return RenderedDocument{pdf, closed->sheets};
    }
    KHATTAMA_TRY(const ProtocolSheetSet open, protocolOf(day));
    return m.renderer.protocol(m.department, open, true);
}

Result<RenderedDocument> DayClosing::print(QDate day, const StaffMember &by)
{
    KHATTAMA_TRY(const RenderedDocument document, sheets(day, by));
    const QString action = document.draft ? u"protocol_draft.print"_s : u"protocol.print"_s;
    KHATTAMA_CHECK(m.audit.record({by.login, action, {{u"to"_s, u"file"_s}, {u"copies"_s, u"1"_s}}},
                                  u"protocol/"_s + day.toString(Qt::ISODate)));
    return document;
}

Result<QList<QDate>> openDays(const expertise::CaseRepository &cases, const JournalRepository &journals, QDate until)
{
    const QDate first(1, 1, 1);
    KHATTAMA_TRY(QList<QDate> days, cases.daysWithConclusions(first, until));
    KHATTAMA_TRY(const QList<ProtocolSummary> protocols, journals.protocolSummaries(first, until));
    QSet<QDate> closed;
    for (const ProtocolSummary &protocol : protocols)
        closed.insert(protocol.date);
    days.removeIf([&closed](QDate day) { return closed.contains(day); });
    return days;
}

} // namespace khattama::journal
