// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/legaltime.h"
#include "core/rules/workingcalendar.h"

namespace khattama::rules {

/// Lengths and hours of one edition of `rules/deadlines.json`; lengths in working days.
struct DeadlineRules {
    int proactiveDecisionDays = 0;
    int extendedDecisionDays = 0;
    int appearDays = 0;
    int noShowFullDays = 0;
    int controlAppearDays = 0;
    int militaryNoticeDays = 0;
    int dispatchDays = 0;   ///< of messages that the Rules send by themselves
    int waitingMinutes = 0; ///< longest wait to hand the papers in
    int serviceMinutes = 0; ///< longest service on the day of the visit
    int awayMinutes = 0;    ///< the same away from the department
    QTime dayBegins;
    QTime dayEnds;
    QTime receptionEnds;
    QTime breakBegins;
    QTime breakEnds;
    QTime summonsBegins; ///< of the hours in which a summoned person comes
    QTime cutoff;        ///< the last moment that still counts the day itself
};

/// The edition in force on `day`. Errors: those of RuleEditions.
[[nodiscard]] Result<DeadlineRules> loadDeadlineRules(const DataFiles &files, QDate day);

/// When a summoned person may come: on any working day up to `lastDay`, between the hours.
struct AppearanceWindow {
    QDate lastDay;
    QTime from;
    QTime to;
    QDateTime until; ///< the end of the last day's hours (UTC)
    friend bool operator==(const AppearanceWindow &, const AppearanceWindow &) = default;
};

/// The terms of the Rules. Moments come in and go out as UTC. "Within N working days" counts the day of
/// the event when it is a working day and the moment is not after 16:00; the last day ends at 18:00.
class Deadlines
{
public:
    Deadlines(WorkingCalendar calendar, LegalTime time, DeadlineRules rules)
        : m_calendar(std::move(calendar)), m_time(time), m_rules(rules)
    {}

    /// Appendix 3, item 5, 2): from the receipt of a proactive form.
    [[nodiscard]] QDateTime proactiveDecision(const QDateTime &receivedAt) const;
    /// Appendix 3, item 5, 3): from sending to consultation, to an in-person examination, or redistribution.
    [[nodiscard]] QDateTime extendedDecision(const QDateTime &sentAt) const;
    /// p. 45: from the SMS after a mismatch.
    [[nodiscard]] AppearanceWindow appear(const QDateTime &smsAt) const;
    /// p. 45: the first day on which a no-show may be returned, the full working days after that of the SMS
    /// being over.
    [[nodiscard]] QDate noShowReturnableFrom(QDate smsDate) const;
    /// p. 73-1: from the SMS, or from the receipt of the postal summons.
    [[nodiscard]] QDateTime controlAppear(const QDateTime &from) const;
    /// p. 53: from the day of the conclusion.
    [[nodiscard]] QDateTime militaryNotice(QDate concludedOn) const;
    /// p. 15, 45, 48, 53: what goes «автоматты түрде» while systems work is handed over by then where they do not.
    [[nodiscard]] QDateTime dispatch(const QDateTime &event) const;
    /// Appendix 3, item 5, 1): the end of the day of registration.
    [[nodiscard]] QDateTime sameDay(const QDateTime &registeredAt) const;

    /// Appendix 3, item 5, 1): the longest service away from the department, from the moment the experts leave.
    [[nodiscard]] QDateTime awayUntil(const QDateTime &leftAt) const;

    /// p. 14: whether a person comes within the hours of reception; no reason to refuse, only to warn.
    [[nodiscard]] bool insideReceptionHours(const QDateTime &moment) const;

    [[nodiscard]] const WorkingCalendar &calendar() const { return m_calendar; }
    [[nodiscard]] const LegalTime &time() const { return m_time; }
    [[nodiscard]] const DeadlineRules &rules() const { return m_rules; }

private:
    [[nodiscard]] QDate lastDay(const QDateTime &event, int days) const;
    [[nodiscard]] QDateTime endOf(QDate date) const { return m_time.at(date, m_rules.dayEnds); }

    WorkingCalendar m_calendar;
    LegalTime m_time;
    DeadlineRules m_rules;
};

} // namespace khattama::rules
