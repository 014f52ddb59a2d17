// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expertise/case.h"
#include "core/journal/protocol.h"
#include "core/people/department.h"
#include "core/rendering/formtexts.h"
#include "core/rules/deadlines.h"
#include "core/rules/referencelists.h"

namespace khattama::rendering {

/// The list of a day's examinations away from the department, to be taken along (Appendix 3, other requirements).
class VisitListPdf
{
public:
    /// Errors: those of FormTexts, Typeface and DataFiles.
    [[nodiscard]] static Result<VisitListPdf> load(const DataFiles &data);

    /// `experts`: names by login. The row of a case says its result once that is entered. `head` signs.
    [[nodiscard]] journal::RenderedDocument render(const people::Department &department, QDate day,
                                                   const QList<expertise::Case> &visits,
                                                   const QMap<QString, QString> &experts, const QString &head,
                                                   const rules::ReferenceLists &lists) const;

private:
    VisitListPdf(const QByteArray &font, FormTexts form) : m_font(font), m_form(std::move(form)) {}
    QByteArray m_font; ///< file of the typeface
    FormTexts m_form;
    rules::LegalTime m_legalTime;
};

} // namespace khattama::rendering
