// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rendering/sheetpainter.h"

#include <QGlyphRun>
#include <QtMath>

#include <algorithm>
#include <cmath>

namespace khattama::rendering {

namespace {

constexpr int kRuleWidth = kPoint / 2;
constexpr int kUnderlineBelow = kPoint * 3 / 2;

} // namespace

SheetPainter::SheetPainter(QPainter &painter, Typeface &face) : m_painter(painter), m_face(face) {}

void SheetPainter::draw(const Sheet &sheet)
{
    if (!sheet.mark.isEmpty())
        drawMark(sheet); // first: the text stands over it
    m_underlines.clear();
    m_painter.setPen(QPen(Qt::black, kRuleWidth, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    m_painter.drawLines(sheet.rules);
    for (const PlacedBlock &block : sheet.blocks)
        drawBlock(block);
    m_painter.drawLines(m_underlines);
}

void SheetPainter::drawMark(const Sheet &sheet)
{
    const int size = sheet.paper.height() / kPoint / 6;
    const TextBlock block = breakLines(m_face, sheet.mark, size, 10 * sheet.paper.width());
    const int width = block.lines.first().width;
    m_painter.save();
    m_painter.setPen(QColor(222, 222, 222));
    m_painter.translate(sheet.paper.width() / 2.0, sheet.paper.height() / 2.0);
    m_painter.rotate(-qRadiansToDegrees(std::atan2(sheet.paper.height(), sheet.paper.width())));
    PlacedBlock mark;
    mark.area = QRect(-width / 2, -block.lineHeight() / 2, width, block.lineHeight());
    mark.block = block;
    mark.lineCount = 1;
    drawBlock(mark);
    m_painter.restore();
}

void SheetPainter::drawBlock(const PlacedBlock &placed)
{
    const TextBlock &block = placed.block;
    const char16_t *units = reinterpret_cast<const char16_t *>(block.text.utf16());
    const qsizetype end = std::min(placed.firstLine + placed.lineCount, block.lines.size());
    m_indexes.clear();
    m_positions.clear();
    int baseLine = placed.area.top() + TextBlock::ascentOf(block.size);
    for (qsizetype number = placed.firstLine; number < end; ++number, baseLine += block.lineHeight()) {
        const TextLine &line = block.lines.at(number);
        const int spare = placed.area.width() - line.width;
        int x = placed.area.left();
        if (placed.align != Align::Left)
            x += placed.align == Align::Centre ? spare / 2 : spare;
        if (!block.underlines.isEmpty() || placed.fillsLine)
            drawUnderlines(placed, line, x, baseLine);
        for (qsizetype i = line.start; i < line.start + line.length; ++i) {
            const Glyph glyph = m_face.glyph(units[i]);
            // Blanks are left out, as TeX does: readers see the gap, and a seventh of the bytes is saved.
            if (glyph.advance > 0 && units[i] != u' ') {
                m_indexes.append(glyph.index);
                m_positions.append(QPointF(x, baseLine));
            }
            x += Typeface::scaled(glyph.advance, block.size);
        }
    }
    if (m_indexes.isEmpty())
        return;
    QGlyphRun run;
    run.setRawFont(m_face.rawFont(block.size));
    run.setRawData(m_indexes.constData(), m_positions.constData(), static_cast<int>(m_indexes.size()));
    m_painter.drawGlyphRun(QPointF(), run);
}

int SheetPainter::widthOf(const TextBlock &block, qsizetype from, qsizetype to)
{
    int width = 0;
    for (qsizetype i = from; i < to; ++i)
        width += m_face.advance(block.text.at(i).unicode(), block.size);
    return width;
}

void SheetPainter::drawUnderlines(const PlacedBlock &placed, const TextLine &line, int x, int baseLine)
{
    const qsizetype lineEnd = line.start + line.length;
    const int y = baseLine + kUnderlineBelow;
    for (const Underline &part : placed.block.underlines) {
        const qsizetype from = std::max(part.start, line.start);
        const qsizetype to = std::min(part.start + part.length, lineEnd);
        if (from >= to)
            continue;
        const int left = x + widthOf(placed.block, line.start, from);
        m_underlines.append(QLine(left, y, left + widthOf(placed.block, from, to), y));
    }
    const bool lastLine = lineEnd >= placed.block.lines.last().start + placed.block.lines.last().length;
    if (placed.fillsLine && lastLine)
        m_underlines.append(QLine(x + line.width, y, placed.area.left() + placed.area.width(), y));
}

} // namespace khattama::rendering
