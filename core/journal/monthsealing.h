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
    };
    explicit MonthSealing(const Context &context) : m(context) {}

    struct Drawn {
        RenderedDocument document;
        int protocols = 0;
        int rows = 0;
        QString sha256;
    };
    /// The journal as it stands: the sealed bytes once it is sealed, else a draft with that word across every sheet,
    /// in which days that are still open stand without number. Nothing is recorded: whoever sends it to a printer or
    /// into a file records it, with the copies. Errors (Refused): `journal.no_protocols`, `job.cancelled` when `step`
    /// has stopped it.
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

    /// The sealed bytes for a file of one copy, which is recorded. Error `journal.not_sealed` (Refused).
    [[nodiscard]] Result<Drawn> print(QDate month, const people::StaffMember &by);

private:
    [[nodiscard]] Result<MonthlyJournal> compose(QDate month) const;
    [[nodiscard]] Result<MonthlyJournal> composeDraft(QDate month) const;
    [[nodiscard]] Result<std::optional<Drawn>> sealed(QDate month) const;
    [[nodiscard]] Result<Drawn> render(const MonthlyJournal &journal, const DrawingStep &step) const;
    [[nodiscard]] Result<void> recordFile(const Drawn &drawn, QDate month, const people::StaffMember &by);
    Context m;
};

} // namespace khattama::journal
