// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/monthlyjournal.h"
#include "core/rendering/placement.h"
#include "core/rendering/tablepaginator.h"

namespace khattama::rendering {

/// Turns protocols into sheets: the page model of Appendices 17 and 18. In the A4 layout the table stands on
/// pairs of facing sheets, in the A3 layout on single ones.
class JournalSheets
{
public:
    using Emit = std::function<void(const Sheet &)>;

    /// `form` is an edition of appendix17 or appendix18; `region` as in RegionPhrases::full.
    JournalSheets(Typeface &face, const QJsonObject &form, const people::Department &department,
                  const LocalizedText &region);

    [[nodiscard]] static QSize paperOf(people::JournalLayout layout);
    /// Puts the word of a draft across every sheet that follows.
    void markAsDraft() { m_draft = true; }

    /// Numbers the sheets from `firstNumber`; answers how many there are.
    int protocol(const journal::ProtocolSheetSet &protocol, int firstNumber, const Emit &emit) const;
    /// The additional sheets of a correction; the form is the edition of `correction` laid over that of the Appendix.
    int correction(const journal::ProtocolSheetSet &protocol, const journal::Correction &correction, int firstNumber,
                   const Emit &emit) const;
    /// Neither of these is numbered nor counted.
    [[nodiscard]] Sheet titleSheet(const journal::MonthlyJournal &journal) const;
    [[nodiscard]] Sheet bindingSheet(const journal::MonthlyJournal &journal, int sheets) const;

private:
    struct Column {
        LocalizedText heading;
        int left = 0; ///< on its own sheet
        int width = 0;
        int side = 0; ///< 0: left or only sheet, 1: right sheet
    };

    /// A document that is a table: what stands above it, its rows, and who signs.
    struct Document {
        FormValues opening;
        const QList<journal::ProtocolRow> &rows;
        QList<SignatureLine> signatures;
        QString auditHead;
    };

    int sheetsOf(const Document &document, int firstNumber, const Emit &emit) const;
    [[nodiscard]] Sheet blank() const;
    [[nodiscard]] int sides() const { return m_columns.last().side + 1; }
    [[nodiscard]] QString text(const char *key) const;
    [[nodiscard]] FormValues openingValues(const journal::ProtocolSheetSet &protocol) const;
    [[nodiscard]] FormValues coverValues(const journal::MonthlyJournal &journal) const;
    [[nodiscard]] QString dateOr(QDate date, Language language) const;
    [[nodiscard]] QString byOn(const journal::Signatory &by, QDate day) const;
    [[nodiscard]] SignatureLine signatureOf(const journal::Signatory &who, const QString &label) const;
    [[nodiscard]] QList<SignatureLine> signatures(const journal::ProtocolSheetSet &protocol) const;
    int placeTableHeading(Sheet &sheet, int side, int top) const;
    void placePage(Sheet &sheet, int side, int tableTop, const TablePage &page) const;
    [[nodiscard]] int placeFootBlock(Sheet &sheet, const QList<SignatureLine> &lines, int block, int top) const;

    Typeface &m_face;
    QJsonObject m_form;
    people::Department m_department;
    LocalizedText m_region; ///< as it stands before «бойынша» and after «по»
    QSize m_paper;
    QRect m_body; ///< inside the margins, above the line of the sheet number
    QList<Column> m_columns;
    bool m_draft = false;
};

} // namespace khattama::rendering
