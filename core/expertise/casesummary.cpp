// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expertise/casesummary.h"

namespace khattama::expertise {

namespace {

QString mainIcd10(const Case &record)
{
    if (record.conclusion && !record.conclusion->icd10.isEmpty())
        return record.conclusion->icd10.first();
    if (record.form031)
        return record.form031->mainDiagnosis.icd10;
    return record.application ? record.application->form031.icd10 : QString();
}

QString decidedCategory(const Case &record)
{
    if (record.conclusion)
        return record.conclusion->disability ? record.conclusion->disability->category : QString();
    return votesAgree(record.votes).value_or(false) ? record.votes.first().category : QString();
}

} // namespace

QString CaseSummary::actNumber() const
{
    if (!actFromCentralBank.isEmpty())
        return actFromCentralBank;
    return act ? act->toString() : QString();
}

CaseSummary withoutPerson(const CaseSummary &summary)
{
    // Built from what may be seen, so that a field added later stays hidden.
    CaseSummary seen{.id = summary.id};
    seen.form = summary.form;
    seen.state = summary.state;
    seen.receivedAt = summary.receivedAt;
    seen.dueAt = summary.dueAt;
    seen.registration = summary.registration;
    seen.act = summary.act;
    seen.concludedOn = summary.concludedOn;
    seen.draftActOn = summary.draftActOn;
    seen.voters = summary.voters;
    seen.summonedAt = summary.summonedAt;
    seen.cameAt = summary.cameAt;
    seen.termExtended = summary.termExtended;
    seen.onLeave = summary.onLeave;
    seen.returnConfirmed = summary.returnConfirmed;
    seen.blocked = true;
    return seen;
}

CaseSummary summaryOf(const Case &record, const rules::LegalTime &legalTime)
{
    const people::Person &person = record.person();
    CaseSummary summary{.id = record.id};
    summary.form = record.form;
    summary.state = record.state;
    summary.receivedAt = record.receivedAt;
    summary.dueAt = record.dueAt;
    summary.registration = record.registration;
    summary.act = record.act;
    summary.actFromCentralBank = record.actFromCentralBank;
    if (record.conclusion)
        summary.concludedOn = legalTime.dateOf(record.conclusion->at);

    summary.fullName = person.name.full();
    summary.iin = person.iin;
    summary.birthDate = person.birthDate;
    summary.sex = person.sex;
    summary.age = people::ageOn(person.birthDate, legalTime.dateOf(record.receivedAt));

    if (record.form031) {
        summary.formNumber = record.form031->number;
        summary.organization = record.form031->organization;
    } else if (record.application) {
        summary.formNumber = record.application->form031.number;
        summary.organization = record.application->form031.organization;
    }
    summary.icd10 = mainIcd10(record);
    summary.draftActOn = record.draftActOn;
    for (const Vote &vote : record.votes)
        summary.voters.append(vote.expert);
    summary.category = decidedCategory(record);
    if (record.refusal)
        summary.refusalGround = record.refusal->ground;
    if (record.summons) {
        summary.summonedAt = record.summons->sentAt;
        summary.cameAt = record.summons->cameAt;
    }
    if (const Consultation *const waiting = record.waitingConsultation())
        summary.consultedAt = waiting->sentAt;
    summary.termExtended = record.termIsExtended();
    summary.onLeave = record.expertsOnLeave();
    summary.controlGoal = record.controlGoal();
    summary.appearedAt = record.appearedAt();
    return summary;
}

} // namespace khattama::expertise
