// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rendering/pdfdocument.h"

#include <QBuffer>

using namespace Qt::StringLiterals;

namespace khattama::rendering {

journal::RenderedDocument documentOf(const QList<Sheet> &sheets, const PdfProperties &properties, Typeface &face)
{
    journal::RenderedDocument document;
    QBuffer buffer(&document.pdf);
    buffer.open(QIODevice::WriteOnly);
    PdfFile file(buffer, properties, face);
    for (const Sheet &sheet : sheets)
        file.add(sheet);
    document.sheets = file.finish() ? static_cast<int>(sheets.size()) : 0;
    return document;
}

PdfProperties bilingualForm(const QJsonObject &form, const FormValues &values, QDate date)
{
    return {FormTexts::filled(form.value(u"title"_s).toString(), values.texts),
            u"kk-KZ"_s,
            {u"kk-KZ"_s, u"ru-KZ"_s},
            date,
            a4Upright()};
}

} // namespace khattama::rendering
