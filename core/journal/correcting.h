// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/monthsealing.h"
#include "core/journal/signaturerepository.h"

namespace khattama::journal {

/// Corrects what is closed (p. 49): somebody who may take part in conclusions proposes, the head approves; then the
/// correction has a number, and its sheet is made once and kept. In a sealed month the sheet is appended to the
/// journal.
class Correcting
{
public:
    struct Context {
        Transactor &transactor;
        JournalRepository &journals;
        AuditTrail &audit;
        MonthSealing &months;
        const people::Department &department;
        const JournalRenderer &renderer;
        const rules::LegalTime &legalTime;
        IdSource &ids;
        const Clock &clock;
        const SignatureRepository &signatures;
    };
    explicit Correcting(const Context &context) : m(context) {}

    /// What is to be changed: row and column counted from 1 as on the sheets.
    struct Proposal {
        QDate date;
        int row = 0;
        int column = 0;
        QString newText;
        QString reason;
    };
    /// Errors (Refused): `correction.day_open` for a day whose protocol is not closed, `correction.no_cell` with `rows`
    /// and `columns`, `correction.nothing_changes`, `correction.reason_missing`; `permission.denied`.
    [[nodiscard]] Result<Correction> propose(const Proposal &proposal, const people::StaffMember &by);

    /// Errors (Refused): `correction.not_found`, `correction.settled` where it is approved or withdrawn already,
    /// `correction.text_changed` where another correction of the cell was approved meanwhile; `permission.denied`.
    [[nodiscard]] Result<Correction> approve(const CorrectionId &id, const people::StaffMember &head);

    /// By its author or the head, while it is only proposed; it stays on record. Errors: those of approve().
    [[nodiscard]] Result<Correction> withdraw(const CorrectionId &id, const people::StaffMember &by);

    /// The additional sheet: the very bytes of an approved correction, with the signatures given since, else a draft
    /// with that word across. Nothing is recorded: whoever sends it to a printer or into a file records it, with the
    /// copies.
    [[nodiscard]] Result<RenderedDocument> sheets(const CorrectionId &id, const people::StaffMember &by) const;

    /// sheets() for a file of one copy, which is recorded.
    [[nodiscard]] Result<RenderedDocument> print(const CorrectionId &id, const people::StaffMember &by);

private:
    /// The closed protocol of a day with its corrections.
    struct Corrected {
        ClosedProtocol protocol;
        QList<Correction> corrections;
        [[nodiscard]] QString textAt(int row, int column) const;
        [[nodiscard]] int sheets() const;
    };
    [[nodiscard]] Result<Corrected> correctedOn(QDate date) const;
    [[nodiscard]] Result<Correction> proposed(const CorrectionId &id) const;
    [[nodiscard]] Result<RenderedDocument> sheetsOf(const Correction &correction) const;
    Context m;
};

} // namespace khattama::journal
