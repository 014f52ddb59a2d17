// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rendering/sheetcontent.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace khattama::rendering {

namespace {

constexpr int kRuleWidth = kPoint / 2;
constexpr int kUnderlineBelow = kPoint * 3 / 2;

} // namespace

SheetContent::SheetContent(Typeface &face, std::vector<bool> &used) : m_face(face), m_used(used) {}

QByteArray SheetContent::of(const Sheet &sheet)
{
    m_content.clear();
    m_underlines.clear();
    // One unit is a hundredth of a point, counted from the upper left corner, as in the page model.
    m_content += "0.01 0 0 -0.01 0 " + QByteArray::number(sheet.paper.height() / 100.0, 'f', 2) + " cm\n";
    if (!sheet.mark.isEmpty())
        addMark(sheet); // first: the text stands over it
    m_content += QByteArray::number(kRuleWidth) + " w 2 J\n";
    addRules(sheet.rules);
    m_content += "BT\n";
    int size = 0;
    for (const PlacedBlock &block : sheet.blocks) {
        if (block.block.size != size) {
            size = block.block.size;
            m_content += "/F1 " + QByteArray::number(size * kPoint) + " Tf\n";
        }
        addBlock(block);
    }
    m_content += "ET\n";
    addRules(m_underlines);
    return m_content;
}

void SheetContent::addMark(const Sheet &sheet)
{
    const int size = sheet.paper.height() / kPoint / 6;
    const TextBlock block = breakLines(m_face, sheet.mark, size, 10 * sheet.paper.width());
    // Along the diagonal, from the lower left to the upper right corner, its middle in the middle of the sheet.
    const double angle = std::atan2(sheet.paper.height(), sheet.paper.width());
    const double along = block.lines.first().width / 2.0;
    const double below = size * kPoint / 3.0;
    const double x = sheet.paper.width() / 2.0 - along * std::cos(angle) + below * std::sin(angle);
    const double y = sheet.paper.height() / 2.0 + along * std::sin(angle) + below * std::cos(angle);
    const auto number = [](double value) -> QByteArray { return QByteArray::number(value, 'f', 4) + ' '; };
    m_content += "q 0.87 g BT /F1 " + QByteArray::number(size * kPoint) + " Tf " + number(std::cos(angle))
                 + number(-std::sin(angle)) + number(-std::sin(angle)) + number(-std::cos(angle))
                 + number(std::round(x)) + number(std::round(y)) + "Tm ";
    addHex(block, block.lines.first());
    m_content += "ET Q\n";
}

void SheetContent::addNumbers(std::initializer_list<int> numbers)
{
    std::array<char, 16> text{};
    for (const int number : numbers) {
        const auto end = std::to_chars(text.data(), text.data() + text.size(), number).ptr;
        m_content.append(text.data(), end - text.data());
        m_content.append(' ');
    }
}

void SheetContent::addRules(const QList<QLine> &rules)
{
    for (const QLine &rule : rules) {
        addNumbers({rule.x1(), rule.y1()});
        m_content += "m ";
        addNumbers({rule.x2(), rule.y2()});
        m_content += "l S\n";
    }
}

void SheetContent::addHex(const TextBlock &block, const TextLine &line)
{
    constexpr char kDigits[] = "0123456789ABCDEF";
    m_content += '<';
    for (qsizetype i = line.start; i < line.start + line.length; ++i) {
        const char16_t unit = block.text.at(i).unicode();
        if (QChar::isLowSurrogate(unit))
            continue;
        m_used[unit] = true;
        const std::array<char, 4> hex{kDigits[unit >> 12 & 15], kDigits[unit >> 8 & 15], kDigits[unit >> 4 & 15],
                                      kDigits[unit & 15]};
        m_content.append(hex.data(), hex.size());
    }
    m_content += "> Tj\n";
}

void SheetContent::addBlock(const PlacedBlock &placed)
{
    const TextBlock &block = placed.block;
    const qsizetype end = std::min(placed.firstLine + placed.lineCount, block.lines.size());
    int baseLine = placed.area.top() + TextBlock::ascentOf(block.size);
    for (qsizetype number = placed.firstLine; number < end; ++number, baseLine += block.lineHeight()) {
        const TextLine &line = block.lines.at(number);
        const int spare = placed.area.width() - line.width;
        int x = placed.area.left();
        if (placed.align != Align::Left)
            x += placed.align == Align::Centre ? spare / 2 : spare;
        if (!block.underlines.isEmpty() || placed.fillsLine)
            addUnderlines(placed, line, x, baseLine);
        if (line.length == 0)
            continue;
        m_content += "1 0 0 -1 ";
        addNumbers({x, baseLine});
        m_content += "Tm ";
        addHex(block, line);
    }
}

int SheetContent::widthOf(const TextBlock &block, qsizetype from, qsizetype to)
{
    int width = 0;
    for (qsizetype i = from; i < to; ++i)
        width += m_face.advance(block.text.at(i).unicode(), block.size);
    return width;
}

void SheetContent::addUnderlines(const PlacedBlock &placed, const TextLine &line, int x, int baseLine)
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
