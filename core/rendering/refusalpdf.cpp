// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rendering/refusalpdf.h"

#include "core/base/datetext.h"
#include "core/people/iin.h"
#include "core/rendering/flow.h"
#include "core/rendering/pdfdocument.h"

using namespace Qt::StringLiterals;

namespace khattama::rendering {

namespace {

constexpr int kNumberWidth = millimetres(12);
constexpr int kReasonWidth = millimetres(50);

FormValues valuesOf(const QJsonObject &form, const people::Department &department, const expertise::Case &record,
                    QDate date, const LocalizedText &ground)
{
    const people::Person &person = record.person();
    const QDate applied = record.application ? record.application->appliedOn : QDate();
    const LocalizedText blank = LocalizedText::fromJson(form.value(u"blankDate"_s).toObject());
    const auto dateIn = [&](QDate day, Language language) {
        return day.isValid() ? formDate(day, language) : blank.in(language);
    };
    FormValues values;
    values.texts = {{u"number"_s, record.refusal->number ? record.refusal->number->toString() : QString()},
                    {u"date_kk"_s, dateIn(date, Language::Kazakh)},
                    {u"date_ru"_s, dateIn(date, Language::Russian)},
                    {u"office"_s, form.value(u"office"_s)
                                      .toObject()
                                      .value(department.kind == people::DepartmentKind::Omk ? u"omk"_s : u"mse"_s)
                                      .toString()},
                    {u"department_kk"_s, department.name.kk},
                    {u"department_ru"_s, department.name.ru},
                    {u"person"_s, person.name.full()},
                    {u"iin"_s, people::Iin::masked(person.iin)},
                    {u"applied_kk"_s, dateIn(applied, Language::Kazakh)},
                    {u"applied_ru"_s, dateIn(applied, Language::Russian)},
                    {u"registration"_s, record.registration ? record.registration->toString() : QString()},
                    {u"ground_kk"_s, ground.kk},
                    {u"ground_ru"_s, ground.ru},
                    {u"note"_s, record.refusal->note}};
    return values;
}

/// The documents with what is wrong with each.
FlowTable tableOf(const QJsonObject &form, const expertise::Refusal &refusal,
                  const QHash<QString, LocalizedText> &names, int width)
{
    const QJsonArray columns = form.value(u"columns"_s).toArray();
    const QJsonObject reasons = form.value(u"reasons"_s).toObject();
    FlowTable table;
    table.columns = {{columns.at(0).toString(), kNumberWidth, Align::Centre},
                     {FormTexts::bilingual(columns.at(1)), width - kNumberWidth - kReasonWidth},
                     {FormTexts::bilingual(columns.at(2)), kReasonWidth}};
    for (const intake::FaultyDocument &document : refusal.documents) {
        const LocalizedText name = names.value(document.id);
        const QString reason = document.validUntil.isValid() ? refusal.ground + u"_on"_s : refusal.ground;
        table.rows.append({QString::number(table.rows.size() + 1) + u'.', QString(name.kk + u'\n' + name.ru),
                           FormTexts::filled(FormTexts::bilingual(reasons.value(reason)),
                                             {{u"date"_s, shortDate(document.validUntil)}})});
    }
    return table;
}

} // namespace

Result<RefusalPdf> RefusalPdf::load(const DataFiles &data)
{
    KHATTAMA_TRY(const Typeface face, Typeface::load(data));
    KHATTAMA_TRY(FormTexts form, FormTexts::load(data, u"refusal"_s));
    return RefusalPdf(face.file(), std::move(form));
}

RefusalPdf::RefusalPdf(const QByteArray &font, FormTexts form) : m_font(font), m_form(std::move(form)) {}

journal::RenderedDocument RefusalPdf::render(const people::Department &department, const expertise::Case &record,
                                             QDate date, const QString &head, const RefusalWords &words) const
{
    Typeface face(m_font);
    const expertise::Refusal &refusal = *record.refusal;
    const QJsonObject form = m_form.on(date);
    const FormValues values = valuesOf(form, department, record, date, words.ground);
    Flow flow(face);
    const auto add = [&](const QString &part) {
        flow.add(FormTexts::paragraphs(form.value(part).toArray(), u"text"_s, values));
    };
    add(u"head"_s);
    if (record.application)
        add(u"applied"_s);
    if (record.registration)
        add(u"registered"_s);
    add(u"ground"_s);
    if (!refusal.documents.isEmpty()) {
        add(u"documents"_s);
        flow.add(tableOf(form, refusal, words.documents, flow.width()));
    }
    if (!refusal.note.isEmpty())
        add(u"note"_s);
    add(u"end"_s);
    flow.add(SignatureLine::ofForm(form, department.kind, head));
    add(u"receipt"_s);

    QList<Sheet> sheets = flow.sheets();
    for (Sheet &sheet : sheets)
        sheet.mark = head.isEmpty() ? form.value(u"draft"_s).toString() : QString();
    return documentOf(sheets, bilingualForm(form, values, date), face);
}

} // namespace khattama::rendering
