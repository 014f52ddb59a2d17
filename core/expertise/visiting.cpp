// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expertise/visiting.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace khattama::expertise {

using people::Permission;
using people::StaffMember;

namespace {

/// Registered cases on a list of visits.
Result<QList<Case>> openVisits(const CaseRepository &cases)
{
    KHATTAMA_TRY(const QList<CaseSummary> registered, cases.list({.states = {CaseState::Registered}}));
    KHATTAMA_TRY(const QSet<CaseId> hidden, cases.concealed());
    QList<Case> visits;
    for (const CaseSummary &summary : registered) {
        if (hidden.contains(summary.id))
            continue;
        KHATTAMA_TRY(Case record, cases.byId(summary.id));
        if (record.visit)
            visits.append(std::move(record));
    }
    return visits;
}

bool registeredBefore(const Case &a, const Case &b)
{
    const auto key = [](const Case &record) {
        const SequenceNumber number = record.registration.value_or(SequenceNumber());
        return std::pair(number.year, number.number);
    };
    return key(a) < key(b);
}

} // namespace

Result<QList<QDate>> daysWithOpenVisits(const CaseRepository &cases, QDate until)
{
    KHATTAMA_TRY(const QList<Case> visits, openVisits(cases));
    QList<QDate> days;
    for (const Case &record : visits) {
        if (record.visit->on <= until && !days.contains(record.visit->on))
            days.append(record.visit->on);
    }
    std::sort(days.begin(), days.end());
    return days;
}

Result<void> Visiting::requireOpen(QDate day) const
{
    KHATTAMA_TRY(const bool closed, m.closedDays.isClosed(day));
    if (closed)
        return failure(refused(u"visit.day_closed"_s, {{u"date"_s, day.toString(Qt::ISODate)}}));
    return {};
}

Result<Case> Visiting::plan(const CaseId &id, QDate day, const QStringList &experts, const StaffMember &by)
{
    KHATTAMA_CHECK(by.require(Permission::Receive));
    KHATTAMA_TRY(const auto work, m.transactor.begin());
    KHATTAMA_TRY(Case record, m.cases.byId(id));
    if (record.state != CaseState::Registered || !record.application)
        return failure(refused(u"visit.not_registered"_s, {{u"state"_s, caseStateCode(record.state)}}));
    const rules::ListValue *const place = m.lists.find(u"places"_s, record.application->place);
    if (place == nullptr || !place->attributes.value("away"_L1).toBool())
        return failure(refused(u"visit.in_department"_s));
    if (record.visit && record.visit->leftAt.isValid())
        return failure(refused(u"visit.left"_s));
    if (day < m.deadlines.time().dateOf(record.receivedAt))
        return failure(refused(u"visit.before_receipt"_s));
    KHATTAMA_CHECK(requireOpen(day));
    if (experts.isEmpty())
        return failure(refused(u"visit.no_experts"_s));
    KHATTAMA_TRY(const QList<StaffMember> staff, m.staff.staff());
    for (const QString &login : experts) {
        const bool known = std::any_of(staff.begin(), staff.end(), [&](const StaffMember &member) {
            return member.login == login && people::may(member.role, Permission::TakePart);
        });
        if (!known)
            return failure(refused(u"conclusion.unknown_participant"_s, {{u"login"_s, login}}));
    }
    record.visit = Visit{day, experts, {}};
    record.setUsualTerm(m.deadlines.sameDay(m.deadlines.time().at(day, m.deadlines.rules().dayBegins)));
    KHATTAMA_TRY(record, m.cases.save(record, {by.login, u"visit.plan"_s, {{u"on"_s, day.toString(Qt::ISODate)}}}));
    KHATTAMA_CHECK(work->commit());
    return record;
}

Result<QList<Case>> Visiting::leave(QDate day, const QDateTime &at, const StaffMember &by)
{
    KHATTAMA_CHECK(by.require(Permission::TakePart));
    const QMap<QString, QString> date{{u"date"_s, day.toString(Qt::ISODate)}};
    if (m.deadlines.time().dateOf(at) != day || at > m.clock.now())
        return failure(refused(u"visit.not_that_day"_s, date));
    KHATTAMA_TRY(const auto work, m.transactor.begin());
    KHATTAMA_CHECK(requireOpen(day));
    KHATTAMA_TRY(QList<Case> visits, openVisits(m.cases));
    visits.removeIf([&](const Case &record) { return record.visit->on != day || record.visit->leftAt.isValid(); });
    if (visits.isEmpty())
        return failure(refused(u"visit.none_planned"_s, date));
    std::sort(visits.begin(), visits.end(), registeredBefore);
    for (Case &record : visits) {
        KHATTAMA_TRY(record.act, m.cases.nextAct(day.year()));
        record.visit->leftAt = at;
        record.setUsualTerm(m.deadlines.awayUntil(at));
        KHATTAMA_TRY(record, m.cases.save(record, {by.login, u"visit.leave"_s, date}));
    }
    KHATTAMA_CHECK(work->commit());
    return visits;
}

Result<Case> Visiting::strike(const CaseId &id, const QString &reason, const StaffMember &by)
{
    KHATTAMA_CHECK(by.require(Permission::Receive));
    KHATTAMA_TRY(const auto work, m.transactor.begin());
    KHATTAMA_TRY(Case record, m.cases.byId(id));
    if (record.state != CaseState::Registered || !record.visit)
        return failure(refused(u"visit.not_planned"_s));
    if (record.act) {
        if (reason.trimmed().isEmpty())
            return failure(refused(u"visit.reason_missing"_s));
        record.annulledActs.append({std::exchange(record.act, std::nullopt), reason.trimmed()});
    }
    record.visit.reset();
    record.setUsualTerm(m.deadlines.sameDay(record.receivedAt));
    KHATTAMA_TRY(record, m.cases.save(record, {by.login, u"visit.strike"_s, {}}));
    KHATTAMA_CHECK(work->commit());
    return record;
}

Result<QList<Case>> Visiting::listOf(QDate day) const
{
    KHATTAMA_TRY(QList<Case> visits, openVisits(m.cases));
    visits.removeIf([day](const Case &record) { return record.visit->on != day; });
    KHATTAMA_TRY(const QList<CaseSummary> concluded,
                 m.cases.list({.states = {CaseState::Concluded}, .concludedFrom = day, .concludedTo = day}));
    KHATTAMA_TRY(const QSet<CaseId> hidden, m.cases.concealed());
    for (const CaseSummary &summary : concluded) {
        if (hidden.contains(summary.id))
            continue;
        KHATTAMA_TRY(Case record, m.cases.byId(summary.id));
        if (record.visit)
            visits.append(std::move(record));
    }
    std::sort(visits.begin(), visits.end(), registeredBefore);
    return visits;
}

Result<QByteArray> Visiting::print(QDate day, const StaffMember &by) const
{
    KHATTAMA_CHECK(by.require(Permission::Receive));
    KHATTAMA_TRY(const QList<Case> visits, listOf(day));
    const QString date = day.toString(Qt::ISODate);
    if (visits.isEmpty())
        return failure(refused(u"visit.none_planned"_s, {{u"date"_s, date}}));
    KHATTAMA_TRY(const QList<StaffMember> staff, m.staff.staff());
    KHATTAMA_CHECK(m.audit.record({by.login, u"visit_list.print"_s, {{u"cases"_s, QString::number(visits.size())}}},
                                  u"visit_list/"_s + date));
    return m.renderer.visitList(m.department, day, visits, people::namesOf(staff), people::headOf(staff));
}

} // namespace khattama::expertise
