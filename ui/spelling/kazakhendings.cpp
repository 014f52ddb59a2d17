// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spelling/kazakhendings.h"

#include <array>

namespace khattama::ui {

namespace {

constexpr qsizetype kShortestStem = 4;

constexpr std::array<QStringView, 127> kSingular{
    u"ы",     u"і",     u"сы",     u"сі",     u"ым",    u"ім",    u"м",     u"ың",    u"ің",    u"ң",     u"ңыз",
    u"ңіз",   u"ының",  u"інің",   u"ын",     u"ін",    u"ына",   u"іне",   u"ында",  u"інде",  u"ынан",  u"інен",
    u"ымен",  u"імен",  u"ындағы", u"індегі", u"ның",   u"нің",   u"дың",   u"дің",   u"тың",   u"тің",   u"ға",
    u"ге",    u"қа",    u"ке",     u"на",     u"не",    u"а",     u"е",     u"ны",    u"ні",    u"ды",    u"ді",
    u"ты",    u"ті",    u"н",      u"да",     u"де",    u"та",    u"те",    u"нда",   u"нде",   u"дан",   u"ден",
    u"тан",   u"тен",   u"нан",    u"нен",    u"мен",   u"бен",   u"пен",   u"дағы",  u"дегі",  u"тағы",  u"тегі",
    u"ндағы", u"ндегі", u"лық",    u"лік",    u"дық",   u"дік",   u"тық",   u"тік",   u"лы",    u"лі",    u"сыз",
    u"сіз",   u"атын",  u"етін",   u"йтын",   u"йтін",  u"ған",   u"ген",   u"қан",   u"кен",   u"у",     u"уы",
    u"уі",    u"ып",    u"іп",     u"ылу",    u"ілу",   u"мады",  u"меді",  u"бады",  u"беді",  u"пады",  u"педі",
    u"маған", u"меген", u"баған",  u"беген",  u"паған", u"пеген", u"майды", u"мейді", u"байды", u"бейді", u"пайды",
    u"пейді", u"мау",   u"меу",    u"бау",    u"беу",   u"пау",   u"пеу",   u"уға",   u"уге",   u"уда",   u"уде",
    u"удан",  u"уден",  u"уды",    u"уді",    u"удың",  u"удің",
};
constexpr std::array<QStringView, 3> kBackPlurals{u"лар", u"дар", u"тар"};
constexpr std::array<QStringView, 3> kFrontPlurals{u"лер", u"дер", u"тер"};
constexpr std::array<QStringView, 15> kAfterBackPlural{
    u"", u"ы", u"ын", u"ына", u"ында", u"ынан", u"ымен", u"ының", u"ды", u"ға", u"да", u"дан", u"дың", u"мен", u"дағы",
};
constexpr std::array<QStringView, 15> kAfterFrontPlural{
    u"", u"і", u"ін", u"іне", u"інде", u"інен", u"імен", u"інің", u"ді", u"ге", u"де", u"ден", u"дің", u"мен", u"дегі",
};

enum class Harmony { Back, Front, Either };

/// By the last vowel for a stem, and by the first for an ending; и, у and ю go with both.
Harmony harmonyOf(QChar letter)
{
    if (QStringView(u"аоұыяё").contains(letter))
        return Harmony::Back;
    return QStringView(u"әеөүіэ").contains(letter) ? Harmony::Front : Harmony::Either;
}

bool isVowel(QChar letter)
{
    return QStringView(u"аәеёиоөуұүыіэюя").contains(letter);
}

Harmony lastOf(QStringView stem)
{
    for (auto letter = stem.crbegin(); letter != stem.crend(); ++letter) {
        if (isVowel(*letter))
            return harmonyOf(*letter);
    }
    return Harmony::Either;
}

Harmony firstOf(QStringView ending)
{
    if (ending == u"мен" || ending == u"бен" || ending == u"пен")
        return Harmony::Either;
    for (const QChar letter : ending) {
        if (isVowel(letter))
            return harmonyOf(letter);
    }
    return Harmony::Either;
}

bool agree(Harmony one, Harmony other)
{
    return one == other || one == Harmony::Either || other == Harmony::Either;
}

/// мүгедектігі is of мүгедектік: before a vowel к, қ, п become г, ғ, б.
QString hardened(const QString &stem)
{
    const qsizetype which = QStringView(u"гғб").indexOf(stem.back());
    return which < 0 ? QString() : stem.chopped(1) + QStringView(u"кқп").at(which);
}

template <typename Plurals, typename Endings>
void combine(const Plurals &plurals, const Endings &endings, QStringList &all)
{
    for (const QStringView plural : plurals) {
        for (const QStringView ending : endings)
            all.append(plural.toString() + ending);
    }
}

const QStringList &allEndings()
{
    static const QStringList endings = [] {
        QStringList all;
        for (const QStringView ending : kSingular)
            all.append(ending.toString());
        combine(kBackPlurals, kAfterBackPlural, all);
        combine(kFrontPlurals, kAfterFrontPlural, all);
        return all;
    }();
    return endings;
}

} // namespace

QStringList kazakhStems(const QString &word)
{
    QStringList stems;
    const QString lower = word.toLower();
    for (const QString &ending : allEndings()) {
        if (!lower.endsWith(ending) || lower.size() - ending.size() < kShortestStem)
            continue;
        const QString stem = lower.chopped(ending.size());
        if (!agree(lastOf(stem), firstOf(ending)))
            continue;
        stems.append(stem);
        if (const QString hard = hardened(stem); isVowel(ending.front()) && !hard.isEmpty())
            stems.append(hard);
    }
    return stems;
}

} // namespace khattama::ui
