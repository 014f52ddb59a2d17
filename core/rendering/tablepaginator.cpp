// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rendering/tablepaginator.h"

#include <algorithm>
#include <numeric>

namespace khattama::rendering {

namespace {

/// A split row shows at least so many lines on a sheet, but for its end.
constexpr int kLeastLines = 4;
/// A number longer than this is no number: it is split like any cell instead of being repeated.
constexpr int kMostRepeatedLines = 8;

} // namespace

int TablePaginator::heightOf(int lines)
{
    return lines * TextBlock::lineHeightOf(kSmallestText) + 2 * kPadding;
}

TablePaginator::TablePaginator(Typeface &face, Geometry geometry, Emit emit)
    : m_face(face), m_geometry(std::move(geometry)), m_emit(std::move(emit))
{
    m_page.opening = true;
}

int TablePaginator::roomLeft() const
{
    return (m_page.opening ? m_geometry.openingRoom : m_geometry.followingRoom) - m_used;
}

int TablePaginator::linesThatFit(int room) const
{
    return std::max(0, (room - 2 * kPadding) / TextBlock::lineHeightOf(kSmallestText));
}

void TablePaginator::add(const QStringList &cells)
{
    auto row = std::make_shared<MeasuredRow>();
    row->index = m_rows++;
    row->cells.reserve(m_geometry.cellWidths.size());
    for (qsizetype column = 0; column < m_geometry.cellWidths.size(); ++column) {
        row->cells.append(breakLines(m_face, cells.value(column), kSmallestText, m_geometry.cellWidths.at(column)));
        const int lines = static_cast<int>(row->cells.last().lines.size());
        row->lines = std::max(row->lines, lines);
        if (column < m_geometry.repeatedColumns && row->repeated == column && lines <= kMostRepeatedLines)
            ++row->repeated;
    }

    if (heightOf(row->lines) <= roomLeft())
        return push(row, 0, row->lines);
    if (heightOf(row->lines) <= m_geometry.followingRoom && !m_page.pieces.isEmpty()) {
        flush();
        return push(row, 0, row->lines);
    }
    split(row);
}

void TablePaginator::split(const std::shared_ptr<const MeasuredRow> &row)
{
    int least = kLeastLines;
    for (int column = 0; column < row->repeated; ++column)
        least = std::max(least, static_cast<int>(row->cells.at(column).lines.size()));
    for (int line = 0; line < row->lines;) {
        const int rest = row->lines - line;
        const int fit = linesThatFit(roomLeft());
        if (fit < std::min(least, rest) && !m_page.pieces.isEmpty()) {
            flush();
            continue;
        }
        const int taken = std::clamp(fit, 1, rest);
        push(row, line, taken);
        line += taken;
        if (line < row->lines)
            flush();
    }
}

void TablePaginator::push(const std::shared_ptr<const MeasuredRow> &row, int firstLine, int lines)
{
    int shown = lines;
    for (int column = 0; column < row->repeated; ++column)
        shown = std::max(shown, static_cast<int>(row->cells.at(column).lines.size()));
    m_page.pieces.append({row, firstLine, lines, heightOf(shown)});
    m_used += m_page.pieces.last().height;
}

void TablePaginator::flush()
{
    m_emit(m_page);
    m_page = {};
    m_used = 0;
}

void TablePaginator::makeRoomForFoot(int foot)
{
    if (foot <= roomLeft() || m_page.pieces.isEmpty())
        return;
    const RowPiece last = m_page.pieces.takeLast();
    m_used -= last.height;
    // The last row goes over whole where another stays behind it; else only its end does.
    const bool goesWhole = !m_page.pieces.isEmpty() && last.height + foot <= m_geometry.followingRoom;
    const int end = goesWhole ? last.lines
                              : std::clamp(linesThatFit(m_geometry.followingRoom - foot), 1,
                                           std::max(1, std::min(kLeastLines, last.lines - 1)));
    if (end < last.lines)
        push(last.row, last.firstLine, last.lines - end);
    if (!m_page.pieces.isEmpty())
        flush();
    push(last.row, last.firstLine + last.lines - end, end);
}

void TablePaginator::finish()
{
    const QList<int> &heights = m_geometry.footHeights;
    const int whole = std::accumulate(heights.begin(), heights.end(), 0);
    const bool fitsOnePage = whole + heightOf(1) <= m_geometry.followingRoom;
    makeRoomForFoot(fitsOnePage || heights.isEmpty() ? whole : heights.first());
    for (int block = 0; block < static_cast<int>(heights.size()); ++block) {
        const bool empty = m_page.pieces.isEmpty() && m_page.foot.isEmpty();
        if (heights.at(block) > roomLeft() && !empty)
            flush();
        m_page.foot.append(block);
        m_used += heights.at(block);
    }
    m_page.closing = true;
    flush();
}

} // namespace khattama::rendering
