// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/applicationchecks.h"

#include "core/people/iin.h"

using namespace Qt::StringLiterals;

namespace khattama::intake {

namespace {

using Weight = Finding::Weight;

void require(QList<Finding> &findings, const QString &field, bool given)
{
    if (!given)
        findings.append({field, u"application.field_missing"_s});
}

/// ecosystem: the IIN tells birth date and sex; a disagreement passes only with a reason.
void checkIin(QList<Finding> &findings, const Application &application)
{
    const people::Person &person = application.person;
    if (person.iin.trimmed().isEmpty()) {
        require(findings, u"iin"_s, false);
        return;
    }
    const Result<people::Iin> iin = people::Iin::parse(person.iin);
    if (!iin) {
        findings.append({u"iin"_s, iin.error().code, iin.error().arguments});
        return;
    }
    if (!application.iinOverrideReason.trimmed().isEmpty())
        return;
    const QMap<QString, QString> arguments{{u"iin"_s, people::Iin::masked(person.iin)}};
    if (iin->birthDate() && person.birthDate.isValid() && iin->birthDate() != person.birthDate)
        findings.append({u"birthDate"_s, u"application.iin_disagrees"_s, arguments});
    if (iin->sex() && person.sex && iin->sex() != person.sex)
        findings.append({u"sex"_s, u"application.iin_disagrees"_s, arguments});
}

QMap<QString, QString> documentNames(const rules::ReferenceLists &lists, const QString &id)
{
    return {{u"document.kk"_s, lists.text(u"documents"_s, id, Language::Kazakh)},
            {u"document.ru"_s, lists.text(u"documents"_s, id, Language::Russian)}};
}

/// Whether somebody applies; what an ОМК controls, or advises on, rests on the application made to the department.
bool isAppliedFor(const Application &application, const rules::ReferenceLists &lists)
{
    if (!application.controlled)
        return true;
    const rules::ListValue *const goal = lists.find(u"omk_goals"_s, application.controlled->goal);
    return goal == nullptr || goal->attributes.value("applied"_L1).toBool(true);
}

/// Each line of the table by itself: known, not expired, the original of a paper seen (p. 9, 14).
void checkDocuments(QList<Finding> &findings, const Application &application, QDate today,
                    const rules::ReferenceLists &lists)
{
    const Weight ofTerm = isAppliedFor(application, lists) ? Weight::Blocks : Weight::Warns;
    for (qsizetype i = 0; i < application.documents.size(); ++i) {
        const SubmittedDocument &document = application.documents.at(i);
        const QString field = u"documents[%1]"_s.arg(i);
        if (!lists.find(u"documents"_s, document.id)) {
            findings.append({field + u".id"_s, u"application.unknown_document"_s, {{u"value"_s, document.id}}});
            continue;
        }
        QMap<QString, QString> names = documentNames(lists, document.id);
        const bool paper = document.format == SubmittedDocument::Format::Paper;
        if (paper && !document.originalSeen && document.waivedBecause.isEmpty())
            findings.append({field + u".originalSeen"_s, u"application.original_not_seen"_s, names, Weight::Warns});
        if (document.validUntil.isValid() && document.validUntil < today) {
            names.insert(u"validUntil"_s, document.validUntil.toString(Qt::ISODate));
            findings.append({field + u".validUntil"_s, u"application.document_expired"_s, names, ofTerm});
        }
    }
}

/// Appendix 18, columns 5 and 6; a consultation comes together with a preliminary conclusion (Appendix 3, item 5, 3)).
void checkControlled(QList<Finding> &findings, const Application &application, QDate today,
                     const rules::ReferenceLists &lists)
{
    if (application.place != "omk"_L1 && !application.controlled)
        return;
    const ControlledExamination controlled = application.controlled.value_or(ControlledExamination());
    require(findings, u"omk.goal"_s, !controlled.goal.isEmpty());
    if (!controlled.goal.isEmpty() && !lists.find(u"omk_goals"_s, controlled.goal))
        findings.append({u"omk.goal"_s, u"application.unknown_goal"_s, {{u"value"_s, controlled.goal}}});
    require(findings, u"omk.department"_s, !controlled.department.trimmed().isEmpty());
    if (!controlled.examinedOn.isValid())
        findings.append({u"omk.examinedOn"_s, u"application.field_missing"_s, {}, Weight::Warns});
    for (const auto &[field, date] :
         {std::pair(u"omk.examinedOn"_s, controlled.examinedOn), std::pair(u"omk.sentOn"_s, controlled.sentOn)}) {
        if (date.isValid() && date > today)
            findings.append({field, u"application.date_in_future"_s});
    }
    if (controlled.goal != "CONSULT"_L1)
        return;
    require(findings, u"omk.preliminary"_s, !controlled.preliminary.trimmed().isEmpty());
    if (!controlled.sentOn.isValid())
        findings.append({u"omk.sentOn"_s, u"application.field_missing"_s, {}, Weight::Warns});
}

QStringList presentDocuments(const Application &application)
{
    QStringList present;
    for (const SubmittedDocument &document : application.documents)
        present.append(document.id);
    return present;
}

/// p. 12: what is lacking in the table. It warns: whether to wait for a document or to refuse the service as
/// incomplete (Appendix 3, item 11) is the specialist's and the head's decision.
void checkCompleteness(QList<Finding> &findings, const Application &application, QDate today,
                       const rules::ReferenceLists &lists, const rules::RequiredDocuments &requiredDocuments)
{
    const rules::ExaminationFacts facts = examinationFacts(application, today);
    const QStringList missing = requiredDocuments.missing(facts, presentDocuments(application));
    for (const rules::DocumentRequirement &requirement : requiredDocuments.requirements(facts)) {
        if (!missing.contains(requirement.id))
            continue;
        QMap<QString, QString> arguments = documentNames(lists, requirement.id);
        arguments.insert(u"id"_s, requirement.id);
        arguments.insert(u"paragraph.kk"_s, requirement.paragraph.kk);
        arguments.insert(u"paragraph.ru"_s, requirement.paragraph.ru);
        findings.append({u"documents"_s, u"application.document_missing"_s, arguments, Weight::Warns});
    }
}

/// Appendix 3, item 10: the form is valid one month from the signature of the chair of the ВКК. Invalid where that day
/// is not known.
QDate lastDayOfForm(const Application &application, const rules::IntakeRules &rules)
{
    return application.form031.signedAt.addMonths(rules.formValidityMonths);
}

void checkReferralForm(QList<Finding> &findings, const Application &application, QDate today,
                       const rules::IntakeRules &rules)
{
    const QDate lastDay = lastDayOfForm(application, rules);
    if (lastDay.isValid() && today > lastDay) {
        findings.append(
            {u"form031.signedAt"_s, u"application.form_expired"_s, {{u"lastDay"_s, lastDay.toString(Qt::ISODate)}}});
    }
}

} // namespace

DocumentFaults documentFaults(const Application &application, QDate today, const rules::IntakeRules &rules,
                              const rules::RequiredDocuments &requiredDocuments)
{
    DocumentFaults faults;
    const QStringList missing =
        requiredDocuments.missing(examinationFacts(application, today), presentDocuments(application));
    for (const QString &id : missing)
        faults.missing.append({id, {}});
    const QDate lastDay = lastDayOfForm(application, rules);
    const bool formExpired = lastDay.isValid() && lastDay < today;
    for (const SubmittedDocument &document : application.documents) {
        const bool ownTermOver = document.validUntil.isValid() && document.validUntil < today;
        if (document.id == "form031"_L1 ? ownTermOver && !formExpired : ownTermOver)
            faults.expired.append({document.id, document.validUntil});
    }
    if (formExpired)
        faults.expired.append({u"form031"_s, lastDay});
    return faults;
}

rules::ExaminationFacts examinationFacts(const Application &application, QDate today)
{
    rules::ExaminationFacts facts;
    facts.purposes = application.purposes;
    if (application.controlled)
        facts.omkGoal = application.controlled->goal;
    facts.age = people::ageOn(application.person.birthDate, today);
    facts.repeat = application.purposes.contains("disability.repeat"_L1) || !application.earlier.group.isEmpty();
    facts.working = !application.person.workPlace.trimmed().isEmpty();
    facts.earlierUot = !application.earlier.uot.isEmpty();
    facts.earlierUpt = !application.earlier.upt.isEmpty();
    facts.causes = application.circumstances.causes;
    if (!application.earlier.cause.isEmpty())
        facts.causes.append(application.earlier.cause);
    facts.employerWoundUp = application.circumstances.employerWoundUp;
    facts.nameChanged = application.circumstances.nameChanged;
    facts.iprMedicalDrawnUp = application.circumstances.iprMedicalDrawnUp;
    facts.guardian =
        application.representative
        && (application.representative->basis == "guardian"_L1 || application.representative->basis == "trustee"_L1);
    return facts;
}

QList<Finding> checkApplication(const Application &application, QDate today, const rules::IntakeRules &rules,
                                const rules::ReferenceLists &lists, const rules::RequiredDocuments &requiredDocuments)
{
    QList<Finding> findings;
    const people::Person &person = application.person;
    checkIin(findings, application);
    require(findings, u"surname"_s, !person.name.surname.trimmed().isEmpty());
    require(findings, u"given"_s, !person.name.given.trimmed().isEmpty());
    require(findings, u"birthDate"_s, person.birthDate.isValid());
    require(findings, u"sex"_s, person.sex.has_value());
    const bool applied = isAppliedFor(application, lists);
    if (applied)
        require(findings, u"purposes"_s, !application.purposes.isEmpty());
    for (qsizetype i = 0; i < application.purposes.size(); ++i) {
        if (!lists.find(u"purposes"_s, application.purposes.at(i))) {
            findings.append({u"purposes[%1]"_s.arg(i),
                             u"application.unknown_purpose"_s,
                             {{u"purpose"_s, application.purposes.at(i)}}});
        }
    }
    if (!application.place.isEmpty() && !lists.find(u"places"_s, application.place))
        findings.append({u"place"_s, u"application.unknown_place"_s, {{u"place"_s, application.place}}});
    if (applied && !application.consent)
        findings.append({u"consent"_s, u"application.no_consent"_s});
    const std::optional<int> age = people::ageOn(person.birthDate, today);
    const bool needsRepresentative =
        (age && *age < rules.adultAge) || person.legalCapacity != people::LegalCapacity::Full;
    if (needsRepresentative && !application.representative)
        findings.append({u"representative"_s, u"application.representative_missing"_s, {}, Weight::Warns});
    for (qsizetype i = 0; i < application.circumstances.causes.size(); ++i) {
        const QString &cause = application.circumstances.causes.at(i);
        if (!lists.find(u"causes"_s, cause) && !lists.find(u"upt_causes"_s, cause))
            findings.append(
                {u"circumstances.causes[%1]"_s.arg(i), u"application.unknown_cause"_s, {{u"cause"_s, cause}}});
    }
    checkControlled(findings, application, today, lists);
    if (applied)
        checkReferralForm(findings, application, today, rules);
    checkDocuments(findings, application, today, lists);
    checkCompleteness(findings, application, today, lists, requiredDocuments);
    return findings;
}

} // namespace khattama::intake
