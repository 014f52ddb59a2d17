// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rendering/sheet.h"

namespace khattama::rendering {

/// Writes a sheet as the content stream of a PDF page. Text is written a line at a time, as the UTF-16 units of
/// its characters: the document's font is set up so that they are its character codes.
///
/// QPdfWriter is not used: it writes every glyph as a move and a string of its own, which took two thirds of the
/// time of printing, and it can say neither the document's language nor give equal bytes for equal input.
class SheetContent
{
public:
    /// `used` collects the characters that were drawn, by UTF-16 unit.
    SheetContent(Typeface &face, std::vector<bool> &used);
    [[nodiscard]] QByteArray of(const Sheet &sheet);

private:
    void addMark(const Sheet &sheet);
    void addRules(const QList<QLine> &rules);
    void addBlock(const PlacedBlock &placed);
    void addUnderlines(const PlacedBlock &placed, const TextLine &line, int x, int baseLine);
    void addHex(const TextBlock &block, const TextLine &line);
    void addNumbers(std::initializer_list<int> numbers);
    [[nodiscard]] int widthOf(const TextBlock &block, qsizetype from, qsizetype to);

    Typeface &m_face;
    std::vector<bool> &m_used;
    QByteArray m_content;
    QList<QLine> m_underlines;
};

} // namespace khattama::rendering
