// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/personcopy.h"
#include "core/rendering/formtexts.h"
#include "core/rules/legaltime.h"
#include "core/rules/referencelists.h"

namespace khattama::rendering {

/// The copy of a person's data as PDF; the form's own words in both languages, the data in the language asked for.
class PersonCopyPdf final : public audit::PersonCopyRenderer
{
public:
    /// Errors: those of FormTexts, Typeface and DataFiles. `lists` must outlive it.
    [[nodiscard]] static Result<PersonCopyPdf> load(const DataFiles &data, const rules::ReferenceLists &lists,
                                                    const rules::LegalTime &time);

    [[nodiscard]] QByteArray personCopy(const people::Department &department, const audit::PersonCopy &copy,
                                        Language language) const override;

private:
    PersonCopyPdf(const QByteArray &font, FormTexts form, const rules::ReferenceLists &lists,
                  const rules::LegalTime &time)
        : m_font(font), m_form(std::move(form)), m_lists(lists), m_time(time)
    {}
    [[nodiscard]] QString moment(const QDateTime &at) const;

    QByteArray m_font; ///< file of the typeface
    FormTexts m_form;
    const rules::ReferenceLists &m_lists;
    rules::LegalTime m_time;
};

} // namespace khattama::rendering
