// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rendering/sheet.h"

#include <QPainter>

namespace khattama::rendering {

/// Draws sheets with a painter whose unit is a hundredth of a point.
class SheetPainter
{
public:
    SheetPainter(QPainter &painter, Typeface &face);
    void draw(const Sheet &sheet);

private:
    void drawMark(const Sheet &sheet);
    void drawBlock(const PlacedBlock &placed);
    void drawUnderlines(const PlacedBlock &placed, const TextLine &line, int x, int baseLine);
    [[nodiscard]] int widthOf(const TextBlock &block, qsizetype from, qsizetype to);

    QPainter &m_painter;
    Typeface &m_face;
    QList<QLine> m_underlines;
    QList<quint32> m_indexes;
    QList<QPointF> m_positions;
};

} // namespace khattama::rendering
