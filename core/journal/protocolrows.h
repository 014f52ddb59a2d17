// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expertise/case.h"
#include "core/journal/celltexts.h"
#include "core/journal/protocol.h"
#include "core/rules/legaltime.h"
#include "core/rules/referencelists.h"

namespace khattama::journal {

/// Writes a concluded case as a row of the daily protocol. The words that the program adds stand in the language
/// the person chose; what specialists typed stands as typed.
class ProtocolRows
{
public:
    ProtocolRows(const rules::ReferenceLists &lists, const CellTexts &texts, const rules::LegalTime &legalTime)
        : m_lists(lists), m_texts(texts), m_legalTime(legalTime)
    {}

    /// The 14 cells of Appendix 17; column 8 is the state before this examination, 10-12 the new decision.
    [[nodiscard]] ProtocolRow departmentRow(const expertise::Case &record) const;
    /// The 9 cells of Appendix 18 (ОМК); `number` is the row's number in the protocol.
    [[nodiscard]] ProtocolRow controlRow(const expertise::Case &record, int number) const;

    /// The headings above the cells, in the order of the columns, as in force on `day`.
    [[nodiscard]] QList<LocalizedText> headings(people::DepartmentKind kind, QDate day) const
    {
        return m_texts.headings(kind, day);
    }

private:
    const rules::ReferenceLists &m_lists;
    const CellTexts &m_texts;
    const rules::LegalTime &m_legalTime;
};

} // namespace khattama::journal
