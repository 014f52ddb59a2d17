// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spelling/kazakhendings.h"

#include <array>

namespace khattama::ui {

namespace {

constexpr qsizetype kShortestStem = 4;

constexpr std::array<QStringView, 101> kEndings{
    u"лар", u"лер", u"дар", u"дер", u"тар",  u"тер",  u"лары", u"лері", u"дары", u"дері", u"тары", u"тері",  u"ы",
    u"і",   u"сы",  u"сі",  u"ым",  u"ім",   u"м",    u"ың",   u"ің",   u"ң",    u"ңыз",  u"ңіз",  u"ының",  u"інің",
    u"ын",  u"ін",  u"ына", u"іне", u"ында", u"інде", u"ынан", u"інен", u"ымен", u"імен", u"ның",  u"нің",   u"дың",
    u"дің", u"тың", u"тің", u"ға",  u"ге",   u"қа",   u"ке",   u"на",   u"не",   u"а",    u"е",    u"ны",    u"ні",
    u"ды",  u"ді",  u"ты",  u"ті",  u"н",    u"да",   u"де",   u"та",   u"те",   u"нда",  u"нде",  u"дан",   u"ден",
    u"тан", u"тен", u"нан", u"нен", u"мен",  u"бен",  u"пен",  u"дағы", u"дегі", u"тағы", u"тегі", u"ндағы", u"ндегі",
    u"лық", u"лік", u"дық", u"дік", u"тық",  u"тік",  u"атын", u"етін", u"йтын", u"йтін", u"ған",  u"ген",   u"қан",
    u"кен", u"у",   u"уы",  u"уі",  u"ып",   u"іп",   u"сыз",  u"сіз",  u"ылу",  u"ілу",
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

} // namespace

QStringList kazakhStems(const QString &word)
{
    QStringList stems;
    const QString lower = word.toLower();
    for (const QStringView ending : kEndings) {
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
