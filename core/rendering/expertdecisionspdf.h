// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expertise/case.h"
#include "core/journal/protocol.h"
#include "core/people/department.h"
#include "core/rendering/formtexts.h"
#include "core/rules/legaltime.h"
#include "core/rules/referencelists.h"

namespace khattama::rendering {

/// The list of expert decisions (p. 46; what Appendix 16 is for), in both languages: who decided what, and when, on a
/// proactive case. It names the case by its numbers, sex and age alone, as the experts saw it.
class ExpertDecisionsPdf
{
public:
    /// Errors: those of FormTexts, Typeface and DataFiles.
    [[nodiscard]] static Result<ExpertDecisionsPdf> load(const DataFiles &data);

    /// `record` has all its votes. `experts`: names by login. `date` is the day of the last vote and chooses the
    /// edition; `head` signs.
    [[nodiscard]] journal::RenderedDocument render(const people::Department &department, const expertise::Case &record,
                                                   const QMap<QString, QString> &experts, QDate date,
                                                   const QString &head, const rules::ReferenceLists &lists) const;

private:
    ExpertDecisionsPdf(const QByteArray &font, FormTexts form) : m_font(font), m_form(std::move(form)) {}
    QByteArray m_font; ///< file of the typeface
    FormTexts m_form;
    rules::LegalTime m_legalTime;
};

} // namespace khattama::rendering
