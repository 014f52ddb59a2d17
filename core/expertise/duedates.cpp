// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expertise/duedates.h"

using namespace Qt::StringLiterals;

namespace khattama::expertise {

QList<DueDate> dueDatesOf(const CaseSummary &summary, const rules::Deadlines &deadlines, const QDateTime &now)
{
    QList<DueDate> due;
    const auto add = [&](const QString &id, const QDateTime &dueAt) {
        if (dueAt.isValid())
            due.append({summary.id, id, dueAt, dueAt < now});
    };
    const auto decision = [&](const QString &usual) {
        add(summary.termExtended ? u"extended_decision"_s : usual, summary.dueAt);
    };
    switch (summary.state) {
    case CaseState::Pending:
        add(summary.form == ExaminationForm::Proactive ? u"proactive_decision"_s : u"same_day"_s, summary.dueAt);
        break;
    case CaseState::UnderReview:
    case CaseState::Agreed:
        decision(u"proactive_decision"_s);
        break;
    case CaseState::Summoned:
        add(u"extended_decision"_s, summary.dueAt);
        if (summary.summonedAt.isValid() && !summary.cameAt.isValid()) {
            const QDate sent = deadlines.time().dateOf(summary.summonedAt);
            add(u"appear"_s, deadlines.appear(summary.summonedAt).until);
            // Nothing is late on that day: from then on the form may go back (p. 45).
            due.append({summary.id, u"no_show"_s,
                        deadlines.time().at(deadlines.noShowReturnableFrom(sent), QTime(0, 0)), false});
        }
        break;
    case CaseState::Registered:
        decision(u"same_day"_s);
        break;
    case CaseState::Returned:
    case CaseState::Concluded:
    case CaseState::Refused:
    case CaseState::Annulled:
        break;
    }
    return due;
}

QList<DueDate> dueDatesOf(const Case &record, const rules::Deadlines &deadlines, const QDateTime &now)
{
    return dueDatesOf(summaryOf(record, deadlines.time()), deadlines, now);
}

} // namespace khattama::expertise
