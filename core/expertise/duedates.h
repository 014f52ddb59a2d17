// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expertise/casesummary.h"
#include "core/rules/deadlines.h"

namespace khattama::expertise {

/// A deadline that runs for a case (rules, section 3).
struct DueDate {
    CaseId caseId;
    QString id;      ///< proactive_decision | extended_decision | appear | no_show | same_day |
                     ///< military_notice | control_appear (outbox)
    QDateTime dueAt; ///< UTC; of no_show: the moment from which the case may be returned
    bool overdue = false;
};

/// What runs for a case at `now`; nothing for one that is not open.
[[nodiscard]] QList<DueDate> dueDatesOf(const Case &record, const rules::Deadlines &deadlines, const QDateTime &now);
[[nodiscard]] QList<DueDate> dueDatesOf(const CaseSummary &summary, const rules::Deadlines &deadlines,
                                        const QDateTime &now);

} // namespace khattama::expertise
