// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace khattama::ui {

/// Where a word stands in a text.
struct WordSpan {
    qsizetype start = 0;
    qsizetype length = 0;

    [[nodiscard]] qsizetype end() const { return start + length; }
    friend bool operator==(const WordSpan &, const WordSpan &) = default;
};

/// The words of a text whose spelling can be judged, in their order. Left out is what has a digit in it (numbers,
/// doses, codes as I69.3 or 031/у), an abbreviation in capitals with what hangs on it (МӘС, МӘС-тің), a single letter,
/// and what is written in Latin letters alone. A word of mixed letters is there: it is a mistake.
[[nodiscard]] QList<WordSpan> wordsIn(const QString &text);

} // namespace khattama::ui
