// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rendering/resultnoticepdf.h"

#include "core/base/datetext.h"
#include "core/people/iin.h"
#include "core/rendering/flow.h"
#include "core/rendering/pdfdocument.h"

using namespace Qt::StringLiterals;

namespace khattama::rendering {

namespace {

/// What the conclusion establishes beside the disability that it denies.
QString alsoEstablished(const QJsonObject &form, const expertise::Conclusion &conclusion)
{
    const QJsonObject phrases = form.value(u"also"_s).toObject();
    QStringList lines;
    const auto add = [&](const QString &id, int percent) {
        const QHash<QString, QString> values{{u"percent"_s, QString::number(percent)}};
        const LocalizedText phrase = LocalizedText::fromJson(phrases.value(id).toObject());
        lines.append(FormTexts::filled(phrase.kk, values) + u" / "_s + FormTexts::filled(phrase.ru, values));
    };
    if (conclusion.uot)
        add(u"uot"_s, conclusion.uot->percent);
    for (const expertise::ProfessionalLoss &loss : conclusion.upt)
        add(u"upt"_s, loss.percent);
    return lines.join(u'\n');
}

/// The terms of Appendix 3 in force on the day, as places of the form: {government_kk}.
void insertTerms(QHash<QString, QString> &texts, const rules::RuleEditions &standard, QDate date)
{
    const rules::RuleEdition edition = standard.on(date).value_or(standard.all().first());
    const QJsonObject words = edition.content.value(u"words"_s).toObject();
    for (auto word = words.begin(); word != words.end(); ++word) {
        const LocalizedText text = LocalizedText::fromJson(word.value().toObject());
        texts.insert(word.key() + u"_kk"_s, text.kk);
        texts.insert(word.key() + u"_ru"_s, text.ru);
    }
}

} // namespace

Result<ResultNoticePdf> ResultNoticePdf::load(const DataFiles &data)
{
    KHATTAMA_TRY(const Typeface face, Typeface::load(data));
    KHATTAMA_TRY(FormTexts form, FormTexts::load(data, u"result_notice"_s));
    KHATTAMA_TRY(rules::RuleEditions standard, rules::RuleEditions::load(data, u"rules/editions.json"_s));
    return ResultNoticePdf(face.file(), std::move(form), std::move(standard));
}

journal::RenderedDocument ResultNoticePdf::render(const people::Department &department, const expertise::Case &record,
                                                  QDate date, const QString &head) const
{
    Typeface face(m_font);
    const QJsonObject form = m_form.on(date);
    const expertise::Conclusion &conclusion = *record.conclusion;
    const people::Person &person = record.person();
    const QString kind = record.isRepeat() ? u"R10"_s : u"R11"_s;
    const LocalizedText title = LocalizedText::fromJson(form.value(u"titles"_s).toObject().value(kind).toObject());
    const std::optional<people::Representative> &representative = record.representative();
    FormValues values;
    values.texts = {{u"title_kk"_s, title.kk},
                    {u"title_ru"_s, title.ru},
                    {u"number"_s, conclusion.certificateNumber(kind)},
                    {u"date_kk"_s, formDate(date, Language::Kazakh)},
                    {u"date_ru"_s, formDate(date, Language::Russian)},
                    {u"person"_s, person.name.full()},
                    {u"birth"_s, shortDate(person.birthDate)},
                    {u"iin"_s, people::Iin::masked(person.iin)},
                    {u"department_kk"_s, department.name.kk},
                    {u"department_ru"_s, department.name.ru},
                    {u"representative"_s, representative ? representative->name.full() : QString()},
                    {u"concluded_kk"_s, longDate(date, Language::Kazakh)},
                    {u"concluded_ru"_s, longDate(date, Language::Russian)},
                    {u"act"_s, record.actNumber()},
                    {u"also"_s, alsoEstablished(form, conclusion)}};
    insertTerms(values.texts, m_standard, date);
    Flow flow(face);
    const auto add = [&](const QString &part) {
        flow.add(FormTexts::paragraphs(form.value(part).toArray(), u"text"_s, values));
    };
    add(u"head"_s);
    if (representative)
        add(u"representative"_s);
    add(u"body"_s);
    if (conclusion.uot || !conclusion.upt.isEmpty())
        add(u"alsoEstablished"_s);
    add(u"end"_s);
    flow.add(SignatureLine::ofForm(form, department.kind, head));
    add(u"receipt"_s);
    return documentOf(flow.sheets(), bilingualForm(form, values, date), face);
}

} // namespace khattama::rendering
