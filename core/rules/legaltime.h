// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace khattama::rules {

/// The one bridge between moments (UTC) and legal dates and hours. Kazakhstan has one legal time without
/// summer time; its offset is data (IntakeRules::utcOffsetMinutes), so the computer's own zone never counts.
class LegalTime
{
public:
    explicit LegalTime(int utcOffsetMinutes = 300) : m_offsetSeconds(utcOffsetMinutes * 60) {}

    [[nodiscard]] QDate dateOf(const QDateTime &moment) const { return local(moment).date(); }
    [[nodiscard]] QTime timeOf(const QDateTime &moment) const { return local(moment).time(); }
    /// The moment (UTC) of a legal date and hour; invalid when either is.
    [[nodiscard]] QDateTime at(QDate date, QTime time) const
    {
        return time.isValid() ? QDateTime(date, time, Qt::OffsetFromUTC, m_offsetSeconds).toUTC() : QDateTime();
    }
    /// "2026-11-24T18:00:00+05:00"; empty for an invalid moment.
    [[nodiscard]] QString iso(const QDateTime &moment) const { return local(moment).toString(Qt::ISODate); }

private:
    [[nodiscard]] QDateTime local(const QDateTime &moment) const { return moment.toOffsetFromUtc(m_offsetSeconds); }
    int m_offsetSeconds;
};

} // namespace khattama::rules
