// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expertise/blindview.h"

namespace khattama::expertise {

bool isBlindFor(ExaminationForm form, CaseState state, const people::StaffMember &viewer)
{
    return viewer.role == people::Role::Chief && form == ExaminationForm::Proactive && state == CaseState::UnderReview;
}

bool isBlindFor(const Case &record, const people::StaffMember &viewer)
{
    return isBlindFor(record.form, record.state, viewer);
}

Case blinded(Case record)
{
    record.signature = {};
    for (intake::Check &check : record.checks)
        check.evidence = {check.evidence.source, {}, {}, {}};
    if (!record.form031)
        return record;
    intake::Form031 &form = *record.form031;
    // Built from what may be seen, so that a field added to Person later stays hidden.
    people::Person seen;
    seen.sex = form.patient.sex;
    seen.language = form.patient.language;
    seen.legalCapacity = form.patient.legalCapacity;
    form.patient = seen;
    form.representative.reset();
    form.consent.reset();
    form.answers = {};
    form.organization.clear();
    form.organizationCode.clear();
    form.number.clear();
    form.messageId.clear();
    form.unknownElements.clear();
    return record;
}

CaseSummary blinded(const CaseSummary &summary)
{
    // Built from what may be seen, so that a field added later stays hidden.
    CaseSummary seen{.id = summary.id};
    seen.form = summary.form;
    seen.state = summary.state;
    seen.receivedAt = summary.receivedAt;
    seen.dueAt = summary.dueAt;
    seen.registration = summary.registration;
    seen.sex = summary.sex;
    seen.age = summary.age;
    seen.icd10 = summary.icd10;
    seen.draftActOn = summary.draftActOn;
    seen.voters = summary.voters;
    return seen;
}

} // namespace khattama::expertise
