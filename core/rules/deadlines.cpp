// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/deadlines.h"

#include "core/rules/ruleeditions.h"
#include "core/rules/rulejson.h"

using namespace Qt::StringLiterals;

namespace khattama::rules {

Result<DeadlineRules> loadDeadlineRules(const DataFiles &files, QDate day)
{
    const QString file = u"rules/deadlines.json"_s;
    KHATTAMA_TRY(const RuleEditions editions, RuleEditions::load(files, file));
    KHATTAMA_TRY(const RuleEdition edition, editions.on(day));
    const QJsonObject hours = edition.content.value(u"hours"_s).toObject();
    const QJsonObject deadlines = edition.content.value(u"deadlines"_s).toObject();
    QString faulty;
    const auto number = [&](const QString &deadline, const QString &key) {
        const int value = deadlines.value(deadline).toObject().value(key).toInt();
        if (value < 1)
            faulty = u"deadlines."_s + deadline + u'.' + key;
        return value;
    };
    const auto hour = [&](const QString &key) {
        const QTime value = QTime::fromString(hours.value(key).toString(), u"HH:mm"_s);
        if (!value.isValid())
            faulty = u"hours."_s + key;
        return value;
    };
    DeadlineRules rules;
    rules.proactiveDecisionDays = number(u"proactive_decision"_s, u"days"_s);
    rules.extendedDecisionDays = number(u"extended_decision"_s, u"days"_s);
    rules.appearDays = number(u"appear"_s, u"days"_s);
    rules.noShowFullDays = number(u"no_show"_s, u"full_days"_s);
    rules.controlAppearDays = number(u"control_appear"_s, u"days"_s);
    rules.militaryNoticeDays = number(u"military_notice"_s, u"days"_s);
    rules.dispatchDays = number(u"dispatch"_s, u"days"_s);
    rules.waitingMinutes = number(u"same_day"_s, u"waiting_minutes"_s);
    rules.serviceMinutes = number(u"same_day"_s, u"service_minutes"_s);
    rules.awayMinutes = number(u"same_day"_s, u"away_minutes"_s);
    rules.dayBegins = hour(u"day_begins"_s);
    rules.dayEnds = hour(u"day_ends"_s);
    rules.receptionEnds = hour(u"reception_ends"_s);
    rules.breakBegins = hour(u"break_begins"_s);
    rules.breakEnds = hour(u"break_ends"_s);
    rules.summonsBegins = hour(u"summons_begins"_s);
    rules.cutoff = hour(u"cutoff"_s);
    if (!faulty.isEmpty())
        return failure(malformedRules(file, faulty));
    return rules;
}

QDate Deadlines::lastDay(const QDateTime &event, int days) const
{
    const QDate date = m_time.dateOf(event);
    const bool dayCounts = m_time.timeOf(event) <= m_rules.cutoff;
    return m_calendar.nthWorkingDay(dayCounts ? date : date.addDays(1), days);
}

QDateTime Deadlines::proactiveDecision(const QDateTime &receivedAt) const
{
    return endOf(lastDay(receivedAt, m_rules.proactiveDecisionDays));
}

QDateTime Deadlines::extendedDecision(const QDateTime &sentAt) const
{
    return endOf(lastDay(sentAt, m_rules.extendedDecisionDays));
}

AppearanceWindow Deadlines::appear(const QDateTime &smsAt) const
{
    const QDate last = lastDay(smsAt, m_rules.appearDays);
    return {last, m_rules.summonsBegins, m_rules.dayEnds, endOf(last)};
}

QDate Deadlines::noShowReturnableFrom(QDate smsDate) const
{
    return m_calendar.nthWorkingDay(smsDate.addDays(1), m_rules.noShowFullDays).addDays(1);
}

QDateTime Deadlines::controlAppear(const QDateTime &from) const
{
    return endOf(lastDay(from, m_rules.controlAppearDays));
}

QDateTime Deadlines::militaryNotice(QDate concludedOn) const
{
    return endOf(m_calendar.nthWorkingDay(concludedOn, m_rules.militaryNoticeDays));
}

QDateTime Deadlines::dispatch(const QDateTime &event) const
{
    return endOf(lastDay(event, m_rules.dispatchDays));
}

QDateTime Deadlines::sameDay(const QDateTime &registeredAt) const
{
    return endOf(m_time.dateOf(registeredAt));
}

QDateTime Deadlines::awayUntil(const QDateTime &leftAt) const
{
    constexpr qint64 secondsPerMinute = 60;
    return leftAt.addSecs(m_rules.awayMinutes * secondsPerMinute);
}

bool Deadlines::insideReceptionHours(const QDateTime &moment) const
{
    const QTime time = m_time.timeOf(moment);
    const bool inBreak = time >= m_rules.breakBegins && time < m_rules.breakEnds;
    return m_calendar.isWorkingDay(m_time.dateOf(moment)) && time >= m_rules.dayBegins && time <= m_rules.receptionEnds
           && !inBreak;
}

} // namespace khattama::rules
