// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/person.h"

#include "core/base/codes.h"

#include <QStringList>

namespace khattama::people {

namespace {

constexpr CodeTable<Sex, 2> kSexes{{{Sex::Male, "male"}, {Sex::Female, "female"}}};
constexpr CodeTable<LegalCapacity, 3> kCapacities{
    {{LegalCapacity::Full, "full"}, {LegalCapacity::Limited, "limited"}, {LegalCapacity::None, "none"}}};

} // namespace

QString sexCode(Sex sex)
{
    return codeOf(kSexes, sex);
}

std::optional<Sex> sexFromCode(const QString &code)
{
    return valueOf(kSexes, code);
}

QString legalCapacityCode(LegalCapacity capacity)
{
    return codeOf(kCapacities, capacity);
}

std::optional<LegalCapacity> legalCapacityFromCode(const QString &code)
{
    return valueOf(kCapacities, code);
}

QString PersonName::full() const
{
    QStringList parts;
    for (const QString &part : {surname, given, patronymic}) {
        if (const QString text = part.simplified(); !text.isEmpty())
            parts.append(text);
    }
    return parts.join(u' ');
}

std::optional<int> ageOn(QDate birthDate, QDate day)
{
    if (!birthDate.isValid() || !day.isValid() || birthDate > day)
        return std::nullopt;
    const bool birthdayPassed = qMakePair(day.month(), day.day()) >= qMakePair(birthDate.month(), birthDate.day());
    return day.year() - birthDate.year() - (birthdayPassed ? 0 : 1);
}

} // namespace khattama::people
