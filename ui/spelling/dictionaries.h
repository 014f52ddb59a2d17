// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>

class Hunspell;

namespace khattama::ui {

/// Where spelling is learned from.
struct SpellingSources {
    QStringList folders;    ///< looked through in this order for kk_KZ.aff/.dic and ru_RU.aff/.dic
    QByteArray fieldWords;  ///< as resources/spelling/words.txt
    QString userDictionary; ///< file of the department, a word a line; empty: added words last as long as the program

    /// What the program brings and what the system has.
    [[nodiscard]] static SpellingSources installed(const QString &userDictionary);
};

/// The Kazakh and the Russian dictionary together. Loading takes a second and a suggestion up to half of one, so this
/// is used in a thread of its own (Speller).
class Dictionaries
{
public:
    explicit Dictionaries(const SpellingSources &sources);
    ~Dictionaries();
    Q_DISABLE_COPY_MOVE(Dictionaries)

    /// One language alone would call every word of the other wrong: without both nothing is judged.
    [[nodiscard]] bool available() const { return m_kazakh != nullptr && m_russian != nullptr; }
    /// A word is right if either language has it.
    [[nodiscard]] bool isRight(const QString &word) const;
    /// Best first, at most eight.
    [[nodiscard]] QStringList suggestions(const QString &word) const;
    /// Learns a word; false when it could not be written into the user dictionary.
    [[nodiscard]] bool add(const QString &word);

private:
    void learn(const QByteArray &lines);
    [[nodiscard]] bool known(const QString &word) const;
    [[nodiscard]] bool isInflected(const QString &word) const;

    std::unique_ptr<Hunspell> m_kazakh;
    std::unique_ptr<Hunspell> m_russian;
    QString m_userDictionary;
};

} // namespace khattama::ui
