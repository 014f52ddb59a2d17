// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expertise/handingover.h"

#include "core/expertise/resultdocuments.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace khattama::expertise {

Result<void> HandingOver::requireWhole(const Case &record, const Handover &handover) const
{
    if (!record.conclusion)
        return failure(refused(u"handover.not_concluded"_s, {{u"state"_s, caseStateCode(record.state)}}));
    const QDate day = m.legalTime.dateOf(record.conclusion->at);
    const QList<ResultDocument> documents = resultDocumentsOf(record, day, m.lists);
    const auto document = std::find_if(documents.begin(), documents.end(), [&](const ResultDocument &candidate) {
        return candidate.kind == handover.kind;
    });
    if (document == documents.end())
        return failure(refused(u"handover.not_a_result"_s, {{u"kind"_s, handover.kind}}));
    if (handover.way.isEmpty()) {
        if (handover.reason.isEmpty())
            return failure(refused(u"handover.reason_missing"_s));
        return {};
    }
    const rules::ListValue *const way = m.lists.find(u"handover_ways"_s, handover.way);
    if (way == nullptr)
        return failure(refused(u"handover.unknown_way"_s, {{u"way"_s, handover.way}}));
    if (document->number.isEmpty())
        return failure(refused(u"handover.no_number"_s));
    if (way->attributes.value("receiver"_L1).toBool() && handover.receiver.isEmpty())
        return failure(refused(u"handover.receiver_missing"_s));
    return {};
}

Result<Case> HandingOver::record(const CaseId &id, Handover handover, const people::StaffMember &by)
{
    KHATTAMA_CHECK(by.require(people::Permission::Receive));
    KHATTAMA_TRY(const auto work, m.transactor.begin());
    KHATTAMA_TRY(Case record, m.cases.byId(id));
    handover.receiver = handover.receiver.trimmed();
    handover.reason = handover.reason.trimmed();
    KHATTAMA_CHECK(requireWhole(record, handover));
    handover.by = by.login;
    handover.at = m.clock.now();
    record.handovers.removeIf([&](const Handover &earlier) { return earlier.kind == handover.kind; });
    record.handovers.append(handover);
    const QString what = handover.way.isEmpty() ? u"not_given"_s : handover.way;
    KHATTAMA_TRY(record,
                 m.cases.save(record, {by.login, u"case.hand_over"_s, {{u"kind"_s, handover.kind}, {u"way"_s, what}}}));
    KHATTAMA_CHECK(work->commit());
    return record;
}

} // namespace khattama::expertise
