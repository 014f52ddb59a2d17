// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rendering/applicationpdf.h"

#include "core/base/datetext.h"
#include "core/rendering/flow.h"
#include "core/rendering/pdfdocument.h"
#include "core/rendering/regionphrases.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace khattama::rendering {

namespace {

constexpr int kNumberWidth = millimetres(13);
constexpr int kSheetsWidth = millimetres(28);
constexpr int kNoteWidth = millimetres(40);

FlowTable documentsTable(const QJsonObject &form, const intake::Application &application, Language language, int width)
{
    const auto words = [&](const QJsonValue &value) { return LocalizedText::fromJson(value.toObject()).in(language); };
    const QJsonArray columns = form.value(u"columns"_s).toArray();
    FlowTable table;
    table.columns = {{words(columns.at(0)), kNumberWidth, Align::Centre},
                     {words(columns.at(1)), width - kNumberWidth - kSheetsWidth - kNoteWidth},
                     {words(columns.at(2)), kSheetsWidth, Align::Centre},
                     {words(columns.at(3)), kNoteWidth}};
    const QJsonObject formats = form.value(u"formats"_s).toObject();
    const QJsonArray documents = form.value(u"documents"_s).toArray();
    for (const QJsonValue &value : documents) {
        const QString id = value.toObject().value(u"id"_s).toString();
        FlowTable::Row row{QString::number(value.toObject().value(u"number"_s).toInt()) + u'.', words(value), {}, {}};
        const auto submitted =
            std::find_if(application.documents.begin(), application.documents.end(),
                         [&](const intake::SubmittedDocument &document) { return document.id == id; });
        if (submitted != application.documents.end() && submitted->sheets > 0) {
            const bool paper = submitted->format == intake::SubmittedDocument::Format::Paper;
            row[2] = QString::number(submitted->sheets);
            row[3] = words(formats.value(paper ? u"paper"_s : u"electronic"_s));
        }
        table.rows.append(row);
    }
    return table;
}

QString departmentOf(const QJsonObject &form, const people::Department &department, Language language)
{
    const bool omk = department.kind == people::DepartmentKind::Omk;
    const QJsonObject phrases = form.value(u"departments"_s).toObject();
    if (!omk && department.number.isEmpty())
        return {};
    const QString phrase = LocalizedText::fromJson(phrases.value(omk ? u"omk"_s : u"mse"_s).toObject()).in(language);
    return FormTexts::filled(phrase, {{u"number"_s, department.number}});
}

} // namespace

Result<ApplicationPdf> ApplicationPdf::load(const DataFiles &data)
{
    KHATTAMA_TRY(const Typeface face, Typeface::load(data));
    KHATTAMA_TRY(FormTexts form, FormTexts::load(data, u"appendix1"_s));
    KHATTAMA_TRY(auto regions, loadRegionPhrases(data));
    return ApplicationPdf(face.file(), std::move(form), std::move(regions.brief));
}

ApplicationPdf::ApplicationPdf(const QByteArray &font, FormTexts form, QHash<QString, LocalizedText> regions)
    : m_font(font), m_form(std::move(form)), m_regions(std::move(regions))
{}

journal::RenderedDocument ApplicationPdf::render(const people::Department &department,
                                                 const intake::Application &application, Language language,
                                                 const ApplicationNames &names) const
{
    Typeface face(m_font);
    const QJsonObject form = m_form.on(application.appliedOn);
    const people::Person &person = application.person;
    const QString blankDate = LocalizedText::fromJson(form.value(u"blankDate"_s).toObject()).in(language);
    const auto date = [&](QDate day) { return day.isValid() ? formDate(day, language) : blankDate; };

    FormValues values;
    values.texts = {{u"region_short"_s, m_regions.value(department.region).in(language)},
                    {u"department"_s, departmentOf(form, department, language)},
                    {u"iin"_s, person.iin},
                    {u"name"_s, person.name.full()},
                    {u"birth_date"_s, date(person.birthDate)},
                    {u"document_kind"_s, names.identityDocument},
                    {u"document_number"_s, person.identityDocument.number},
                    {u"document_issuer"_s, person.identityDocument.issuer},
                    {u"document_date"_s, date(person.identityDocument.issuedOn)},
                    {u"region"_s, names.region},
                    {u"district"_s, person.address.district},
                    {u"settlement"_s, person.address.settlement},
                    {u"street"_s, person.address.street},
                    {u"house"_s, person.address.house},
                    {u"flat"_s, person.address.flat},
                    {u"phone"_s, person.phone},
                    {u"email"_s, person.email},
                    {u"early_reason"_s, application.earlyReason},
                    {u"applied"_s, date(application.appliedOn)}};
    if (application.representative)
        values.texts.insert(u"representative"_s, application.representative->name.full());
    values.applies = QSet<QString>(application.purposes.begin(), application.purposes.end());
    values.applies.insert(application.place);

    Flow flow(face);
    const QJsonArray body = form.value(u"body"_s).toArray();
    for (const QJsonValue &item : body) {
        if (item.toObject().contains(u"documents"_s))
            flow.add(documentsTable(form, application, language, flow.width()));
        else
            flow.add({FormTexts::paragraph(item.toObject(), languageCode(language), values)});
    }
    const QString code = languageCode(language) + u"-KZ"_s;
    const QString title = LocalizedText::fromJson(form.value(u"title"_s).toObject()).in(language);
    return documentOf(flow.sheets(), {title, code, {code}, application.appliedOn, a4Upright()}, face);
}

} // namespace khattama::rendering
