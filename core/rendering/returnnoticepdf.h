// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expertise/case.h"
#include "core/journal/protocol.h"
#include "core/people/department.h"
#include "core/rendering/formtexts.h"

namespace khattama::rendering {

/// The notice that returns a form 031/у (Appendix 5; p. 15, 45): of the form's 25 reasons only those that
/// failed, under their own numbers, in both languages. An IIN stands masked but for its last four digits.
class ReturnNoticePdf
{
public:
    /// Errors: those of FormTexts, Typeface and DataFiles.
    [[nodiscard]] static Result<ReturnNoticePdf> load(const DataFiles &data);

    /// `date` is that of the notice and chooses the edition; `head` signs (empty: a line to write on).
    [[nodiscard]] journal::RenderedDocument render(const people::Department &department, const expertise::Case &record,
                                                   QDate date, const QString &head) const;

private:
    ReturnNoticePdf(const QByteArray &font, FormTexts form);
    QByteArray m_font; ///< file of the typeface
    FormTexts m_form;
};

} // namespace khattama::rendering
