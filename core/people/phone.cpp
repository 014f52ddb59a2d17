// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/phone.h"

namespace khattama::people {

std::optional<QString> normalizedMobilePhone(const QString &text)
{
    QString digits;
    for (const QChar character : text) {
        if (character.isDigit())
            digits.append(QChar(u'0' + character.digitValue()));
        else if (!QStringLiteral(" +-()\u00a0\u2011\u2013.").contains(character))
            return std::nullopt;
    }
    // After a plus stands the country's code: "+7 701 123 45 6" is a digit short, not a number of ten digits.
    const bool international = text.trimmed().startsWith(u'+');
    if (digits.size() == 11 && (digits.startsWith(u'7') || (digits.startsWith(u'8') && !international)))
        digits.remove(0, 1);
    else if (international)
        return std::nullopt;
    if (digits.size() != 10 || !digits.startsWith(u'7'))
        return std::nullopt;
    return QStringLiteral("+7") + digits;
}

} // namespace khattama::people
