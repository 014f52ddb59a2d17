// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/incident.h"
#include "core/base/wording.h"
#include "core/rendering/formtexts.h"
#include "core/rules/legaltime.h"
#include "core/rules/referencelists.h"

namespace khattama::rendering {

/// The incident report as PDF; the form's own words in both languages, what was done in the language asked for.
class IncidentPdf final : public audit::IncidentRenderer
{
public:
    /// Errors: those of FormTexts, Typeface, Wording and DataFiles. `lists` must outlive it.
    [[nodiscard]] static Result<IncidentPdf> load(const DataFiles &data, const rules::ReferenceLists &lists,
                                                  const rules::LegalTime &time);

    [[nodiscard]] QByteArray incident(const people::Department &department, const audit::Incident &incident,
                                      Language language) const override;

private:
    IncidentPdf(const QByteArray &font, FormTexts form, Wording wording, const rules::ReferenceLists &lists,
                const rules::LegalTime &time)
        : m_font(font), m_form(std::move(form)), m_wording(std::move(wording)), m_lists(lists), m_time(time)
    {}
    [[nodiscard]] QString moment(const QDateTime &at) const;

    QByteArray m_font; ///< file of the typeface
    FormTexts m_form;
    Wording m_wording;
    const rules::ReferenceLists &m_lists;
    rules::LegalTime m_time;
};

} // namespace khattama::rendering
