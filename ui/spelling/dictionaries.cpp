// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spelling/dictionaries.h"

#include "core/base/datafiles.h"
#include "ui/spelling/kazakhendings.h"

#include <hunspell/hunspell.hxx>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace khattama::ui {

namespace {

constexpr qsizetype kMostSuggestions = 8;

/// As hunspell opens files; on Windows the prefix tells it that the name is UTF-8.
std::string hunspellPath(const QString &path)
{
#ifdef Q_OS_WIN
    return (uR"(\\?\)"_s + QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath())).toStdString();
#else
    return QFile::encodeName(path).toStdString();
#endif
}

std::unique_ptr<Hunspell> dictionary(const QStringList &folders, const QString &name)
{
    for (const QString &folder : folders) {
        const QString rules = folder + u'/' + name + u".aff";
        const QString words = folder + u'/' + name + u".dic";
        if (QFile::exists(rules) && QFile::exists(words))
            return std::make_unique<Hunspell>(hunspellPath(rules).c_str(), hunspellPath(words).c_str());
    }
    return {};
}

bool hasKazakhLetter(QStringView word)
{
    static const QStringView letters(u"әіңғүұқөһӘІҢҒҮҰҚӨҺ");
    return std::any_of(word.begin(), word.end(), [](QChar letter) { return letters.contains(letter); });
}

bool has(Hunspell &dictionary, const QString &word)
{
    return dictionary.spell(word.toStdString());
}

QStringList suggested(Hunspell &dictionary, const QString &word)
{
    QStringList words;
    for (const std::string &suggestion : dictionary.suggest(word.toStdString()))
        words.append(QString::fromStdString(suggestion));
    return words;
}

} // namespace

SpellingSources SpellingSources::installed(const QString &userDictionary)
{
    const QStringList system =
        QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, u"hunspell"_s, QStandardPaths::LocateDirectory);
    return {.folders = QStringList{QCoreApplication::applicationDirPath() + u"/hunspell"} + system,
            .fieldWords = DataFiles().read(u"spelling/words.txt"_s).value_or(QByteArray()),
            .userDictionary = userDictionary};
}

Dictionaries::Dictionaries(const SpellingSources &sources)
    : m_kazakh(dictionary(sources.folders, u"kk_KZ"_s)), m_russian(dictionary(sources.folders, u"ru_RU"_s)),
      m_userDictionary(sources.userDictionary)
{
    if (!available())
        return;
    learn(sources.fieldWords);
    QFile own(m_userDictionary);
    if (!m_userDictionary.isEmpty() && own.open(QIODevice::ReadOnly))
        learn(own.readAll());
}

Dictionaries::~Dictionaries() = default;

void Dictionaries::learn(const QByteArray &lines)
{
    for (const QString &line : QString::fromUtf8(lines).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList words = line.simplified().split(u' ', Qt::SkipEmptyParts);
        if (words.isEmpty() || line.startsWith(u'#'))
            continue;
        const std::string word = words.first().toStdString();
        const std::string like = words.value(1).toStdString();
        for (Hunspell *dictionary : {m_kazakh.get(), m_russian.get()}) {
            if (!like.empty() && dictionary->spell(like))
                dictionary->add_with_affix(word, like);
            else
                dictionary->add(word);
        }
    }
}

bool Dictionaries::add(const QString &word)
{
    if (!available())
        return false;
    const QByteArray lower = word.toLower().toUtf8(); // so learned, it is right with a capital too
    learn(lower);
    if (m_userDictionary.isEmpty())
        return true;
    QFile own(m_userDictionary);
    return own.open(QIODevice::Append) && own.write(lower + '\n') == lower.size() + 1 && own.flush();
}

/// Kazakh endings hang on Russian and international words too (эпикризі); what has no Kazakh letter in it stays a
/// mistake of Russian.
bool Dictionaries::isInflected(const QString &word) const
{
    const bool kazakh = hasKazakhLetter(word);
    const QStringList stems = kazakhStems(word);
    return std::any_of(stems.begin(), stems.end(), [this, kazakh](const QString &stem) {
        return has(*m_kazakh, stem) || (kazakh && has(*m_russian, stem));
    });
}

bool Dictionaries::known(const QString &word) const
{
    return has(*m_kazakh, word) || has(*m_russian, word) || isInflected(word);
}

bool Dictionaries::isRight(const QString &word) const
{
    if (!available() || known(word))
        return true;
    const QStringList parts = word.split(u'-');
    return parts.size() > 1
           && std::all_of(parts.begin(), parts.end(), [this](const QString &part) { return known(part); });
}

QStringList Dictionaries::suggestions(const QString &word) const
{
    if (!available())
        return {};
    QStringList words = hasKazakhLetter(word) ? suggested(*m_kazakh, word) : suggested(*m_russian, word);
    if (words.isEmpty())
        words = suggested(*m_kazakh, word);
    return words.mid(0, kMostSuggestions);
}

} // namespace khattama::ui
