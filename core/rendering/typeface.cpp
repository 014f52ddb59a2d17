// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rendering/typeface.h"

#include <QChar>
#include <QFontDatabase>

using namespace Qt::StringLiterals;

namespace khattama::rendering {

namespace {

constexpr int kDesignUnits = 2048;
constexpr std::size_t kBasicPlane = 0x10000;

QRawFont faceAt(const QString &family, int pixelSize)
{
    QFont font(family);
    font.setPixelSize(pixelSize);
    font.setHintingPreference(QFont::PreferNoHinting);
    return QRawFont::fromFont(font, QFontDatabase::Cyrillic);
}

} // namespace

Result<Typeface> Typeface::load(const DataFiles &data)
{
    const QString file = u"fonts/LiberationSerif-Regular.ttf"_s;
    KHATTAMA_TRY(const QByteArray bytes, data.read(file));
    const int id = QFontDatabase::addApplicationFontFromData(bytes);
    const QStringList families = QFontDatabase::applicationFontFamilies(id);
    if (families.isEmpty())
        return failure(trouble(u"rendering.font_unusable"_s, {{u"file"_s, file}}));
    Typeface face = ofFamily(families.first());
    if (!face.m_design.isValid())
        return failure(trouble(u"rendering.font_unusable"_s, {{u"file"_s, file}}));
    return face;
}

Typeface Typeface::ofFamily(const QString &family)
{
    return Typeface(family);
}

Typeface::Typeface(const QString &family)
    : m_family(family), m_design(faceAt(family, kDesignUnits)), m_glyphs(kBasicPlane, Glyph{kUnknown, 0})
{}

Glyph Typeface::lookUp(char16_t unit)
{
    Glyph found;
    // Both halves of a character outside the basic plane: the empty box, once.
    const bool low = QChar::isLowSurrogate(unit);
    const QList<quint32> indexes =
        QChar::isSurrogate(unit) ? QList<quint32>{0} : m_design.glyphIndexesForString(QString(QChar(unit)));
    if (!indexes.isEmpty() && !low) {
        found.index = indexes.first();
        found.advance = qRound(m_design.advancesForGlyphIndexes({found.index}).first().x());
    }
    m_glyphs[unit] = found;
    return found;
}

const QRawFont &Typeface::rawFont(int size)
{
    auto found = m_sizes.find(size);
    if (found == m_sizes.end())
        found = m_sizes.insert(size, faceAt(m_family, size * kPoint));
    return *found;
}

} // namespace khattama::rendering
