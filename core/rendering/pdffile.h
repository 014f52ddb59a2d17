// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rendering/keptpdf.h"
#include "core/rendering/sheetcontent.h"

#include <QCryptographicHash>
#include <QDate>
#include <QIODevice>

namespace khattama::rendering {

/// What a document says about itself.
struct PdfProperties {
    QString title;
    QString language;      ///< main language, as kk-KZ
    QStringList languages; ///< all of them
    QDate date;            ///< the document's own date
    QSize paper;           ///< hundredths of a point
};

/// A PDF 1.7 in the making: sheets are written as they come, with one embedded font, a classic
/// cross-reference table, and nothing in it that depends on the machine or the moment, so that equal sheets
/// give equal bytes.
class PdfFile
{
public:
    PdfFile(QIODevice &target, const PdfProperties &properties, Typeface &face);
    /// Goes on with a document: its bytes stay as they are and come first, its last `dropped` pages are shown no more.
    PdfFile(QIODevice &target, const KeptPdf &kept, int dropped, Typeface &face);
    Q_DISABLE_COPY_MOVE(PdfFile)

    void add(const Sheet &sheet);
    /// Error `rendering.write_failed` (Trouble).
    [[nodiscard]] Result<void> finish();

private:
    PdfFile(QIODevice &target, Typeface &face, int fontShift);
    void write(const QByteArray &bytes);
    [[nodiscard]] int numberOf(int object) const;
    void writeObject(int number, const QByteArray &body);
    void writeStream(int number, const QByteArray &dictionary, const QByteArray &bytes, bool compress = true);
    void writeFont();
    void writeProperties();
    void writePages();
    void writeEnd();

    QIODevice &m_target;
    PdfProperties m_properties;
    Typeface &m_face;
    std::vector<bool> m_used; ///< characters drawn, by UTF-16 unit
    SheetContent m_content;
    QList<qint64> m_offsets; ///< by object number
    QList<int> m_pages;      ///< their object numbers
    int m_fontShift = 0;     ///< of a document that is gone on with: it has a font already
    qint64 m_keptTable = 0;  ///< its cross-reference table; 0: the document is a new one
    QByteArray m_keptId;
    QCryptographicHash m_hash;
    qint64 m_position = 0;
    bool m_good = true;
};

/// A4 and A3 in hundredths of a point.
[[nodiscard]] QSize a4Upright();
[[nodiscard]] QSize a4Across();
[[nodiscard]] QSize a3Across();

} // namespace khattama::rendering
