// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/datafiles.h"
#include "core/rendering/units.h"

#include <QHash>
#include <QRawFont>

#include <vector>

namespace khattama::rendering {

/// A glyph of the typeface with its advance in 1/2048 of the text size.
struct Glyph {
    quint32 index = 0;
    int advance = 0;
};

/// The one typeface of the printed forms, shipped with the program and embedded in every document, so that
/// paper does not depend on the fonts of the machine. One face only: QPdfWriter writes several faces in the
/// order of a hash table, and equal input would not give equal bytes.
///
/// Kazakh and Russian need no shaping beyond one glyph for each letter, so glyphs are looked up directly and
/// their advances added; this is what makes printing fast. A character that the typeface lacks is drawn as
/// its empty box. Belongs to the thread that loaded it.
class Typeface
{
public:
    /// Errors: those of DataFiles; `rendering.font_unusable` (Trouble), argument `file`.
    [[nodiscard]] static Result<Typeface> load(const DataFiles &data);
    /// The same face for the calling thread, without reading the file again.
    [[nodiscard]] static Typeface ofFamily(const QString &family);

    [[nodiscard]] const QString &family() const { return m_family; }
    [[nodiscard]] Glyph glyph(char16_t unit)
    {
        const Glyph &known = m_glyphs[unit];
        return known.index != kUnknown ? known : lookUp(unit);
    }
    /// Advance in hundredths of a point at `size` points.
    [[nodiscard]] int advance(char16_t unit, int size) { return scaled(glyph(unit).advance, size); }
    [[nodiscard]] static int scaled(int advance, int size) { return (advance * size * kPoint + 1024) / 2048; }
    /// For drawing at `size` points where one unit of the painter is a hundredth of a point.
    [[nodiscard]] const QRawFont &rawFont(int size);

private:
    static constexpr quint32 kUnknown = 0xffffffff;
    explicit Typeface(const QString &family);
    Glyph lookUp(char16_t unit);

    QString m_family;
    QRawFont m_design;           ///< as large as its own design units, so that advances are exact
    std::vector<Glyph> m_glyphs; ///< by UTF-16 unit
    QHash<int, QRawFont> m_sizes;
};

} // namespace khattama::rendering
