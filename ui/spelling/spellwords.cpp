// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spelling/spellwords.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace khattama::ui {

namespace {

constexpr qsizetype kLongestAbbreviation = 6;

/// МӘС, ЖСНмен, ЭхоКГ; a long word in capitals is one of a heading.
bool isAbbreviation(QStringView word)
{
    const auto capitals = std::count_if(word.begin(), word.end(), [](QChar letter) { return letter.isUpper(); });
    return capitals > 1 && (capitals < word.size() || word.size() <= kLongestAbbreviation);
}

bool isJudged(const QString &word)
{
    if (word.size() < 2 || isAbbreviation(word.section(u'-', 0, 0)))
        return false;
    return std::any_of(word.begin(), word.end(),
                       [](QChar letter) { return letter.script() == QChar::Script_Cyrillic; });
}

} // namespace

QList<WordSpan> wordsIn(const QString &text)
{
    // What stands together without a space is one code if there is a digit in it, and several words otherwise.
    static const QRegularExpression run(u"[\\p{L}\\p{N}]+(?:[-./'’%][\\p{L}\\p{N}]+)*"_s);
    static const QRegularExpression word(u"\\p{L}+(?:[-'’]\\p{L}+)*"_s);
    static const QRegularExpression digit(u"\\p{N}"_s);
    QList<WordSpan> words;
    for (auto runs = run.globalMatch(text); runs.hasNext();) {
        const auto found = runs.next();
        if (found.captured().contains(digit))
            continue;
        for (auto parts = word.globalMatch(found.captured()); parts.hasNext();) {
            const auto part = parts.next();
            if (isJudged(part.captured()))
                words.append({found.capturedStart() + part.capturedStart(), part.capturedLength()});
        }
    }
    return words;
}

} // namespace khattama::ui
