// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expertise/duedates.h"

using namespace Qt::StringLiterals;

namespace khattama::expertise {

QList<DueDate> dueDatesOf(const Case &record, const rules::Deadlines &deadlines, const rules::LegalTime &legalTime,
                          const QDateTime &now)
{
    QList<DueDate> due;
    const auto add = [&](const QString &id, const QDateTime &dueAt) {
        if (dueAt.isValid())
            due.append({record.id, id, dueAt, dueAt < now});
    };
    switch (record.state) {
    case CaseState::Pending:
    case CaseState::UnderReview:
    case CaseState::Agreed:
        add(u"proactive_decision"_s, record.dueAt);
        break;
    case CaseState::Summoned:
        add(u"extended_decision"_s, record.dueAt);
        if (record.summons && !record.summons->cameAt.isValid()) {
            const QDate sent = legalTime.dateOf(record.summons->sentAt);
            add(u"appear"_s, deadlines.appear(record.summons->sentAt).until);
            // Nothing is late on that day: from then on the form may go back (p. 45).
            due.append(
                {record.id, u"no_show"_s, legalTime.at(deadlines.noShowReturnableFrom(sent), QTime(0, 0)), false});
        }
        break;
    case CaseState::Registered:
        add(u"same_day"_s, record.dueAt);
        break;
    case CaseState::Returned:
    case CaseState::Concluded:
    case CaseState::Refused:
    case CaseState::Annulled:
        break;
    }
    return due;
}

} // namespace khattama::expertise
