// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expertise/deciding.h"

#include "core/expertise/conclusionchecks.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace khattama::expertise {

using people::Permission;
using people::StaffMember;

Result<Case> Deciding::vote(const CaseId &id, const Vote &vote, const StaffMember &by)
{
    KHATTAMA_CHECK(by.require(Permission::Vote));
    KHATTAMA_TRY(const auto work, m.transactor.begin());
    KHATTAMA_TRY(Case record, m.cases.byId(id));
    // Asked first, so that a vote on a case that is not under review is told so, whatever the vote holds.
    KHATTAMA_CHECK(stateAfter(record.state, CaseEvent::Agree));
    for (const Vote &given : record.votes) {
        if (given.expert == by.login)
            return failure(refused(u"vote.already_given"_s, {{u"expert"_s, by.login}}));
    }
    if (record.expertsOnLeave().contains(by.login))
        return failure(refused(u"vote.on_leave"_s, {{u"expert"_s, by.login}}));
    if (vote.outcome == Outcome::Agree && !m.lists.find(u"categories"_s, vote.category))
        return failure(refused(u"vote.unknown_category"_s, {{u"category"_s, vote.category}}));
    if (vote.outcome != Outcome::Agree && vote.note.trimmed().isEmpty())
        return failure(refused(u"vote.note_missing"_s));

    Vote given = vote;
    given.expert = by.login;
    given.at = m.clock.now();
    record.votes.append(given);
    if (const std::optional<bool> agree = votesAgree(record.votes)) {
        KHATTAMA_TRY(record.state, stateAfter(record.state, *agree ? CaseEvent::Agree : CaseEvent::Disagree));
        if (!*agree) { // p. 45: SMS to come in person, and a longer term
            record.summons = Summons{m.clock.now(), {}, {}};
            record.dueAt = m.deadlines.extendedDecision(m.clock.now());
        }
    }
    KHATTAMA_TRY(record, m.cases.save(record, {by.login, u"case.vote"_s, {}}));
    if (record.state == CaseState::Summoned)
        KHATTAMA_CHECK(m.occasions.tell(CaseOccasion::Summoned, record, by.login));
    KHATTAMA_CHECK(work->commit());
    return record;
}

Result<Case> Deciding::redistribute(const CaseId &id, const QStringList &experts, const QString &reason,
                                    const StaffMember &by)
{
    KHATTAMA_CHECK(by.require(Permission::ApproveConclusion));
    KHATTAMA_TRY(const auto work, m.transactor.begin());
    KHATTAMA_TRY(Case record, m.cases.byId(id));
    KHATTAMA_CHECK(stateAfter(record.state, CaseEvent::Agree)); // the votes are still being given
    if (reason.trimmed().isEmpty())
        return failure(refused(u"redistribution.reason_missing"_s));
    KHATTAMA_TRY(const QList<StaffMember> staff, m.staff.staff());
    for (const QString &expert : experts) {
        const bool known = std::any_of(staff.begin(), staff.end(), [&](const StaffMember &member) {
            return member.login == expert && people::may(member.role, Permission::Vote);
        });
        if (!known)
            return failure(refused(u"redistribution.unknown_expert"_s, {{u"expert"_s, expert}}));
        const bool voted = std::any_of(record.votes.begin(), record.votes.end(),
                                       [&](const Vote &given) { return given.expert == expert; });
        if (voted)
            return failure(refused(u"redistribution.expert_voted"_s, {{u"expert"_s, expert}}));
    }
    if (record.redistributions.isEmpty())
        record.dueAt = m.deadlines.extendedDecision(m.clock.now());
    record.redistributions.append({m.clock.now(), by.login, experts, reason.trimmed()});
    KHATTAMA_TRY(record, m.cases.save(record, {by.login, u"case.redistribute"_s, {}}));
    KHATTAMA_CHECK(work->commit());
    return record;
}

Result<Case> Deciding::recordVisit(const CaseId &id, const StaffMember &by)
{
    KHATTAMA_CHECK(by.require(Permission::Receive));
    KHATTAMA_TRY(const auto work, m.transactor.begin());
    KHATTAMA_TRY(Case record, m.cases.byId(id));
    if (record.state != CaseState::Summoned || !record.summons)
        return failure(refused(u"case.not_summoned"_s, {{u"state"_s, caseStateCode(record.state)}}));
    record.summons->cameAt = m.clock.now();
    KHATTAMA_TRY(record, m.cases.save(record, {by.login, u"case.visit"_s, {}}));
    KHATTAMA_CHECK(m.occasions.tell(CaseOccasion::Came, record, by.login));
    KHATTAMA_CHECK(work->commit());
    return record;
}

Result<Case> Deciding::recordReminder(const CaseId &id, const StaffMember &by)
{
    KHATTAMA_CHECK(by.require(Permission::Receive));
    KHATTAMA_TRY(const auto work, m.transactor.begin());
    KHATTAMA_TRY(Case record, m.cases.byId(id));
    if (record.state != CaseState::Summoned || !record.summons)
        return failure(refused(u"case.not_summoned"_s, {{u"state"_s, caseStateCode(record.state)}}));
    if (record.summons->cameAt.isValid())
        return failure(refused(u"summons.reminder_after_visit"_s));
    record.summons->reminderAt = m.clock.now();
    KHATTAMA_TRY(record, m.cases.save(record, {by.login, u"case.remind"_s, {}}));
    KHATTAMA_CHECK(m.occasions.tell(CaseOccasion::Reminded, record, by.login));
    KHATTAMA_CHECK(work->commit());
    return record;
}

Result<Case> Deciding::returnAfterSummons(const CaseId &id, bool refusedToCome, const QString &reason,
                                          const StaffMember &by)
{
    KHATTAMA_CHECK(by.require(Permission::ConfirmReturn));
    KHATTAMA_TRY(const auto work, m.transactor.begin());
    KHATTAMA_TRY(Case record, m.cases.byId(id));
    if (record.state != CaseState::Summoned || !record.summons)
        return failure(refused(u"case.not_summoned"_s, {{u"state"_s, caseStateCode(record.state)}}));
    if (!refusedToCome && record.summons->cameAt.isValid())
        return failure(refused(u"summons.person_came"_s));
    const QDate today = m.legalTime.dateOf(m.clock.now());
    const QDate from = m.deadlines.noShowReturnableFrom(m.legalTime.dateOf(record.summons->sentAt));
    if (!refusedToCome && today < from)
        return failure(refused(u"summons.too_early"_s, {{u"from"_s, from.toString(Qt::ISODate)}}));
    if (refusedToCome && reason.trimmed().isEmpty())
        return failure(refused(u"summons.reason_missing"_s));
    KHATTAMA_TRY(record.state, stateAfter(record.state, CaseEvent::Return));
    record.returnReason = reason.trimmed();
    record.dueAt = {};
    KHATTAMA_TRY(record, m.cases.save(record, {by.login,
                                               u"case.return"_s,
                                               {{u"cause"_s, refusedToCome ? u"refused_to_come"_s : u"no_show"_s}}}));
    KHATTAMA_CHECK(m.occasions.tell(CaseOccasion::NotCome, record, by.login));
    KHATTAMA_CHECK(work->commit());
    return record;
}

/// Appendix 3, item 5, 1): what was found away is concluded on the day of the visit, within four hours.
QList<Finding> Deciding::findingsOfVisit(const Conclusion &conclusion, const Visit &visit, QDate day) const
{
    if (!visit.leftAt.isValid())
        return {{u"at"_s, u"conclusion.visit_not_left"_s, {{u"date"_s, visit.on.toString(Qt::ISODate)}}}};
    if (day != visit.on || conclusion.at < visit.leftAt)
        return {{u"at"_s, u"conclusion.not_of_visit"_s, {{u"date"_s, visit.on.toString(Qt::ISODate)}}}};
    if (conclusion.at > m.deadlines.awayUntil(visit.leftAt))
        return {{u"at"_s, u"conclusion.visit_too_long"_s, {}, Finding::Weight::Warns}};
    return {};
}

Result<QList<Finding>> Deciding::findingsOf(const Conclusion &conclusion, const Case &record, QDate day) const
{
    QList<Finding> findings = checkConclusion(conclusion, record, day, m.lists, m.termsByAge);
    if (conclusion.at > m.clock.now())
        findings.append({u"at"_s, u"conclusion.in_future"_s});
    if (day < m.legalTime.dateOf(record.receivedAt))
        findings.append({u"at"_s, u"conclusion.before_receipt"_s});
    if (record.visit)
        findings += findingsOfVisit(conclusion, *record.visit, day);
    KHATTAMA_TRY(const bool closed, m.closedDays.isClosed(day));
    if (closed)
        findings.append({u"at"_s, u"conclusion.day_closed"_s, {{u"date"_s, day.toString(Qt::ISODate)}}});

    KHATTAMA_TRY(const QList<people::StaffMember> staff, m.staff.staff());
    for (qsizetype i = 0; i < conclusion.participants.size(); ++i) {
        const QString &login = conclusion.participants.at(i);
        const bool known = std::any_of(staff.begin(), staff.end(), [&](const StaffMember &member) {
            return member.login == login && people::may(member.role, Permission::TakePart);
        });
        if (!known)
            findings.append({u"participants[%1]"_s.arg(i), u"conclusion.unknown_participant"_s, {{u"login"_s, login}}});
    }
    QSet<QString> numbers;
    for (qsizetype i = 0; i < conclusion.certificates.size(); ++i) {
        const QString &number = conclusion.certificates.at(i).number;
        KHATTAMA_TRY(const std::optional<CaseId> holder, m.cases.byCertificate(number));
        if (numbers.contains(number) || (holder && *holder != record.id)) {
            findings.append(
                {u"certificates[%1].number"_s.arg(i), u"conclusion.certificate_used"_s, {{u"number"_s, number}}});
        }
        numbers.insert(number);
    }
    return findings;
}

Result<Deciding::Consideration> Deciding::consider(const CaseId &id, Conclusion conclusion, const StaffMember &by) const
{
    KHATTAMA_CHECK(by.require(Permission::TakePart));
    KHATTAMA_TRY(Case record, m.cases.byId(id));
    KHATTAMA_TRY(record.state, stateAfter(record.state, CaseEvent::Conclude));
    if (record.form == ExaminationForm::Proactive)
        KHATTAMA_CHECK(by.require(Permission::ApproveConclusion));
    if (record.refusal) // either the one or the other
        return failure(refused(u"case.refusal_drafted"_s));

    if (!conclusion.at.isValid())
        conclusion.at = m.clock.now();
    if (conclusion.participants.isEmpty()) {
        for (const Vote &vote : record.votes)
            conclusion.participants.append(vote.expert);
        if (record.visit)
            conclusion.participants += record.visit->experts;
    }
    conclusion.decidedBy = by.login;
    if (!record.outage) { // p. 72: a conclusion that is given while systems are down
        KHATTAMA_TRY(const std::optional<OutageGround> outage, m.outages.inForceAt(conclusion.at));
        if (outage)
            record.outage = linkTo(*outage, record, m.legalTime);
    }
    if (record.isConsultation() && conclusion.ruling.isEmpty())
        conclusion.ruling = u"ADVICE"_s;
    if (!conclusion.decidesAnew()) // nothing is established beside a decision that stands, or with advice
        conclusion.established = false;
    const QDate day = m.legalTime.dateOf(conclusion.at);
    conclusion = withProposedDates(std::move(conclusion), record, day, m.lists);
    KHATTAMA_TRY(const QList<Finding> findings, findingsOf(conclusion, record, day));

    if (record.summons && !record.summons->cameAt.isValid())
        record.summons->cameAt = conclusion.at; // p. 45: the conclusion is given on the day of the visit
    record.conclusion = conclusion;
    return Consideration{record, findings};
}

Result<Deciding::Decision> Deciding::decide(const CaseId &id, Conclusion conclusion, const StaffMember &by)
{
    KHATTAMA_TRY(const auto work, m.transactor.begin());
    KHATTAMA_TRY(Consideration considered, consider(id, std::move(conclusion), by));
    if (anyBlocks(considered.findings))
        return Decision{std::nullopt, considered.findings};
    Case record = considered.record;
    if (!record.act && !record.isConsultation()) { // a visit took its number along; advice is no act of an examination
        KHATTAMA_TRY(record.act, m.cases.nextAct(m.legalTime.dateOf(record.conclusion->at).year()));
    }
    KHATTAMA_TRY(record, m.cases.save(record, {by.login, u"case.conclude"_s, {}}));
    KHATTAMA_CHECK(m.occasions.tell(CaseOccasion::Concluded, record, by.login));
    KHATTAMA_CHECK(work->commit());
    return Decision{record, considered.findings};
}

} // namespace khattama::expertise
