// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/expertwork.h"
#include "core/rules/formeditions.h"

namespace khattama::exchange {

/// The monthly list by expert as XLSX: the counts on one sheet, the decisions on another.
class ExpertWorkSheet final : public journal::ExpertWorkDocument
{
public:
    /// Errors: those of FormEditions. `lists` must outlive it.
    [[nodiscard]] static Result<ExpertWorkSheet> load(const DataFiles &files, const rules::ReferenceLists &lists);

    [[nodiscard]] Result<QByteArray> write(const people::Department &department, QDate month,
                                           const QList<journal::ExpertMonth> &experts,
                                           Language language) const override;

private:
    ExpertWorkSheet(rules::FormEditions form, const rules::ReferenceLists &lists)
        : m_form(std::move(form)), m_lists(lists)
    {}
    rules::FormEditions m_form;
    const rules::ReferenceLists &m_lists;
};

} // namespace khattama::exchange
