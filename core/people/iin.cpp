// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/iin.h"

#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace khattama::people {

namespace {

constexpr std::array kFirstWeights{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
constexpr std::array kSecondWeights{3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2};

int controlSum(const QString &digits, const std::array<int, 11> &weights)
{
    int sum = 0;
    for (qsizetype i = 0; i < 11; ++i)
        sum += digits.at(i).digitValue() * weights[static_cast<size_t>(i)];
    return sum % 11;
}

/// First year of the century that the 7th digit names; nothing for 0.
std::optional<int> centuryOf(const QString &digits)
{
    const int mark = digits.at(6).digitValue();
    if (mark == 0)
        return std::nullopt;
    return 1800 + (mark - 1) / 2 * 100;
}

QDate dateIn(int century, const QString &digits)
{
    return {century + digits.mid(0, 2).toInt(), digits.mid(2, 2).toInt(), digits.mid(4, 2).toInt()};
}

} // namespace

Result<Iin> Iin::parse(const QString &text)
{
    const auto wrong = [&](const QString &code) { return failure(refused(code, {{u"iin"_s, masked(text)}})); };
    bool allDigits = text.size() == 12;
    for (const QChar character : text)
        allDigits = allDigits && character >= u'0' && character <= u'9';
    if (!allDigits)
        return wrong(u"iin.length"_s);
    if (text.at(6).digitValue() > 6)
        return wrong(u"iin.century"_s);
    // Without a century (7th digit 0) a leap day is allowed: 2000 was a leap year.
    if (!dateIn(centuryOf(text).value_or(2000), text).isValid())
        return wrong(u"iin.date"_s);
    int control = controlSum(text, kFirstWeights);
    if (control == 10)
        control = controlSum(text, kSecondWeights);
    if (control == 10)
        return wrong(u"iin.never_issued"_s);
    if (control != text.at(11).digitValue())
        return wrong(u"iin.check_digit"_s);
    return Iin(text);
}

std::optional<QDate> Iin::birthDate() const
{
    const auto century = centuryOf(m_text);
    return century ? std::optional(dateIn(*century, m_text)) : std::nullopt;
}

std::optional<Sex> Iin::sex() const
{
    const int mark = m_text.at(6).digitValue();
    if (mark == 0)
        return std::nullopt;
    return mark % 2 == 1 ? Sex::Male : Sex::Female;
}

QString Iin::masked(const QString &text)
{
    const qsizetype shown = qMin<qsizetype>(4, text.size());
    return QString(text.size() - shown, u'*') + text.right(shown);
}

} // namespace khattama::people
