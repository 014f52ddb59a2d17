// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outage/transfers.h"
#include "core/rendering/formtexts.h"

namespace khattama::rendering {

/// The transfer list (p. 72) as PDF: every case with the fields that are entered into ЦБДИ, and place for its number.
class TransferListPdf final : public outage::TransferRenderer
{
public:
    /// Errors: those of FormTexts, Typeface and DataFiles. `lists` must outlive the renderer.
    [[nodiscard]] static Result<TransferListPdf> load(const DataFiles &data, const rules::ReferenceLists &lists,
                                                      const rules::LegalTime &time);

    [[nodiscard]] QByteArray transferList(const outage::TransferContent &content, Language language,
                                          QDate date) const override;

private:
    TransferListPdf(const QByteArray &font, FormTexts form, const rules::ReferenceLists &lists,
                    const rules::LegalTime &time)
        : m_font(font), m_form(std::move(form)), m_lists(lists), m_time(time)
    {}
    [[nodiscard]] QString moment(const QDateTime &at) const;
    [[nodiscard]] QString actText(const QJsonObject &words, const outage::OutageAct &act, Language language) const;

    QByteArray m_font; ///< file of the typeface
    FormTexts m_form;
    const rules::ReferenceLists &m_lists;
    rules::LegalTime m_time;
};

} // namespace khattama::rendering
