// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rendering/journalsheets.h"

#include "core/base/datetext.h"
#include "core/base/numberwords.h"
#include "core/rendering/pdffile.h"
#include "core/rendering/placement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace khattama::rendering {

namespace {

constexpr int kFooterHeight = 14 * kPoint;
constexpr int kContinuationHeight = 14 * kPoint;
constexpr int kHeadingPadding = kPoint;
constexpr int kSealWidth = millimetres(42);
constexpr int kFootGap = 6 * kPoint;

LocalizedText both(const QJsonObject &object, const QString &key)
{
    return LocalizedText::fromJson(object.value(key).toObject());
}

QRect cellOf(int left, int width, int top)
{
    return {left + TablePaginator::kPadding, top, width - 2 * TablePaginator::kPadding, 0};
}

} // namespace

JournalSheets::JournalSheets(Typeface &face, const QJsonObject &form, const people::Department &department,
                             const LocalizedText &region)
    : m_face(face), m_form(form), m_department(department), m_region(region), m_paper(paperOf(department.layout))
{
    m_body = QRect(kBindingMargin, kMargin, m_paper.width() - kBindingMargin - kMargin,
                   m_paper.height() - 2 * kMargin - kFooterHeight);
    const bool facing = department.layout == people::JournalLayout::A4Spread;
    const QJsonArray columns = form.value(u"columns"_s).toArray();
    const int split = facing ? form.value(u"split"_s).toInt() : static_cast<int>(columns.size());
    int left = m_body.left();
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QJsonObject column = columns.at(i).toObject();
        const int side = i < split ? 0 : 1;
        if (i == split)
            left = m_body.left();
        const int width = millimetres(column.value(facing ? u"a4"_s : u"a3"_s).toDouble());
        m_columns.append({LocalizedText::fromJson(column), left, width, side});
        left += width;
    }
}

QSize JournalSheets::paperOf(people::JournalLayout layout)
{
    return layout == people::JournalLayout::A4Spread ? a4Across() : a3Across();
}

QString JournalSheets::text(const char *key) const
{
    return m_form.value(QLatin1String(key)).toString();
}

Sheet JournalSheets::blank() const
{
    Sheet sheet;
    sheet.paper = m_paper;
    if (m_draft)
        sheet.mark = text("draft");
    return sheet;
}

QString JournalSheets::dateOr(QDate date, Language language) const
{
    if (date.isValid())
        return formDate(date, language);
    return both(m_form.value(u"dates"_s).toObject(), u"blankDate"_s).in(language);
}

FormValues JournalSheets::openingValues(const journal::ProtocolSheetSet &protocol) const
{
    FormValues values;
    values.texts.insert(u"department_kk"_s, m_department.name.kk);
    values.texts.insert(u"department_ru"_s, m_department.name.ru);
    const LocalizedText line = both(m_form.value(u"dates"_s).toObject(), u"protocol"_s);
    const QString number = protocol.number > 0 ? QString::number(protocol.number) : u"_____"_s;
    for (const Language language : {Language::Kazakh, Language::Russian}) {
        values.texts.insert(u"protocol_"_s + languageCode(language),
                            FormTexts::filled(line.in(language),
                                              {{u"date"_s, dateOr(protocol.date, language)}, {u"number"_s, number}}));
    }
    return values;
}

SignatureLine JournalSheets::signatureOf(const journal::Signatory &who, const QString &label) const
{
    const QJsonObject foot = m_form.value(u"foot"_s).toObject();
    const LocalizedText words = both(foot, label);
    return {label.isEmpty() ? QString() : QString(words.kk + u'\n' + words.ru), foot.value(u"signature"_s).toString(),
            who.name, foot.value(u"name"_s).toString()};
}

QList<SignatureLine> JournalSheets::signatures(const journal::ProtocolSheetSet &protocol) const
{
    QList<SignatureLine> lines{signatureOf(protocol.head, u"head"_s)};
    QList<journal::Signatory> chiefs = protocol.participants;
    if (chiefs.isEmpty())
        chiefs.append(journal::Signatory{});
    for (const journal::Signatory &chief : chiefs)
        lines.append(signatureOf(chief, lines.size() == 1 ? u"chiefs"_s : QString()));
    return lines;
}

int JournalSheets::placeFootBlock(Sheet &sheet, const QList<SignatureLine> &lines, int block, int top) const
{
    const QRect area(m_body.left() + kSealWidth, top, m_body.width() - kSealWidth, 0);
    const int height = placeSignature(m_face, sheet, lines.at(block), area);
    if (block > 0)
        return height;
    const LocalizedText seal = both(m_form.value(u"foot"_s).toObject(), u"seal"_s);
    const QRect sealArea(m_body.left(), top + 4 * kPoint, kSealWidth, 0);
    placeText(m_face, sheet, seal.kk + u'\n' + seal.ru, 10, sealArea, Align::Left);
    return height;
}

int JournalSheets::placeTableHeading(Sheet &sheet, int side, int top) const
{
    int height = 0;
    QList<QPair<int, TextBlock>> headings;
    for (int i = 0; i < m_columns.size(); ++i) {
        const Column &column = m_columns.at(i);
        const QString words =
            column.heading.kk == column.heading.ru ? column.heading.kk : column.heading.kk + u'\n' + column.heading.ru;
        const TextBlock block = breakLines(m_face, words, kSmallestText, cellOf(0, column.width, 0).width());
        height = std::max(height, block.height()); // of the facing sheet too
        if (column.side == side)
            headings.append({i, block});
    }
    height += 2 * kHeadingPadding;
    const int numberHeight = TextBlock::lineHeightOf(kSmallestText) + 2 * kHeadingPadding;
    for (const auto &[i, block] : headings) {
        const Column &column = m_columns.at(i);
        PlacedBlock placed;
        placed.area = cellOf(column.left, column.width, top + (height - block.height()) / 2);
        placed.area.setHeight(block.height());
        placed.block = block;
        placed.lineCount = block.lines.size();
        placed.align = Align::Centre;
        placed.column = i;
        sheet.blocks.append(placed);
        placeText(m_face, sheet, QString::number(i + 1), kSmallestText,
                  cellOf(column.left, column.width, top + height + kHeadingPadding), Align::Centre);
        sheet.blocks.last().column = i;
    }
    const int right = m_columns.at(headings.last().first).left + m_columns.at(headings.last().first).width;
    for (const int y : {top, top + height, top + height + numberHeight})
        sheet.rules.append(QLine(m_body.left(), y, right, y));
    return height + numberHeight;
}

void JournalSheets::placePage(Sheet &sheet, int side, int tableTop, const TablePage &page) const
{
    int y = tableTop + placeTableHeading(sheet, side, tableTop);
    QList<int> lefts;
    int right = 0;
    for (const Column &column : m_columns) {
        if (column.side == side) {
            lefts.append(column.left);
            right = column.left + column.width;
        }
    }
    for (const RowPiece &piece : page.pieces) {
        for (int i = 0; i < m_columns.size(); ++i) {
            if (m_columns.at(i).side != side)
                continue;
            const bool repeated = i < piece.row->repeated;
            PlacedBlock placed;
            placed.block = piece.row->cells.at(i);
            placed.firstLine = repeated ? 0 : piece.firstLine;
            placed.lineCount = repeated ? placed.block.lines.size() : piece.lines;
            placed.area = cellOf(m_columns.at(i).left, m_columns.at(i).width, y + TablePaginator::kPadding);
            placed.area.setHeight(piece.height - 2 * TablePaginator::kPadding);
            placed.row = piece.row->index;
            placed.column = i;
            placed.continued = !piece.isFirst();
            sheet.blocks.append(placed);
        }
        y += piece.height;
        sheet.rules.append(QLine(m_body.left(), y, right, y));
    }
    placeVerticalRules(sheet, lefts, right, tableTop, y);
}

int JournalSheets::protocol(const journal::ProtocolSheetSet &protocol, int firstNumber, const Emit &emit) const
{
    return sheetsOf({openingValues(protocol), protocol.rows, signatures(protocol), protocol.auditHead}, firstNumber,
                    emit);
}

QString JournalSheets::byOn(const journal::Signatory &by, QDate day) const
{
    if (!day.isValid())
        return text("blank");
    return FormTexts::filled(text("byOn"), {{u"date"_s, shortDate(day)}, {u"name"_s, by.name}});
}

int JournalSheets::correction(const journal::ProtocolSheetSet &protocol, const journal::Correction &correction,
                              int firstNumber, const Emit &emit) const
{
    FormValues values = openingValues(protocol);
    values.texts.insert(u"number"_s, correction.number > 0 ? QString::number(correction.number) : text("blank"));
    values.texts.insert(u"proposed"_s, byOn(correction.author, correction.proposedOn));
    values.texts.insert(u"approved"_s, byOn(correction.head, correction.approvedOn));

    const QStringList &cells = protocol.rows.at(correction.row - 1).cells;
    QStringList name;
    for (const QJsonValue &cell : m_form.value(u"rowName"_s).toArray())
        name.append(cells.at(cell.toInt()));
    const QJsonObject column = m_form.value(u"corrected"_s).toArray().at(correction.column - 1).toObject();
    const auto orEmpty = [this](const QString &words) { return words.isEmpty() ? text("empty") : words; };
    const QList<journal::ProtocolRow> rows{
        {{},
         {u"%1\n%2"_s.arg(QString::number(correction.row), name.join(u", "_s)),
          u"%1\n%2\n%3"_s.arg(QString::number(correction.column), column.value(u"kk"_s).toString(),
                              column.value(u"ru"_s).toString()),
          orEmpty(correction.oldText), orEmpty(correction.newText), correction.reason}}};
    return sheetsOf({values, rows, {signatureOf(correction.head, u"head"_s)}, correction.auditHead}, firstNumber, emit);
}

int JournalSheets::sheetsOf(const Document &document, int firstNumber, const Emit &emit) const
{
    const QList<SignatureLine> &lines = document.signatures;
    const QList<Paragraph> opening =
        FormTexts::paragraphs(m_form.value(u"heading"_s).toArray(), u"text"_s, document.opening);

    Sheet scratch = blank();
    const int strip = sides() > 1 ? kContinuationHeight : 8 * kPoint;
    const int openingHeight = placeParagraphs(m_face, scratch, opening, m_body);
    const int room = m_body.height() - strip - placeTableHeading(scratch, 0, 0);
    TablePaginator::Geometry geometry;
    for (const Column &column : m_columns)
        geometry.cellWidths.append(cellOf(0, column.width, 0).width());
    geometry.repeatedColumns = m_form.value(u"repeated"_s).toInt();
    geometry.openingRoom = room - openingHeight;
    geometry.followingRoom = room;
    for (int block = 0; block < lines.size(); ++block)
        geometry.footHeights.append(placeFootBlock(scratch, lines, block, 0) + (block == 0 ? kFootGap : 0));

    int number = firstNumber;
    TablePaginator table(m_face, geometry, [&](const TablePage &page) {
        const int tableTop = m_body.top() + (page.opening ? openingHeight : 0) + strip;
        const int last = sides() - 1;
        for (int side = 0; side <= last; ++side) {
            Sheet sheet = blank();
            sheet.number = number++;
            if (page.opening && side == 0)
                placeParagraphs(m_face, sheet, opening, m_body);
            if (side == 1)
                placeText(m_face, sheet, text("continuation"), 10,
                          m_body.translated(0, tableTop - m_body.top() - strip), Align::Left);
            placePage(sheet, side, tableTop, page);
            const QRect footer(m_body.left(), m_body.top() + m_body.height() + 3 * kPoint, m_body.width(), 0);
            placeText(m_face, sheet, FormTexts::filled(text("sheet"), {{u"number"_s, QString::number(sheet.number)}}),
                      9, footer, Align::Right);
            if (page.closing && side == last && !document.auditHead.isEmpty()) {
                placeText(m_face, sheet, FormTexts::filled(text("audit"), {{u"head"_s, document.auditHead}}),
                          kSmallestText, footer, Align::Left);
            }
            if (side == last) {
                int y = sheet.rules.last().y2() + kFootGap;
                for (const int block : page.foot)
                    y += placeFootBlock(sheet, lines, block, y);
            }
            emit(sheet);
        }
    });
    for (const journal::ProtocolRow &row : document.rows)
        table.add(row.cells);
    table.finish();
    return number - firstNumber;
}

FormValues JournalSheets::coverValues(const journal::MonthlyJournal &journal) const
{
    const QJsonObject dates = m_form.value(u"dates"_s).toObject();
    const auto kazakh = [&](const QString &key, QDate date) {
        return FormTexts::filled(dates.value(key).toString(), {{u"date"_s, dateOr(date, Language::Kazakh)}});
    };
    FormValues values;
    values.texts = {{u"region_kk"_s, m_region.kk},
                    {u"region_ru"_s, m_region.ru},
                    {u"number"_s, m_department.number},
                    {u"head"_s, journal.head.name.isEmpty() ? QString(40, u'_') : journal.head.name},
                    {u"begun"_s, kazakh(u"begun"_s, journal.begun)},
                    {u"finished"_s, kazakh(u"finished"_s, journal.finished)}};
    if (!journal.boundOn.isValid()) {
        values.texts.insert(u"bound"_s, dates.value(u"blankBoundDate"_s).toString());
        return values;
    }
    values.texts.insert(u"bound"_s,
                        FormTexts::filled(dates.value(u"boundDate"_s).toString(),
                                          {{u"year"_s, QString::number(journal.boundOn.year())},
                                           {u"day"_s, journal.boundOn.toString(u"dd")},
                                           {u"month_kk"_s, monthInDate(journal.boundOn.month(), Language::Kazakh)},
                                           {u"month_ru"_s, monthInDate(journal.boundOn.month(), Language::Russian)}}));
    return values;
}

Sheet JournalSheets::titleSheet(const journal::MonthlyJournal &journal) const
{
    Sheet sheet = blank();
    placeParagraphs(m_face, sheet,
                    FormTexts::paragraphs(m_form.value(u"title"_s).toArray(), u"text"_s, coverValues(journal)),
                    m_body.adjusted(millimetres(15), millimetres(5), -millimetres(15), 0));
    return sheet;
}

Sheet JournalSheets::bindingSheet(const journal::MonthlyJournal &journal, int sheets) const
{
    FormValues values = coverValues(journal);
    values.texts.insert(u"sheets_kk"_s, sheetsInWords(sheets, Language::Kazakh));
    values.texts.insert(u"sheets_ru"_s, sheetsInWords(sheets, Language::Russian));
    Sheet sheet = blank();
    placeParagraphs(m_face, sheet, FormTexts::paragraphs(m_form.value(u"binding"_s).toArray(), u"text"_s, values),
                    m_body.adjusted(millimetres(15), millimetres(5), -millimetres(15), 0));
    return sheet;
}

} // namespace khattama::rendering
