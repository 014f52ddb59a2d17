// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/auditwords.h"

#include "core/base/datetext.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace khattama::audit {

namespace {

const QString kActions = u"audit_actions"_s;
const QString kDetails = u"audit_details"_s;
const QString kSubjects = u"audit_subjects"_s;
constexpr qsizetype kHashShown = 16; ///< digits, as of a printed chain head
constexpr qsizetype kIdShown = 8;    ///< the end of an id, as the command line takes it

} // namespace

QString AuditWords::action(const QString &code) const
{
    return m_lists.text(kActions, code, m_language);
}

QString AuditWords::kind(const QString &code) const
{
    const rules::ListValue *const known = m_lists.find(kActions, code);
    return known != nullptr ? known->attributes.value(u"kind"_s).toString() : QString();
}

QString AuditWords::kindText(const QString &kind) const
{
    return m_lists.text(u"audit_kinds"_s, kind, m_language);
}

QStringList AuditWords::actionsOf(const QStringList &kinds) const
{
    QStringList codes;
    for (const rules::ListValue &action : m_lists.allValues(kActions)) {
        if (kinds.contains(action.attributes.value(u"kind"_s).toString()))
            codes.append(action.code);
    }
    return codes;
}

QString AuditWords::subject(const AuditRecord &record) const
{
    if (record.table.isEmpty())
        return {};
    QString text = m_lists.text(kSubjects, record.table, m_language);
    if (record.table == "account"_L1)
        return text + u' ' + record.number;
    if (!record.number.isEmpty())
        text += u" № "_s + record.number;
    else if (!record.caseId.isEmpty()) // not registered yet
        text += u" …"_s + record.caseId.right(kIdShown);
    if (record.table == "journal"_L1 || record.table == "expert_work"_L1)
        return record.date.isValid() ? QString(text + u", "_s + monthOfYear(record.date, m_language)) : text;
    return record.date.isValid() ? QString(text + u", "_s + shortDate(record.date)) : text;
}

QString AuditWords::value(const QString &name, const QString &value) const
{
    const rules::ListValue *const known = m_lists.find(kDetails, name);
    if (const rules::ListValue *const word = m_lists.find(kDetails, QString(name + u'.' + value)))
        return word->text.in(m_language);
    if (known == nullptr || known->attributes.value(u"coded"_s).toBool() || !QUuid::fromString(value).isNull())
        return {}; // nobody but the program reads it
    if (const QString list = known->attributes.value(u"list"_s).toString(); !list.isEmpty())
        return m_lists.text(list, value, m_language);
    if (const QDate day = QDate::fromString(value, Qt::ISODate); day.isValid())
        return shortDate(day);
    return name == "sha256"_L1 ? value.left(kHashShown) : value;
}

QString AuditWords::details(const AuditRecord &record) const
{
    QStringList parts;
    for (auto detail = record.action.details.begin(); detail != record.action.details.end(); ++detail) {
        const QString text = value(detail.key(), detail.value());
        if (!text.isEmpty())
            parts.append(m_lists.text(kDetails, detail.key(), m_language) + u": "_s + text);
    }
    return parts.join(u"; "_s);
}

} // namespace khattama::audit
