// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/datafiles.h"
#include "core/rendering/units.h"

#include <hb.h>

#include <array>
#include <memory>
#include <vector>

namespace khattama::rendering {

/// A glyph of the typeface with its advance in thousandths of the text size.
struct Glyph {
    quint32 index = 0; ///< 0: the empty box of a character that the typeface lacks
    int advance = 0;
};

/// The one typeface of the printed forms, shipped with the program and embedded in every document, so that
/// paper does not depend on the fonts of the machine.
///
/// Kazakh and Russian need no shaping beyond one glyph for each letter, so glyphs are looked up directly and
/// their advances added. Not shared between threads; making one is cheap.
class Typeface
{
public:
    /// Errors: those of DataFiles; `rendering.font_unusable` (Trouble), argument `file`.
    [[nodiscard]] static Result<Typeface> load(const DataFiles &data);
    /// From the bytes of a face that load() has accepted.
    explicit Typeface(const QByteArray &file);

    [[nodiscard]] const QByteArray &file() const { return m_file; }
    [[nodiscard]] Glyph glyph(char16_t unit)
    {
        const Glyph &known = m_glyphs[unit];
        return known.index != kUnknown ? known : lookUp(unit);
    }
    /// Advance in hundredths of a point at `size` points.
    [[nodiscard]] int advance(char16_t unit, int size) { return (glyph(unit).advance * size * kPoint + 500) / 1000; }

    /// The file with the outlines of these characters only, under their own glyph numbers.
    [[nodiscard]] QByteArray subset(const std::vector<char16_t> &units) const;
    /// Bounding box of all glyphs, and the height above and below the base line, in thousandths.
    [[nodiscard]] std::array<int, 4> bounds() const;
    [[nodiscard]] int ascent() const;
    [[nodiscard]] int descent() const;

private:
    static constexpr quint32 kUnknown = 0xffffffff;
    Glyph lookUp(char16_t unit);
    [[nodiscard]] int thousandths(int designUnits) const;

    template <auto destroy>
    struct Destroy {
        template <typename T>
        void operator()(T *object) const
        {
            destroy(object);
        }
    };
    QByteArray m_file;
    std::unique_ptr<hb_face_t, Destroy<hb_face_destroy>> m_face;
    std::unique_ptr<hb_font_t, Destroy<hb_font_destroy>> m_font;
    std::vector<Glyph> m_glyphs; ///< by UTF-16 unit
};

} // namespace khattama::rendering
