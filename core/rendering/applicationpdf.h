// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/application.h"
#include "core/journal/protocol.h"
#include "core/people/department.h"
#include "core/rendering/formtexts.h"

namespace khattama::rendering {

/// Names out of the reference lists, in the language of the print.
struct ApplicationNames {
    QString region;           ///< of the address
    QString identityDocument; ///< kind of the identity document
};

/// The application of Appendix 1, filled in, in Kazakh or Russian: what applies is underlined (p. 9).
class ApplicationPdf
{
public:
    /// Errors: those of FormTexts, Typeface and DataFiles.
    [[nodiscard]] static Result<ApplicationPdf> load(const DataFiles &data);

    [[nodiscard]] journal::RenderedDocument render(const people::Department &department,
                                                   const intake::Application &application, Language language,
                                                   const ApplicationNames &names) const;

private:
    ApplicationPdf(const QByteArray &font, FormTexts form, QHash<QString, LocalizedText> regions);
    QByteArray m_font; ///< file of the typeface
    FormTexts m_form;
    QHash<QString, LocalizedText> m_regions; ///< RegionPhrases::brief
};

} // namespace khattama::rendering
