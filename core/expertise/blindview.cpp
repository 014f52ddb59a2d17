// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expertise/blindview.h"

#include "core/expertise/concealment.h"

namespace khattama::expertise {

bool isBlindFor(ExaminationForm form, CaseState state, const people::StaffMember &viewer)
{
    return viewer.role == people::Role::Chief && form == ExaminationForm::Proactive && state == CaseState::UnderReview;
}

bool isBlindFor(const Case &record, const people::StaffMember &viewer)
{
    return isBlindFor(record.form, record.state, viewer);
}

namespace {

void conceal(QList<intake::Diagnosis> &diagnoses, const Concealment &concealment)
{
    for (intake::Diagnosis &diagnosis : diagnoses)
        diagnosis.text = concealment.in(diagnosis.text);
}

void concealTexts(intake::Form031 &form, const Concealment &concealment)
{
    for (QString *text : {&form.complaints, &form.anamnesis, &form.objective, &form.mainDiagnosis.text,
                          &form.rehabilitationPotential, &form.rehabilitationPrognosis, &form.recommendations})
        *text = concealment.in(*text);
    conceal(form.complications, concealment);
    conceal(form.comorbidities, concealment);
    for (intake::FunctionDisorder &function : form.functions)
        function.text = concealment.in(function.text);
    for (intake::TechnicalAid &aid : form.techAids)
        aid.text = concealment.in(aid.text);
}

} // namespace

Case blinded(Case record)
{
    const Concealment concealment(record);
    for (ReviewRemark &remark : record.remarks) {
        remark.by.clear();
        remark.text = concealment.in(remark.text);
    }
    record.resendOf.reset();
    record.signature = {};
    for (intake::Check &check : record.checks)
        check.evidence = {check.evidence.source, {}, {}, {}};
    if (!record.form031)
        return record;
    intake::Form031 &form = *record.form031;
    concealTexts(form, concealment);
    for (intake::AttachmentEntry &attachment : form.attachments)
        attachment = {{}, {}, attachment.kind, {}, attachment.pages, {}};
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
    seen.termExtended = summary.termExtended;
    seen.onLeave = summary.onLeave;
    return seen;
}

} // namespace khattama::expertise
