// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expertise/case.h"
#include "core/journal/protocol.h"
#include "core/people/department.h"
#include "core/rendering/formtexts.h"

namespace khattama::rendering {

/// The words of the lists that a refusal names.
struct RefusalWords {
    LocalizedText ground;
    QHash<QString, LocalizedText> documents; ///< by id
};

/// The reasoned refusal of the service (Appendix 3, item 11), in both languages: its number, the ground, the documents
/// that are missing or out of term, how to go on. An IIN stands masked but for its last four digits.
class RefusalPdf
{
public:
    /// Errors: those of FormTexts, Typeface and DataFiles.
    [[nodiscard]] static Result<RefusalPdf> load(const DataFiles &data);

    /// `record` has a refusal. `date` is that of the refusal and chooses the edition; `head` signs (empty: a draft,
    /// with that word across it and a line to write on).
    [[nodiscard]] journal::RenderedDocument render(const people::Department &department, const expertise::Case &record,
                                                   QDate date, const QString &head, const RefusalWords &words) const;

private:
    RefusalPdf(const QByteArray &font, FormTexts form);
    QByteArray m_font; ///< file of the typeface
    FormTexts m_form;
};

} // namespace khattama::rendering
