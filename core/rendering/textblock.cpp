// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rendering/textblock.h"

#include <algorithm>

namespace khattama::rendering {

namespace {

bool isBlank(char16_t unit)
{
    return unit == u' ';
}

bool isJoint(char16_t unit)
{
    return unit == u'-' || unit == u'/' || unit == u'\u2013' || unit == u'\u2014';
}

/// Whether a line may end after `at`, where a word began at `word`: at a blank, but not between «№» and its
/// number; at a hyphen or slash with two letters before it («и/или» stays whole) and no digit after it.
bool mayEndAfter(const char16_t *units, qsizetype length, qsizetype word, qsizetype at)
{
    if (isBlank(units[at]))
        return at == 0 || units[at - 1] != u'\u2116';
    const bool beforeDigit = at + 1 < length && QChar(units[at + 1]).isDigit();
    return isJoint(units[at]) && at - word >= 2 && !beforeDigit;
}

bool needsCleaning(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        const char16_t unit = c.unicode();
        return (unit < u' ' && unit != u'\n') || (unit >= 0x7f && unit < 0xa0) || unit == 0xad
               || (unit >= 0x300 && unit < 0x370) || (unit >= 0x200b && unit <= 0x200f) || unit == 0x2028
               || unit == 0x2029 || unit == 0xfeff;
    });
}

QString cleaned(const QString &text)
{
    QString result = text;
    result.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    result.replace(QChar(0x2028), u'\n').replace(QChar(0x2029), u'\n').replace(u'\r', u'\n').replace(u'\t', u' ');
    result.removeIf([](QChar c) {
        const char16_t unit = c.unicode();
        return (unit < u' ' && unit != u'\n') || (unit >= 0x7f && unit < 0xa0) || unit == 0xad
               || (unit >= 0x200b && unit <= 0x200f) || unit == 0xfeff;
    });
    return result.normalized(QString::NormalizationForm_C);
}

} // namespace

TextBlock breakLines(Typeface &face, const QString &text, int size, int width, const QList<Underline> &underlines)
{
    TextBlock block{needsCleaning(text) ? cleaned(text) : text, size, {}, underlines};
    const char16_t *units = reinterpret_cast<const char16_t *>(block.text.utf16());
    const qsizetype length = block.text.size();

    // `lineWidth` is that of everything from start to end; blanks at the end do not count.
    const auto addLine = [&](qsizetype start, qsizetype end, int lineWidth) {
        for (; end > start && isBlank(units[end - 1]); --end)
            lineWidth -= face.advance(u' ', size);
        block.lines.append({start, end - start, lineWidth});
    };

    qsizetype start = 0;
    qsizetype breakAt = 0; // where the line may end; `start` while nowhere
    int used = 0;          // width from `start`
    int usedAtBreak = 0;   // width from `start` to `breakAt`
    for (qsizetype i = 0; i < length; ++i) {
        if (units[i] == u'\n') {
            addLine(start, i, used);
            start = breakAt = i + 1;
            used = usedAtBreak = 0;
            continue;
        }
        const int advance = face.advance(units[i], size);
        // More than once where what is left of the line before is as wide as a line itself.
        while (used + advance > width && !isBlank(units[i]) && i > start) {
            // At a place made for it, or, in a word wider than the whole line, right here.
            if (breakAt == start) {
                breakAt = i;
                usedAtBreak = used;
            }
            addLine(start, breakAt, usedAtBreak);
            start = breakAt;
            used -= usedAtBreak;
            usedAtBreak = 0;
        }
        used += advance;
        if (mayEndAfter(units, length, breakAt, i)) {
            breakAt = i + 1;
            usedAtBreak = used;
        }
    }
    if (start < length || length == 0 || units[length - 1] == u'\n')
        addLine(start, length, used);
    return block;
}

} // namespace khattama::rendering
