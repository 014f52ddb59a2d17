// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codes.h"
#include "core/base/jsonreader.h"
#include "core/intake/appendix5.h"
#include "core/intake/application.h"
#include "core/intake/applicationchecks.h"
#include "core/people/personfields.h"

namespace khattama {

/// An element that a form's reader does not know.
template <typename Json>
void describe(Json &json, typename Json::template Ref<QPair<QString, QString>> it)
{
    json("path", it.first);
    json("text", it.second);
}

} // namespace khattama

/// The fields of what comes in, in JSON, named once for JsonWriter and JsonReader (see there). Their names
/// are those of the form 031/у package and of the application file, which are published formats.
namespace khattama::intake {

inline constexpr CodeTable<SubmittedDocument::Format, 2> kDocumentFormats{{
    {SubmittedDocument::Format::Paper, "paper"},
    {SubmittedDocument::Format::Electronic, "electronic"},
}};

inline constexpr CodeTable<Verdict, 3> kVerdicts{{
    {Verdict::Passed, "passed"},
    {Verdict::Failed, "failed"},
    {Verdict::Unknown, "unknown"},
}};

inline constexpr CodeTable<Evidence::Source, 6> kEvidenceSources{{
    {Evidence::Source::Form, "form"},
    {Evidence::Source::Attachment, "attachment"},
    {Evidence::Source::System, "system"},
    {Evidence::Source::Department, "department"},
    {Evidence::Source::Operator, "operator"},
    {Evidence::Source::OutageAct, "outage_act"},
}};

inline constexpr CodeTable<SignatureFinding::State, 5> kSignatureStates{{
    {SignatureFinding::State::Absent, "absent"},
    {SignatureFinding::State::Valid, "valid"},
    {SignatureFinding::State::Broken, "broken"},
    {SignatureFinding::State::UntrustedIssuer, "untrusted_issuer"},
    {SignatureFinding::State::NotCheckable, "not_checkable"},
}};

template <typename Json>
void describe(Json &json, typename Json::template Ref<Diagnosis> it)
{
    json("icd10", it.icd10);
    json("text", it.text);
}

template <typename Json>
void describe(Json &json, typename Json::template Ref<FunctionDisorder> it)
{
    json("domain", it.domain);
    json("degree", it.degree);
    json("text", it.text);
}

template <typename Json>
void describe(Json &json, typename Json::template Ref<EarlierState> it)
{
    json("group", it.group);
    json("cause", it.cause);
    json("until", it.until);
    json("uot", it.uot);
    json("upt", it.upt);
    json("uotUntil", it.uotUntil);
    json("uptCause", it.uptCause);
    json("uptUntil", it.uptUntil);
}

template <typename Json>
void describe(Json &json, typename Json::template Ref<TemporaryDisability> it)
{
    json("from", it.from);
    json("to", it.to);
    json("days", it.days);
}

template <typename Json>
void describe(Json &json, typename Json::template Ref<TechnicalAid> it)
{
    json("code", it.code);
    json("text", it.text);
}

template <typename Json>
void describe(Json &json, typename Json::template Ref<AttachmentEntry> it)
{
    json("id", it.id);
    json("file", it.file);
    json("kind", it.kind);
    json("sha256", it.sha256);
    json("pages", it.pages);
    json("title", it.title);
}

template <typename Json>
void describe(Json &json, typename Json::template Ref<SmsConsent> it)
{
    json("sms", it.sms);
    json("phone", it.phone);
    json("at", it.at);
}

template <typename Json>
void describe(Json &json, typename Json::template Ref<PopulationAnswer> it)
{
    json("askedAt", it.askedAt);
    json("alive", it.alive);
    json("nameMatches", it.nameMatches);
    json("permanentRegistration", it.permanentRegistration);
    json("emigrated", it.emigrated);
}

template <typename Json>
void describe(Json &json, typename Json::template Ref<SystemAnswers> it)
{
    const auto fact = [](const char *name) {
        return [name](Json &inner, auto &answer) {
            inner("askedAt", answer.askedAt);
            inner(name, answer.yes);
        };
    };
    json("gbdfl", it.patient);
    json("gbdflRepresentative", it.representative);
    json.optional("bmg", it.phoneRegistered, fact("phoneRegistered"));
    json.optional("rpn", it.organizationMatches, fact("organizationMatches"));
    json.optional("tsr", it.questionnaire, fact("questionnaire"));
}

template <typename Json>
void describe(Json &json, typename Json::template Ref<Form031> it)
{
    json.required("messageId", it.messageId);
    json("number", it.number);
    json("formedAt", it.formedAt);
    json("signedAt", it.signedAt);
    json("sentAt", it.sentAt);
    json("receivedAt", it.receivedAt);
    json("referral", it.referral);
    json("purposes", it.purposes);
    json.object("organization", [&](Json &organization) {
        organization("code", it.organizationCode);
        organization("kind", it.organizationKind);
        organization("name", it.organization);
    });
    json("patient", it.patient);
    json("representative", it.representative);
    json("earlier", it.earlier);
    json("complaints", it.complaints);
    json("anamnesis", it.anamnesis);
    json("objective", it.objective);
    json.object("diagnosis", [&](Json &diagnosis) {
        diagnosis("main", it.mainDiagnosis);
        diagnosis("complications", it.complications);
        diagnosis("comorbid", it.comorbidities);
    });
    json("functions", it.functions);
    json.object("rehabilitation", [&](Json &rehabilitation) {
        rehabilitation("potential", it.rehabilitationPotential);
        rehabilitation("prognosis", it.rehabilitationPrognosis);
        rehabilitation("recommendations", it.recommendations);
    });
    json("temporaryDisability", it.temporaryDisability);
    json("techAids", it.techAids);
    json("attachments", it.attachments);
    json("consent", it.consent);
    json("answers", it.answers);
    json("unknownElements", it.unknownElements);
}

template <typename Json>
void describe(Json &json, typename Json::template Ref<SignatureFinding::TimeStamp> it)
{
    json.requiredCode("state", it.state, kSignatureStates);
    json("at", it.at);
    json("authority", it.authority);
}

template <typename Json>
void describe(Json &json, typename Json::template Ref<SignatureFinding> it)
{
    json.requiredCode("state", it.state, kSignatureStates);
    json("issuerAsked", it.issuerAsked);
    json("signer", it.signer);
    json("signerIin", it.signerIin);
    json("signedAt", it.signedAt);
    json("insideValidity", it.insideValidity);
    if constexpr (std::is_same_v<Json, JsonReader>) {
        // Clang 14 knows no default constructor of a class within another where std::optional asks for it.
        json.object("timeStamp", [&it](JsonReader &inner) {
            SignatureFinding::TimeStamp read{};
            describe(inner, read);
            it.timeStamp = read;
        });
    } else {
        json("timeStamp", it.timeStamp);
    }
}

template <typename Json>
void describe(Json &json, typename Json::template Ref<Evidence> it)
{
    json.code("source", it.source, kEvidenceSources);
    json("code", it.code);
    json("arguments", it.arguments);
    json("at", it.at);
}

template <typename Json>
void describe(Json &json, typename Json::template Ref<Check> it)
{
    json.required("code", it.code);
    json.requiredCode("verdict", it.verdict, kVerdicts);
    json("evidence", it.evidence);
}

template <typename Json>
void describe(Json &json, typename Json::template Ref<SubmittedDocument> it)
{
    json.required("id", it.id);
    json("sheets", it.sheets);
    json.code("format", it.format, kDocumentFormats);
    json("originalSeen", it.originalSeen);
    json("validUntil", it.validUntil);
    json("waivedBecause", it.waivedBecause);
}

template <typename Json>
void describe(Json &json, typename Json::template Ref<FaultyDocument> it)
{
    json.required("id", it.id);
    json("validUntil", it.validUntil);
}

template <typename Json>
void describe(Json &json, typename Json::template Ref<ReferralForm> it)
{
    json("number", it.number);
    json("signedAt", it.signedAt);
    json("icd10", it.icd10);
    json("text", it.text);
    json("organization", it.organization);
}

template <typename Json>
void describe(Json &json, typename Json::template Ref<ControlledExamination> it)
{
    json("goal", it.goal);
    json("department", it.department);
    json("examinedOn", it.examinedOn);
    json("sentOn", it.sentOn);
    json("preliminary", it.preliminary);
    json("question", it.question);
}

template <typename Json>
void describe(Json &json, typename Json::template Ref<Circumstances> it)
{
    json("causes", it.causes);
    json("iprMedicalDrawnUp", it.iprMedicalDrawnUp);
    json("employerWoundUp", it.employerWoundUp);
    json("nameChanged", it.nameChanged);
}

/// The person's fields stand beside the application's own, as in the application file.
template <typename Json>
void describe(Json &json, typename Json::template Ref<Application> it)
{
    describe(json, it.person);
    json("representative", it.representative);
    json("purposes", it.purposes);
    json("place", it.place);
    json("documents", it.documents);
    json("consent", it.consent);
    json("earlyReason", it.earlyReason);
    json("iinOverrideReason", it.iinOverrideReason);
    json("form031", it.form031);
    json("circumstances", it.circumstances);
    json("earlier", it.earlier);
    json("temporaryDisability", it.sickLeave);
    json("omk", it.controlled);
    json("appliedOn", it.appliedOn);
}

} // namespace khattama::intake
