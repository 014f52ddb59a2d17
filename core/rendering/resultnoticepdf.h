// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expertise/case.h"
#include "core/journal/protocol.h"
#include "core/people/department.h"
#include "core/rendering/formtexts.h"
#include "core/rules/ruleeditions.h"

namespace khattama::rendering {

/// The notice to a person whose disability was not established (Appendix 3, item 7), in both languages: R11 at a first
/// examination, R10 at a repeated one. An IIN stands masked but for its last four digits.
class ResultNoticePdf
{
public:
    /// Errors: those of FormTexts, Typeface and DataFiles.
    [[nodiscard]] static Result<ResultNoticePdf> load(const DataFiles &data);

    /// `record` is concluded. `date` is the day of the conclusion and chooses the edition; `head` signs.
    [[nodiscard]] journal::RenderedDocument render(const people::Department &department, const expertise::Case &record,
                                                   QDate date, const QString &head) const;

private:
    ResultNoticePdf(const QByteArray &font, FormTexts form, rules::RuleEditions standard)
        : m_font(font), m_form(std::move(form)), m_standard(std::move(standard))
    {}
    QByteArray m_font; ///< file of the typeface
    FormTexts m_form;
    rules::RuleEditions m_standard; ///< the terms of Appendix 3
};

} // namespace khattama::rendering
