// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/incident.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace khattama::audit {

namespace {

/// What one entry adds to an account or a subject.
template <typename T>
void note(T &counted, const AuditRecord &record, const QString &kind)
{
    ++counted.kinds[kind];
    if (!counted.first.isValid())
        counted.first = record.at;
    counted.last = record.at;
}

} // namespace

void collect(Incident &incident, const QList<AuditRecord> &records,
             const std::function<QString(const QString &action)> &kindOf)
{
    QMap<QString, Incident::Account> accounts;
    QHash<QString, qsizetype> places;
    QList<Incident::Subject> subjects;
    for (auto record = records.crbegin(); record != records.crend(); ++record) {
        const QString kind = kindOf(record->action.code);
        Incident::Account &account = accounts[record->action.actor];
        account.login = record->action.actor;
        note(account, *record, kind);
        if (record->action.code == "account.login_failed"_L1) {
            ++account.failedLogins;
            incident.failedLogins.append(*record);
        }
        if (record->table.isEmpty())
            continue;
        const QString key = record->caseId.isEmpty() ? QString(record->table + u'/' + record->row) : record->caseId;
        if (!places.contains(key)) {
            places.insert(key, subjects.size());
            subjects.append({.sample = *record});
        }
        Incident::Subject &subject = subjects[places.value(key)];
        ++subject.entries;
        if (!subject.logins.contains(record->action.actor))
            subject.logins.append(record->action.actor);
        note(subject, *record, kind);
    }
    incident.entries = static_cast<int>(records.size());
    incident.accounts = accounts.values();
    for (const Incident::Subject &subject : std::as_const(subjects))
        (subject.sample.caseId.isEmpty() ? incident.others : incident.cases).append(subject);
}

} // namespace khattama::audit
