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

/// A line may end after these where a letter follows; a slash or hyphen before a digit stays with its number.
bool mayBreakAfter(char16_t unit)
{
    return unit == u' ' || unit == u'-' || unit == u'/' || unit == u'\u2013' || unit == u'\u2014';
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

    const auto addLine = [&](qsizetype start, qsizetype end) {
        while (end > start && isBlank(units[end - 1]))
            --end;
        int lineWidth = 0;
        for (qsizetype i = start; i < end; ++i)
            lineWidth += face.advance(units[i], size);
        block.lines.append({start, end - start, lineWidth});
    };

    qsizetype start = 0;
    qsizetype breakAt = 0; // where the line may end; `start` while nowhere
    int used = 0;
    for (qsizetype i = 0; i < length; ++i) {
        if (units[i] == u'\n') {
            addLine(start, i);
            start = breakAt = i + 1;
            used = 0;
            continue;
        }
        const int advance = face.advance(units[i], size);
        if (used + advance > width && !isBlank(units[i])) {
            // At a place made for it, or, in a word wider than the whole line, right here.
            const qsizetype end = breakAt > start ? breakAt : std::max(i, start + 1);
            addLine(start, end);
            start = breakAt = end;
            used = 0;
            for (qsizetype k = start; k < i; ++k)
                used += face.advance(units[k], size);
        }
        used += advance;
        const bool beforeDigit = i + 1 < length && QChar(units[i + 1]).isDigit();
        if (isBlank(units[i]) || (mayBreakAfter(units[i]) && !beforeDigit))
            breakAt = i + 1;
    }
    if (start < length || length == 0 || units[length - 1] == u'\n')
        addLine(start, length);
    return block;
}

} // namespace khattama::rendering
