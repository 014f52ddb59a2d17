// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace khattama {

/// The form of a Russian noun after a whole number: 1 лист, 2 листа, 5 листов; 11-14 листов, 21 лист.
[[nodiscard]] inline QString russianPlural(int number, const QString &one, const QString &few, const QString &many)
{
    const int lastTwo = number % 100;
    const int last = number % 10;
    if (lastTwo >= 11 && lastTwo <= 14)
        return many;
    if (last == 1)
        return one;
    return last >= 2 && last <= 4 ? few : many;
}

} // namespace khattama
