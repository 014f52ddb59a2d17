// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rendering/typeface.h"
#include "core/rendering/units.h"

#include <QList>
#include <QString>

namespace khattama::rendering {

/// A line of a block: which part of its text, and how wide it is drawn.
struct TextLine {
    qsizetype start = 0;
    qsizetype length = 0;
    int width = 0;
};

/// Part of a text that is underlined: what was filled in, or what applies.
struct Underline {
    qsizetype start = 0;
    qsizetype length = 0;
};

/// Text broken into lines of one size.
struct TextBlock {
    QString text;
    int size = kSmallestText; ///< in points
    QList<TextLine> lines;
    QList<Underline> underlines;

    [[nodiscard]] int lineHeight() const { return lineHeightOf(size); }
    [[nodiscard]] int height() const { return static_cast<int>(lines.size()) * lineHeight(); }
    [[nodiscard]] static int lineHeightOf(int size) { return size * 115 * kPoint / 100; }
    /// From the top of a line to its base line.
    [[nodiscard]] static int ascentOf(int size) { return size * 92 * kPoint / 100; }
};

/// Breaks `text` so that no line is wider than `width`: at its own line breaks, else after blanks, hyphens and
/// slashes, else, where a word is wider than the line, between characters. Tabs become blanks and other control
/// characters vanish; text is composed (NFC), for the typeface has one glyph for each letter.
[[nodiscard]] TextBlock breakLines(Typeface &face, const QString &text, int size, int width,
                                   const QList<Underline> &underlines = {});

} // namespace khattama::rendering
