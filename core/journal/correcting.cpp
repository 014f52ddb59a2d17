// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/correcting.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace khattama::journal {

using people::Permission;
using people::StaffMember;

namespace {

/// Codes and numbers for the audit: which cell, never its text.
Action action(const QString &code, const Correction &correction, const StaffMember &by)
{
    Action done{by.login,
                code,
                {{u"protocol"_s, correction.date.toString(Qt::ISODate)},
                 {u"row"_s, QString::number(correction.row)},
                 {u"column"_s, QString::number(correction.column)}}};
    if (correction.number > 0) {
        done.details.insert(u"number"_s, QString::number(correction.number));
        done.details.insert(u"sha256"_s, correction.sha256);
    }
    return done;
}

} // namespace

QString Correcting::Corrected::textAt(int row, int column) const
{
    return correctedRows(protocol.document, corrections).at(row - 1).cells.at(column - 1);
}

/// Of the protocol and its approved corrections.
int Correcting::Corrected::sheets() const
{
    int sheets = protocol.sheets;
    for (const Correction &correction : corrections)
        sheets += correction.sheets;
    return sheets;
}

Result<Correcting::Corrected> Correcting::correctedOn(QDate date) const
{
    KHATTAMA_TRY(std::optional<ClosedProtocol> closed, m.journals.protocolOf(date));
    if (!closed)
        return failure(refused(u"correction.day_open"_s, {{u"date"_s, date.toString(Qt::ISODate)}}));
    KHATTAMA_TRY(QList<Correction> corrections, m.journals.corrections(date, date));
    return Corrected{std::move(*closed), std::move(corrections)};
}

Result<Correction> Correcting::propose(const Proposal &proposal, const StaffMember &by)
{
    KHATTAMA_CHECK(by.require(Permission::TakePart));
    KHATTAMA_TRY(const auto work, m.transactor.begin());
    KHATTAMA_TRY(const Corrected corrected, correctedOn(proposal.date));
    const QList<ProtocolRow> &rows = corrected.protocol.document.rows;
    const auto columns = static_cast<int>(rows.first().cells.size());
    if (proposal.row < 1 || proposal.row > rows.size() || proposal.column < 1 || proposal.column > columns) {
        return failure(refused(u"correction.no_cell"_s,
                               {{u"rows"_s, QString::number(rows.size())}, {u"columns"_s, QString::number(columns)}}));
    }
    Correction correction{m.ids.nextId<CorrectionTag>(), corrected.protocol.id};
    correction.date = proposal.date;
    correction.row = proposal.row;
    correction.column = proposal.column;
    correction.oldText = corrected.textAt(proposal.row, proposal.column);
    correction.newText = proposal.newText.trimmed();
    correction.reason = proposal.reason.trimmed();
    if (correction.newText == correction.oldText)
        return failure(refused(u"correction.nothing_changes"_s));
    if (correction.reason.isEmpty())
        return failure(refused(u"correction.reason_missing"_s));
    correction.author = {by.login, by.name};
    correction.proposedOn = m.legalTime.dateOf(m.clock.now());
    KHATTAMA_TRY(correction, m.journals.save(correction, {}, action(u"correction.propose"_s, correction, by)));
    KHATTAMA_CHECK(work->commit());
    return correction;
}

Result<Correction> Correcting::proposed(const CorrectionId &id) const
{
    KHATTAMA_TRY(const Correction correction, m.journals.correctionById(id));
    if (correction.state != CorrectionState::Proposed)
        return failure(refused(u"correction.settled"_s));
    return correction;
}

Result<Correction> Correcting::approve(const CorrectionId &id, const StaffMember &head)
{
    KHATTAMA_CHECK(head.require(Permission::ApproveCorrection));
    KHATTAMA_TRY(const auto work, m.transactor.begin());
    KHATTAMA_TRY(Correction correction, proposed(id));
    KHATTAMA_TRY(const Corrected corrected, correctedOn(correction.date));
    if (corrected.textAt(correction.row, correction.column) != correction.oldText)
        return failure(refused(u"correction.text_changed"_s));

    correction.state = CorrectionState::Approved;
    KHATTAMA_TRY(correction.number, m.journals.nextCorrectionNumber(correction.protocol));
    correction.head = {head.login, head.name};
    correction.approvedOn = m.legalTime.dateOf(m.clock.now());
    KHATTAMA_TRY(correction.auditHead, m.audit.head());
    const RenderedDocument sheet =
        m.renderer.correction(m.department, corrected.protocol.document, correction, corrected.sheets() + 1);
    correction.sheets = sheet.sheets;
    const QByteArray hash = QCryptographicHash::hash(sheet.pdf, QCryptographicHash::Sha256);
    correction.sha256 = QString::fromLatin1(hash.toHex());
    KHATTAMA_TRY(correction, m.journals.save(correction, sheet.pdf, action(u"correction.approve"_s, correction, head)));
    KHATTAMA_CHECK(m.months.append(corrected.protocol.document, correction, head));
    KHATTAMA_CHECK(work->commit());
    return correction;
}

Result<Correction> Correcting::withdraw(const CorrectionId &id, const StaffMember &by)
{
    KHATTAMA_CHECK(by.require(Permission::TakePart));
    KHATTAMA_TRY(const auto work, m.transactor.begin());
    KHATTAMA_TRY(Correction correction, proposed(id));
    if (correction.author.login != by.login)
        KHATTAMA_CHECK(by.require(Permission::ApproveCorrection));
    correction.state = CorrectionState::Withdrawn;
    KHATTAMA_TRY(correction, m.journals.save(correction, {}, action(u"correction.withdraw"_s, correction, by)));
    KHATTAMA_CHECK(work->commit());
    return correction;
}

Result<RenderedDocument> Correcting::sheetsOf(const Correction &correction) const
{
    if (correction.state == CorrectionState::Approved) {
        KHATTAMA_TRY(std::optional<QByteArray> pdf,
                     m.signatures.latestPdf({SignedKind::Correction, correction.id.toString()}));
        if (!pdf) {
            KHATTAMA_TRY(pdf, m.journals.pdfOf(correction));
        }
        return RenderedDocument{*std::move(pdf), correction.sheets};
    }
    KHATTAMA_TRY(const Corrected corrected, correctedOn(correction.date));
    return m.renderer.correction(m.department, corrected.protocol.document, correction, corrected.sheets() + 1);
}

Result<RenderedDocument> Correcting::sheets(const CorrectionId &id, const StaffMember &by) const
{
    KHATTAMA_CHECK(by.require(Permission::SeeCases));
    KHATTAMA_TRY(const Correction correction, m.journals.correctionById(id));
    return sheetsOf(correction);
}

Result<RenderedDocument> Correcting::print(const CorrectionId &id, const StaffMember &by)
{
    KHATTAMA_TRY(const RenderedDocument document, sheets(id, by));
    const QString action = document.draft ? u"correction_draft.print"_s : u"correction.print"_s;
    KHATTAMA_CHECK(m.audit.record({by.login, action, {{u"to"_s, u"file"_s}, {u"copies"_s, u"1"_s}}},
                                  u"correction/"_s + id.toString()));
    return document;
}

} // namespace khattama::journal
