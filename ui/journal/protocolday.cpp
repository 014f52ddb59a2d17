// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/protocolday.h"

#include "ui/shell/services.h"

using namespace Qt::StringLiterals;

namespace khattama::ui {

namespace {

Result<int> openRows(const Services &services, QDate day, const DayMarks &days)
{
    const auto mark = days.find(day);
    if (mark == days.end() || *mark == DayMark::Closed)
        return 0;
    return services.cases.count(
        {.states = {expertise::CaseState::Concluded}, .concludedFrom = day, .concludedTo = day});
}

} // namespace

Result<QString> staffName(const Services &services, const QString &login)
{
    KHATTAMA_TRY(const QList<people::StaffMember> staff, services.staff.staff());
    for (const people::StaffMember &member : staff) {
        if (member.login == login)
            return member.name;
    }
    return login;
}

QDate ProtocolDay::earlierOpen() const
{
    for (auto day = days.begin(); day != days.end() && day.key() < date; ++day) {
        if (*day == DayMark::Open)
            return day.key();
    }
    return {};
}

Result<DayMarks> loadDayMarks(Services &services, QDate from, QDate to)
{
    KHATTAMA_TRY(const QList<QDate> concluded, services.cases.daysWithConclusions(from, to));
    KHATTAMA_TRY(const QList<journal::ProtocolSummary> closed, services.journals.protocolSummaries(from, to));
    DayMarks marks;
    for (const QDate day : concluded)
        marks.insert(day, DayMark::Open);
    for (const journal::ProtocolSummary &protocol : closed)
        marks.insert(protocol.date, DayMark::Closed);
    return marks;
}

Result<ProtocolDay> loadProtocolDay(Services &services, QDate day, QDate today)
{
    ProtocolDay loaded;
    loaded.date = day;
    KHATTAMA_TRY(loaded.days, loadDayMarks(services, QDate(1, 1, 1), QDate(9999, 12, 31)));
    KHATTAMA_TRY(loaded.waitingToday, openRows(services, today, loaded.days));
    KHATTAMA_TRY(loaded.proposals, services.journals.daysWithProposals());
    if (!loaded.days.contains(day))
        return loaded;
    KHATTAMA_TRY(loaded.closed, services.journals.protocolOf(day));
    if (loaded.closed) {
        loaded.document = loaded.closed->document;
        KHATTAMA_TRY(loaded.closedBy, staffName(services, loaded.closed->closedBy));
        KHATTAMA_TRY(loaded.corrections, services.journals.corrections(day, day));
        KHATTAMA_TRY(const auto sealed, services.journals.journalOf(QDate(day.year(), day.month(), 1)));
        loaded.monthSealed = sealed.has_value();
        KHATTAMA_TRY(loaded.signatures, services.signing.ofProtocol(day, services.user));
        for (const journal::Correction &correction : std::as_const(loaded.corrections)) {
            if (correction.state != journal::CorrectionState::Approved)
                continue;
            KHATTAMA_TRY(auto state, services.signing.ofCorrection(correction.id, services.user));
            loaded.correctionSignatures.insert(correction.id, std::move(state));
        }
    } else {
        KHATTAMA_TRY(loaded.document, services.days.protocolOf(day));
    }
    KHATTAMA_TRY(loaded.sheets, services.days.sheets(day, services.user));
    return loaded;
}

} // namespace khattama::ui
