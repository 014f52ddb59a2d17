// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rendering/letterpdf.h"

#include "core/base/datetext.h"
#include "core/rendering/flow.h"
#include "core/rendering/pdfdocument.h"

using namespace Qt::StringLiterals;

namespace khattama::rendering {

Result<LetterPdf> LetterPdf::load(const DataFiles &data, const rules::ReferenceLists &lists)
{
    KHATTAMA_TRY(const Typeface face, Typeface::load(data));
    KHATTAMA_TRY(FormTexts form, FormTexts::load(data, u"letter"_s));
    return LetterPdf(face.file(), std::move(form), lists);
}

QByteArray LetterPdf::letter(const people::Department &department, const outbox::OutboxMessage &message,
                             QDate date) const
{
    Typeface face(m_font);
    const QJsonObject form = m_form.on(date);
    const auto listed = [&](const QString &list, const QString &code) {
        return LocalizedText{m_lists.text(list, code, Language::Kazakh), m_lists.text(list, code, Language::Russian)};
    };
    LocalizedText title = LocalizedText::fromJson(form.value(u"titles"_s).toObject().value(message.kind).toObject());
    if (title.kk.isEmpty())
        title = listed(u"notices"_s, message.kind);
    const LocalizedText addressee = listed(u"addressees"_s, message.addressee);
    const bool toPerson = message.addressee == "person"_L1;
    FormValues values;
    values.texts = {{u"department_kk"_s, department.name.kk},
                    {u"department_ru"_s, department.name.ru},
                    {u"receiver"_s, toPerson ? message.recipient : QString(addressee.kk + u" / "_s + addressee.ru)},
                    {u"address"_s, message.destination},
                    {u"date_kk"_s, formDate(date, Language::Kazakh)},
                    {u"date_ru"_s, formDate(date, Language::Russian)},
                    {u"title_kk"_s, title.kk},
                    {u"title_ru"_s, title.ru},
                    {u"text_kk"_s, message.text.kk},
                    {u"text_ru"_s, message.text.ru}};
    Flow flow(face);
    const auto add = [&](const QString &part) {
        flow.add(FormTexts::paragraphs(form.value(part).toArray(), u"text"_s, values));
    };
    add(u"head"_s);
    add(u"body"_s);
    flow.add(SignatureLine::ofForm(form, department.kind, {}));
    if (toPerson)
        add(u"receipt"_s);
    return documentOf(flow.sheets(), bilingualForm(form, values, date), face).pdf;
}

} // namespace khattama::rendering
