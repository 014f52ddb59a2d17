// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expertise/consulting.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace khattama::expertise {

using people::Permission;
using people::StaffMember;

Result<void> mayBeConsulted(const Case &record)
{
    if (record.state != CaseState::Registered && record.state != CaseState::Summoned)
        return failure(refused(u"consultation.not_open"_s, {{u"state"_s, caseStateCode(record.state)}}));
    // A preliminary conclusion is drawn of a person who was seen.
    if (record.state == CaseState::Summoned && !(record.summons && record.summons->cameAt.isValid()))
        return failure(refused(u"consultation.person_absent"_s));
    if (record.refusal) // either the one or the other
        return failure(refused(u"case.refusal_drafted"_s));
    if (record.waitingConsultation() != nullptr)
        return failure(refused(u"consultation.waits"_s));
    // Its number stands among the acts of the day: the days are not closed while it waits for what was found.
    if (record.visit && record.visit->leftAt.isValid())
        return failure(refused(u"consultation.visit_left"_s));
    return {};
}

Result<Case> Consulting::send(const CaseId &id, const Referral &referral, const StaffMember &by)
{
    KHATTAMA_CHECK(by.require(Permission::TakePart));
    if (m.department.kind != people::DepartmentKind::Mse)
        return failure(refused(u"consultation.of_mse_only"_s));
    KHATTAMA_TRY(const auto work, m.transactor.begin());
    KHATTAMA_TRY(Case record, m.cases.byId(id));
    KHATTAMA_CHECK(mayBeConsulted(record));
    if (!referral.person && !referral.documents)
        return failure(refused(u"consultation.nothing_sent"_s));
    if (referral.preliminary.trimmed().isEmpty())
        return failure(refused(u"consultation.preliminary_missing"_s));

    Consultation sent{m.clock.now(),
                      by.login,
                      referral.person,
                      referral.documents,
                      referral.preliminary.trimmed(),
                      referral.question.trimmed()};
    if (!record.wasConsulted()) {
        sent.termBefore = record.dueAt;
        record.dueAt = m.deadlines.extendedDecision(sent.sentAt);
    }
    record.consultations.append(sent);
    KHATTAMA_TRY(record, m.cases.save(record, {by.login, u"case.consult"_s, {}}));
    KHATTAMA_CHECK(m.occasions.tell(CaseOccasion::SentToConsultation, record, by.login));
    KHATTAMA_CHECK(work->commit());
    return record;
}

Result<Case> Consulting::waiting(const CaseId &id) const
{
    KHATTAMA_TRY(Case record, m.cases.byId(id));
    if (!isOpen(record.state) || record.waitingConsultation() == nullptr)
        return failure(refused(u"consultation.none"_s));
    return record;
}

Result<Case> Consulting::answer(const CaseId &id, const Answer &answer, const StaffMember &by)
{
    KHATTAMA_CHECK(by.require(Permission::Receive));
    KHATTAMA_TRY(const auto work, m.transactor.begin());
    KHATTAMA_TRY(Case record, waiting(id));
    Consultation &asked = record.consultations.last();
    if (answer.text.trimmed().isEmpty())
        return failure(refused(u"consultation.answer_missing"_s));
    const rules::LegalTime &time = m.deadlines.time();
    const QDate today = time.dateOf(m.clock.now());
    const QDate date = answer.date.isValid() ? answer.date : today;
    if (date > today || date < time.dateOf(asked.sentAt))
        return failure(refused(u"consultation.answer_date"_s, {{u"date"_s, date.toString(Qt::ISODate)}}));
    asked.answeredAt = m.clock.now();
    asked.answeredBy = by.login;
    asked.answer = answer.text.trimmed();
    asked.answerNumber = answer.number.trimmed();
    asked.answerDate = date;
    KHATTAMA_TRY(record, m.cases.save(record, {by.login, u"case.consult_answer"_s, {}}));
    KHATTAMA_CHECK(work->commit());
    return record;
}

Result<Case> Consulting::withdraw(const CaseId &id, const QString &reason, const StaffMember &by)
{
    KHATTAMA_CHECK(by.require(Permission::TakePart));
    KHATTAMA_TRY(const auto work, m.transactor.begin());
    KHATTAMA_TRY(Case record, waiting(id));
    if (reason.trimmed().isEmpty())
        return failure(refused(u"consultation.reason_missing"_s));
    Consultation &asked = record.consultations.last();
    asked.withdrawnAt = m.clock.now();
    asked.withdrawnBy = by.login;
    asked.withdrawnBecause = reason.trimmed();
    if (asked.termBefore.isValid())
        record.dueAt = asked.termBefore;
    KHATTAMA_TRY(record, m.cases.save(record, {by.login, u"case.consult_withdraw"_s, {}}));
    KHATTAMA_CHECK(m.occasions.tell(CaseOccasion::ConsultationWithdrawn, record, by.login));
    KHATTAMA_CHECK(work->commit());
    return record;
}

} // namespace khattama::expertise
