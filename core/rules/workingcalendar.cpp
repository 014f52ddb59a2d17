// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/workingcalendar.h"

#include "core/rules/rulejson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace khattama::rules {

namespace {

const QString kFile = u"rules/holidays.json"_s;

bool isWeekend(QDate date)
{
    return date.dayOfWeek() >= Qt::Saturday;
}

} // namespace

Result<WorkingCalendar> WorkingCalendar::load(const DataFiles &files)
{
    KHATTAMA_TRY(const QJsonObject document, files.readJson(kFile));
    WorkingCalendar calendar;
    calendar.m_firstYear = document.value(u"first_year"_s).toInt();
    calendar.m_lastYear = document.value(u"last_year"_s).toInt();
    if (calendar.m_firstYear < 1991 || calendar.m_lastYear < calendar.m_firstYear || calendar.m_lastYear > 9998)
        return failure(malformedRules(kFile, u"first_year"_s));
    calendar.m_weekend = LocalizedText::fromJson(document.value(u"weekend"_s).toObject());
    KHATTAMA_TRY(const QList<DayOff> moving, calendar.readFixed(document.value(u"fixed"_s).toArray()));
    KHATTAMA_CHECK(calendar.readMovable(document.value(u"movable"_s).toArray()));
    calendar.moveFromWeekends(moving);
    KHATTAMA_CHECK(calendar.readSwaps(document.value(u"swaps"_s).toArray()));
    return calendar;
}

/// Answers the holidays that move when they fall on a weekend.
Result<QList<DayOff>> WorkingCalendar::readFixed(const QJsonArray &rules)
{
    QList<DayOff> moving;
    for (qsizetype i = 0; i < rules.size(); ++i) {
        const QJsonObject rule = rules.at(i).toObject();
        const int from = rule.value(u"from_year"_s).toInt(m_firstYear);
        // One year past the table, so that a term that ends in its first days is still right.
        const int until = qMin(rule.value(u"until_year"_s).toInt(m_lastYear + 1), m_lastYear + 1);
        for (int year = qMax(from, m_firstYear); year <= until; ++year) {
            for (const auto &day : rule.value(u"days"_s).toArray()) {
                const QDate date(year, rule.value(u"month"_s).toInt(), day.toInt());
                if (!date.isValid())
                    return failure(malformedRules(kFile, u"fixed[%1]"_s.arg(i)));
                const DayOff off{date, rule.value(u"id"_s).toString(), LocalizedText::fromJson(rule), isWeekend(date)};
                m_off.insert(date, off);
                if (off.weekend && rule.value(u"moves"_s).toBool())
                    moving.append(off);
            }
        }
    }
    return moving;
}

Result<void> WorkingCalendar::readMovable(const QJsonArray &holidays)
{
    for (qsizetype i = 0; i < holidays.size(); ++i) {
        const QJsonObject holiday = holidays.at(i).toObject();
        for (const auto &entry : holiday.value(u"dates"_s).toArray()) {
            const QDate date = dateFrom(entry.toObject(), u"date"_s);
            if (!date.isValid())
                return failure(malformedRules(kFile, u"movable[%1].dates"_s.arg(i)));
            if (m_off.contains(date))
                continue;
            DayOff off{date, holiday.value(u"id"_s).toString(), LocalizedText::fromJson(holiday), isWeekend(date)};
            off.estimated = entry.toObject().value(u"estimated"_s).toBool();
            m_off.insert(date, off);
        }
    }
    return {};
}

Result<void> WorkingCalendar::readSwaps(const QJsonArray &swaps)
{
    for (qsizetype i = 0; i < swaps.size(); ++i) {
        const QJsonObject swap = swaps.at(i).toObject();
        const QDate off = dateFrom(swap, u"off"_s);
        const QDate working = dateFrom(swap, u"working"_s);
        if (!off.isValid() || !working.isValid() || !isWeekend(working))
            return failure(malformedRules(kFile, u"swaps[%1]"_s.arg(i)));
        m_off.insert(off, {off, u"swapped"_s, LocalizedText::fromJson(swap), isWeekend(off), working});
        m_workedWeekends.insert(working);
    }
    return {};
}

/// A holiday on a Saturday or Sunday frees the next day that would be worked; two on one weekend free two.
void WorkingCalendar::moveFromWeekends(const QList<DayOff> &holidays)
{
    QList<DayOff> inOrder = holidays;
    std::sort(inOrder.begin(), inOrder.end(), [](const DayOff &a, const DayOff &b) { return a.date < b.date; });
    for (const DayOff &holiday : inOrder) {
        QDate date = holiday.date.addDays(1);
        while (isWeekend(date) || m_off.contains(date))
            date = date.addDays(1);
        m_off.insert(date, {date, u"moved"_s, holiday.reason, false, holiday.date});
    }
}

WorkingCalendar WorkingCalendar::withExceptions(const QList<CalendarException> &exceptions) const
{
    WorkingCalendar calendar = *this;
    for (const CalendarException &exception : exceptions)
        calendar.m_exceptions.insert(exception.date, exception);
    return calendar;
}

bool WorkingCalendar::covers(QDate date) const
{
    return date.isValid() && date.year() >= m_firstYear && date.year() <= m_lastYear;
}

Result<void> WorkingCalendar::requireCovered(QDate from, QDate to) const
{
    for (const QDate date : {from, to}) {
        if (!covers(date)) {
            return failure(refused(u"calendar.not_covered"_s, {{u"date"_s, date.toString(Qt::ISODate)},
                                                               {u"first"_s, QString::number(m_firstYear)},
                                                               {u"last"_s, QString::number(m_lastYear)}}));
        }
    }
    return {};
}

bool WorkingCalendar::isWorkingDay(QDate date) const
{
    if (!date.isValid())
        return false;
    if (const auto exception = m_exceptions.constFind(date); exception != m_exceptions.constEnd())
        return exception->working;
    if (m_workedWeekends.contains(date))
        return true;
    return !isWeekend(date) && !m_off.contains(date);
}

int WorkingCalendar::workingDays(QDate from, QDate to) const
{
    int count = 0;
    for (QDate date = from; date.isValid() && date <= to; date = date.addDays(1))
        count += isWorkingDay(date) ? 1 : 0;
    return count;
}

QList<DayOff> WorkingCalendar::daysOff(QDate from, QDate to) const
{
    QList<DayOff> result;
    for (QDate date = from; date.isValid() && date <= to; date = date.addDays(1)) {
        if (isWorkingDay(date))
            continue;
        const auto exception = m_exceptions.constFind(date);
        if (exception != m_exceptions.constEnd())
            result.append({date, u"exception"_s, {exception->reason, exception->reason}, isWeekend(date)});
        else
            result.append(m_off.value(date, {date, u"weekend"_s, m_weekend, true}));
    }
    return result;
}

QDate WorkingCalendar::nextWorkingDay(QDate date) const
{
    return nthWorkingDay(date.addDays(1), 1);
}

QDate WorkingCalendar::nthWorkingDay(QDate first, int n) const
{
    Q_ASSERT(n >= 1);
    QDate date = first;
    for (int left = n; date.isValid(); date = date.addDays(1)) {
        if (isWorkingDay(date) && --left == 0)
            return date;
    }
    return {};
}

} // namespace khattama::rules
