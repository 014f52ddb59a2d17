// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rendering/expertworkpdf.h"

#include "core/base/datetext.h"
#include "core/rendering/flow.h"
#include "core/rendering/pdfdocument.h"

using namespace Qt::StringLiterals;

namespace khattama::rendering {

namespace {

constexpr int kTableSize = 9; ///< points
/// Widths of the columns but the last, which takes what is left.
constexpr std::array kWidths{millimetres(8),  millimetres(18), millimetres(20), millimetres(26),
                             millimetres(15), millimetres(32), millimetres(24)};

FlowTable tableOf(const QJsonArray &headings, int width)
{
    FlowTable table;
    table.size = kTableSize;
    int left = width;
    for (qsizetype i = 0; i < headings.size(); ++i) {
        const bool last = i + 1 == headings.size();
        const int own = last ? left : kWidths.at(static_cast<std::size_t>(i));
        left -= own;
        table.columns.append(
            {i == 0 ? u"№"_s : FormTexts::bilingual(headings.at(i)), own, i == 0 ? Align::Centre : Align::Left});
    }
    return table;
}

} // namespace

Result<ExpertWorkPdf> ExpertWorkPdf::load(const DataFiles &data, const rules::ReferenceLists &lists)
{
    KHATTAMA_TRY(const Typeface face, Typeface::load(data));
    KHATTAMA_TRY(FormTexts form, FormTexts::load(data, u"expert_work"_s));
    return ExpertWorkPdf(face.file(), std::move(form), lists);
}

Result<QByteArray> ExpertWorkPdf::write(const people::Department &department, QDate month,
                                        const QList<journal::ExpertMonth> &experts, Language language) const
{
    Typeface face(m_font);
    const QJsonObject form = m_form.on(month);
    const QList<rules::ListValue> parts = m_lists.values(u"expert_parts"_s, month);
    FormValues values;
    values.texts = {{u"department_kk"_s, department.name.kk},
                    {u"department_ru"_s, department.name.ru},
                    {u"month"_s, monthOfYear(month, language)},
                    {u"month_kk"_s, monthOfYear(month, Language::Kazakh)},
                    {u"month_ru"_s, monthOfYear(month, Language::Russian)}};
    Flow flow(face);
    const auto add = [&](const QString &part) {
        flow.add(FormTexts::paragraphs(form.value(part).toArray(), u"text"_s, values));
    };
    add(u"head"_s);
    for (const journal::ExpertMonth &expert : experts) {
        QStringList counts;
        for (const rules::ListValue &part : parts)
            counts.append(part.text.in(language) + u": "_s + QString::number(expert.count(part.code)));
        const QString independent = LocalizedText::fromJson(form.value(u"independent"_s).toObject()).in(language);
        values.texts.insert(u"name"_s,
                            expert.login.isEmpty() ? QString(expert.name + u" ("_s + independent + u')') : expert.name);
        values.texts.insert(u"total"_s, QString::number(expert.decisions.size()));
        values.texts.insert(u"counts"_s, counts.join(u"; "_s));
        add(u"expert"_s);
        FlowTable table = tableOf(form.value(u"columns"_s).toArray(), flow.width());
        for (const journal::ExpertDecision &decision : expert.decisions) {
            table.rows.append(
                {QString::number(table.rows.size() + 1), shortDate(decision.on),
                 decision.protocol > 0 ? QString::number(decision.protocol) : QString(), decision.registration,
                 decision.act,
                 m_lists.text(u"examination_forms"_s, expertise::examinationFormCode(decision.form), language),
                 m_lists.text(u"expert_parts"_s, decision.part, language),
                 journal::decisionText(decision, m_lists, language)});
        }
        flow.add(table);
    }
    flow.add(SignatureLine::ofForm(form, department.kind, {}));
    const QString main = language == Language::Kazakh ? u"kk-KZ"_s : u"ru-KZ"_s;
    return documentOf(flow.sheets(),
                      {FormTexts::filled(form.value(u"title"_s).toString(), values.texts),
                       main,
                       {u"kk-KZ"_s, u"ru-KZ"_s},
                       month,
                       a4Upright()},
                      face)
        .pdf;
}

} // namespace khattama::rendering
