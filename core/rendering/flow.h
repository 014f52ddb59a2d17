// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rendering/placement.h"

#include <QJsonValue>

namespace khattama::rendering {

/// A table of a form that runs on from sheet to sheet; its heading is repeated.
struct FlowTable {
    struct Column {
        QString heading;
        int width = 0; ///< hundredths of a point
        Align align = Align::Left;
    };
    /// One cell for each column; a single one spans the table.
    using Row = QStringList;

    QList<Column> columns;
    QList<Row> rows;
    int size = 10; ///< points
};

/// An empty table with these headings of a form, in both languages; a width of 0 takes what is left of `width`.
[[nodiscard]] FlowTable tableOf(const QJsonValue &headings, const QList<int> &widths, int width, int size);

/// Fills upright A4 sheets from top to bottom with what a form consists of.
class Flow
{
public:
    explicit Flow(Typeface &face);

    [[nodiscard]] int width() const { return m_body.width(); }
    void add(const QList<Paragraph> &paragraphs);
    void add(const FlowTable &table);
    void add(const SignatureLine &signature);
    [[nodiscard]] const QList<Sheet> &sheets() const { return m_sheets; }

private:
    [[nodiscard]] int bottom() const { return m_body.top() + m_body.height(); }
    void newSheet();
    void addRow(const FlowTable &table, const FlowTable::Row &row, Align align);

    Typeface &m_face;
    QRect m_body;
    QList<Sheet> m_sheets;
    int m_y = 0;
};

} // namespace khattama::rendering
