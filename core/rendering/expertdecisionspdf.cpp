// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rendering/expertdecisionspdf.h"

#include "core/base/datetext.h"
#include "core/rendering/flow.h"
#include "core/rendering/pdfdocument.h"

using namespace Qt::StringLiterals;

namespace khattama::rendering {

namespace {

constexpr int kNumberWidth = millimetres(9);
constexpr int kExpertWidth = millimetres(40);
constexpr int kNoteWidth = millimetres(42);
constexpr int kTimeWidth = millimetres(27);

QString sexAndAge(const expertise::Case &record, QDate date, const rules::ReferenceLists &lists)
{
    const people::Person &person = record.person();
    QStringList languages;
    for (const Language language : {Language::Kazakh, Language::Russian}) {
        QStringList parts;
        if (person.sex)
            parts.append(lists.text(u"sex"_s, people::sexCode(*person.sex), language));
        if (const std::optional<int> age = people::ageOn(person.birthDate, date))
            parts.append(ageText(*age, language));
        languages.append(parts.join(u", "_s));
    }
    return languages.join(u" / "_s);
}

/// The outcome, and the group where it gives one.
QString decisionText(const expertise::Vote &vote, const rules::ReferenceLists &lists)
{
    const auto listed = [&](const QString &list, const QString &code, Language language) {
        return lists.text(list, code, language);
    };
    QStringList languages;
    for (const Language language : {Language::Kazakh, Language::Russian}) {
        languages.append(vote.outcome == expertise::Outcome::Agree
                             ? listed(u"categories"_s, vote.category, language)
                             : listed(u"outcomes"_s, expertise::outcomeCode(vote.outcome), language));
    }
    return languages.join(u'\n');
}

} // namespace

Result<ExpertDecisionsPdf> ExpertDecisionsPdf::load(const DataFiles &data)
{
    KHATTAMA_TRY(const Typeface face, Typeface::load(data));
    KHATTAMA_TRY(FormTexts form, FormTexts::load(data, u"expert_decisions"_s));
    return ExpertDecisionsPdf(face.file(), std::move(form));
}

journal::RenderedDocument ExpertDecisionsPdf::render(const people::Department &department,
                                                     const expertise::Case &record,
                                                     const QMap<QString, QString> &experts, QDate date,
                                                     const QString &head, const rules::ReferenceLists &lists) const
{
    Typeface face(m_font);
    const QJsonObject form = m_form.on(date);
    FormValues values;
    values.texts = {{u"department_kk"_s, department.name.kk},
                    {u"department_ru"_s, department.name.ru},
                    {u"registration"_s, record.registration ? record.registration->toString() : QString()},
                    {u"form_number"_s, record.form031 ? record.form031->number : QString()},
                    {u"draft"_s, shortDate(record.draftActOn)},
                    {u"person"_s, sexAndAge(record, date, lists)}};
    Flow flow(face);
    const auto add = [&](const QString &part) {
        flow.add(FormTexts::paragraphs(form.value(part).toArray(), u"text"_s, values));
    };
    add(u"head"_s);
    const QJsonArray columns = form.value(u"columns"_s).toArray();
    FlowTable table;
    table.columns = {
        {columns.at(0).toString(), kNumberWidth, Align::Centre},
        {FormTexts::bilingual(columns.at(1)), kExpertWidth},
        {FormTexts::bilingual(columns.at(2)), flow.width() - kNumberWidth - kExpertWidth - kNoteWidth - kTimeWidth},
        {FormTexts::bilingual(columns.at(3)), kNoteWidth},
        {FormTexts::bilingual(columns.at(4)), kTimeWidth}};
    for (const expertise::Vote &vote : record.votes) {
        table.rows.append({QString::number(table.rows.size() + 1) + u'.', experts.value(vote.expert, vote.expert),
                           decisionText(vote, lists), vote.note,
                           QString(shortDate(m_legalTime.dateOf(vote.at)) + u'\n'
                                   + m_legalTime.timeOf(vote.at).toString(u"HH:mm"_s))});
    }
    flow.add(table);
    add(expertise::votesAgree(record.votes).value_or(false) ? u"agreed"_s : u"disagreed"_s);
    flow.add(SignatureLine::ofForm(form, department.kind, head));
    return documentOf(flow.sheets(), bilingualForm(form, values, date), face);
}

} // namespace khattama::rendering
