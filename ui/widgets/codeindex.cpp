// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/codeindex.h"

#include "core/base/textfolding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace khattama::ui {

namespace {

/// Codes are Latin; typed on a Cyrillic layout their letters come as look-alikes.
QString foldedCode(const QString &code)
{
    static const QString cyrillic = u"авсенкмортхуі"_s;
    static const QString latin = u"abcehkmoptxyi"_s;
    QString folded = code.simplified().toLower();
    for (QChar &letter : folded) {
        if (const qsizetype at = cyrillic.indexOf(letter); at >= 0)
            letter = latin[at];
    }
    return folded.replace(u',', u'.');
}

} // namespace

CodeIndex::CodeIndex(QList<CodeItem> items) : m_items(std::move(items))
{
    m_codes.reserve(m_items.size());
    m_words.reserve(m_items.size());
    m_places.reserve(m_items.size());
    m_whole.reserve(2 * m_items.size());
    for (int i = 0; i < m_items.size(); ++i) {
        const CodeItem &item = m_items[i];
        m_codes.append(foldedCode(item.code));
        m_words.append(u' ' + foldedWords(item.text).join(u' '));
        m_places.insert(item.code, i);
        if (!m_whole.contains(m_codes.last()))
            m_whole.insert(m_codes.last(), i);
        if (!m_whole.contains(m_words.last()))
            m_whole.insert(m_words.last(), i);
    }
}

QString CodeIndex::withCode(const CodeItem &item)
{
    return item.code + u' ' + item.text;
}

QList<int> CodeIndex::matches(const QString &typed) const
{
    const QString code = foldedCode(typed);
    const QStringList words = foldedWords(typed);
    QList<int> first;
    QList<int> second;
    QList<int> others;
    for (int i = 0; i < m_items.size(); ++i) {
        if (m_codes[i].startsWith(code)) {
            first.append(i);
            continue;
        }
        const bool all = !words.isEmpty() && std::all_of(words.begin(), words.end(), [&](const QString &word) {
            return m_words[i].contains(u' ' + word) || m_codes[i].startsWith(foldedCode(word));
        });
        if (all)
            (m_words[i].startsWith(u' ' + words.first()) ? second : others).append(i);
    }
    return first + second + others;
}

int CodeIndex::exact(const QString &typed) const
{
    const QString code = foldedCode(typed);
    if (code.isEmpty())
        return -1;
    if (const auto found = m_whole.constFind(code); found != m_whole.cend())
        return *found;
    if (const auto found = m_whole.constFind(u' ' + foldedWords(typed).join(u' ')); found != m_whole.cend())
        return *found;
    const int byCode = m_whole.value(code.section(u' ', 0, 0), -1);
    return byCode >= 0 && foldedCode(withCode(m_items[byCode])) == code ? byCode : -1;
}

} // namespace khattama::ui
