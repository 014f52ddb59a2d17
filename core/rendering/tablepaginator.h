// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rendering/textblock.h"

#include <QStringList>

#include <functional>
#include <memory>

namespace khattama::rendering {

/// A row of a table broken into lines.
struct MeasuredRow {
    int index = 0; ///< from 0
    QList<TextBlock> cells;
    int lines = 1;    ///< of its longest cell
    int repeated = 0; ///< how many leading cells are repeated where the row is split
};

/// A row, or the part of a row that is taller than a sheet. All its cells, on both of two facing sheets, show
/// the same lines and have the same height, so that the sheets read across.
struct RowPiece {
    std::shared_ptr<const MeasuredRow> row;
    int firstLine = 0;
    int lines = 0;
    int height = 0; ///< hundredths of a point, padding and all

    [[nodiscard]] bool isFirst() const { return firstLine == 0; }
};

/// What stands on one sheet, or on two facing ones.
struct TablePage {
    bool opening = false; ///< the first: the document's heading stands above the table
    bool closing = false; ///< the last of the table
    QList<RowPiece> pieces;
    QList<int> foot; ///< indexes of the blocks of the foot that stand here
};

/// Fills pages with rows (rules, section 5, Layout): a row that does not fit is carried over whole; one taller
/// than a sheet is split between lines, with its number repeated; the foot has at least the end of a row above
/// it. Pages are handed on as soon as they are full, so that memory does not grow with the number of rows.
class TablePaginator
{
public:
    /// All lengths in hundredths of a point.
    struct Geometry {
        QList<int> cellWidths; ///< what text may fill
        int repeatedColumns = 0;
        int openingRoom = 0;    ///< height for rows and foot on the opening page
        int followingRoom = 0;  ///< on the others
        QList<int> footHeights; ///< of the blocks of the foot
    };
    using Emit = std::function<void(const TablePage &)>;

    static constexpr int kPadding = 180; ///< inside each edge of a cell
    [[nodiscard]] static int heightOf(int lines);

    TablePaginator(Typeface &face, Geometry geometry, Emit emit);

    void add(const QStringList &cells);
    void finish();

private:
    [[nodiscard]] int roomLeft() const;
    [[nodiscard]] int linesThatFit(int room) const;
    void push(const std::shared_ptr<const MeasuredRow> &row, int firstLine, int lines);
    void split(const std::shared_ptr<const MeasuredRow> &row);
    void makeRoomForFoot(int foot);
    void flush();

    Typeface &m_face;
    Geometry m_geometry;
    Emit m_emit;
    TablePage m_page;
    int m_used = 0;
    int m_rows = 0;
};

} // namespace khattama::rendering
