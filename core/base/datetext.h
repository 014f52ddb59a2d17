// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QDate>

namespace khattama {

/// «2026 жылғы 22 қараша», «22 ноября 2026 года».
[[nodiscard]] QString longDate(QDate date, Language language);
/// As in a form: «2026 жылғы "22" қараша», «"22" ноября 2026 года».
[[nodiscard]] QString formDate(QDate date, Language language);
/// dd.MM.yyyy in both languages; empty for an invalid date.
[[nodiscard]] QString shortDate(QDate date);
/// Month in the form the long date uses: «қараша», «ноября».
[[nodiscard]] QString monthInDate(int month, Language language);
/// Month by itself: «қараша», «ноябрь».
[[nodiscard]] QString monthName(int month, Language language);
/// «2026 жылғы қазан», «октябрь 2026 года».
[[nodiscard]] QString monthOfYear(QDate month, Language language);
/// «сәрсенбі», «среда».
[[nodiscard]] QString weekdayName(QDate date, Language language);
/// «45 жас»; «45 лет», «41 год», «42 года».
[[nodiscard]] QString ageText(int years, Language language);

} // namespace khattama
