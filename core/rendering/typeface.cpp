// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rendering/typeface.h"

#include <QChar>
#include <QtEndian>

#include <hb-ot.h>
#include <hb-subset.h>

using namespace Qt::StringLiterals;

namespace khattama::rendering {

namespace {

constexpr std::size_t kBasicPlane = 0x10000;

hb_face_t *faceOf(const QByteArray &file)
{
    hb_blob_t *blob =
        hb_blob_create(file.constData(), static_cast<unsigned>(file.size()), HB_MEMORY_MODE_READONLY, nullptr, nullptr);
    hb_face_t *face = hb_face_create(blob, 0);
    hb_blob_destroy(blob);
    return face;
}

hb_tag_t tag(const char *name)
{
    return hb_tag_from_string(name, 4);
}

} // namespace

Result<Typeface> Typeface::load(const DataFiles &data)
{
    const QString file = u"fonts/LiberationSerif-Regular.ttf"_s;
    KHATTAMA_TRY(const QByteArray bytes, data.read(file));
    Typeface face(bytes);
    // The letters that a merely Russian typeface lacks: і ә ғ қ ң ө ү.
    for (const char16_t letter : {u'\u0456', u'\u04d9', u'\u0493', u'\u049b', u'\u04a3', u'\u04e9', u'\u04af'}) {
        if (face.glyph(letter).index == 0)
            return failure(trouble(u"rendering.font_unusable"_s, {{u"file"_s, file}}));
    }
    return face;
}

Typeface::Typeface(const QByteArray &file)
    : m_file(file), m_face(faceOf(m_file)), m_font(hb_font_create(m_face.get())),
      m_glyphs(kBasicPlane, Glyph{kUnknown, 0})
{}

int Typeface::thousandths(int designUnits) const
{
    const int upem = static_cast<int>(hb_face_get_upem(m_face.get()));
    return (designUnits * 1000 + (designUnits < 0 ? -upem : upem) / 2) / upem;
}

Glyph Typeface::lookUp(char16_t unit)
{
    // A character outside the basic plane is drawn as one empty box, by its first half.
    Glyph found;
    hb_codepoint_t index = 0;
    if (!QChar::isSurrogate(unit) && hb_font_get_nominal_glyph(m_font.get(), unit, &index))
        found.index = index;
    if (!QChar::isLowSurrogate(unit))
        found.advance = thousandths(hb_font_get_glyph_h_advance(m_font.get(), found.index));
    m_glyphs[unit] = found;
    return found;
}

QByteArray Typeface::subset(const std::vector<char16_t> &units) const
{
    hb_subset_input_t *input = hb_subset_input_create_or_fail();
    hb_subset_input_set_flags(input, HB_SUBSET_FLAGS_RETAIN_GIDS | HB_SUBSET_FLAGS_NO_HINTING);
    for (const char16_t unit : units)
        hb_set_add(hb_subset_input_unicode_set(input), unit);
    // Positions are ours: neither layout tables nor names are needed in the document.
    for (const hb_tag_t table : {tag("GSUB"), tag("GPOS"), tag("GDEF"), tag("name"), tag("post"), tag("OS/2")})
        hb_set_add(hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG), table);
    hb_face_t *face = hb_subset_or_fail(m_face.get(), input);
    hb_subset_input_destroy(input);
    hb_blob_t *blob = hb_face_reference_blob(face ? face : m_face.get());
    unsigned length = 0;
    const char *bytes = hb_blob_get_data(blob, &length);
    const QByteArray result(bytes, static_cast<qsizetype>(length));
    hb_blob_destroy(blob);
    hb_face_destroy(face);
    return result;
}

std::array<int, 4> Typeface::bounds() const
{
    hb_blob_t *head = hb_face_reference_table(m_face.get(), tag("head"));
    unsigned length = 0;
    const char *bytes = hb_blob_get_data(head, &length);
    std::array<int, 4> box{};
    for (std::size_t i = 0; i < box.size() && length >= 44; ++i)
        box[i] = thousandths(qFromBigEndian<qint16>(bytes + 36 + 2 * i)); // xMin, yMin, xMax, yMax
    hb_blob_destroy(head);
    return box;
}

int Typeface::ascent() const
{
    hb_font_extents_t extents{};
    hb_font_get_h_extents(m_font.get(), &extents);
    return thousandths(extents.ascender);
}

int Typeface::descent() const
{
    hb_font_extents_t extents{};
    hb_font_get_h_extents(m_font.get(), &extents);
    return thousandths(extents.descender);
}

} // namespace khattama::rendering
