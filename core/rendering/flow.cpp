// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rendering/flow.h"

#include "core/rendering/formtexts.h"
#include "core/rendering/pdffile.h"

#include <QJsonArray>

#include <algorithm>

namespace khattama::rendering {

namespace {

constexpr int kCellPadding = 3 * kPoint;

} // namespace

FlowTable tableOf(const QJsonValue &headings, const QList<int> &widths, int width, int size)
{
    const QJsonArray titles = headings.toArray();
    FlowTable table;
    table.size = size;
    int left = width;
    for (const int own : widths)
        left -= own;
    for (qsizetype i = 0; i < widths.size(); ++i)
        table.columns.append({FormTexts::bilingual(titles.at(i)), widths.at(i) > 0 ? widths.at(i) : left});
    return table;
}

Flow::Flow(Typeface &face) : m_face(face)
{
    const int top = millimetres(15);
    m_body = QRect(kBindingMargin, top, a4Upright().width() - kBindingMargin - kMargin, a4Upright().height() - 2 * top);
    newSheet();
}

void Flow::newSheet()
{
    Sheet sheet;
    sheet.paper = a4Upright();
    m_sheets.append(sheet);
    m_y = m_body.top();
}

void Flow::add(const QList<Paragraph> &paragraphs)
{
    for (const Paragraph &paragraph : paragraphs) {
        PlacedBlock part;
        const QRect column = m_body.adjusted(paragraph.indent, 0, 0, 0);
        part.block = breakLines(m_face, paragraph.text, paragraph.size, column.width(), paragraph.underlines);
        part.align = paragraph.align;
        m_y += paragraph.before;
        const qsizetype lines = part.block.lines.size();
        const int lineHeight = part.block.lineHeight();
        for (qsizetype line = 0; line < lines; line += part.lineCount) {
            if (m_y + lineHeight > bottom())
                newSheet();
            part.firstLine = line;
            part.lineCount = std::clamp<qsizetype>((bottom() - m_y) / lineHeight, 1, lines - line);
            const int height = static_cast<int>(part.lineCount) * lineHeight;
            part.area = QRect(column.left(), m_y, column.width(), height);
            part.fillsLine = paragraph.fillsLine;
            m_sheets.last().blocks.append(part);
            m_y += height;
        }
    }
}

void Flow::addRow(const FlowTable &table, const FlowTable::Row &row, Align align)
{
    QList<PlacedBlock> cells;
    QList<int> lefts;
    int left = m_body.left();
    int lines = 1;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        int width = table.columns.at(i).width;
        if (row.size() == 1) {
            for (qsizetype k = 1; k < table.columns.size(); ++k)
                width += table.columns.at(k).width;
        }
        PlacedBlock cell;
        cell.block = breakLines(m_face, row.value(i), table.size, width - 2 * kCellPadding);
        cell.area = QRect(left + kCellPadding, 0, width - 2 * kCellPadding, 0);
        cell.align = align == Align::Centre ? align : table.columns.at(i).align;
        cell.column = static_cast<int>(i);
        lines = std::max(lines, static_cast<int>(cell.block.lines.size()));
        cells.append(cell);
        lefts.append(left);
        left += width;
        if (row.size() == 1)
            break;
    }
    const int lineHeight = TextBlock::lineHeightOf(table.size);
    for (int line = 0; line < lines;) {
        const int room = (bottom() - m_y - 2 * kCellPadding) / lineHeight;
        const int wanted = lines - line;
        const bool fresh = m_y == m_body.top();
        if (room < wanted && !fresh && line == 0 && wanted * lineHeight < m_body.height() / 2) {
            newSheet();
            continue;
        }
        const int taken = std::clamp(room, 1, wanted);
        const int height = taken * lineHeight + 2 * kCellPadding;
        for (PlacedBlock cell : cells) {
            cell.firstLine = line;
            cell.lineCount = taken;
            cell.area.setTop(m_y + kCellPadding);
            cell.area.setHeight(taken * lineHeight);
            m_sheets.last().blocks.append(cell);
        }
        Sheet &sheet = m_sheets.last();
        for (const int y : {m_y, m_y + height})
            sheet.rules.append(QLine(m_body.left(), y, left, y));
        placeVerticalRules(sheet, lefts, left, m_y, m_y + height);
        m_y += height;
        line += taken;
        if (line < lines)
            newSheet();
    }
}

void Flow::add(const FlowTable &table)
{
    FlowTable::Row heading;
    for (const FlowTable::Column &column : table.columns)
        heading.append(column.heading);
    const int lineHeight = TextBlock::lineHeightOf(table.size);
    m_y += 4 * kPoint;
    if (m_y + 6 * lineHeight > bottom())
        newSheet();
    addRow(table, heading, Align::Centre);
    for (const FlowTable::Row &row : table.rows) {
        int lines = 1;
        for (qsizetype i = 0; row.size() > 1 && i < row.size(); ++i) {
            const int width = table.columns.at(i).width - 2 * kCellPadding;
            lines = std::max(lines, static_cast<int>(breakLines(m_face, row.at(i), table.size, width).lines.size()));
        }
        // A row that goes over takes the heading with it; a part's title does not stay alone at the foot.
        const int least = row.size() == 1 ? 4 : lines;
        if (m_y + least * lineHeight + 2 * kCellPadding > bottom() && least * lineHeight < m_body.height() / 2) {
            newSheet();
            addRow(table, heading, Align::Centre);
        }
        addRow(table, row, row.size() == 1 ? Align::Centre : Align::Left);
    }
}

void Flow::add(const SignatureLine &signature)
{
    Sheet trial;
    const int height = placeSignature(m_face, trial, signature, m_body);
    m_y += 10 * kPoint;
    if (m_y + height > bottom())
        newSheet();
    m_y += placeSignature(m_face, m_sheets.last(), signature, QRect(m_body.left(), m_y, m_body.width(), 0));
}

} // namespace khattama::rendering
