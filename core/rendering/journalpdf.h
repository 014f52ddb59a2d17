// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/datafiles.h"
#include "core/journal/journalrenderer.h"
#include "core/rendering/journalsheets.h"

#include <QIODevice>

namespace khattama::rendering {

/// Draws daily protocols and monthly journals (p. 49; Appendices 17 and 18) as PDF. Equal input gives equal
/// bytes. May be used from any thread; a call draws in the thread it is made in.
class JournalPdf final : public journal::JournalRenderer
{
public:
    /// Reads the forms and the typeface. Errors: those of FormTexts, Typeface and DataFiles.
    [[nodiscard]] static Result<JournalPdf> load(const DataFiles &data);

    [[nodiscard]] journal::RenderedDocument protocol(const people::Department &department,
                                                     const journal::ProtocolSheetSet &protocol,
                                                     bool preview) const override;
    [[nodiscard]] journal::RenderedDocument correction(const people::Department &department,
                                                       const journal::ProtocolSheetSet &protocol,
                                                       const journal::Correction &correction,
                                                       int firstSheet) const override;
    [[nodiscard]] Result<journal::RenderedDocument> appended(const people::Department &department,
                                                             const journal::RenderedDocument &sealed,
                                                             const journal::MonthlyJournal &journal,
                                                             const journal::ProtocolSheetSet &protocol,
                                                             const journal::Correction &correction) const override;
    [[nodiscard]] journal::RenderedDocument journal(const people::Department &department,
                                                    const journal::MonthlyJournal &journal,
                                                    const journal::DrawingStep &step = {}) const override;

    /// The same straight into `target`, open for writing: memory does not grow with the number of rows.
    /// Answers the count of numbered sheets. Errors: `rendering.write_failed` (Trouble), `job.cancelled` (Refused) when
    /// `step` has stopped it.
    [[nodiscard]] Result<int> writeProtocol(const people::Department &department,
                                            const journal::ProtocolSheetSet &protocol, bool preview,
                                            QIODevice &target) const;
    [[nodiscard]] Result<int> writeJournal(const people::Department &department, const journal::MonthlyJournal &journal,
                                           QIODevice &target, const journal::DrawingStep &step = {}) const;

private:
    JournalPdf(const QByteArray &font, FormTexts appendix17, FormTexts appendix18, FormTexts correction,
               QHash<QString, LocalizedText> regions);
    [[nodiscard]] QJsonObject formOf(const people::Department &department, QDate date) const;
    /// Of the sheet of a correction: its own words over those of the Appendix.
    [[nodiscard]] QJsonObject correctionFormOf(const people::Department &department, QDate date) const;
    /// The rows that have corrections bear a mark that points to them.
    [[nodiscard]] journal::ProtocolSheetSet marked(const journal::ProtocolSheetSet &protocol,
                                                   const QList<journal::Correction> &corrections) const;
    [[nodiscard]] LocalizedText regionOf(const people::Department &department) const;

    QByteArray m_font; ///< file of the typeface
    FormTexts m_appendix17;
    FormTexts m_appendix18;
    FormTexts m_correction;
    QHash<QString, LocalizedText> m_regions; ///< by code
};

} // namespace khattama::rendering
