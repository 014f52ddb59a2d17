// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/datafiles.h"
#include "core/rules/legaltime.h"

#include <QList>

#include <optional>

namespace khattama::rules {

/// Where and when backups are made by themselves.
struct BackupPlan {
    QString folder;      ///< may be on a disk that is not always there
    QTime at;            ///< legal time
    int everyHours = 24; ///< counted from `at`: 24 is once a day

    /// The last moment (UTC) not after `now` at which a backup was due.
    [[nodiscard]] QDateTime lastDue(const QDateTime &now, const LegalTime &time) const;
    friend bool operator==(const BackupPlan &, const BackupPlan &) = default;
};

/// How it stands with the backups of a database.
struct BackupState {
    std::optional<BackupPlan> plan;
    QDateTime last;   ///< when the last one was made and checked, by hand or not, UTC; invalid: there is none
    bool due = false; ///< the plan asks for one now
    bool old = false; ///< the last one is older than the policy allows
};

/// What becomes of old backups and when the last one is too old (policy, `rules/backup.json`; the Rules name nothing).
struct BackupRules {
    int keepAllDays = 0;     ///< all of so many days are kept, and the newest so many whatever their dates,
    int keepWeeklyDays = 0;  ///< of those up to so many days old the last one of each week,
    int keepMonthlyDays = 0; ///< and of those up to so many days old the last one of each month
    int warnAfterHours = 0;

    /// Errors: those of JsonReader; none of the numbers may be less than one.
    [[nodiscard]] static Result<BackupRules> load(const DataFiles &files);

    /// Which of the moments (UTC) of backups are no longer needed; never one of the newest `keepAllDays`, since a clock
    /// that runs years ahead makes all of them old; never one that lies in the future, as after a clock was set back.
    [[nodiscard]] QList<QDateTime> superfluous(const QList<QDateTime> &backups, const QDateTime &now,
                                               const LegalTime &time) const;
    [[nodiscard]] bool tooOld(const QDateTime &last, const QDateTime &now) const
    {
        return last.isValid() && last.secsTo(now) > qint64(warnAfterHours) * 3600;
    }
};

} // namespace khattama::rules
