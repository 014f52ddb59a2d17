// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expertise/casepapers.h"

using namespace Qt::StringLiterals;

namespace khattama::expertise {

using people::Permission;
using people::StaffMember;

namespace {
const QString kNoticeKind = u"return_notice"_s;
const QString kRefusalKind = u"refusal"_s;
const QString kResultNoticeKind = u"result_notice"_s;

Result<void> requireReturned(const Case &record)
{
    if (record.state != CaseState::Returned)
        return failure(refused(u"case.not_returned"_s, {{u"state"_s, caseStateCode(record.state)}}));
    return {};
}

QString subject(const CaseId &id)
{
    return u"case_file/"_s + id.toString();
}
} // namespace

Result<std::optional<QByteArray>> CasePapers::kept(const CaseId &id, const QString &kind) const
{
    KHATTAMA_TRY(const QList<CaseDocumentEntry> entries, m.cases.documentEntries(id));
    for (const CaseDocumentEntry &entry : entries) {
        if (entry.kind != kind)
            continue;
        KHATTAMA_TRY(const CaseDocument paper, m.cases.document(id, entry.id));
        return paper.bytes;
    }
    return std::nullopt;
}

Result<void> CasePapers::keep(const CaseId &id, const CaseDocument &paper, const Action &action)
{
    KHATTAMA_TRY(const auto work, m.transactor.begin());
    KHATTAMA_CHECK(m.cases.addDocument(id, paper, action));
    return work->commit();
}

Result<CasePapers::Notice> CasePapers::returnNotice(const CaseId &id, bool refusedToCome, const QString &reason,
                                                    const StaffMember &by)
{
    KHATTAMA_CHECK(by.require(Permission::Receive));
    KHATTAMA_TRY(Case record, m.cases.byId(id));
    if (record.state == CaseState::Summoned) {
        KHATTAMA_TRY(record, m.deciding.returnAfterSummons(id, refusedToCome, reason, by));
    }
    KHATTAMA_CHECK(requireReturned(record));

    const Action printed{by.login, u"case.print_return_notice"_s, {}};
    KHATTAMA_TRY(const std::optional<QByteArray> signedNotice, kept(id, kNoticeKind));
    const QByteArray pdf = signedNotice ? *signedNotice : drawnNotice(record, by);
    if (signedNotice || !people::may(by.role, Permission::ConfirmReturn)) {
        KHATTAMA_CHECK(m.audit.record(printed, subject(id)));
        return Notice{record, pdf};
    }
    KHATTAMA_CHECK(keep(id, {kNoticeKind, u"return-notice.pdf"_s, pdf}, {by.login, u"case.confirm_return"_s, {}}));
    return Notice{record, pdf};
}

Result<CasePapers::Notice> CasePapers::refusalNotice(const CaseId &id, const StaffMember &by)
{
    KHATTAMA_CHECK(by.require(Permission::Receive));
    KHATTAMA_TRY(const Case record, m.cases.byId(id));
    if (!record.refusal)
        return failure(refused(u"case.not_refused"_s, {{u"state"_s, caseStateCode(record.state)}}));
    const Action printed{by.login, u"case.print_refusal"_s, {}};
    if (record.state != CaseState::Refused) {
        KHATTAMA_CHECK(m.audit.record(printed, subject(id)));
        const QDate today = m.legalTime.dateOf(m.clock.now());
        return Notice{record, m.renderer.refusal(m.department, record, today, {})};
    }
    KHATTAMA_TRY(const std::optional<QByteArray> signedRefusal, kept(id, kRefusalKind));
    if (signedRefusal) {
        KHATTAMA_CHECK(m.audit.record(printed, subject(id)));
        return Notice{record, *signedRefusal};
    }
    const Refusal &refusal = *record.refusal;
    const QByteArray pdf =
        m.renderer.refusal(m.department, record, m.legalTime.dateOf(refusal.confirmedAt), refusal.head);
    KHATTAMA_CHECK(keep(id, {kRefusalKind, u"refusal.pdf"_s, pdf}, printed));
    return Notice{record, pdf};
}

QByteArray CasePapers::previewRefusal(const Case &record, const StaffMember &by) const
{
    const bool confirms = people::may(by.role, Permission::ConfirmReturn);
    return m.renderer.refusal(m.department, record, m.legalTime.dateOf(m.clock.now()), confirms ? by.name : QString());
}

Result<CasePapers::Notice> CasePapers::previewNotice(const CaseId &id, const StaffMember &by) const
{
    KHATTAMA_CHECK(by.require(Permission::Receive));
    KHATTAMA_TRY(const Case record, m.cases.byId(id));
    KHATTAMA_CHECK(requireReturned(record));
    KHATTAMA_TRY(const std::optional<QByteArray> signedNotice, kept(id, kNoticeKind));
    return Notice{record, signedNotice ? *signedNotice : drawnNotice(record, by)};
}

Result<bool> CasePapers::isReturnConfirmed(const CaseId &id) const
{
    return kept(id, kNoticeKind).map([](const std::optional<QByteArray> &notice) { return notice.has_value(); });
}

QByteArray CasePapers::drawnNotice(const Case &record, const StaffMember &by) const
{
    const bool confirms = people::may(by.role, Permission::ConfirmReturn);
    return m.renderer.returnNotice(m.department, record, m.legalTime.dateOf(m.clock.now()),
                                   confirms ? by.name : QString());
}

Result<QByteArray> CasePapers::previewReturn(const CaseId &id, const QString &reason, const StaffMember &by) const
{
    KHATTAMA_CHECK(by.require(Permission::ConfirmReturn));
    KHATTAMA_TRY(Case record, m.cases.byId(id));
    if (record.state != CaseState::Summoned)
        return failure(refused(u"case.not_summoned"_s, {{u"state"_s, caseStateCode(record.state)}}));
    record.state = CaseState::Returned;
    record.returnReason = reason.trimmed();
    return drawnNotice(record, by);
}

Result<CasePapers::Notice> CasePapers::resultNotice(const CaseId &id, const StaffMember &by)
{
    KHATTAMA_CHECK(by.require(Permission::Receive));
    KHATTAMA_TRY(const Case record, m.cases.byId(id));
    if (!record.conclusion || !record.conclusion->deniesDisability())
        return failure(refused(u"case.disability_not_denied"_s));
    const Action printed{by.login, u"case.print_result_notice"_s, {}};
    KHATTAMA_TRY(const std::optional<QByteArray> first, kept(id, kResultNoticeKind));
    if (first) {
        KHATTAMA_CHECK(m.audit.record(printed, subject(id)));
        return Notice{record, *first};
    }
    KHATTAMA_TRY(const QList<StaffMember> staff, m.staff.staff());
    const QDate concludedOn = m.legalTime.dateOf(record.conclusion->at);
    const QByteArray pdf = m.renderer.resultNotice(m.department, record, concludedOn, people::headOf(staff));
    KHATTAMA_CHECK(keep(id, {kResultNoticeKind, u"result-notice.pdf"_s, pdf}, printed));
    return Notice{record, pdf};
}

Result<QByteArray> CasePapers::expertDecisions(const CaseId &id, const StaffMember &by)
{
    KHATTAMA_CHECK(by.require(Permission::Receive));
    KHATTAMA_TRY(const Case record, m.cases.byId(id));
    if (record.votes.size() < kVotesNeeded)
        return failure(refused(u"case.votes_sealed"_s));
    KHATTAMA_TRY(const QList<StaffMember> staff, m.staff.staff());
    KHATTAMA_CHECK(m.audit.record({by.login, u"case.print_expert_decisions"_s, {}}, subject(id)));
    return m.renderer.expertDecisions(m.department, record, people::namesOf(staff),
                                      m.legalTime.dateOf(record.votes.last().at), people::headOf(staff));
}

Result<QByteArray> CasePapers::application(const CaseId &id, Language language, const StaffMember &by)
{
    KHATTAMA_CHECK(by.require(Permission::Receive));
    KHATTAMA_TRY(const Case record, m.cases.byId(id));
    if (!record.application)
        return failure(refused(u"case.no_application"_s));
    KHATTAMA_CHECK(m.audit.record({by.login, u"case.print_application"_s, {}}, subject(id)));
    return m.renderer.application(m.department, *record.application, language);
}

} // namespace khattama::expertise
