// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/casesearch.h"

#include "core/base/textfolding.h"

#include <algorithm>

namespace khattama::ui {

namespace {

/// Below so many rows each is looked at by itself; above, the columns are gone through as one text.
constexpr size_t kFew = 5000;

bool contains(std::string_view text, const std::string &part)
{
    return text.find(part) != std::string_view::npos;
}

/// Calls `visit(row)` for every row from `first` on whose text in the column holds `part`.
template <typename Visit>
void eachRowWith(const std::string &part, const TextColumn &column, size_t first, Visit visit)
{
    const std::string_view all = column.bytes();
    size_t row = first;
    for (size_t at = column.begin(first); (at = all.find(part, at)) != std::string_view::npos;) {
        while (column.end(row) <= at)
            ++row;
        visit(row);
        at = column.end(row);
        if (++row == column.size())
            return;
    }
}

} // namespace

CaseSearch::CaseSearch(const QString &text)
{
    const QStringList words = foldedForSearch(text).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        Word made{word.toStdString(), {}};
        for (const QString &piece : foldedWords(word))
            made.pieces.push_back(' ' + piece.toStdString());
        m_words.push_back(std::move(made));
    }
}

bool CaseSearch::narrows(const CaseSearch &earlier) const
{
    return m_words.size() >= earlier.m_words.size()
           && std::equal(earlier.m_words.begin(), earlier.m_words.end(), m_words.begin(),
                         [](const Word &before, const Word &now) { return now.whole.starts_with(before.whole); });
}

bool CaseSearch::matches(const Word &word, const CaseRows &rows, CaseRows::Row row)
{
    if (contains(rows.numbers().at(row), word.whole))
        return true;
    return !word.pieces.empty() && std::all_of(word.pieces.begin(), word.pieces.end(), [&](const std::string &piece) {
        return contains(rows.words().at(row), piece);
    });
}

bool CaseSearch::matches(const CaseRows &rows, CaseRows::Row row) const
{
    return std::all_of(m_words.begin(), m_words.end(), [&](const Word &word) { return matches(word, rows, row); });
}

CaseSearch::Matches CaseSearch::found(const Word &word, const CaseRows &rows, size_t first)
{
    Matches marks(rows.size(), 0);
    eachRowWith(word.whole, rows.numbers(), first, [&](size_t row) { marks[row] = 1; });
    if (!word.pieces.empty()) {
        eachRowWith(word.pieces.front(), rows.words(), first, [&](size_t row) {
            if (word.pieces.size() == 1 || matches(word, rows, static_cast<CaseRows::Row>(row)))
                marks[row] = 1;
        });
    }
    return marks;
}

void CaseSearch::narrow(const CaseRows &rows, size_t first, Matches &marks) const
{
    for (const Word &word : m_words) {
        const auto left =
            static_cast<size_t>(std::count(marks.begin() + static_cast<std::ptrdiff_t>(first), marks.end(), 1));
        if (left == 0)
            return;
        if (left < kFew) {
            for (size_t row = first; row < marks.size(); ++row)
                marks[row] = marks[row] != 0 && matches(word, rows, static_cast<CaseRows::Row>(row));
            continue;
        }
        const Matches having = found(word, rows, first);
        for (size_t row = first; row < marks.size(); ++row)
            marks[row] = marks[row] & having[row];
    }
}

} // namespace khattama::ui
