// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/protocolrows.h"

#include "core/base/datetext.h"
#include "core/intake/addresstext.h"

using namespace Qt::StringLiterals;

namespace khattama::journal {

using expertise::Case;
using expertise::Conclusion;

namespace {

void appendWritten(QStringList &parts, const QString &text)
{
    if (!text.trimmed().isEmpty())
        parts.append(text.trimmed());
}

/// Makes the cells of one case; holds what every cell needs.
class CellWriter
{
public:
    CellWriter(const Case &record, const rules::ReferenceLists &lists, const CellTexts &texts, QDate day)
        : m_record(record), m_conclusion(*record.conclusion), m_lists(lists), m_texts(texts), m_day(day),
          m_language(record.person().language)
    {}

    QString birthAndAge() const;
    QString address() const;
    QString occupation() const;
    QString purposes() const;
    QString earlierState() const;
    QString diagnosis() const;
    QString decision() const;
    QString causes() const;
    QString terms() const;
    QString measures() const;
    QString certificates() const;
    QString examinedBefore() const;
    QString earlierWithTerms() const;
    QString ruling() const;
    QString recommendations() const;

private:
    QString phrase(const QString &id, const QMap<QString, QString> &values = {}) const
    {
        return m_texts.text(id, m_language, values);
    }
    QString listed(const QString &list, const QString &code) const { return m_lists.text(list, code, m_language); }
    QString period(QDate from, QDate until) const;

    const Case &m_record;
    const Conclusion &m_conclusion;
    const rules::ReferenceLists &m_lists;
    const CellTexts &m_texts;
    QDate m_day;
    Language m_language;
};

QString CellWriter::birthAndAge() const
{
    const QDate birthDate = m_record.person().birthDate;
    QStringList parts;
    appendWritten(parts, shortDate(birthDate));
    if (const std::optional<int> age = people::ageOn(birthDate, m_day))
        parts.append(ageText(*age, m_language));
    return parts.join(u", "_s);
}

QString CellWriter::address() const
{
    return intake::addressText(m_record.person().address, m_lists, m_language);
}

QString CellWriter::occupation() const
{
    const people::Person &person = m_record.person();
    QStringList work;
    appendWritten(work, person.workPlace);
    appendWritten(work, person.position);
    QStringList parts;
    appendWritten(parts, work.join(u", "_s));
    appendWritten(parts, person.studyPlace);
    return parts.isEmpty() ? phrase(u"not_working"_s) : parts.join(u'\n');
}

QString CellWriter::purposes() const
{
    QStringList parts{phrase(m_record.isRepeat() ? u"repeat"_s : u"first"_s)};
    for (const QString &purpose : m_record.purposes())
        parts.append(listed(u"purposes"_s, purpose));
    return parts.join(u"; "_s);
}

/// Column 8: group, cause, УОТ and УПТ before this examination, and the length of the sick leave.
QString CellWriter::earlierState() const
{
    QStringList parts;
    const intake::EarlierState &earlier = m_record.earlier();
    if (!earlier.group.isEmpty()) {
        QStringList group{listed(u"categories"_s, earlier.group)};
        if (!earlier.cause.isEmpty())
            group.append(listed(u"causes"_s, earlier.cause));
        if (earlier.until.isValid())
            group.append(phrase(u"until"_s, {{u"date"_s, shortDate(earlier.until)}}));
        parts.append(group.join(u", "_s));
    }
    if (!earlier.uot.isEmpty())
        parts.append(phrase(u"uot"_s, {{u"percent"_s, earlier.uot}}));
    if (!earlier.upt.isEmpty())
        parts.append(phrase(u"upt"_s, {{u"percent"_s, earlier.upt}}));
    if (parts.isEmpty())
        parts.append(phrase(u"no_earlier"_s));
    if (const std::optional<intake::TemporaryDisability> leave = m_record.sickLeave()) {
        parts.append(phrase(u"sick_leave"_s, {{u"from"_s, shortDate(leave->from)},
                                              {u"to"_s, shortDate(leave->to)},
                                              {u"days"_s, QString::number(leave->days)}}));
    }
    return parts.join(u'\n');
}

QString CellWriter::diagnosis() const
{
    QStringList parts{m_conclusion.diagnosis.trimmed()};
    if (!m_conclusion.icd10.isEmpty())
        parts.append(m_conclusion.icd10.join(u", "_s));
    return parts.join(u'\n');
}

QString CellWriter::decision() const
{
    QStringList parts;
    if (m_conclusion.establishesDisability())
        parts.append(listed(u"categories"_s, m_conclusion.disability->category));
    if (m_conclusion.uot)
        parts.append(phrase(u"uot"_s, {{u"percent"_s, QString::number(m_conclusion.uot->percent)}}));
    for (const expertise::ProfessionalLoss &loss : m_conclusion.upt) {
        parts.append(
            phrase(u"upt_by"_s, {{u"percent"_s, QString::number(loss.percent)}, {u"document"_s, loss.document}}));
    }
    if (m_conclusion.ipr) {
        QStringList names;
        for (const QString &part : m_conclusion.ipr->parts)
            names.append(listed(u"programme_parts"_s, part));
        parts.append(phrase(u"ipr_parts"_s, {{u"parts"_s, names.join(u", "_s)}}));
    }
    // Asked for and denied, also where a loss of working capacity is established.
    if (m_conclusion.deniesDisability())
        parts.prepend(phrase(u"not_established"_s));
    return parts.join(u'\n');
}

QString CellWriter::causes() const
{
    QStringList parts;
    if (m_conclusion.establishesDisability())
        parts.append(listed(u"causes"_s, m_conclusion.disability->cause));
    if (m_conclusion.uot)
        parts.append(phrase(u"cause_uot"_s, {{u"cause"_s, listed(u"causes"_s, m_conclusion.uot->cause)}}));
    for (const expertise::ProfessionalLoss &loss : m_conclusion.upt)
        parts.append(phrase(u"cause_upt"_s, {{u"cause"_s, listed(u"upt_causes"_s, loss.cause)}}));
    return parts.join(u'\n');
}

QString CellWriter::period(QDate from, QDate until) const
{
    if (until.isValid() && from.isValid())
        return phrase(u"period"_s, {{u"from"_s, shortDate(from)}, {u"until"_s, shortDate(until)}});
    return until.isValid() ? phrase(u"until"_s, {{u"date"_s, shortDate(until)}})
                           : phrase(u"no_end"_s, {{u"from"_s, shortDate(from)}});
}

QString CellWriter::terms() const
{
    QStringList parts;
    const auto term = [&](const QString &id, QDate from, QDate until) {
        parts.append(phrase(id, {{u"term"_s, period(from, until)}}));
    };
    // A term or part that is not chosen yet is no term without end: the row is shown while the conclusion is typed.
    if (m_conclusion.establishesDisability() && !m_conclusion.disability->term.isEmpty())
        term(u"term_disability"_s, m_conclusion.disability->from, m_conclusion.disability->until);
    if (m_conclusion.uot)
        term(u"term_uot"_s, m_conclusion.uot->from, m_conclusion.uot->until);
    for (const expertise::ProfessionalLoss &loss : m_conclusion.upt)
        term(u"term_upt"_s, loss.from, loss.until);
    if (m_conclusion.ipr && !m_conclusion.ipr->parts.isEmpty())
        term(u"term_ipr"_s, m_day, m_conclusion.ipr->until);
    return parts.join(u'\n');
}

QString CellWriter::measures() const
{
    QStringList parts;
    appendWritten(parts, m_conclusion.measures);
    if (!m_conclusion.extraHelp.trimmed().isEmpty())
        parts.append(phrase(u"extra_help"_s, {{u"text"_s, m_conclusion.extraHelp.trimmed()}}));
    return parts.join(u'\n');
}

QString CellWriter::certificates() const
{
    QStringList parts;
    for (const expertise::Certificate &certificate : m_conclusion.certificates) {
        parts.append(phrase(u"certificate"_s, {{u"kind"_s, listed(u"certificates"_s, certificate.kind)},
                                               {u"number"_s, certificate.number}}));
    }
    return parts.join(u'\n');
}

/// Column 7 of Appendix 18: as column 8 of Appendix 17, with the terms of both losses and the cause of the professional
/// one; of a consultation, also what the department proposes.
QString CellWriter::earlierWithTerms() const
{
    const intake::EarlierState &earlier = m_record.earlier();
    QStringList parts = earlierState().split(u'\n');
    const auto append = [&](const QString &id, const QString &percent, const QStringList &more) {
        const qsizetype line = parts.indexOf(phrase(id, {{u"percent"_s, percent}}));
        if (line >= 0 && !more.isEmpty())
            parts[line] += u", "_s + more.join(u", "_s);
    };
    const auto ended = [&](QDate date) {
        return date.isValid() ? QStringList{phrase(u"until"_s, {{u"date"_s, shortDate(date)}})} : QStringList();
    };
    append(u"uot"_s, earlier.uot, ended(earlier.uotUntil));
    const QStringList cause =
        earlier.uptCause.isEmpty() ? QStringList() : QStringList{listed(u"upt_causes"_s, earlier.uptCause)};
    append(u"upt"_s, earlier.upt, cause + ended(earlier.uptUntil));
    const QString preliminary = m_record.application && m_record.application->controlled
                                    ? m_record.application->controlled->preliminary.trimmed()
                                    : QString();
    if (!preliminary.isEmpty())
        parts.append(phrase(u"preliminary"_s, {{u"text"_s, preliminary}}));
    return parts.join(u'\n');
}

/// Column 9 of Appendix 18: first of all what becomes of the department's decision.
QString CellWriter::ruling() const
{
    if (m_conclusion.ruling.isEmpty() || !m_record.application || !m_record.application->controlled)
        return {};
    const intake::ControlledExamination &before = *m_record.application->controlled;
    if (before.department.trimmed().isEmpty() || !before.examinedOn.isValid())
        return listed(u"omk_rulings"_s, m_conclusion.ruling);
    return phrase(u"ruling_"_s + m_conclusion.ruling.toLower(),
                  {{u"number"_s, before.department}, {u"date"_s, shortDate(before.examinedOn)}});
}

QString CellWriter::recommendations() const
{
    const QString text = m_conclusion.recommendations.trimmed();
    return text.isEmpty() ? text : phrase(u"recommendations"_s, {{u"text"_s, text}});
}

/// Column 6 of Appendix 18: the department that examined before, and when.
QString CellWriter::examinedBefore() const
{
    const std::optional<intake::ControlledExamination> &before =
        m_record.application ? m_record.application->controlled : std::optional<intake::ControlledExamination>();
    if (!before)
        return {};
    return phrase(u"own_department"_s, {{u"number"_s, before->department}, {u"date"_s, shortDate(before->examinedOn)}});
}

} // namespace

ProtocolRow ProtocolRows::departmentRow(const Case &record) const
{
    Q_ASSERT(record.conclusion);
    const CellWriter cell(record, m_lists, m_texts, m_legalTime.dateOf(record.conclusion->at));
    return {record.id.toString(),
            {record.registration ? record.registration->toString() : QString(), record.actNumber(),
             record.person().name.full(), cell.birthAndAge(), cell.address(), cell.occupation(), cell.purposes(),
             cell.earlierState(), cell.diagnosis(), cell.decision(), cell.causes(), cell.terms(), cell.measures(),
             cell.certificates()}};
}

ProtocolRow ProtocolRows::controlRow(const Case &record, int number) const
{
    Q_ASSERT(record.conclusion);
    const CellWriter cell(record, m_lists, m_texts, m_legalTime.dateOf(record.conclusion->at));
    const QString goal =
        record.application && record.application->controlled
            ? m_lists.text(u"omk_goals"_s, record.application->controlled->goal, record.person().language)
            : QString();
    QStringList person{record.person().name.full()};
    appendWritten(person, shortDate(record.person().birthDate));
    QStringList conclusion;
    for (const QString &part : {cell.ruling(), cell.decision(), cell.causes(), cell.terms(), cell.measures(),
                                cell.recommendations(), cell.certificates()})
        appendWritten(conclusion, part);
    return {record.id.toString(),
            {QString::number(number), person.join(u", "_s), cell.address(), cell.occupation(), goal,
             cell.examinedBefore(), cell.earlierWithTerms(), cell.diagnosis(), conclusion.join(u'\n')}};
}

} // namespace khattama::journal
