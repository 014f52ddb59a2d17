// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expertise/conclusionchecks.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace khattama::expertise {

namespace {

using Weight = Finding::Weight;

constexpr int kLeastGeneralLoss = 30;     // list L09
constexpr int kLeastProfessionalLoss = 5; // list L10
constexpr int kMonthOfDays = 31;

QDate birthDateOf(const Case &record)
{
    return record.person().birthDate;
}

/// "Set until" that follows from a term; invalid for a term without end or an unknown one.
QDate endOfTerm(const rules::ListValue &term, QDate from, QDate birthDate)
{
    if (const int months = term.attributes.value("months"_L1).toInt(); months > 0)
        return from.addMonths(months);
    if (const int age = term.attributes.value("to_age"_L1).toInt(); age > 0 && birthDate.isValid())
        return birthDate.addYears(age);
    return {};
}

bool hasNoEnd(const rules::ListValue &term)
{
    return term.attributes.value("no_end"_L1).toBool();
}

bool hasDocument(const Case &record, std::initializer_list<QLatin1StringView> ids)
{
    const auto &documents = record.application->documents;
    return std::any_of(documents.begin(), documents.end(), [&](const intake::SubmittedDocument &document) {
        return document.waivedBecause.isEmpty() && std::find(ids.begin(), ids.end(), document.id) != ids.end();
    });
}

/// Collects findings under one path.
class Checker
{
public:
    Checker(const Case &record, QDate day, const rules::ReferenceLists &lists, const rules::TermsByAge &termsByAge)
        : m_record(record), m_lists(lists), m_termsByAge(termsByAge), m_day(day),
          m_age(people::ageOn(birthDateOf(record), day))
    {}

    void block(const QString &field, const QString &code, QMap<QString, QString> arguments = {})
    {
        m_findings.append({field, code, std::move(arguments), Weight::Blocks});
    }
    void warn(const QString &field, const QString &code, QMap<QString, QString> arguments = {})
    {
        m_findings.append({field, code, std::move(arguments), Weight::Warns});
    }

    void whole(const Conclusion &conclusion);
    void diagnosis(const Conclusion &conclusion);
    void disability(const Disability &disability);
    void generalLoss(const GeneralLoss &loss);
    void professionalLoss(const ProfessionalLoss &loss, const QString &field);
    void programme(const Programme &programme);
    void certificates(const QList<Certificate> &certificates);
    void execution(const QList<ProgrammeExecution> &execution);
    void agreement(const Conclusion &conclusion);
    void gap(const Conclusion &conclusion);
    void consultation();
    void ruling(const Conclusion &conclusion);

    QList<Finding> findings() const { return m_findings; }

private:
    const rules::ListValue *value(const QString &list, const QString &code, const QString &field);
    bool fitsAge(const rules::ListValue &value) const;
    void cause(const QString &code, const QString &field, bool ofDisability);
    void period(QDate from, QDate until, const QString &field);
    void term(const Disability &disability);

    const Case &m_record;
    const rules::ReferenceLists &m_lists;
    const rules::TermsByAge &m_termsByAge;
    QDate m_day;
    std::optional<int> m_age;
    QList<Finding> m_findings;
};

/// The value of a list, in force on the day; a finding when there is none.
const rules::ListValue *Checker::value(const QString &list, const QString &code, const QString &field)
{
    const rules::ListValue *found = m_lists.find(list, code);
    if (code.isEmpty())
        block(field, u"conclusion.value_missing"_s);
    else if (!found)
        block(field, u"conclusion.unknown_value"_s, {{u"value"_s, code}});
    else if (!found->validOn(m_day))
        block(field, u"conclusion.retired_value"_s, {{u"value"_s, code}});
    return found;
}

bool Checker::fitsAge(const rules::ListValue &value) const
{
    return !m_age || value.fitsAge(*m_age);
}

void Checker::period(QDate from, QDate until, const QString &field)
{
    if (from.isValid() && until.isValid() && until <= from) {
        block(field + u".until"_s, u"conclusion.until_before_from"_s,
              {{u"from"_s, from.toString(Qt::ISODate)}, {u"until"_s, until.toString(Qt::ISODate)}});
    }
}

void Checker::whole(const Conclusion &conclusion)
{
    if (conclusion.participants.isEmpty())
        block(u"participants"_s, u"conclusion.no_participants"_s);
    const bool disabled = conclusion.establishesDisability();
    const bool anything =
        disabled || conclusion.uot || !conclusion.upt.isEmpty() || conclusion.ipr || !conclusion.extraHelp.isEmpty();
    if (conclusion.established && !anything)
        block(u"established"_s, u"conclusion.nothing_established"_s);
    if (!conclusion.established && (disabled || conclusion.uot || !conclusion.upt.isEmpty()))
        block(u"established"_s, u"conclusion.not_established_yet_given"_s);
}

void Checker::diagnosis(const Conclusion &conclusion)
{
    static const QRegularExpression icd10(u"\\A[A-Z][0-9]{2}(\\.[0-9]{1,2})?\\z"_s);
    if (conclusion.diagnosis.trimmed().isEmpty())
        block(u"diagnosis.text"_s, u"conclusion.no_diagnosis"_s);
    if (conclusion.icd10.isEmpty())
        block(u"diagnosis.icd10"_s, u"conclusion.no_icd10"_s);
    for (qsizetype i = 0; i < conclusion.icd10.size(); ++i) {
        if (!icd10.match(conclusion.icd10.at(i)).hasMatch())
            block(u"diagnosis.icd10[%1]"_s.arg(i), u"conclusion.bad_icd10"_s, {{u"icd10"_s, conclusion.icd10.at(i)}});
    }
}

/// Cause against age; C7 and C8 rest on a document of the authorised body (document 11).
void Checker::cause(const QString &code, const QString &field, bool ofDisability)
{
    const rules::ListValue *found = value(u"causes"_s, code, field);
    if (!found)
        return;
    if (!fitsAge(*found)) {
        const QMap<QString, QString> arguments{{u"cause"_s, code}, {u"age"_s, QString::number(m_age.value_or(0))}};
        if (found->verified && ofDisability)
            block(field, u"conclusion.cause_against_age"_s, arguments);
        else
            warn(field, u"conclusion.cause_against_age"_s, arguments);
    }
    if (found->attributes.value("document"_L1).toString() != "causality"_L1)
        return;
    const bool provenBefore = m_record.earlier().cause == code;
    if (provenBefore || (m_record.application && hasDocument(m_record, {"causality"_L1})))
        return;
    if (m_record.application)
        block(field, u"conclusion.cause_needs_document"_s, {{u"cause"_s, code}});
    else
        warn(field, u"conclusion.cause_needs_document"_s, {{u"cause"_s, code}});
}

void Checker::term(const Disability &disability)
{
    const rules::ListValue *found = value(u"terms"_s, disability.term, u"disability.term"_s);
    if (!found)
        return;
    const QStringList usual = m_age ? m_termsByAge.usualFor(*m_age) : QStringList();
    if (!usual.isEmpty() && !usual.contains(disability.term))
        warn(u"disability.term"_s, u"conclusion.term_unusual"_s, {{u"term"_s, disability.term}});
    const QString field = u"disability.until"_s;
    if (hasNoEnd(*found)) {
        if (disability.until.isValid())
            block(field, u"conclusion.until_without_term"_s);
        return;
    }
    const QDate expected = endOfTerm(*found, disability.from, birthDateOf(m_record));
    if (!disability.until.isValid()) {
        block(field, u"conclusion.no_until"_s);
    } else if (expected.isValid() && disability.until != expected) {
        // Departments end a term on the day before, or on the first of the month: said, not forbidden.
        const QMap<QString, QString> arguments{{u"until"_s, disability.until.toString(Qt::ISODate)},
                                               {u"expected"_s, expected.toString(Qt::ISODate)}};
        if (qAbs(disability.until.daysTo(expected)) > kMonthOfDays)
            block(field, u"conclusion.until_against_term"_s, arguments);
        else
            warn(field, u"conclusion.until_against_term"_s, arguments);
    }
}

void Checker::disability(const Disability &disability)
{
    const rules::ListValue *category = value(u"categories"_s, disability.category, u"disability.category"_s);
    if (disability.category == "NONE"_L1)
        return;
    if (category && !fitsAge(*category)) {
        block(u"disability.category"_s, u"conclusion.category_against_age"_s,
              {{u"category"_s, disability.category}, {u"age"_s, QString::number(m_age.value_or(0))}});
    }
    cause(disability.cause, u"disability.cause"_s, true);
    term(disability);
    period(disability.from, disability.until, u"disability"_s);
}

void Checker::generalLoss(const GeneralLoss &loss)
{
    if (loss.percent < kLeastGeneralLoss || loss.percent > 100)
        block(u"uot.percent"_s, u"conclusion.uot_percent"_s, {{u"percent"_s, QString::number(loss.percent)}});
    cause(loss.cause, u"uot.cause"_s, false);
    period(loss.from, loss.until, u"uot"_s);
}

/// УПТ stands on an accident act (document 9) or a court decision (document 12).
void Checker::professionalLoss(const ProfessionalLoss &loss, const QString &field)
{
    if (loss.percent < kLeastProfessionalLoss || loss.percent > 100)
        block(field + u".percent"_s, u"conclusion.upt_percent"_s, {{u"percent"_s, QString::number(loss.percent)}});
    value(u"upt_causes"_s, loss.cause, field + u".cause"_s);
    if (loss.document.trimmed().isEmpty())
        block(field + u".document"_s, u"conclusion.upt_without_act"_s);
    else if (m_record.application && !m_record.isRepeat()
             && !hasDocument(m_record, {"accident_act"_L1, "court_decision"_L1, "occupational_disease"_L1}))
        block(field + u".document"_s, u"conclusion.upt_act_not_submitted"_s);
    period(loss.from, loss.until, field);
}

void Checker::programme(const Programme &programme)
{
    for (qsizetype i = 0; i < programme.parts.size(); ++i)
        value(u"programme_parts"_s, programme.parts.at(i), u"ipr.parts[%1]"_s.arg(i));
    if (programme.parts.isEmpty())
        block(u"ipr.parts"_s, u"conclusion.ipr_without_parts"_s);
}

void Checker::certificates(const QList<Certificate> &certificates)
{
    for (qsizetype i = 0; i < certificates.size(); ++i) {
        value(u"certificates"_s, certificates.at(i).kind, u"certificates[%1].kind"_s.arg(i));
        if (certificates.at(i).number.trimmed().isEmpty())
            block(u"certificates[%1].number"_s.arg(i), u"conclusion.certificate_without_number"_s);
    }
}

/// p. 75: employers carry out the social and the professional part.
void Checker::execution(const QList<ProgrammeExecution> &execution)
{
    for (qsizetype i = 0; i < execution.size(); ++i) {
        const QString field = u"programmeExecution[%1]"_s.arg(i);
        value(u"programme_execution"_s, execution.at(i).state, field + u".state"_s);
        if (execution.at(i).part != "social"_L1 && execution.at(i).part != "professional"_L1)
            block(field + u".part"_s, u"conclusion.unknown_value"_s, {{u"value"_s, execution.at(i).part}});
    }
}

/// p. 45: three experts gave the same group; the conclusion cannot give another one.
void Checker::agreement(const Conclusion &conclusion)
{
    if (m_record.votes.size() < kVotesNeeded || m_record.summons)
        return;
    const QString given = conclusion.disability ? conclusion.disability->category : u"NONE"_s;
    const QString agreed = m_record.votes.first().category;
    if (given != agreed)
        block(u"disability.category"_s, u"conclusion.against_votes"_s, {{u"agreed"_s, agreed}, {u"given"_s, given}});
}

/// Appendix 3, item 5, 3): what was asked should be answered first.
void Checker::consultation()
{
    if (m_record.waitingConsultation() != nullptr)
        warn(u"consultation"_s, u"conclusion.consultation_unanswered"_s);
}

bool establishesAnything(const Conclusion &conclusion)
{
    return conclusion.disability || conclusion.uot || !conclusion.upt.isEmpty() || conclusion.ipr
           || !conclusion.extraHelp.trimmed().isEmpty() || !conclusion.certificates.isEmpty();
}

/// Appendix 18, column 9: what an ОМК says of the department's decision.
void Checker::ruling(const Conclusion &conclusion)
{
    const QString field = u"ruling"_s;
    if (m_record.controlGoal().isEmpty()) {
        if (!conclusion.ruling.isEmpty() || !conclusion.recommendations.isEmpty())
            block(field, u"conclusion.ruling_of_omk_only"_s);
        return;
    }
    if (!conclusion.ruling.isEmpty())
        value(u"omk_rulings"_s, conclusion.ruling, field);
    const bool advice = conclusion.ruling == "ADVICE"_L1;
    if (m_record.isConsultation()) {
        if (!advice)
            block(field, u"conclusion.consultation_rules_nothing"_s);
        if (establishesAnything(conclusion))
            block(field, u"conclusion.consultation_establishes"_s);
        if (conclusion.recommendations.trimmed().isEmpty())
            block(u"recommendations"_s, u"conclusion.no_recommendations"_s);
        return;
    }
    if (advice)
        block(field, u"conclusion.advice_without_consultation"_s);
    if (conclusion.ruling.isEmpty())
        warn(field, u"conclusion.no_ruling"_s);
    if (conclusion.ruling == "UPHELD"_L1 && establishesAnything(conclusion))
        block(field, u"conclusion.upheld_yet_given"_s);
    if (m_record.isControl() && !m_record.appearedAt().isValid())
        warn(u"appearance"_s, u"conclusion.control_not_appeared"_s);
}

/// p. 69: a gap since the earlier term asks for its reason.
void Checker::gap(const Conclusion &conclusion)
{
    const QDate earlier = m_record.earlier().until;
    const bool byOutage = m_record.outage && m_record.outage->from <= earlier; // p. 72: the failure explains it
    if (conclusion.established && earlier.isValid() && earlier < m_day && !byOutage
        && conclusion.gapReason.trimmed().isEmpty())
        warn(u"gapReason"_s, u"conclusion.gap_without_reason"_s, {{u"until"_s, earlier.toString(Qt::ISODate)}});
}

/// "Counted from", as withProposedDates() tells.
QDate countedFrom(const Conclusion &conclusion, const Case &record, QDate day)
{
    const QDate earlier = record.earlier().until;
    if (!record.isRepeat())
        return record.outage && record.outage->sentOn.isValid() ? std::min(record.outage->sentOn, day) : day;
    const bool counts = earlier >= day || record.outage || !conclusion.gapReason.trimmed().isEmpty();
    return earlier.isValid() && counts ? earlier : day;
}

} // namespace

Conclusion withProposedDates(Conclusion conclusion, const Case &record, QDate day, const rules::ReferenceLists &lists)
{
    const QDate from = countedFrom(conclusion, record, day);
    QDate until;
    if (conclusion.establishesDisability()) {
        Disability &disability = *conclusion.disability;
        if (!disability.from.isValid())
            disability.from = from;
        const rules::ListValue *term = lists.find(u"terms"_s, disability.term);
        if (term && !disability.until.isValid())
            disability.until = endOfTerm(*term, disability.from, birthDateOf(record));
        until = disability.until;
    }
    if (conclusion.uot) {
        if (!conclusion.uot->from.isValid())
            conclusion.uot->from = from;
        if (!conclusion.uot->until.isValid())
            conclusion.uot->until = until;
    }
    for (ProfessionalLoss &loss : conclusion.upt) {
        if (!loss.from.isValid())
            loss.from = from;
        if (!loss.until.isValid())
            loss.until = until;
    }
    if (conclusion.ipr && !conclusion.ipr->until.isValid())
        conclusion.ipr->until = until;
    return conclusion;
}

QList<Finding> checkConclusion(const Conclusion &conclusion, const Case &record, QDate day,
                               const rules::ReferenceLists &lists, const rules::TermsByAge &termsByAge)
{
    Checker checker(record, day, lists, termsByAge);
    checker.whole(conclusion);
    checker.diagnosis(conclusion);
    if (conclusion.disability)
        checker.disability(*conclusion.disability);
    if (conclusion.uot)
        checker.generalLoss(*conclusion.uot);
    for (qsizetype i = 0; i < conclusion.upt.size(); ++i)
        checker.professionalLoss(conclusion.upt.at(i), u"upt[%1]"_s.arg(i));
    if (conclusion.ipr)
        checker.programme(*conclusion.ipr);
    checker.certificates(conclusion.certificates);
    checker.execution(conclusion.execution);
    checker.agreement(conclusion);
    checker.gap(conclusion);
    checker.consultation();
    checker.ruling(conclusion);
    return checker.findings();
}

} // namespace khattama::expertise
