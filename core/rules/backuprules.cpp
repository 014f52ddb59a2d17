// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/backuprules.h"

#include "core/base/jsonreader.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace khattama::rules {

QDateTime BackupPlan::lastDue(const QDateTime &now, const LegalTime &time) const
{
    QDateTime due = time.at(time.dateOf(now), at);
    if (due > now)
        due = due.addDays(-1);
    const qint64 step = qint64(everyHours) * 3600;
    return due.addSecs(due.secsTo(now) / step * step);
}

Result<BackupRules> BackupRules::load(const DataFiles &files)
{
    KHATTAMA_TRY(const QJsonObject object, files.readJson(u"rules/backup.json"_s));
    BackupRules rules;
    JsonReader reader(object, JsonReader::UnknownFields::Refused);
    const auto read = [&](const char *key, int &number) {
        reader.required(key, number);
        if (number <= 0)
            reader.fail(QLatin1String("json.unknown_value"), reader.pathOf(key),
                        {{u"value"_s, QString::number(number)}});
    };
    read("keepAllDays", rules.keepAllDays);
    read("keepWeeklyDays", rules.keepWeeklyDays);
    read("keepMonthlyDays", rules.keepMonthlyDays);
    read("warnAfterHours", rules.warnAfterHours);
    KHATTAMA_CHECK(reader.finish());
    return rules;
}

QList<QDateTime> BackupRules::superfluous(const QList<QDateTime> &backups, const QDateTime &now,
                                          const LegalTime &time) const
{
    QList<QDateTime> newestFirst = backups;
    std::sort(newestFirst.begin(), newestFirst.end(), std::greater<>());
    const QDate today = time.dateOf(now);
    QSet<QString> kept; ///< weeks and months that have theirs
    QList<QDateTime> gone;
    for (qsizetype i = keepAllDays; i < newestFirst.size(); ++i) {
        const QDate day = time.dateOf(newestFirst.at(i));
        const qint64 age = day.daysTo(today);
        if (age < keepAllDays)
            continue;
        int weekYear = 0;
        const int week = day.weekNumber(&weekYear);
        const QString span = age <= keepWeeklyDays ? u"week %1 %2"_s.arg(weekYear).arg(week)
                                                   : u"month %1 %2"_s.arg(day.year()).arg(day.month());
        if (age > keepMonthlyDays || kept.contains(span))
            gone.append(newestFirst.at(i));
        else
            kept.insert(span);
    }
    return gone;
}

} // namespace khattama::rules
