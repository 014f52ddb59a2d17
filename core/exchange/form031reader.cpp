// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/form031reader.h"

#include "core/exchange/form031tree.h"

#include <QStringDecoder>

#include <libxml/parser.h>
#include <libxml/xmlschemas.h>

using namespace Qt::StringLiterals;

namespace khattama::exchange {

namespace {

constexpr int kParseOptions = XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NOCDATA;

template <auto Free>
struct Freed {
    template <typename T>
    void operator()(T *object) const
    {
        Free(object);
    }
};
using Document = std::unique_ptr<xmlDoc, Freed<xmlFreeDoc>>;
using ParserContext = std::unique_ptr<xmlParserCtxt, Freed<xmlFreeParserCtxt>>;
using SchemaParserContext = std::unique_ptr<xmlSchemaParserCtxt, Freed<xmlSchemaFreeParserCtxt>>;
using ValidationContext = std::unique_ptr<xmlSchemaValidCtxt, Freed<xmlSchemaFreeValidCtxt>>;

QMap<QString, QString> atLine(int line)
{
    return {{u"line"_s, QString::number(line)}};
}

/// UTF-8 through and through, and declared as nothing else: two readings of one form must not differ.
bool isUtf8(const QByteArray &xml)
{
    if (xml.contains('\0'))
        return false;
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(xml);
    if (decoder.hasError())
        return false;
    const QString declaration = text.startsWith(u"<?xml"_s) ? text.left(text.indexOf(u"?>"_s)) : QString();
    const qsizetype encoding = declaration.indexOf(u"encoding"_s);
    return encoding < 0 || declaration.mid(encoding).contains(u"utf-8"_s, Qt::CaseInsensitive);
}

/// Stops at the very DOCTYPE, before any entity is declared.
void refuseDoctype(void *context, const xmlChar *, const xmlChar *, const xmlChar *)
{
    auto *parser = static_cast<xmlParserCtxt *>(context);
    *static_cast<bool *>(parser->_private) = true;
    xmlStopParser(parser);
}

Result<Document> parse(const QByteArray &xml)
{
    const ParserContext parser(xmlNewParserCtxt());
    bool doctype = false;
    parser->_private = &doctype;
    parser->sax->internalSubset = refuseDoctype;
    Document document(xmlCtxtReadMemory(parser.get(), xml.constData(), static_cast<int>(xml.size()), nullptr, "UTF-8",
                                        kParseOptions));
    if (doctype)
        return failure(damaged(u"package.form_doctype"_s));
    if (!document || !parser->wellFormed) {
        return failure(damaged(u"package.form_malformed"_s, atLine(parser->lastError.line),
                               u"libxml2 error %1"_s.arg(parser->lastError.code)));
    }
    return document;
}

Result<void> validate(xmlDoc *document, xmlSchema *schema)
{
    const ValidationContext context(xmlSchemaNewValidCtxt(schema));
    std::optional<Error> first;
    xmlSchemaSetValidStructuredErrors(
        context.get(),
        [](void *data, auto *problem) { // the type of `problem` differs between versions of libxml2
            auto &error = *static_cast<std::optional<Error> *>(data);
            if (error)
                return;
            const auto *node = static_cast<const xmlNode *>(problem->node);
            QMap<QString, QString> arguments = atLine(node ? static_cast<int>(xmlGetLineNo(node)) : problem->line);
            arguments.insert(u"field"_s, pathOf(node));
            error = damaged(u"package.form_schema"_s, arguments, u"libxml2 error %1"_s.arg(problem->code));
        },
        &first);
    if (xmlSchemaValidateDoc(context.get(), document) == 0)
        return {};
    return failure(first.value_or(damaged(u"package.form_schema"_s, {{u"line"_s, u"1"_s}, {u"field"_s, {}}})));
}

} // namespace

Result<Form031Reader> Form031Reader::create(const DataFiles &files)
{
    const QString name = u"schema/form031-1.xsd"_s;
    KHATTAMA_TRY(const QByteArray bytes, files.read(name));
    const SchemaParserContext parser(xmlSchemaNewMemParserCtxt(bytes.constData(), static_cast<int>(bytes.size())));
    std::shared_ptr<xmlSchema> schema(xmlSchemaParse(parser.get()), Freed<xmlSchemaFree>());
    if (!schema)
        return failure(damaged(u"data.malformed"_s, {{u"file"_s, name}, {u"offset"_s, u"0"_s}}));
    return Form031Reader(std::move(schema));
}

Result<intake::Form031> Form031Reader::read(const QByteArray &xml) const
{
    if (!isUtf8(xml))
        return failure(damaged(u"package.form_not_utf8"_s));
    KHATTAMA_TRY(const Document document, parse(xml));
    Form031Tree tree(xmlDocGetRootElement(document.get()));
    // Before the schema, which would follow the schemaLocation of a stranger to any file or host.
    tree.takeSchemaHints();
    KHATTAMA_CHECK(validate(document.get(), m_schema.get()));
    return tree.form();
}

} // namespace khattama::exchange
