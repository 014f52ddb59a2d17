// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/datafiles.h"
#include "core/base/language.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QSet>

namespace khattama::rules {

/// A day without work, and why.
struct DayOff {
    QDate date;
    QString code; ///< id of the holiday (new_year …), or moved | swapped | exception | weekend
    LocalizedText reason;
    bool weekend = false;   ///< a Saturday or Sunday
    QDate movedFrom{};      ///< for moved and swapped: the day of rest it stands for
    bool estimated = false; ///< calculated beforehand and not announced yet (Құрбан айт)
    friend bool operator==(const DayOff &, const DayOff &) = default;
};

/// An entry of the department's own table: a day off, or a working Saturday.
struct CalendarException {
    QDate date;
    bool working = false;
    QString reason;
    friend bool operator==(const CalendarException &, const CalendarException &) = default;
};

/// Working days of a five-day week in Kazakhstan: holidays, days moved because a holiday fell on a weekend,
/// and swaps by Government decree, all from `rules/holidays.json`. Years outside its table know only what
/// does not change from year to year; ask covers() before a date is promised to anybody.
class WorkingCalendar
{
public:
    /// Errors: those of DataFiles; `rules.malformed`.
    [[nodiscard]] static Result<WorkingCalendar> load(const DataFiles &files);
    /// The same calendar with the department's exceptions, which stand above everything else.
    [[nodiscard]] WorkingCalendar withExceptions(const QList<CalendarException> &exceptions) const;

    [[nodiscard]] bool covers(QDate date) const;
    /// Nothing, or `calendar.not_covered` (Refused) with `date`, `first`, `last` (years).
    [[nodiscard]] Result<void> requireCovered(QDate from, QDate to) const;

    [[nodiscard]] bool isWorkingDay(QDate date) const;
    /// Both ends included; 0 when `to` is before `from`.
    [[nodiscard]] int workingDays(QDate from, QDate to) const;
    /// Every day that is not worked, weekends too, both ends included. A holiday on a weekend is given as
    /// that holiday.
    [[nodiscard]] QList<DayOff> daysOff(QDate from, QDate to) const;
    /// The first working day after `date`.
    [[nodiscard]] QDate nextWorkingDay(QDate date) const;
    /// The n-th working day (n >= 1) counted from `first`, which is the first itself when it is one.
    [[nodiscard]] QDate nthWorkingDay(QDate first, int n) const;

private:
    int m_firstYear = 0;
    int m_lastYear = 0;
    LocalizedText m_weekend;
    QMap<QDate, DayOff> m_off; ///< but plain weekends
    QMap<QDate, CalendarException> m_exceptions;
    QSet<QDate> m_workedWeekends; ///< by decree

    [[nodiscard]] Result<QList<DayOff>> readFixed(const QJsonArray &rules);
    [[nodiscard]] Result<void> readMovable(const QJsonArray &holidays);
    [[nodiscard]] Result<void> readSwaps(const QJsonArray &swaps);
    void moveFromWeekends(const QList<DayOff> &holidays);
};

} // namespace khattama::rules
