// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/auditing.h"

#include "core/people/iin.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace khattama::audit {

using expertise::CaseId;
using people::Permission;
using people::StaffMember;

namespace {

const QString kSubject = u"audit"_s;
constexpr qsizetype kHeadDigits = 16;

/// The digits of a head as they were typed from paper; Kazakh and Russian keyboards give letters that look the same.
QByteArray headBytes(const QString &code)
{
    QString digits;
    for (const QChar typed : code.toLower()) {
        const qsizetype lookalike = u"асе"_s.indexOf(typed);
        if (lookalike >= 0)
            digits += u"ace"_s.at(lookalike);
        else if (!typed.isSpace() && typed != u'-')
            digits += typed;
    }
    const bool hexadecimal = std::all_of(digits.begin(), digits.end(), [](QChar digit) {
        return (digit >= u'0' && digit <= u'9') || (digit >= u'a' && digit <= u'f');
    });
    return digits.size() == kHeadDigits && hexadecimal ? QByteArray::fromHex(digits.toLatin1()) : QByteArray();
}

} // namespace

Result<void> Auditing::mayRead(const StaffMember &by)
{
    const bool administers = !by.blocked && people::may(by.role, Permission::Administer);
    return administers ? Result<void>() : by.require(Permission::ReadAudit);
}

QStringList Auditing::kindsFor(const StaffMember &by) const
{
    QStringList kinds;
    for (const rules::ListValue &kind : m.lists.allValues(u"audit_kinds"_s))
        kinds.append(kind.code);
    if (people::may(by.role, Permission::ReadAudit))
        return kinds;
    kinds.removeIf([](const QString &kind) { return kind != "login"_L1 && kind != "administration"_L1; });
    return kinds;
}

Result<AuditQuery> Auditing::queryOf(const AuditFilter &filter, const StaffMember &by) const
{
    KHATTAMA_CHECK(mayRead(by));
    AuditQuery query;
    if (filter.from.isValid())
        query.from = m.legalTime.at(filter.from, QTime(0, 0));
    if (filter.to.isValid())
        query.until = m.legalTime.at(filter.to.addDays(1), QTime(0, 0));
    query.actor = filter.actor;
    query.cases = filter.cases;
    QStringList kinds = filter.kinds;
    const bool all = people::may(by.role, Permission::ReadAudit);
    if (!all) {
        const QStringList allowed = kindsFor(by);
        kinds.removeIf([&](const QString &kind) { return !allowed.contains(kind); });
        if (kinds.isEmpty())
            kinds = allowed;
    }
    if (!kinds.isEmpty())
        query.actions = AuditWords(m.lists, Language::Kazakh).actionsOf(kinds);
    return query;
}

Result<QList<CaseId>> Auditing::casesNamed(const QString &subject, const StaffMember &by)
{
    KHATTAMA_CHECK(by.require(Permission::ReadAudit));
    const QString wanted = subject.trimmed();
    if (people::Iin::parse(wanted)) {
        KHATTAMA_TRY(const QList<CaseId> cases, m.cases.byIin(wanted));
        for (const CaseId &id : cases)
            KHATTAMA_CHECK(m.trail.record({by.login, u"case.look_up"_s, {}}, u"case_file/"_s + id.toString()));
        return cases;
    }
    KHATTAMA_TRY(const CaseId id, m.cases.resolve(wanted, m.legalTime.dateOf(m.clock.now()).year()));
    return QList<CaseId>{id};
}

Result<QList<AuditRecord>> Auditing::page(const AuditFilter &filter, std::optional<qint64> before, int limit,
                                          const StaffMember &by) const
{
    KHATTAMA_TRY(AuditQuery query, queryOf(filter, by));
    query.before = before;
    query.limit = limit;
    return m.log.entries(query);
}

Result<int> Auditing::count(const AuditFilter &filter, const StaffMember &by) const
{
    KHATTAMA_TRY(const AuditQuery query, queryOf(filter, by));
    return m.log.count(query);
}

Result<QByteArray> Auditing::exported(const AuditFilter &filter, AuditTable::Format format, Language language,
                                      const StaffMember &by)
{
    KHATTAMA_TRY(const AuditQuery query, queryOf(filter, by));
    KHATTAMA_TRY(const QList<AuditRecord> records, m.log.entries(query));
    if (records.isEmpty())
        return failure(refused(u"audit.nothing"_s));
    KHATTAMA_TRY(const QList<StaffMember> staff, m.staff.staff());
    KHATTAMA_TRY(const QByteArray bytes, m.tables.write(records, people::namesOf(staff), format, language));
    const bool csv = format == AuditTable::Format::Csv;
    KHATTAMA_CHECK(
        m.trail.record({by.login,
                        u"audit.export"_s,
                        {{u"format"_s, csv ? u"csv"_s : u"xlsx"_s}, {u"entries"_s, QString::number(records.size())}}},
                       kSubject));
    return bytes;
}

Result<std::optional<Auditing::HeadCheck>> Auditing::checkHead(const QString &code, const AuditLog::GoOn &goOn,
                                                               const StaffMember &by)
{
    KHATTAMA_CHECK(mayRead(by));
    const QByteArray bytes = headBytes(code);
    if (bytes.isEmpty())
        return failure(refused(u"audit.head_malformed"_s));
    KHATTAMA_TRY(const std::optional<PrintedHead> head, m.log.headNamed(bytes));
    std::optional<HeadCheck> check;
    if (head) {
        KHATTAMA_TRY(const ChainStretch since, m.log.stretchFrom(head->seq, goOn));
        check = {*head, since};
    }
    KHATTAMA_CHECK(
        m.trail.record({by.login,
                        u"audit.check_head"_s,
                        {{u"head"_s, QString::fromLatin1(bytes.toHex())}, {u"found"_s, head ? u"yes"_s : u"no"_s}}},
                       kSubject));
    return check;
}

Result<Incident> Auditing::incident(const IncidentQuery &query, const StaffMember &by) const
{
    KHATTAMA_CHECK(by.require(Permission::ReadAudit));
    if (!query.from.isValid() || !query.to.isValid() || query.to < query.from)
        return failure(refused(u"audit.period_missing"_s, {{u"field"_s, u"from"_s}}));
    if (query.asks.trimmed().isEmpty())
        return failure(refused(u"audit.asker_missing"_s, {{u"field"_s, u"asks"_s}}));
    Incident incident{.query = query, .madeAt = m.clock.now(), .madeBy = by.name};
    KHATTAMA_TRY(const AuditQuery entries, queryOf({.from = query.from, .to = query.to, .actor = query.account}, by));
    KHATTAMA_TRY(const QList<AuditRecord> records, m.log.entries(entries));
    const AuditWords words(m.lists, Language::Kazakh);
    collect(incident, records, [&](const QString &action) { return words.kind(action); });
    KHATTAMA_TRY(const QList<StaffMember> staff, m.staff.staff());
    const QMap<QString, QString> names = people::namesOf(staff);
    for (Incident::Account &account : incident.accounts)
        account.name = names.value(account.login);
    KHATTAMA_TRY(incident.check, m.check());
    KHATTAMA_TRY(incident.lastEntry, m.log.lastEntryNumber());
    KHATTAMA_TRY(incident.head, m.trail.head());
    return incident;
}

Result<QByteArray> Auditing::incidentReport(const IncidentQuery &query, Language language, const StaffMember &by)
{
    KHATTAMA_TRY(const Incident found, incident(query, by));
    QByteArray pdf = m.incidents.incident(m.department, found, language);
    KHATTAMA_CHECK(
        m.trail.record({by.login, u"audit.incident"_s, {{u"entries"_s, QString::number(found.entries)}}}, kSubject));
    return pdf;
}

} // namespace khattama::audit
