// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QTransform>

#include <vector>

namespace khattama::ui {

/// Where pages stand that lie one under the other in the middle of a column: geometry alone, in pixels of the window.
class PageStack
{
public:
    static constexpr double kGap = 8;

    /// Sizes in points, drawn `scale` pixels to the point, turned by quarters clockwise.
    void set(const QList<QSizeF> &points, double scale, int quarters);
    /// The scale at which the widest page (or with `whole` each page) fits the room.
    [[nodiscard]] static double scaleToFit(const QList<QSizeF> &points, int quarters, const QSizeF &room, bool whole);

    [[nodiscard]] int count() const { return int(m_rects.size()); }
    /// Of the column; wider than it when the viewport is.
    [[nodiscard]] QSizeF size() const { return m_size; }
    [[nodiscard]] const QRectF &rect(int page) const { return m_rects[size_t(page)]; }
    /// The page at a height, the nearest one between two; -1 when there are none.
    [[nodiscard]] int pageAt(double y) const;
    /// From points of the page to pixels of the stack.
    [[nodiscard]] QTransform fromPoints(int page) const;

private:
    std::vector<QRectF> m_rects;
    QList<QSizeF> m_points;
    QSizeF m_size;
    double m_scale = 1;
    int m_quarters = 0;
};

} // namespace khattama::ui
