// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rendering/pdffile.h"

#include "core/rendering/units.h"

#include <QPageLayout>

using namespace Qt::StringLiterals;

namespace khattama::rendering {

namespace {

constexpr int kUnitsPerInch = 72 * kPoint;

QByteArray xmp(const PdfProperties &properties)
{
    QString languages;
    for (const QString &language : properties.languages)
        languages += u"<rdf:li>"_s + language + u"</rdf:li>"_s;
    const QString text =
        u"<?xpacket begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
        "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
        " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">\n"
        "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>\n"
        "<dc:language><rdf:Bag>%2</rdf:Bag></dc:language>\n"
        "<xmp:CreateDate>%3</xmp:CreateDate><xmp:CreatorTool>Khattama</xmp:CreatorTool>\n"
        "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>"_s;
    const QString date = properties.date.isValid() ? properties.date.toString(Qt::ISODate) : u"2000-01-01"_s;
    return text.arg(properties.title.toHtmlEscaped(), languages, date).toUtf8();
}

} // namespace

PdfFile::PdfFile(QIODevice &target, const PdfProperties &properties, Typeface &face)
    : m_stream(target, properties.language, properties.date), m_writer(&m_stream), m_sheets(m_painter, face),
      m_face(face)
{
    const bool across = properties.paper.width() > properties.paper.height();
    const bool large = properties.paper == a3Across();
    m_writer.setResolution(kUnitsPerInch);
    m_writer.setTitle(properties.title);
    m_writer.setCreator(u"Khattama"_s);
    m_writer.setDocumentXmpMetadata(xmp(properties));
    QPageLayout layout(QPageSize(large ? QPageSize::A3 : QPageSize::A4),
                       across ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    m_writer.setPageLayout(layout);
}

PdfFile::~PdfFile() = default;

void PdfFile::add(const Sheet &sheet)
{
    if (m_begun)
        m_writer.newPage();
    else
        m_painter.begin(&m_writer);
    m_begun = true;
    m_sheets.draw(sheet);
}

Result<void> PdfFile::finish()
{
    if (m_painter.isActive())
        m_painter.end();
    if (!m_stream.finish())
        return failure(trouble(u"rendering.write_failed"_s));
    return {};
}

QSize a4Upright()
{
    return {millimetres(210), millimetres(297)};
}

QSize a4Across()
{
    return {millimetres(297), millimetres(210)};
}

QSize a3Across()
{
    return {millimetres(420), millimetres(297)};
}

} // namespace khattama::rendering
