// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expertise/casepapers.h"

using namespace Qt::StringLiterals;

namespace khattama::expertise {

using people::Permission;
using people::StaffMember;

namespace {
const QString kNoticeKind = u"return_notice"_s;

Result<void> requireReturned(const Case &record)
{
    if (record.state != CaseState::Returned)
        return failure(refused(u"case.not_returned"_s, {{u"state"_s, caseStateCode(record.state)}}));
    return {};
}
} // namespace

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
    KHATTAMA_TRY(const std::optional<QByteArray> kept, keptNotice(id));
    const QByteArray pdf = kept ? *kept : drawnNotice(record, by);
    if (kept || !people::may(by.role, Permission::ConfirmReturn)) {
        KHATTAMA_CHECK(m.audit.record(printed, u"case_file/"_s + id.toString()));
        return Notice{record, pdf};
    }
    KHATTAMA_TRY(const auto work, m.transactor.begin());
    KHATTAMA_CHECK(
        m.cases.addDocument(id, {kNoticeKind, u"return-notice.pdf"_s, pdf}, {by.login, u"case.confirm_return"_s, {}}));
    KHATTAMA_CHECK(work->commit());
    return Notice{record, pdf};
}

Result<CasePapers::Notice> CasePapers::previewNotice(const CaseId &id, const StaffMember &by) const
{
    KHATTAMA_CHECK(by.require(Permission::Receive));
    KHATTAMA_TRY(const Case record, m.cases.byId(id));
    KHATTAMA_CHECK(requireReturned(record));
    KHATTAMA_TRY(const std::optional<QByteArray> kept, keptNotice(id));
    return Notice{record, kept ? *kept : drawnNotice(record, by)};
}

Result<std::optional<QByteArray>> CasePapers::keptNotice(const CaseId &id) const
{
    KHATTAMA_TRY(const QList<CaseDocument> documents, m.cases.documents(id));
    for (const CaseDocument &document : documents) {
        if (document.kind == kNoticeKind)
            return document.bytes;
    }
    return std::nullopt;
}

Result<bool> CasePapers::isReturnConfirmed(const CaseId &id) const
{
    KHATTAMA_TRY(const std::optional<QByteArray> kept, keptNotice(id));
    return kept.has_value();
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

Result<QByteArray> CasePapers::application(const CaseId &id, Language language, const StaffMember &by)
{
    KHATTAMA_CHECK(by.require(Permission::Receive));
    KHATTAMA_TRY(const Case record, m.cases.byId(id));
    if (!record.application)
        return failure(refused(u"case.no_application"_s));
    KHATTAMA_CHECK(m.audit.record({by.login, u"case.print_application"_s, {}}, u"case_file/"_s + id.toString()));
    return m.renderer.application(m.department, *record.application, language);
}

} // namespace khattama::expertise
