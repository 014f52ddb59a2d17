// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outage/transferfields.h"

#include "core/base/datetext.h"
#include "core/intake/addresstext.h"

using namespace Qt::StringLiterals;

namespace khattama::outage {

using expertise::Case;
using expertise::Conclusion;

namespace {

/// Collects the values by the id of their field.
class FieldWriter
{
public:
    FieldWriter(const Case &record, const rules::ReferenceLists &lists, const rules::LegalTime &time, Language language)
        : m_record(record), m_lists(lists), m_time(time), m_language(language)
    {}

    [[nodiscard]] QList<TransferField> written()
    {
        reception();
        if (m_record.form031 || m_record.application)
            person();
        if (m_record.conclusion)
            conclusion(*m_record.conclusion);
        QList<TransferField> fields;
        for (const rules::ListValue &field : m_lists.allValues(u"transfer_fields"_s)) {
            const QString value = m_values.value(field.code).trimmed();
            if (!value.isEmpty())
                fields.append({field.code, field.text.in(m_language), value});
        }
        return fields;
    }

private:
    void put(const QString &id, const QString &value) { m_values.insert(id, value); }
    [[nodiscard]] QString listed(const QString &list, const QString &code) const
    {
        return code.isEmpty() ? QString() : m_lists.text(list, code, m_language);
    }
    [[nodiscard]] QString listed(const QString &list, const QStringList &codes) const
    {
        QStringList texts;
        for (const QString &code : codes)
            texts.append(listed(list, code));
        return texts.join(u"; "_s);
    }
    [[nodiscard]] QString moment(const QDateTime &at) const
    {
        return at.isValid() ? shortDate(m_time.dateOf(at)) + u' ' + m_time.timeOf(at).toString(u"HH:mm"_s) : QString();
    }

    void reception();
    void person();
    void conclusion(const Conclusion &conclusion);
    void disability(const expertise::Disability &disability);
    void losses(const Conclusion &conclusion);

    const Case &m_record;
    const rules::ReferenceLists &m_lists;
    const rules::LegalTime &m_time;
    Language m_language;
    QHash<QString, QString> m_values;
};

void FieldWriter::reception()
{
    put(u"registrationNumber"_s, m_record.registration ? m_record.registration->toString() : QString());
    put(u"actNumber"_s, m_record.actNumber());
    put(u"outageAct"_s, m_record.outage ? m_record.outage->number : QString());
    put(u"examination"_s, listed(u"examination_forms"_s, examinationFormCode(m_record.form)));
    put(u"receivedAt"_s, moment(m_record.receivedAt));
    put(u"draftActOn"_s, shortDate(m_record.draftActOn));
    if (m_record.form031) {
        put(u"formNumber"_s, m_record.form031->number);
        put(u"formedAt"_s, moment(m_record.form031->formedAt));
        put(u"sentAt"_s, moment(m_record.form031->sentAt));
        put(u"organization"_s, m_record.form031->organization);
    } else if (m_record.application) {
        put(u"formNumber"_s, m_record.application->form031.number);
        put(u"formedAt"_s, shortDate(m_record.application->form031.signedAt));
        put(u"place"_s, listed(u"places"_s, m_record.application->place));
    }
    if (m_record.state == expertise::CaseState::Returned) {
        put(u"returnCodes"_s, intake::codesWith(m_record.checks, intake::Verdict::Failed).join(u", "_s));
        put(u"returnReason"_s, m_record.returnReason);
    }
    if (m_record.refusal)
        put(u"refusalGround"_s, listed(u"refusals"_s, m_record.refusal->ground));
}

void FieldWriter::person()
{
    const people::Person &person = m_record.person();
    put(u"iin"_s, person.iin);
    put(u"surname"_s, person.name.surname);
    put(u"given"_s, person.name.given);
    put(u"patronymic"_s, person.name.patronymic);
    put(u"birthDate"_s, shortDate(person.birthDate));
    put(u"sex"_s, person.sex ? listed(u"sex"_s, people::sexCode(*person.sex)) : QString());
    put(u"phone"_s, person.phone);
    put(u"address"_s, intake::addressText(person.address, m_lists, m_language));
    QStringList document{listed(u"identity_documents"_s, person.identityDocument.kind), person.identityDocument.number,
                         person.identityDocument.issuer, shortDate(person.identityDocument.issuedOn)};
    document.removeAll(QString());
    put(u"identityDocument"_s, document.join(u", "_s));
    if (m_record.representative()) {
        put(u"representative"_s, m_record.representative()->name.full());
        put(u"representativeIin"_s, m_record.representative()->iin);
    }
    put(u"firstRepeat"_s, listed(u"first_repeat"_s, m_record.isRepeat() ? u"REPEAT"_s : u"FIRST"_s));
    put(u"purposes"_s, listed(u"purposes"_s, m_record.purposes()));
    put(u"earlierGroup"_s, listed(u"categories"_s, m_record.earlier().group));
    put(u"earlierUntil"_s, shortDate(m_record.earlier().until));
}

void FieldWriter::disability(const expertise::Disability &disability)
{
    put(u"category"_s, listed(u"categories"_s, disability.category));
    put(u"cause"_s, listed(u"causes"_s, disability.cause));
    put(u"term"_s, listed(u"terms"_s, disability.term));
    put(u"countedFrom"_s, shortDate(disability.from));
    put(u"setUntil"_s, shortDate(disability.until));
}

void FieldWriter::losses(const Conclusion &conclusion)
{
    if (conclusion.uot) {
        put(u"uotPercent"_s, QString::number(conclusion.uot->percent));
        put(u"uotCause"_s, listed(u"causes"_s, conclusion.uot->cause));
        put(u"uotFrom"_s, shortDate(conclusion.uot->from));
        put(u"uotUntil"_s, shortDate(conclusion.uot->until));
    }
    QStringList entries;
    for (const expertise::ProfessionalLoss &loss : conclusion.upt) {
        entries.append(QStringList{loss.document, QString::number(loss.percent) + u'%',
                                   listed(u"upt_causes"_s, loss.cause),
                                   shortDate(loss.from) + u"–"_s + shortDate(loss.until)}
                           .join(u", "_s));
    }
    put(u"upt"_s, entries.join(u'\n'));
}

void FieldWriter::conclusion(const Conclusion &conclusion)
{
    put(u"concludedAt"_s, moment(conclusion.at));
    put(u"diagnosis"_s, conclusion.diagnosis);
    put(u"icd10"_s, conclusion.icd10.join(u", "_s));
    if (conclusion.disability)
        disability(*conclusion.disability);
    else if (!conclusion.established)
        put(u"category"_s, listed(u"categories"_s, u"NONE"_s));
    losses(conclusion);
    if (conclusion.ipr) {
        put(u"iprParts"_s, listed(u"programme_parts"_s, conclusion.ipr->parts));
        put(u"iprUntil"_s, shortDate(conclusion.ipr->until));
    }
    put(u"extraHelp"_s, conclusion.extraHelp);
    put(u"measures"_s, conclusion.measures);
    QStringList certificates;
    for (const expertise::Certificate &certificate : conclusion.certificates)
        certificates.append(listed(u"certificates"_s, certificate.kind) + u": № "_s + certificate.number);
    put(u"certificates"_s, certificates.join(u'\n'));
    put(u"gapReason"_s, conclusion.gapReason);
}

} // namespace

QList<TransferField> transferFields(const Case &record, const rules::ReferenceLists &lists,
                                    const rules::LegalTime &time, Language language)
{
    return FieldWriter(record, lists, time, language).written();
}

} // namespace khattama::outage
