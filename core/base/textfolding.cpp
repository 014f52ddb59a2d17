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

QString foldedForSearch(const QString &text)
{
    static const QRegularExpression olderAbbreviation(uR"(\b(?:(же)(?:а|қж)|(ке)а)\b)"_s,
                                                      QRegularExpression::UseUnicodePropertiesOption);
    QString folded = withoutLookalikes(text.normalized(QString::NormalizationForm_C)).toCaseFolded().simplified();
    folded.replace(u'ё', u'е');
    folded.replace(olderAbbreviation, uR"(\1\2қа)"_s);
    return folded;
}

QStringList foldedWords(const QString &text)
{
    static const QRegularExpression betweenWords(uR"([^\p{L}\p{M}\p{N}]+)"_s);
    return foldedForSearch(text).split(betweenWords, Qt::SkipEmptyParts);
}

} // namespace khattama
