// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cases/caserows.h"

namespace khattama::ui {

/// The columns of the list of cases.
enum class CaseColumn { Registration, Act, Name, Iin, Form, State, Received, Due, Concluded, FormNumber };
inline constexpr int kCaseColumns = 10;

/// Puts rows in the order of a column: names in the order of the Kazakh alphabet, the rest by number. Rows that have
/// nothing in the column come last in both directions; equal ones stand as received, newest first. Some milliseconds
/// for 200 000 rows.
class CaseOrder
{
public:
    /// Takes in the rows from `first` on: their place among the names is found once.
    void append(const CaseRows &rows, size_t first);
    void clear() { m_byName.clear(); }
    /// All rows that are not dropped.
    [[nodiscard]] std::vector<CaseRows::Row> sorted(const CaseRows &rows, CaseColumn column, Qt::SortOrder order) const;

private:
    std::vector<CaseRows::Row> m_byName; ///< all rows, dropped ones too
};

} // namespace khattama::ui
