// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textfolding.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace khattama {

namespace {

constexpr QStringView kLatin = u"AaBbCcEeHhIiKkMmOoPpTtXxYyƏəƟɵ";
// Latin H is drawn as the capital of н, and h as the small һ.
constexpr QStringView kCyrillic = u"АаВвСсЕеНһІіКкМмОоРрТтХхУуӘәӨө";
static_assert(kLatin.size() == kCyrillic.size());

bool isCyrillic(QChar character)
{
    return character.script() == QChar::Script_Cyrillic;
}

bool isWordCharacter(QChar character)
{
    return character.isLetterOrNumber() || character.isMark();
}

} // namespace

QString withoutLookalikes(const QString &text)
{
    QString result = text;
    auto begin = result.begin();
    while (begin != result.end()) {
        begin = std::find_if(begin, result.end(), isWordCharacter);
        const auto end = std::find_if_not(begin, result.end(), isWordCharacter);
        if (std::any_of(begin, end, isCyrillic)) {
            std::transform(begin, end, begin, [](QChar character) {
                const qsizetype place = kLatin.indexOf(character);
                return place < 0 ? character : kCyrillic.at(place);
            });
        }
        begin = end;
    }
    return result;
}

namespace {

/// Letters of the Cyrillic block, whose folding is one letter each and needs no composing.
constexpr ushort kCyrillicBegin = 0x400;
constexpr ushort kCyrillicEnd = 0x482; // then come signs, and further on more letters
constexpr ushort kMoreCyrillicBegin = 0x48a;
constexpr ushort kMoreCyrillicEnd = 0x500;

bool isSimple(QChar character)
{
    const ushort code = character.unicode();
    return (code >= kCyrillicBegin && code < kCyrillicEnd) || (code >= kMoreCyrillicBegin && code < kMoreCyrillicEnd)
           || character == u' ' || character == u'-' || (character >= u'0' && character <= u'9');
}

QString simplyFolded(const QString &text)
{
    QString folded = text;
    for (QChar &character : folded) {
        character = character.toCaseFolded();
        if (character == u'ё')
            character = u'е';
    }
    const bool untidy = folded.startsWith(u' ') || folded.endsWith(u' ') || folded.contains(u"  ");
    return untidy ? folded.simplified() : folded;
}

void spellOut(QString &folded)
{
    static const QRegularExpression olderAbbreviation(uR"(\b(?:(же)(?:а|қж)|(ке)а)\b)"_s,
                                                      QRegularExpression::UseUnicodePropertiesOption);
    if (folded.contains(u"еа") || folded.contains(u"еқж"))
        folded.replace(olderAbbreviation, uR"(\1\2қа)"_s);
}

} // namespace

QString foldedForSearch(const QString &text)
{
    QString folded;
    if (std::all_of(text.begin(), text.end(), isSimple)) { // as names are: a search folds a hundred thousand of them
        folded = simplyFolded(text);
    } else {
        folded = withoutLookalikes(text.normalized(QString::NormalizationForm_C)).toCaseFolded().simplified();
        folded.replace(u'ё', u'е');
    }
    spellOut(folded);
    return folded;
}

QStringList foldedWords(const QString &text)
{
    static const QRegularExpression betweenWords(uR"([^\p{L}\p{M}\p{N}]+)"_s);
    return foldedForSearch(text).split(betweenWords, Qt::SkipEmptyParts);
}

bool beginsWord(QStringView folded, QStringView piece)
{
    for (qsizetype at = folded.indexOf(piece); at >= 0; at = folded.indexOf(piece, at + 1)) {
        if (at == 0 || !isWordCharacter(folded.at(at - 1)))
            return true;
    }
    return false;
}

} // namespace khattama
