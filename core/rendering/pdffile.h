// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/rendering/pdfstream.h"
#include "core/rendering/sheetpainter.h"

#include <QPdfWriter>

#include <optional>

namespace khattama::rendering {

/// What a document says about itself.
struct PdfProperties {
    QString title;
    QString language;      ///< main language, as kk-KZ
    QStringList languages; ///< all of them
    QDate date;            ///< the document's own date
    QSize paper;           ///< hundredths of a point: A4 or A3, upright or across
};

/// A PDF in the making. Sheets are written as they come; equal sheets give equal bytes.
class PdfFile
{
public:
    PdfFile(QIODevice &target, const PdfProperties &properties, Typeface &face);
    ~PdfFile();
    Q_DISABLE_COPY_MOVE(PdfFile)

    void add(const Sheet &sheet);
    /// Error `rendering.write_failed` (Trouble).
    [[nodiscard]] Result<void> finish();

private:
    PdfStream m_stream;
    QPdfWriter m_writer;
    QPainter m_painter;
    SheetPainter m_sheets;
    Typeface &m_face;
    bool m_begun = false;
};

/// A4 and A3 in hundredths of a point.
[[nodiscard]] QSize a4Upright();
[[nodiscard]] QSize a4Across();
[[nodiscard]] QSize a3Across();

} // namespace khattama::rendering
