// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/expertwork.h"
#include "core/rendering/formtexts.h"

namespace khattama::rendering {

/// The monthly list by expert as PDF: for each the counts and the decisions; the form's own words in both languages.
class ExpertWorkPdf final : public journal::ExpertWorkDocument
{
public:
    /// Errors: those of FormTexts, Typeface and DataFiles. `lists` must outlive it.
    [[nodiscard]] static Result<ExpertWorkPdf> load(const DataFiles &data, const rules::ReferenceLists &lists);

    [[nodiscard]] Result<QByteArray> write(const people::Department &department, QDate month,
                                           const QList<journal::ExpertMonth> &experts,
                                           Language language) const override;

private:
    ExpertWorkPdf(const QByteArray &font, FormTexts form, const rules::ReferenceLists &lists)
        : m_font(font), m_form(std::move(form)), m_lists(lists)
    {}
    QByteArray m_font; ///< file of the typeface
    FormTexts m_form;
    const rules::ReferenceLists &m_lists;
};

} // namespace khattama::rendering
