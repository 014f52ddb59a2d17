// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/dayclosing.h"

namespace khattama::journal {

/// Draws and seals monthly journals (p. 49; Appendices 17 and 18, binding sheet).
class MonthSealing
{
public:
    struct Context {
        Transactor &transactor;
        const expertise::CaseRepository &cases;
        JournalRepository &journals;
        AuditTrail &audit;
        const DayClosing &days;
        const people::Department &department;
        const JournalRenderer &renderer;
        const rules::LegalTime &legalTime;
        IdSource &ids;
        const Clock &clock;
        const SignatureRepository &signatures;
    };
    explicit MonthSealing(const Context &context) : m(context) {}

    struct Drawn {
        RenderedDocument document;
        int protocols = 0;
        int rows = 0;
        QString sha256;
        int version = 0; ///< from 1; 0: a draft
    };
    /// The journal as it stands: the bytes sealed last, with the signatures given since, once it is sealed, else a
    /// draft with that word across every sheet, in which days that are still open stand without number. Nothing is
    /// recorded: whoever sends it to a printer or into a file records it, with the copies. Errors (Refused):
    /// `journal.no_protocols`, `job.cancelled` when `step` has stopped it.
    [[nodiscard]] Result<Drawn> sheets(QDate month, const people::StaffMember &by, const DrawingStep &step = {}) const;

    /// sheets() for a file of one copy, which is recorded.
    [[nodiscard]] Result<Drawn> draw(QDate month, const people::StaffMember &by);

    /// All that stands in the way of sealing, as the errors that seal() would give one after the other: the days that
    /// are still open (of earlier months too), the month that is not over, nothing to seal. Empty: it can be sealed.
    [[nodiscard]] Result<QList<Error>> obstacles(QDate month) const;

    /// Seals the month by the head's word; immutable from then on. Errors (Refused): `journal.already_sealed`,
    /// `journal.month_not_over` with `lastDay`, `journal.day_open` with `date`, `journal.no_protocols`;
    /// `job.cancelled` when `step` has stopped it: then nothing is sealed.
    [[nodiscard]] Result<Drawn> seal(QDate month, const people::StaffMember &head, const DrawingStep &step = {});

    /// The sealed bytes of a version with its signatures, of the latest where it is 0; nothing is recorded. Errors
    /// (Refused): `journal.not_sealed`, `journal.no_version`.
    [[nodiscard]] Result<Drawn> sealedSheets(QDate month, int version, const people::StaffMember &by) const;

    /// sealedSheets() for a file of one copy, which is recorded.
    [[nodiscard]] Result<Drawn> print(QDate month, int version, const people::StaffMember &by);

    /// A correction that is being approved, in the unit of work that lives: where the month of its protocol is sealed,
    /// the next version of the journal is made. Errors: `rendering.journal_unreadable`.
    [[nodiscard]] Result<void> append(const ProtocolSheetSet &protocol, const Correction &correction,
                                      const people::StaffMember &head);

private:
    [[nodiscard]] Result<void> requireOpen(QDate month) const;
    [[nodiscard]] Result<MonthlyJournal> compose(QDate month) const;
    [[nodiscard]] Result<MonthlyJournal> composeDraft(QDate month) const;
    [[nodiscard]] Result<Drawn> kept(const SealedJournal &journal) const;
    [[nodiscard]] Result<Drawn> shown(const SealedJournal &journal) const;
    /// Keeps the next version.
    [[nodiscard]] Result<void> keep(QDate month, Drawn &drawn, Action action);
    [[nodiscard]] Result<Drawn> render(const MonthlyJournal &journal, const DrawingStep &step) const;
    [[nodiscard]] Result<void> recordFile(const Drawn &drawn, QDate month, const people::StaffMember &by);
    Context m;
};

} // namespace khattama::journal
