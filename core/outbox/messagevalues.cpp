// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/messagevalues.h"

#include "core/base/datetext.h"
#include "core/intake/addresstext.h"
#include "core/intake/appendix5.h"

using namespace Qt::StringLiterals;

namespace khattama::outbox {

using expertise::Case;
using expertise::Conclusion;

namespace {

QString numberOf(const std::optional<expertise::SequenceNumber> &number)
{
    return number ? number->toString() : QString();
}

QString isoDate(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

} // namespace

QString recipientOf(const Case &record)
{
    const auto &representative = record.representative();
    return representative ? representative->name.full() : record.person().name.full();
}

QString MessageValues::until(QDate date, Language language) const
{
    return date.isValid() ? m.kinds.phrase(u"until"_s, language, {{u"date"_s, shortDate(date)}})
                          : m.kinds.phrase(u"without_end"_s, language, {});
}

QString MessageValues::conclusion(const Conclusion &conclusion, Language language) const
{
    QStringList parts;
    const auto listed = [&](const QString &list, const QString &code) { return m.lists.text(list, code, language); };
    if (conclusion.establishesDisability()) {
        parts.append(m.kinds.phrase(u"disability"_s, language,
                                    {{u"category"_s, listed(u"categories"_s, conclusion.disability->category)},
                                     {u"cause"_s, listed(u"causes"_s, conclusion.disability->cause)},
                                     {u"until"_s, until(conclusion.disability->until, language)}}));
    } else if (conclusion.deniesDisability()) {
        parts.append(m.kinds.phrase(u"not_established"_s, language, {}));
    }
    const auto degree = [&](const QString &phrase, int percent, QDate end) {
        parts.append(m.kinds.phrase(phrase, language,
                                    {{u"percent"_s, QString::number(percent)}, {u"until"_s, until(end, language)}}));
    };
    if (conclusion.uot)
        degree(u"uot"_s, conclusion.uot->percent, conclusion.uot->until);
    for (const expertise::ProfessionalLoss &loss : conclusion.upt)
        degree(u"upt"_s, loss.percent, loss.until);
    if (parts.isEmpty() && conclusion.ipr) // the correction of a programme, and nothing else
        parts.append(m.kinds.phrase(u"programme"_s, language, {{u"until"_s, until(conclusion.ipr->until, language)}}));
    return parts.join(u"; "_s);
}

QString MessageValues::failedCodes(const Case &record, Language language) const
{
    QStringList lines;
    for (const QString &code : intake::codesWith(record.checks, intake::Verdict::Failed)) {
        lines.append(
            m.kinds.phrase(u"code"_s, language,
                           {{u"code"_s, code}, {u"reason"_s, m.lists.text(u"return_reasons"_s, code, language)}}));
    }
    return lines.join(u'\n');
}

QMap<QString, QString> MessageValues::of(const Case &record, Language language) const
{
    const rules::LegalTime &time = m.deadlines.time();
    const rules::DeadlineRules &rules = m.deadlines.rules();
    const QString hours = u"HH.mm"_s;
    QMap<QString, QString> values{
        {u"department"_s, m.department.name.in(language)},
        {u"registration"_s, numberOf(record.registration)},
        {u"act"_s, record.actNumber()},
        {u"days"_s, QString::number(rules.appearDays)},
        {u"control_days"_s, QString::number(rules.controlAppearDays)},
        {u"codes"_s, failedCodes(record, language)},
        {u"reason"_s, record.returnReason.isEmpty()
                          ? m.kinds.phrase(u"no_show"_s, language, {{u"days"_s, QString::number(rules.noShowFullDays)}})
                          : record.returnReason},
    };
    if (record.form031 || record.application) {
        const people::Person &person = record.person();
        values.insert(u"person"_s, person.name.full());
        values.insert(u"recipient"_s, recipientOf(record));
        values.insert(u"iin"_s, person.iin);
        values.insert(u"birth"_s, shortDate(person.birthDate));
        values.insert(u"address"_s, intake::addressText(person.address, m.lists, language));
    }
    if (!record.consultations.isEmpty()) {
        const expertise::Consultation &sent = record.consultations.last();
        values.insert(u"sent_on"_s, shortDate(time.dateOf(sent.sentAt)));
        values.insert(u"what_is_sent"_s, m.kinds.phrase(sent.person && sent.documents ? u"person_and_documents"_s
                                                        : sent.person                 ? u"sent_person"_s
                                                                                      : u"sent_documents"_s,
                                                        language, {}));
        values.insert(u"preliminary"_s, sent.preliminary);
        values.insert(u"question"_s,
                      sent.question.isEmpty()
                          ? QString()
                          : u'\n' + m.kinds.phrase(u"question"_s, language, {{u"text"_s, sent.question}}));
        values.insert(u"answer_until"_s, shortDate(time.dateOf(record.dueAt)));
    }
    if (record.application && record.application->controlled) {
        const intake::ControlledExamination &controlled = *record.application->controlled;
        values.insert(u"examining_department"_s, controlled.department);
        values.insert(u"asked_on"_s, controlled.sentOn.isValid() ? shortDate(controlled.sentOn) : u"–"_s);
    }
    if (record.form031) {
        values.insert(u"form_number"_s, record.form031->number);
        values.insert(u"message_id"_s, record.form031->messageId);
        values.insert(u"organization"_s, record.form031->organization);
    }
    if (record.summons) {
        const rules::AppearanceWindow window = m.deadlines.appear(record.summons->sentAt);
        values.insert(u"until"_s, shortDate(window.lastDay));
        values.insert(u"from_time"_s, window.from.toString(hours));
        values.insert(u"to_time"_s, window.to.toString(hours));
        values.insert(u"return_from"_s,
                      shortDate(m.deadlines.noShowReturnableFrom(time.dateOf(record.summons->sentAt))));
    }
    if (record.conclusion) {
        values.insert(u"concluded_on"_s, shortDate(time.dateOf(record.conclusion->at)));
        values.insert(u"conclusion"_s, conclusion(*record.conclusion, language));
        values.insert(u"measures"_s, record.conclusion->measures);
        values.insert(u"diagnosis"_s,
                      record.conclusion->diagnosis + u" ("_s + record.conclusion->icd10.join(u", "_s) + u')');
        values.insert(u"recommendations"_s, record.conclusion->recommendations);
        if (record.conclusion->ipr)
            values.insert(u"programme_until"_s, until(record.conclusion->ipr->until, language));
    }
    if (record.conclusion && record.conclusion->establishesDisability()) {
        const expertise::Disability &disability = *record.conclusion->disability;
        values.insert(u"category"_s, m.lists.text(u"categories"_s, disability.category, language));
        values.insert(u"category_until"_s, until(disability.until, language));
    }
    for (const QString &name : {u"person"_s, u"iin"_s, u"birth"_s, u"address"_s, u"form_number"_s, u"message_id"_s,
                                u"organization"_s, u"registration"_s, u"measures"_s, u"codes"_s}) {
        if (values.value(name).trimmed().isEmpty())
            values.insert(name, u"–"_s);
    }
    return values;
}

QMap<QString, QString> MessageValues::fields(const Case &record, const QStringList &names) const
{
    const rules::LegalTime &time = m.deadlines.time();
    QMap<QString, QString> known{{u"registrationNumber"_s, numberOf(record.registration)},
                                 {u"actNumber"_s, record.actNumber()}};
    if (record.form031 || record.application)
        known.insert(u"iin"_s, record.person().iin);
    if (record.form031) {
        known.insert(u"messageId"_s, record.form031->messageId);
        known.insert(u"formNumber"_s, record.form031->number);
    }
    if (record.summons)
        known.insert(u"appearUntil"_s, isoDate(m.deadlines.appear(record.summons->sentAt).lastDay));
    if (record.conclusion) {
        known.insert(u"concludedOn"_s, isoDate(time.dateOf(record.conclusion->at)));
        known.insert(u"measures"_s, record.conclusion->measures);
        if (record.conclusion->deniesDisability())
            known.insert(u"category"_s, u"NONE"_s);
        if (record.conclusion->establishesDisability()) {
            known.insert(u"category"_s, record.conclusion->disability->category);
            known.insert(u"until"_s, isoDate(record.conclusion->disability->until));
        }
        if (record.conclusion->ipr)
            known.insert(u"programmeUntil"_s, isoDate(record.conclusion->ipr->until));
    }
    if (!record.consultations.isEmpty()) {
        const expertise::Consultation &sent = record.consultations.last();
        known.insert(u"sentOn"_s, isoDate(time.dateOf(sent.sentAt)));
        known.insert(u"preliminary"_s, sent.preliminary);
        known.insert(u"question"_s, sent.question);
    }
    if (record.application && record.application->controlled) {
        known.insert(u"department"_s, record.application->controlled->department);
        known.insert(u"askedOn"_s, isoDate(record.application->controlled->sentOn));
    }
    if (record.conclusion)
        known.insert(u"recommendations"_s, record.conclusion->recommendations);
    QMap<QString, QString> fields;
    for (const QString &name : names) {
        if (const QString value = known.value(name); !value.isEmpty())
            fields.insert(name, value);
    }
    return fields;
}

} // namespace khattama::outbox
