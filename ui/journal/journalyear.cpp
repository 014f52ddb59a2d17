// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journalyear.h"

#include "ui/journal/protocolday.h"
#include "ui/shell/services.h"

#include <QSet>

namespace khattama::ui {

namespace {

const QDate kFirst(1, 1, 1);
const QDate kLast(9999, 12, 31);

QDate firstOfMonth(QDate day)
{
    return {day.year(), day.month(), 1};
}

int monthsToSeal(const DayMarks &days, const QList<journal::SealedJournal> &sealed, QDate today)
{
    QSet<QDate> months;
    for (auto day = days.begin(); day != days.end(); ++day) {
        if (firstOfMonth(day.key()) < firstOfMonth(today))
            months.insert(firstOfMonth(day.key()));
    }
    for (const journal::SealedJournal &journal : sealed)
        months.remove(journal.month);
    return static_cast<int>(months.size());
}

Result<MonthDetails> loadDetails(Services &services, const MonthState &state)
{
    MonthDetails details;
    KHATTAMA_TRY(details.corrections, services.journals.corrections(state.month, state.month.addMonths(1).addDays(-1)));
    details.corrections.removeIf(
        [](const auto &correction) { return correction.state == journal::CorrectionState::Withdrawn; });
    if (!state.sealed) {
        KHATTAMA_TRY(details.obstacles, services.months.obstacles(state.month));
        return details;
    }
    KHATTAMA_TRY(details.versions, services.journals.journalVersions(state.month));
    for (const journal::SealedJournal &version : std::as_const(details.versions)) {
        KHATTAMA_TRY(const QString name, staffName(services, version.sealedBy));
        details.sealedBy.append(name);
        KHATTAMA_TRY(const journal::SignatureState signatures,
                     services.signing.ofJournal(state.month, version.version, services.user));
        details.signatures.append(signatures);
    }
    KHATTAMA_TRY(const journal::MonthSealing::Drawn drawn, services.months.sheets(state.month, services.user));
    details.sealedSheets = drawn.document;
    return details;
}

} // namespace

Result<JournalYear> loadJournalYear(Services &services, QDate month, QDate today)
{
    JournalYear year;
    KHATTAMA_TRY(const DayMarks days, loadDayMarks(services, kFirst, kLast));
    KHATTAMA_TRY(const QList<journal::SealedJournal> sealed, services.journals.sealedJournals(kFirst, kLast));
    year.firstYear = days.isEmpty() ? 0 : days.firstKey().year();
    year.toSeal = monthsToSeal(days, sealed, today);

    for (int n = 1; n <= 12; ++n)
        year.months.append({QDate(month.year(), n, 1)});
    const auto stateOf = [&](QDate day) -> MonthState & { return year.months[day.month() - 1]; };
    for (auto day = days.begin(); day != days.end(); ++day) {
        if (day.key().year() == month.year())
            stateOf(day.key()).days.insert(day.key(), *day);
    }
    KHATTAMA_TRY(const QList<journal::ProtocolSummary> protocols,
                 services.journals.protocolSummaries(QDate(month.year(), 1, 1), QDate(month.year(), 12, 31)));
    for (const journal::ProtocolSummary &protocol : protocols) {
        MonthState &state = stateOf(protocol.date);
        ++state.protocols;
        state.rows += protocol.rows;
        state.sheets += protocol.sheets;
    }
    KHATTAMA_TRY(const QList<journal::Correction> corrections,
                 services.journals.corrections(QDate(month.year(), 1, 1), QDate(month.year(), 12, 31)));
    for (const journal::Correction &correction : corrections) {
        if (correction.state != journal::CorrectionState::Approved)
            continue;
        ++stateOf(correction.date).corrections;
        stateOf(correction.date).sheets += correction.sheets;
    }
    for (const journal::SealedJournal &journal : sealed) {
        if (journal.month.year() == month.year())
            stateOf(journal.month).sealed = journal;
    }
    KHATTAMA_TRY(year.details, loadDetails(services, stateOf(month)));
    return year;
}

} // namespace khattama::ui
