// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/typeddate.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace khattama::ui {

namespace {

/// The last year that ends in `twoDigits` in which the day is not after `latest`.
std::optional<QDate> inTheLastCentury(int twoDigits, int month, int day, QDate latest)
{
    for (int year = latest.year() - latest.year() % 100 + twoDigits; year > latest.year() - 200; year -= 100) {
        const QDate date(year, month, day);
        if (date.isValid() && date <= latest)
            return date;
    }
    return std::nullopt;
}

} // namespace

std::optional<QDate> typedDate(const QString &text, QDate latest)
{
    // On the Russian and Kazakh layouts the keys of the full stop and the comma give ю and б.
    static const QRegularExpression parted(u"^(\\d{1,2})[., /юб-]+(\\d{1,2})[., /юб-]+(\\d{4}|\\d{2})\\.?$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression together(u"^(\\d{2})(\\d{2})(\\d{4}|\\d{2})$"_s);
    const QString typed = text.simplified();
    auto match = together.match(typed);
    if (!match.hasMatch())
        match = parted.match(typed);
    if (!match.hasMatch()) {
        const QDate iso = QDate::fromString(typed, Qt::ISODate);
        return iso.isValid() ? std::optional(iso) : std::nullopt;
    }
    const int day = match.captured(1).toInt();
    const int month = match.captured(2).toInt();
    const int year = match.captured(3).toInt();
    if (match.capturedLength(3) == 2)
        return inTheLastCentury(year, month, day, latest);
    const QDate date(year, month, day);
    return date.isValid() && year >= 1800 ? std::optional(date) : std::nullopt;
}

} // namespace khattama::ui
