// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expertise/reviewing.h"

using namespace Qt::StringLiterals;

namespace khattama::expertise {

using people::Permission;
using people::StaffMember;

namespace {

/// The place of one's own remark in the list.
Result<qsizetype> placeOfOwn(const QList<ReviewRemark> &remarks, int number, const StaffMember &by)
{
    const auto found = std::find_if(remarks.begin(), remarks.end(),
                                    [&](const ReviewRemark &remark) { return remark.number == number; });
    if (found == remarks.end())
        return failure(refused(u"remark.not_found"_s, {{u"number"_s, QString::number(number)}}));
    if (found->by != by.login)
        return failure(refused(u"remark.not_yours"_s));
    return found - remarks.begin();
}

int nextNumber(const QList<ReviewRemark> &remarks)
{
    int greatest = 0;
    for (const ReviewRemark &remark : remarks)
        greatest = std::max(greatest, remark.number);
    return greatest + 1;
}

} // namespace

Result<Case> Reviewing::openCase(const CaseId &id) const
{
    KHATTAMA_TRY(Case record, m.cases.byId(id));
    if (!isOpen(record.state))
        return failure(refused(u"remark.case_closed"_s, {{u"state"_s, caseStateCode(record.state)}}));
    return record;
}

Result<Case> Reviewing::note(const CaseId &id, ReviewRemark remark, const StaffMember &by)
{
    KHATTAMA_CHECK(by.require(Permission::Receive));
    remark.text = remark.text.trimmed();
    if (remark.text.isEmpty())
        return failure(refused(u"remark.text_missing"_s));
    KHATTAMA_TRY(const auto work, m.transactor.begin());
    KHATTAMA_TRY(Case record, openCase(id));
    remark.by = by.login;
    remark.at = m.clock.now();
    if (remark.number == 0) {
        remark.number = nextNumber(record.remarks);
        record.remarks.append(remark);
    } else {
        KHATTAMA_TRY(const qsizetype place, placeOfOwn(record.remarks, remark.number, by));
        record.remarks[place] = remark;
    }
    KHATTAMA_TRY(record, m.cases.save(record, {by.login, u"case.remark"_s, {}}));
    KHATTAMA_CHECK(work->commit());
    return record;
}

Result<Case> Reviewing::withdraw(const CaseId &id, int number, const StaffMember &by)
{
    KHATTAMA_CHECK(by.require(Permission::Receive));
    KHATTAMA_TRY(const auto work, m.transactor.begin());
    KHATTAMA_TRY(Case record, openCase(id));
    KHATTAMA_TRY(const qsizetype place, placeOfOwn(record.remarks, number, by));
    record.remarks.removeAt(place);
    KHATTAMA_TRY(record, m.cases.save(record, {by.login, u"case.withdraw_remark"_s, {}}));
    KHATTAMA_CHECK(work->commit());
    return record;
}

} // namespace khattama::expertise
