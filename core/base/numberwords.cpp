// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numberwords.h"

#include "core/base/russianplural.h"

#include <unicode/rbnf.h>
#include <unicode/unistr.h>

using namespace Qt::StringLiterals;

namespace khattama {

namespace {

// ICU's own Kazakh rules say «мың» for 1000; official papers write «бір мың», but «жүз» without «бір».
constexpr char16_t kKazakhRules[] =
    u"0: нөл; бір; екі; үш; төрт; бес; алты; жеті; сегіз; тоғыз;"
    u"10: он[ >>]; 20: жиырма[ >>]; 30: отыз[ >>]; 40: қырық[ >>]; 50: елу[ >>]; 60: алпыс[ >>];"
    u"70: жетпіс[ >>]; 80: сексен[ >>]; 90: тоқсан[ >>]; 100: жүз[ >>]; 200: << жүз[ >>];"
    u"1000: << мың[ >>]; 1000000: << миллион[ >>];";

icu::RuleBasedNumberFormat speller(Language language)
{
    UErrorCode status = U_ZERO_ERROR;
    UParseError place;
    if (language == Language::Kazakh)
        return {icu::UnicodeString(kKazakhRules), icu::Locale("kk"), place, status};
    icu::RuleBasedNumberFormat format(icu::URBNF_SPELLOUT, icu::Locale("ru"), status);
    format.setDefaultRuleSet(u"%spellout-cardinal-masculine", status);
    return format;
}

} // namespace

QString numberInWords(int number, Language language)
{
    Q_ASSERT(number >= 0 && number <= 999'999'999);
    // Built once for a thread: reading the rules takes longer than spelling a whole journal.
    thread_local const icu::RuleBasedNumberFormat kazakh = speller(Language::Kazakh);
    thread_local const icu::RuleBasedNumberFormat russian = speller(Language::Russian);
    icu::UnicodeString words;
    (language == Language::Kazakh ? kazakh : russian).format(static_cast<int32_t>(number), words);
    return QString::fromUtf16(words.getBuffer(), words.length());
}

QString sheetsInWords(int sheets, Language language)
{
    const QString noun =
        language == Language::Kazakh ? u"бет"_s : russianPlural(sheets, u"лист"_s, u"листа"_s, u"листов"_s);
    return numberInWords(sheets, language) + u" ("_s + QString::number(sheets) + u") "_s + noun;
}

} // namespace khattama
