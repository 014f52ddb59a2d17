// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cases/caserows.h"

namespace khattama::ui {

/// What is typed to find cases, as CaseQuery::text: each word begins a word of the name, or is part of the IIN or of a
/// number; without regard to case and look-alikes.
class CaseSearch
{
public:
    using Matches = std::vector<quint8>; ///< for each row 1 or 0

    CaseSearch() = default;
    explicit CaseSearch(const QString &text);

    [[nodiscard]] bool isEmpty() const { return m_words.empty(); }
    /// Whether all that this finds was found by `earlier` too: a letter more was typed.
    [[nodiscard]] bool narrows(const CaseSearch &earlier) const;
    [[nodiscard]] bool matches(const CaseRows &rows, CaseRows::Row row) const;
    /// Clears the marks of rows from `first` on that do not match. Rows without a mark are not looked at.
    void narrow(const CaseRows &rows, size_t first, Matches &marks) const;

    friend bool operator==(const CaseSearch &, const CaseSearch &) = default;

private:
    struct Word {
        std::string whole;               ///< looked for in the numbers
        std::vector<std::string> pieces; ///< each begins a word of the name: «Иванова-Петрова» is two of them
        friend bool operator==(const Word &, const Word &) = default;
    };
    [[nodiscard]] static bool matches(const Word &word, const CaseRows &rows, CaseRows::Row row);
    /// The rows from `first` on that have the word, found in one go through the columns.
    [[nodiscard]] static Matches found(const Word &word, const CaseRows &rows, size_t first);

    std::vector<Word> m_words;
};

} // namespace khattama::ui
