// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expertise/case.h"
#include "core/expertise/consulting.h"
#include "core/intake/intakefields.h"

/// The fields of a case in JSON, named once for JsonWriter and JsonReader (see there); votes and
/// conclusions with the names of the published files of `case vote` and `case decide`.
namespace khattama::expertise {

template <typename Json>
void describe(Json &json, typename Json::template Ref<ReviewRemark> it)
{
    json.required("number", it.number);
    json("document", it.document.kind);
    json("documentNumber", it.document.number);
    json("page", it.page);
    json("text", it.text);
    json("by", it.by);
    json("at", it.at);
}

template <typename Json>
void describe(Json &json, typename Json::template Ref<Vote> it)
{
    json("expert", it.expert);
    json.requiredCode("outcome", it.outcome, outcomeCode, outcomeFromCode);
    json("category", it.category);
    json("note", it.note);
    json("at", it.at);
}

template <typename Json>
void describe(Json &json, typename Json::template Ref<Summons> it)
{
    json("sentAt", it.sentAt);
    json("reminderAt", it.reminderAt);
    json("cameAt", it.cameAt);
}

template <typename Json>
void describe(Json &json, typename Json::template Ref<Consultation> it)
{
    json("sentAt", it.sentAt);
    json("sentBy", it.sentBy);
    json("person", it.person);
    json("documents", it.documents);
    json("preliminary", it.preliminary);
    json("question", it.question);
    json("termBefore", it.termBefore);
    json("answeredAt", it.answeredAt);
    json("answeredBy", it.answeredBy);
    json("answer", it.answer);
    json("answerNumber", it.answerNumber);
    json("answerDate", it.answerDate);
    json("withdrawnAt", it.withdrawnAt);
    json("withdrawnBy", it.withdrawnBy);
    json("withdrawnBecause", it.withdrawnBecause);
}

/// The file of `case consult`.
template <typename Json>
void describe(Json &json, typename Json::template Ref<Consulting::Referral> it)
{
    json("person", it.person);
    json("documents", it.documents);
    json("preliminary", it.preliminary);
    json("question", it.question);
}

/// The file of `case answer`.
template <typename Json>
void describe(Json &json, typename Json::template Ref<Consulting::Answer> it)
{
    json("text", it.text);
    json("number", it.number);
    json("date", it.date);
}

template <typename Json>
void describe(Json &json, typename Json::template Ref<Redistribution> it)
{
    json("at", it.at);
    json("by", it.by);
    json("experts", it.experts);
    json("reason", it.reason);
}

template <typename Json>
void describe(Json &json, typename Json::template Ref<Appearance> it)
{
    json("at", it.at);
    json("came", it.came);
    json("by", it.by);
    json("note", it.note);
}

template <typename Json>
void describe(Json &json, typename Json::template Ref<Refusal> it)
{
    json.required("ground", it.ground);
    json("documents", it.documents);
    json("note", it.note);
    json("draftedBy", it.draftedBy);
    json("draftedAt", it.draftedAt);
    json("confirmedBy", it.confirmedBy);
    json("confirmedAt", it.confirmedAt);
    json("head", it.head);
    json.textual("number", it.number, SequenceNumber::fromString);
}

template <typename Json>
void describe(Json &json, typename Json::template Ref<OutageLink> it)
{
    json.required("act", it.act);
    json.required("number", it.number);
    json("from", it.from);
    json("sentOn", it.sentOn);
}

template <typename Json>
void describe(Json &json, typename Json::template Ref<Disability> it)
{
    json("category", it.category);
    json("cause", it.cause);
    json("term", it.term);
    json("from", it.from);
    json("until", it.until);
}

template <typename Json>
void describe(Json &json, typename Json::template Ref<GeneralLoss> it)
{
    json.required("percent", it.percent);
    json("cause", it.cause);
    json("from", it.from);
    json("until", it.until);
}

template <typename Json>
void describe(Json &json, typename Json::template Ref<ProfessionalLoss> it)
{
    json("document", it.document);
    json.required("percent", it.percent);
    json("cause", it.cause);
    json("from", it.from);
    json("until", it.until);
}

template <typename Json>
void describe(Json &json, typename Json::template Ref<Programme> it)
{
    json("parts", it.parts);
    json("until", it.until);
}

template <typename Json>
void describe(Json &json, typename Json::template Ref<Certificate> it)
{
    json.required("kind", it.kind);
    json("number", it.number);
}

template <typename Json>
void describe(Json &json, typename Json::template Ref<ProgrammeExecution> it)
{
    json.required("part", it.part);
    json("employer", it.employer);
    json("state", it.state);
    json("note", it.note);
}

template <typename Json>
void describe(Json &json, typename Json::template Ref<Conclusion> it)
{
    json("participants", it.participants);
    json("independentExperts", it.independentExperts);
    json("decidedBy", it.decidedBy);
    json("at", it.at);
    json("established", it.established);
    json.object("diagnosis", [&](Json &diagnosis) {
        diagnosis("text", it.diagnosis);
        diagnosis("icd10", it.icd10);
    });
    json("disability", it.disability);
    json("uot", it.uot);
    json("upt", it.upt);
    json("ipr", it.ipr);
    json("extraHelp", it.extraHelp);
    json("measures", it.measures);
    json("certificates", it.certificates);
    json("gapReason", it.gapReason);
    json("programmeExecution", it.execution);
    json("ruling", it.ruling);
    json("recommendations", it.recommendations);
}

template <typename Json>
void describe(Json &json, typename Json::template Ref<Handover> it)
{
    json.required("kind", it.kind);
    json("way", it.way);
    json("receiver", it.receiver);
    json("reason", it.reason);
    json("by", it.by);
    json("at", it.at);
}

template <typename Json>
void describe(Json &json, typename Json::template Ref<Visit> it)
{
    json("on", it.on);
    json("experts", it.experts);
    json("leftAt", it.leftAt);
}

template <typename Json>
void describe(Json &json, typename Json::template Ref<AnnulledAct> it)
{
    json.textual("number", it.number, SequenceNumber::fromString);
    json("reason", it.reason);
}

/// All but the id, without which there is no case.
template <typename Json>
void describe(Json &json, typename Json::template Ref<Case> it)
{
    json("revision", it.revision);
    json.requiredCode("form", it.form, examinationFormCode, examinationFormFromCode);
    json.requiredCode("state", it.state, caseStateCode, caseStateFromCode);
    json("receivedAt", it.receivedAt);
    json("dueAt", it.dueAt);
    json.textual("registrationNumber", it.registration, SequenceNumber::fromString);
    json.textual("actNumber", it.act, SequenceNumber::fromString);
    json("centralBankActNumber", it.actFromCentralBank);
    json("packageSha256", it.packageSha256);
    json.textual("resendOf", it.resendOf, CaseId::fromString);
    json("form031", it.form031);
    json("application", it.application);
    json("signature", it.signature);
    json("checks", it.checks);
    json("draftActOn", it.draftActOn);
    json("remarks", it.remarks);
    json("votes", it.votes);
    json("redistributions", it.redistributions);
    json("summons", it.summons);
    json("consultations", it.consultations);
    json("appearances", it.appearances);
    json("conclusion", it.conclusion);
    json("returnReason", it.returnReason);
    json("refusal", it.refusal);
    json("knownEarlier", it.knownEarlier);
    json("handovers", it.handovers);
    json("visit", it.visit);
    json("annulledActs", it.annulledActs);
    json("outage", it.outage);
}

} // namespace khattama::expertise
