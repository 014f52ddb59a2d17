// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/audittrail.h"
#include "core/base/clock.h"
#include "core/base/unitofwork.h"
#include "core/expertise/caserepository.h"
#include "core/journal/journalrenderer.h"
#include "core/journal/journalrepository.h"
#include "core/journal/protocolrows.h"
#include "core/journal/signaturerepository.h"
#include "core/people/staff.h"

namespace khattama::journal {

/// The days up to `until` that have conclusions and no closed protocol, in order.
[[nodiscard]] Result<QList<QDate>> openDays(const expertise::CaseRepository &cases, const JournalRepository &journals,
                                            QDate until);

/// Makes and closes daily protocols (p. 49; Appendices 17 and 18). Needs nothing but the local database.
class DayClosing
{
public:
    struct Context {
        Transactor &transactor;
        const expertise::CaseRepository &cases;
        JournalRepository &journals;
        AuditTrail &audit;
        const people::StaffDirectory &staff;
        const people::Department &department;
        const JournalRenderer &renderer;
        const ProtocolRows &rows;
        const rules::LegalTime &legalTime;
        IdSource &ids;
        const Clock &clock;
        const SignatureRepository &signatures;
    };
    explicit DayClosing(const Context &context) : m(context) {}

    /// The protocol of an open day as it stands: all cases concluded that day, by act number; without number.
    /// Error `protocol.no_cases` (Refused): a day without cases has no protocol.
    [[nodiscard]] Result<ProtocolSheetSet> protocolOf(QDate day) const;

    /// What close() would make of the day as it stands: the document with its number and the count of its sheets; for
    /// the question before it. Errors: those of close().
    struct Prospect {
        ProtocolSheetSet document;
        int sheets = 0;
    };
    [[nodiscard]] Result<Prospect> prospect(QDate day, const people::StaffMember &head) const;

    /// Closes the day: number, participants, sheets rendered once and kept with their SHA-256.
    /// Errors (Refused): `protocol.already_closed`, `protocol.day_not_come`, `protocol.no_cases`,
    /// `protocol.earlier_open` with `date` of the earlier day whose protocol is open, `protocol.visits_open` with
    /// `date` of the day whose list of visits waits for what came of them; `permission.denied`.
    [[nodiscard]] Result<ClosedProtocol> close(QDate day, const people::StaffMember &head);

    /// The sheets of the day as they print: the very bytes of a closed day with the signatures that
    /// were given since, or a draft of an open one with that word
    /// across. Nothing is recorded: whoever sends them to a printer or into a file records it, with the copies.
    [[nodiscard]] Result<RenderedDocument> sheets(QDate day, const people::StaffMember &by) const;

    /// sheets() for a file of one copy, which is recorded.
    [[nodiscard]] Result<RenderedDocument> print(QDate day, const people::StaffMember &by);

private:
    /// The document of the day to be closed, within a unit of work.
    [[nodiscard]] Result<ProtocolSheetSet> toClose(QDate day, const people::StaffMember &head) const;
    [[nodiscard]] Result<QList<Signatory>> signatories(const QStringList &logins) const;
    Context m;
};

/// Error `person.blocked_document` (Refused) where a row is of a person whose data are blocked for whoever reads
/// `cases`.
[[nodiscard]] Result<void> requireOpenRows(const expertise::CaseRepository &cases,
                                           const QList<ClosedProtocol> &protocols);

} // namespace khattama::journal
