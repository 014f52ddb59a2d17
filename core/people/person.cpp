// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/person.h"

#include <QStringList>

namespace khattama::people {

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
