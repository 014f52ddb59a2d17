// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rendering/pdffile.h"

#include "core/rendering/pdfsyntax.h"

using namespace Qt::StringLiterals;

namespace khattama::rendering {

namespace {

/// Objects that every document has; pages and their contents follow.
enum Object { Catalog = 1, Pages, Info, Metadata, Font, CidFont, Descriptor, FontData, CidToGid, ToUnicode, FirstFree };

QByteArray points(int hundredths)
{
    return QByteArray::number(hundredths / 100.0, 'f', 2);
}

QByteArray hexOf(char16_t unit)
{
    return QByteArray::number(unit, 16).toUpper().rightJustified(4, '0');
}

/// The document's own day; one fixed day where it has none, never the moment of printing.
QDate dayOf(const PdfProperties &properties)
{
    return properties.date.isValid() ? properties.date : QDate(2000, 1, 1);
}

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
    return text.arg(properties.title.toHtmlEscaped(), languages, dayOf(properties).toString(Qt::ISODate)).toUtf8();
}

} // namespace

PdfFile::PdfFile(QIODevice &target, Typeface &face, int fontShift)
    : m_target(target), m_face(face), m_used(0x10000, false), m_content(face, m_used),
      m_offsets(FirstFree + fontShift, 0), m_fontShift(fontShift), m_hash(QCryptographicHash::Md5)
{}

PdfFile::PdfFile(QIODevice &target, const PdfProperties &properties, Typeface &face) : PdfFile(target, face, 0)
{
    m_properties = properties;
    write("%PDF-1.7\n%\xc3\xa4\xc3\xb6\n");
}

PdfFile::PdfFile(QIODevice &target, const KeptPdf &kept, int dropped, Typeface &face)
    : PdfFile(target, face, kept.objects - Font)
{
    m_pages = kept.pages.mid(0, kept.pages.size() - dropped);
    m_keptTable = kept.table;
    m_keptId = kept.id;
    write(kept.bytes);
}

/// The font of a document that is gone on with has numbers of its own.
int PdfFile::numberOf(int object) const
{
    return object < Font ? object : object + m_fontShift;
}

void PdfFile::write(const QByteArray &bytes)
{
    m_hash.addData(bytes);
    m_position += bytes.size();
    m_good = m_good && m_target.write(bytes) == bytes.size();
}

void PdfFile::writeObject(int number, const QByteArray &body)
{
    m_offsets[number] = m_position;
    write(QByteArray::number(number) + " 0 obj\n" + body + "\nendobj\n");
}

void PdfFile::writeStream(int number, const QByteArray &dictionary, const QByteArray &bytes, bool compress)
{
    // qCompress puts four bytes of its own before the zlib stream.
    const QByteArray data = compress ? qCompress(bytes).sliced(4) : bytes;
    const QByteArray filter = compress ? "/Filter /FlateDecode " : "";
    writeObject(number, "<< " + dictionary + filter + "/Length " + QByteArray::number(data.size()) + " >>\nstream\n"
                            + data + "\nendstream");
}

void PdfFile::add(const Sheet &sheet)
{
    const int page = static_cast<int>(m_offsets.size());
    m_offsets.append({0, 0});
    m_pages.append(page);
    writeStream(page + 1, {}, m_content.of(sheet));
    writeObject(page, "<< /Type /Page /Parent " + reference(Pages) + " /MediaBox [0 0 " + points(sheet.paper.width())
                          + ' ' + points(sheet.paper.height()) + "] /Resources << /Font << /F1 "
                          + reference(numberOf(Font)) + " >> >> /Contents " + reference(page + 1) + " >>");
}

void PdfFile::writeFont()
{
    std::vector<char16_t> units;
    for (std::size_t unit = 0; unit < m_used.size(); ++unit) {
        if (m_used[unit])
            units.push_back(static_cast<char16_t>(unit));
    }
    // Character codes are UTF-16 units; two tables lead from them to the glyphs and back to Unicode.
    const std::size_t last = units.empty() ? 0 : units.back();
    QByteArray glyphs(static_cast<qsizetype>(2 * (last + 1)), '\0');
    QByteArray widths;
    QByteArrayList texts;
    for (const char16_t unit : units) {
        const Glyph glyph = m_face.glyph(unit);
        glyphs[2 * unit] = static_cast<char>(glyph.index >> 8);
        glyphs[2 * unit + 1] = static_cast<char>(glyph.index & 0xff);
        widths += QByteArray::number(unit) + " [" + QByteArray::number(glyph.advance) + "] ";
        if (!QChar::isSurrogate(unit))
            texts.append('<' + hexOf(unit) + "> <" + hexOf(unit) + '>');
    }
    QByteArray map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                     "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                     "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    constexpr qsizetype kMost = 100; // entries of one section
    for (qsizetype first = 0; first < texts.size(); first += kMost) {
        const QByteArrayList section = texts.mid(first, kMost);
        map += QByteArray::number(section.size()) + " beginbfchar\n" + section.join('\n') + "\nendbfchar\n";
    }
    map += "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";

    const QByteArray file = m_face.subset(units);
    // The six letters that mark a subset follow from what is in it.
    QByteArray name = QCryptographicHash::hash(file, QCryptographicHash::Md5).left(6);
    for (char &letter : name)
        letter = static_cast<char>('A' + static_cast<uchar>(letter) % 26);
    name += "+LiberationSerif";
    QByteArray box;
    for (const int side : m_face.bounds())
        box += QByteArray::number(side) + ' ';

    writeStream(numberOf(FontData), "/Length1 " + QByteArray::number(file.size()) + ' ', file);
    writeStream(numberOf(CidToGid), {}, glyphs);
    writeStream(numberOf(ToUnicode), {}, map);
    writeObject(numberOf(Descriptor), "<< /Type /FontDescriptor /FontName /" + name + " /Flags 6 /FontBBox [" + box
                                          + "] /ItalicAngle 0 /Ascent " + QByteArray::number(m_face.ascent())
                                          + " /Descent " + QByteArray::number(m_face.descent())
                                          + " /CapHeight 655 /StemV 80 /FontFile2 " + reference(numberOf(FontData))
                                          + " >>");
    writeObject(numberOf(CidFont),
                "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /" + name
                    + " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /W ["
                    + widths + "] /CIDToGIDMap " + reference(numberOf(CidToGid)) + " /FontDescriptor "
                    + reference(numberOf(Descriptor)) + " >>");
    writeObject(numberOf(Font), "<< /Type /Font /Subtype /Type0 /BaseFont /" + name
                                    + " /Encoding /Identity-H /DescendantFonts [" + reference(numberOf(CidFont))
                                    + "] /ToUnicode " + reference(numberOf(ToUnicode)) + " >>");
}

void PdfFile::writeProperties()
{
    const QByteArray moment = "D:" + dayOf(m_properties).toString(u"yyyyMMdd").toLatin1() + "000000Z";
    writeObject(Info, "<< /Title " + textString(m_properties.title)
                          + " /Creator (Khattama) /Producer (Khattama) "
                            "/CreationDate ("
                          + moment + ") >>");
    writeStream(Metadata, "/Type /Metadata /Subtype /XML ", xmp(m_properties), false);
    writeObject(Catalog, "<< /Type /Catalog /Pages " + reference(Pages) + " /Metadata " + reference(Metadata)
                             + " /Lang (" + m_properties.language.toLatin1()
                             + ") /ViewerPreferences << /DisplayDocTitle true >> >>");
}

void PdfFile::writePages()
{
    QByteArray kids;
    for (const int page : std::as_const(m_pages))
        kids += reference(page) + ' ';
    writeObject(Pages, "<< /Type /Pages /Count " + QByteArray::number(m_pages.size()) + " /Kids [" + kids + "] >>");
}

void PdfFile::writeEnd()
{
    const QByteArray size = QByteArray::number(m_offsets.size());
    const QByteArray start = QByteArray::number(m_position);
    const qsizetype first = m_keptTable == 0 ? 1 : numberOf(Font);
    const auto entry = [this](qsizetype object) -> QByteArray {
        return QByteArray::number(m_offsets.at(object)).rightJustified(10, '0') + " 00000 n \n";
    };
    QByteArray table = "xref\n";
    if (m_keptTable == 0)
        table += "0 " + size + "\n0000000000 65535 f \n";
    else
        table += QByteArray::number(Pages) + " 1\n" + entry(Pages) + QByteArray::number(first) + ' '
                 + QByteArray::number(m_offsets.size() - first) + '\n';
    for (qsizetype object = first; object < m_offsets.size(); ++object)
        table += entry(object);
    const QByteArray id = m_hash.result().toHex();
    write(table + "trailer\n<< /Size " + size + " /Root " + reference(Catalog) + " /Info " + reference(Info)
          + (m_keptTable == 0 ? QByteArray() : " /Prev " + QByteArray::number(m_keptTable)) + " /ID [<"
          + (m_keptTable == 0 ? id : m_keptId) + "> <" + id + ">] >>\nstartxref\n" + start + "\n%%EOF\n");
}

Result<void> PdfFile::finish()
{
    writeFont();
    writePages();
    if (m_keptTable == 0)
        writeProperties();
    writeEnd();
    if (!m_good)
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
