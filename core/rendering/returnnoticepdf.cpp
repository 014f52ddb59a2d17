// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rendering/returnnoticepdf.h"

#include "core/base/datetext.h"
#include "core/people/iin.h"
#include "core/rendering/flow.h"
#include "core/rendering/pdfdocument.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace khattama::rendering {

namespace {

constexpr int kNumberWidth = millimetres(12);
constexpr int kCodeWidth = millimetres(25);

/// A row's words with its place filled from the evidence, an IIN masked.
QString rowText(const QJsonObject &row, const intake::Check &check)
{
    QHash<QString, QString> values;
    const QString blank = row.value(u"blank"_s).toString();
    for (const QString &name : {u"identifier"_s, u"messageId"_s, u"iin"_s}) {
        const QString value = check.evidence.arguments.value(name);
        if (value.isEmpty())
            values.insert(name, blank);
        else
            values.insert(name, name == u"iin"_s ? people::Iin::masked(value) : value);
    }
    return FormTexts::filled(FormTexts::bilingual(row), values);
}

FormValues headValues(const QJsonObject &form, const people::Department &department, const expertise::Case &record,
                      QDate date)
{
    const people::Person person = record.form031 || record.application ? record.person() : people::Person{};
    const LocalizedText blank = LocalizedText::fromJson(form.value(u"blankDate"_s).toObject());
    const intake::Form031 none;
    const intake::Form031 &sent = record.form031 ? *record.form031 : none;
    FormValues values;
    values.texts = {{u"department_kk"_s, department.name.kk},
                    {u"department_ru"_s, department.name.ru},
                    {u"organization"_s, sent.organization},
                    {u"form_number"_s, sent.number},
                    {u"person"_s, person.name.full()},
                    {u"iin"_s, people::Iin::masked(person.iin)},
                    {u"reason"_s, record.returnReason.isEmpty()
                                      ? FormTexts::bilingual(form.value(u"noShow"_s).toObject())
                                      : record.returnReason},
                    {u"date_kk"_s, date.isValid() ? formDate(date, Language::Kazakh) : blank.kk},
                    {u"date_ru"_s, date.isValid() ? formDate(date, Language::Russian) : blank.ru}};
    return values;
}

FlowTable tableOf(const QJsonObject &form, const QList<intake::Check> &checks, int width)
{
    FlowTable table;
    const QJsonArray parts = form.value(u"parts"_s).toArray();
    table.columns = {{form.value(u"number"_s).toString(), kNumberWidth, Align::Centre},
                     {FormTexts::bilingual(parts.first().toObject()), width - kNumberWidth - kCodeWidth},
                     {FormTexts::bilingual(form.value(u"code"_s).toObject()), kCodeWidth, Align::Centre}};
    for (qsizetype part = 0; part < parts.size(); ++part) {
        QList<FlowTable::Row> rows;
        const QJsonArray reasons = parts.at(part).toObject().value(u"rows"_s).toArray();
        for (const QJsonValue &value : reasons) {
            const QJsonObject row = value.toObject();
            const QString code = row.value(u"code"_s).toString();
            const auto check = std::find_if(checks.begin(), checks.end(), [&](const intake::Check &candidate) {
                return candidate.code == code && candidate.verdict == intake::Verdict::Failed;
            });
            if (check != checks.end())
                rows.append({QString::number(row.value(u"number"_s).toInt()), rowText(row, *check), code});
        }
        // The first part's title is the heading of the column, as in the form.
        if (part > 0 && !rows.isEmpty())
            table.rows.append({FormTexts::bilingual(parts.at(part).toObject())});
        table.rows.append(rows);
    }
    return table;
}

} // namespace

Result<ReturnNoticePdf> ReturnNoticePdf::load(const DataFiles &data)
{
    KHATTAMA_TRY(const Typeface face, Typeface::load(data));
    KHATTAMA_TRY(FormTexts form, FormTexts::load(data, u"appendix5"_s));
    return ReturnNoticePdf(face.file(), std::move(form));
}

ReturnNoticePdf::ReturnNoticePdf(const QByteArray &font, FormTexts form) : m_font(font), m_form(std::move(form)) {}

journal::RenderedDocument ReturnNoticePdf::render(const people::Department &department, const expertise::Case &record,
                                                  QDate date, const QString &head) const
{
    Typeface face(m_font);
    const QJsonObject form = m_form.on(date);
    const FormValues values = headValues(form, department, record, date);
    Flow flow(face);
    flow.add(FormTexts::paragraphs(form.value(u"head"_s).toArray(), u"text"_s, values));
    if (const FlowTable table = tableOf(form, record.checks, flow.width()); !table.rows.isEmpty())
        flow.add(table);
    if (record.summons)
        flow.add(FormTexts::paragraphs(form.value(u"poorQuality"_s).toArray(), u"text"_s, values));
    flow.add(SignatureLine::ofForm(form, department.kind, head));
    return documentOf(flow.sheets(), bilingualForm(form, values, date), face);
}

} // namespace khattama::rendering
