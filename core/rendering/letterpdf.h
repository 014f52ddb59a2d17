// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outbox/outbox.h"
#include "core/rendering/formtexts.h"
#include "core/rules/referencelists.h"

namespace khattama::rendering {

/// What goes out by post as PDF, in both languages: the summons of p. 73-1, the notice of p. 53, the
/// referral to consultation and its answer (Appendix 3, item 5, 3)).
class LetterPdf final : public outbox::LetterRenderer
{
public:
    /// Errors: those of FormTexts, Typeface and DataFiles. `lists` must outlive the renderer.
    [[nodiscard]] static Result<LetterPdf> load(const DataFiles &data, const rules::ReferenceLists &lists);

    [[nodiscard]] QByteArray letter(const people::Department &department, const outbox::OutboxMessage &message,
                                    QDate date) const override;

private:
    LetterPdf(const QByteArray &font, FormTexts form, const rules::ReferenceLists &lists)
        : m_font(font), m_form(std::move(form)), m_lists(lists)
    {}
    QByteArray m_font; ///< file of the typeface
    FormTexts m_form;
    const rules::ReferenceLists &m_lists;
};

} // namespace khattama::rendering
