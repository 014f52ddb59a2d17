// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expertise/concealment.h"

using namespace Qt::StringLiterals;

namespace khattama::expertise {

namespace {

const QString kDots = u"•••"_s;
constexpr auto kOptions = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

/// The part of a name that stays when it is inflected: Ахметов(а), Достоевск(ий), Кир(а).
QString stemOf(const QString &name)
{
    constexpr qsizetype kShortest = 3;
    constexpr qsizetype kLongEnough = 6; ///< to lose two letters
    QString stem = name;
    for (const qsizetype least : {kShortest + 1, kLongEnough}) {
        if (stem.size() >= least && u"аәеёийіоуұүыэюяьАӘЕЁИЙІОУҰҮЫЭЮЯЬ"_s.contains(stem.back()))
            stem.chop(1);
    }
    return stem;
}

/// The ending may be Russian («-овой») or Kazakh («-ның»); short names take a shorter one, so that fewer other words
/// are hit.
QRegularExpression wordsOf(const QString &name)
{
    constexpr qsizetype kShort = 3;
    const QString stem = stemOf(name);
    const QString ending = stem.size() > kShort ? u"{0,5}"_s : u"{0,3}"_s;
    return QRegularExpression(u"\\b"_s + QRegularExpression::escape(stem) + u"\\w"_s + ending + u"\\b"_s, kOptions);
}

QRegularExpression phrase(const QString &text)
{
    return QRegularExpression(QRegularExpression::escape(text), kOptions);
}

} // namespace

Concealment::Concealment(const Case &record)
{
    const people::Person &person = record.person();
    const auto &representative = record.representative();
    QStringList phrases{person.iin,       person.phone,     person.email, person.identityDocument.number,
                        person.workPlace, person.studyPlace};
    QStringList names{person.name.surname, person.name.given, person.name.patronymic};
    if (representative) {
        phrases += {representative->iin, representative->phone};
        names += {representative->name.surname, representative->name.given, representative->name.patronymic};
    }
    if (record.form031)
        phrases.append(record.form031->organization);
    constexpr qsizetype kShortestPhrase = 4; // fewer letters would hit words that mean nothing of the kind
    constexpr qsizetype kShortestName = 2;
    for (const QString &text : phrases) {
        if (text.trimmed().size() >= kShortestPhrase)
            m_phrases.append(phrase(text.trimmed()));
    }
    for (const QString &name : names) {
        if (name.trimmed().size() >= kShortestName)
            m_names.append(wordsOf(name.trimmed()));
    }
}

QString Concealment::in(QString text) const
{
    if (text.isEmpty())
        return text;
    for (const QRegularExpression &phrase : m_phrases)
        text.replace(phrase, kDots);
    for (const QRegularExpression &name : m_names) {
        qsizetype from = 0;
        for (QRegularExpressionMatch match = name.match(text, from); match.hasMatch(); match = name.match(text, from)) {
            const bool capital = text.at(match.capturedStart()).isUpper();
            if (capital)
                text.replace(match.capturedStart(), match.capturedLength(), kDots);
            from = match.capturedStart() + (capital ? kDots.size() : match.capturedLength());
        }
    }
    return text;
}

} // namespace khattama::expertise
