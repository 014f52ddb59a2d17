// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/recordfields.h"

#include "ui/cases/casewords.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace khattama::ui {

using Kind = RecordField::Kind;

RecordFieldList RecordFields::ofPerson()
{
    const RecordFieldList address{
        {"region", tr("Region, city of republican significance"), Kind::Code, "regions"},
        {"district", tr("City (district)")},
        {"settlement", tr("Village")},
        {"street", tr("Street (microdistrict)")},
        {"house", tr("House")},
        {"flat", tr("Flat")},
    };
    const RecordFieldList document{
        {"kind", tr("Kind of document"), Kind::Code, "identity_documents"},
        {"number", tr("Number of document")},
        {"issuer", tr("Issued by")},
        {"issuedOn", tr("Issued on"), Kind::Date},
    };
    return {
        {"surname", tr("Surname")},
        {"given", tr("Given name")},
        {"patronymic", tr("Patronymic")},
        {"iin", tr("IIN"), Kind::Iin},
        {"birthDate", tr("Date of birth"), Kind::Date},
        {"sex", tr("Sex"), Kind::Code, "sex"},
        {"legalCapacity", tr("Legal capacity"), Kind::Code, "legal_capacity"},
        {"militaryDuty", tr("Liable for military service"), Kind::Flag},
        {"phone", tr("Phone")},
        {"email", tr("E-mail")},
        {"language", tr("Language of messages"), Kind::Word, "language"},
        {"address", tr("Place of registration"), Kind::Object, nullptr, address},
        {"identityDocument", tr("Identity document"), Kind::Object, nullptr, document},
        {"work", tr("Work"), Kind::Object, nullptr, {{"place", tr("Place of work")}, {"position", tr("Position")}}},
        {"study", tr("Study"), Kind::Object, nullptr, {{"place", tr("Place of study")}}},
    };
}

RecordFieldList RecordFields::ofRepresentative()
{
    return {
        {"surname", tr("Surname")},       {"given", tr("Given name")},
        {"patronymic", tr("Patronymic")}, {"iin", tr("IIN"), Kind::Iin},
        {"phone", tr("Phone")},           {"basis", tr("Basis"), Kind::Code, "representative_basis"},
    };
}

RecordFieldList RecordFields::ofEarlierState()
{
    return {
        {"group", tr("Group or category"), Kind::Code, "categories"},
        {"cause", tr("Cause"), Kind::Code, "causes"},
        {"until", tr("Set until"), Kind::Date},
        {"uot", tr("Loss of general working capacity")},
        {"uotUntil", tr("Loss of general working capacity until"), Kind::Date},
        {"upt", tr("Loss of professional working capacity")},
        {"uptCause", tr("Cause of the loss of professional working capacity"), Kind::Code, "upt_causes"},
        {"uptUntil", tr("Loss of professional working capacity until"), Kind::Date},
    };
}

RecordFieldList RecordFields::ofSickLeave()
{
    return {{"from", tr("From"), Kind::Date}, {"to", tr("To"), Kind::Date}, {"days", tr("Days")}};
}

RecordFieldList RecordFields::ofDiagnosis()
{
    return {{"icd10", tr("ICD-10 code")}, {"text", tr("Diagnosis")}};
}

RecordFieldList RecordFields::ofAnswers()
{
    const auto person = [] {
        return RecordFieldList{
            {"askedAt", tr("Asked"), Kind::Moment},
            {"alive", tr("Alive"), Kind::Flag},
            {"nameMatches", tr("The name fits the IIN"), Kind::Flag},
            {"permanentRegistration", tr("Has a permanent registration"), Kind::Flag},
            {"emigrated", tr("Has left for abroad"), Kind::Flag},
        };
    };
    const auto fact = [](const char *key, const QString &label) {
        return RecordFieldList{{"askedAt", tr("Asked"), Kind::Moment}, {key, label, Kind::Flag}};
    };
    return {
        {"gbdfl", tr("State database of persons, patient"), Kind::Object, nullptr, person()},
        {"gbdflRepresentative", tr("State database of persons, representative"), Kind::Object, nullptr, person()},
        {"bmg", tr("Base of mobile citizens"), Kind::Object, nullptr,
         fact("phoneRegistered", tr("The phone is registered"))},
        {"rpn", tr("Register of attached population"), Kind::Object, nullptr,
         fact("organizationMatches", tr("The medical organisation fits"))},
        {"tsr", tr("Portal of technical aids"), Kind::Object, nullptr,
         fact("questionnaire", tr("There is a questionnaire"))},
    };
}

RecordFieldList RecordFields::ofForm031()
{
    const RecordFieldList organization{
        {"name", tr("Name")}, {"code", tr("Code")}, {"kind", tr("Kind"), Kind::Word, "organization"}};
    const RecordFieldList diagnosis{
        {"main", tr("Main diagnosis"), Kind::Object, nullptr, ofDiagnosis()},
        {"complications", tr("Complications"), Kind::Objects, nullptr, ofDiagnosis()},
        {"comorbid", tr("Accompanying diseases"), Kind::Objects, nullptr, ofDiagnosis()},
    };
    const RecordFieldList function{{"domain", tr("Function"), Kind::Word, "function"},
                                   {"degree", tr("Degree"), Kind::Word, "degree"},
                                   {"text", tr("Description")}};
    const RecordFieldList rehabilitation{{"potential", tr("Rehabilitation potential")},
                                         {"prognosis", tr("Rehabilitation prognosis")},
                                         {"recommendations", tr("Recommendations on rehabilitation")}};
    const RecordFieldList attachment{
        {"title", tr("Title")}, {"kind", tr("Kind"), Kind::Word, "attachment"}, {"file", tr("File")},
        {"pages", tr("Pages")}, {"sha256", tr("Hash sum"), Kind::Hidden},       {"id", tr("Identifier"), Kind::Hidden}};
    return {
        {"number", tr("Number of form")},
        {"formedAt", tr("Formed in the medical system"), Kind::Moment},
        {"signedAt", tr("Signed by the chair of the commission"), Kind::Moment},
        {"sentAt", tr("Sent"), Kind::Moment},
        {"receivedAt", tr("Received"), Kind::Moment},
        {"referral", tr("Referral"), Kind::Word, "referral"},
        {"purposes", tr("Purposes of examination"), Kind::Code, "purposes"},
        {"messageId", tr("Message")},
        {"organization", tr("Medical organisation"), Kind::Object, nullptr, organization},
        {"patient", tr("Patient"), Kind::Object, nullptr, ofPerson()},
        {"representative", tr("Legal representative"), Kind::Object, nullptr, ofRepresentative()},
        {"earlier", tr("State before the examination"), Kind::Object, nullptr, ofEarlierState()},
        {"temporaryDisability", tr("Sick leave"), Kind::Object, nullptr, ofSickLeave()},
        {"complaints", tr("Complaints")},
        {"anamnesis", tr("Anamnesis")},
        {"objective", tr("Objective state")},
        {"diagnosis", tr("Diagnosis"), Kind::Object, nullptr, diagnosis},
        {"functions", tr("Disorders of functions"), Kind::Objects, nullptr, function},
        {"rehabilitation", tr("Rehabilitation"), Kind::Object, nullptr, rehabilitation},
        {"techAids", tr("Technical aids"), Kind::Objects, nullptr, {{"text", tr("Name")}, {"code", tr("Code")}}},
        {"attachments", tr("Attachments"), Kind::Objects, nullptr, attachment},
        {"consent",
         tr("Consent by SMS"),
         Kind::Object,
         nullptr,
         {{"sms", tr("Given"), Kind::Flag}, {"phone", tr("From the phone")}, {"at", tr("At"), Kind::Moment}}},
        {"answers", tr("Answers of the systems"), Kind::Object, nullptr, ofAnswers()},
        {"unknownElements",
         tr("Lines that are not known here"),
         Kind::Objects,
         nullptr,
         {{"path", tr("Line")}, {"text", tr("Text")}}},
    };
}

RecordFieldList RecordFields::ofApplication()
{
    const RecordFieldList document{
        {"id", tr("Document"), Kind::Code, "documents"}, {"sheets", tr("Sheets")},
        {"format", tr("Format"), Kind::Word, "format"},  {"originalSeen", tr("Original seen"), Kind::Flag},
        {"validUntil", tr("Valid until"), Kind::Date},   {"waivedBecause", tr("Waived because")}};
    const RecordFieldList form{{"number", tr("Number of form")},
                               {"signedAt", tr("Signed by the chair of the commission"), Kind::Date},
                               {"icd10", tr("ICD-10 code")},
                               {"text", tr("Diagnosis")},
                               {"organization", tr("Medical organisation")}};
    const RecordFieldList circumstances{
        {"causes", tr("Cause that the person claims"), Kind::Code, "causes"},
        {"employerWoundUp", tr("The employer is wound up"), Kind::Flag},
        {"nameChanged", tr("The name was changed"), Kind::Flag},
        {"iprMedicalDrawnUp", tr("The medical part of the programme is drawn up"), Kind::Flag}};
    const RecordFieldList controlled{
        {"goal", tr("Goal"), Kind::Code, "omk_goals"},        {"department", tr("Department that examined")},
        {"examinedOn", tr("Examined on"), Kind::Date},        {"sentOn", tr("Sent on"), Kind::Date},
        {"preliminary", tr("Preliminary expert conclusion")}, {"question", tr("What is asked")}};
    return ofPerson()
           + RecordFieldList{
               {"representative", tr("Legal representative"), Kind::Object, nullptr, ofRepresentative()},
               {"purposes", tr("Purposes of examination"), Kind::Code, "purposes"},
               {"place", tr("Place of examination"), Kind::Code, "places"},
               {"appliedOn", tr("Date of application"), Kind::Date},
               {"consent", tr("Consent to process personal data"), Kind::Flag},
               {"earlyReason", tr("Reason of the early re-examination")},
               {"iinOverrideReason", tr("Why the data may disagree with the IIN")},
               {"documents", tr("Documents"), Kind::Objects, "id", document},
               {"circumstances", tr("What decides on the documents"), Kind::Object, nullptr, circumstances},
               {"form031", tr("Form 031"), Kind::Object, nullptr, form},
               {"earlier", tr("State before the examination"), Kind::Object, nullptr, ofEarlierState()},
               {"temporaryDisability", tr("Sick leave"), Kind::Object, nullptr, ofSickLeave()},
               {"omk", tr("Examination under control"), Kind::Object, nullptr, controlled},
           };
}

RecordFieldList RecordFields::ofConclusion()
{
    const auto term = [] {
        return RecordFieldList{{"until", tr("Set until"), Kind::Date}, {"from", tr("Counted from"), Kind::Date}};
    };
    const RecordFieldList disability = RecordFieldList{{"category", tr("Group or category"), Kind::Code, "categories"},
                                                       {"cause", tr("Cause"), Kind::Code, "causes"},
                                                       {"term", tr("Term"), Kind::Code, "terms"}}
                                       + term();
    const RecordFieldList uot =
        RecordFieldList{{"percent", tr("Percent"), Kind::Percent}, {"cause", tr("Cause"), Kind::Code, "causes"}}
        + term();
    const RecordFieldList upt = RecordFieldList{{"percent", tr("Percent"), Kind::Percent},
                                                {"cause", tr("Cause"), Kind::Code, "upt_causes"},
                                                {"document", tr("Act or decision")}}
                                + term();
    return {
        {"at", tr("Given"), Kind::Moment},
        {"established", tr("Established"), Kind::Flag},
        {"decidedBy", tr("Recorded by"), Kind::Login},
        {"participants", tr("Participants"), Kind::Login},
        {"diagnosis",
         tr("Clinical-expert diagnosis"),
         Kind::Object,
         nullptr,
         {{"text", tr("Diagnosis")}, {"icd10", tr("ICD-10 codes")}}},
        {"disability", tr("Disability"), Kind::Object, nullptr, disability},
        {"uot", tr("Loss of general working capacity"), Kind::Object, nullptr, uot},
        {"upt", tr("Loss of professional working capacity"), Kind::Objects, nullptr, upt},
        {"ipr",
         tr("Individual programme"),
         Kind::Object,
         nullptr,
         {{"parts", tr("Parts"), Kind::Code, "programme_parts"}, {"until", tr("Until"), Kind::Date}}},
        {"extraHelp", tr("Additional help and care")},
        {"measures", tr("Measures of rehabilitation")},
        {"certificates",
         tr("Documents given"),
         Kind::Objects,
         nullptr,
         {{"kind", tr("Document"), Kind::Code, "certificates"}, {"number", tr("Number")}}},
        {"gapReason", tr("Reason of the gap since the earlier term")},
        {"independentExperts", tr("Independent experts")},
        {"programmeExecution",
         tr("Earlier programme at the employer"),
         Kind::Objects,
         nullptr,
         {{"part", tr("Part"), Kind::Code, "programme_parts"},
          {"state", tr("Carried out"), Kind::Code, "programme_execution"},
          {"employer", tr("Employer")},
          {"note", tr("Note")}}},
        {"ruling", tr("Decision of the department"), Kind::Code, "omk_rulings"},
        {"recommendations", tr("Recommendations")},
    };
}

RecordFieldList RecordFields::ofSignature()
{
    return {
        {"state", tr("Result of the check"), Kind::Word, "signature"},
        {"signer", tr("Signed by")},
        {"signerIin", tr("IIN of the signer"), Kind::Iin},
        {"signedAt", tr("Time of signing"), Kind::Moment},
        {"issuerAsked", tr("The issuer was checked"), Kind::Flag},
        {"insideValidity", tr("The certificate was valid"), Kind::Flag},
        {"timeStamp",
         tr("Time stamp"),
         Kind::Object,
         nullptr,
         {{"state", tr("Result of the check"), Kind::Word, "signature"},
          {"at", tr("Time of the stamp"), Kind::Moment},
          {"authority", tr("Time stamp authority")}}},
    };
}

RecordFieldList RecordFields::ofRefusal()
{
    const RecordFieldList faulty{{"id", tr("Document"), Kind::Code, "documents"},
                                 {"validUntil", tr("Valid until"), Kind::Date}};
    return {{"number", tr("Number")},
            {"ground", tr("Ground"), Kind::Code, "refusals"},
            {"documents", tr("Documents"), Kind::Objects, "id", faulty},
            {"note", tr("Note")},
            {"draftedBy", tr("Drafted by"), Kind::Login},
            {"draftedAt", tr("Drafted"), Kind::Moment},
            {"confirmedBy", tr("Confirmed by"), Kind::Login},
            {"confirmedAt", tr("Confirmed"), Kind::Moment},
            {"head", tr("Head who signs it")}};
}

RecordFieldList RecordFields::ofConsultation()
{
    return {{"sentAt", tr("Sent"), Kind::Moment},
            {"sentBy", tr("Sent by"), Kind::Login},
            {"person", tr("The person is sent"), Kind::Flag},
            {"documents", tr("The documents are sent"), Kind::Flag},
            {"preliminary", tr("Preliminary expert conclusion")},
            {"question", tr("What is asked")},
            {"termBefore", tr("Due before it was sent"), Kind::Moment},
            {"answer", tr("Answer of the ОМК")},
            {"answerNumber", tr("Number of the letter")},
            {"answerDate", tr("Date of the letter"), Kind::Date},
            {"answeredAt", tr("Entered"), Kind::Moment},
            {"answeredBy", tr("Entered by"), Kind::Login},
            {"withdrawnAt", tr("Withdrawn"), Kind::Moment},
            {"withdrawnBy", tr("Withdrawn by"), Kind::Login},
            {"withdrawnBecause", tr("Why it was withdrawn")}};
}

RecordFieldList RecordFields::ofRedistribution()
{
    return {{"at", tr("Given to others"), Kind::Moment},
            {"experts", tr("On sick leave"), Kind::Login},
            {"reason", tr("Reason")},
            {"by", tr("By"), Kind::Login}};
}

RecordFieldList RecordFields::ofAppearance()
{
    return {{"at", tr("Recorded"), Kind::Moment},
            {"came", tr("The person came"), Kind::Flag},
            {"note", tr("Note")},
            {"by", tr("By"), Kind::Login}};
}

RecordFieldList RecordFields::ofCase()
{
    const RecordFieldList check{{"code", tr("Code")},
                                {"verdict", tr("Verdict"), Kind::Word, "verdict"},
                                {"evidence", tr("Evidence"), Kind::Evidence}};
    const RecordFieldList vote{{"expert", tr("Expert"), Kind::Login},
                               {"outcome", tr("Decision"), Kind::Code, "outcomes"},
                               {"category", tr("Group or category"), Kind::Code, "categories"},
                               {"note", tr("Note")},
                               {"at", tr("Given"), Kind::Moment}};
    const RecordFieldList remark{{"text", tr("Text")},
                                 {"document", tr("Document"), Kind::Word, "document"},
                                 {"documentNumber", {}, Kind::Hidden},
                                 {"page", tr("Page")},
                                 {"by", tr("Author"), Kind::Login},
                                 {"at", tr("Written"), Kind::Moment},
                                 {"number", {}, Kind::Hidden}};
    const RecordFieldList handover{{"kind", tr("Document"), Kind::Code, "certificates"},
                                   {"way", tr("Handed over"), Kind::Code, "handover_ways"},
                                   {"receiver", tr("Taken by")},
                                   {"reason", tr("Not handed over because")},
                                   {"by", tr("Recorded by"), Kind::Login},
                                   {"at", tr("Recorded"), Kind::Moment}};
    const RecordFieldList visit{{"on", tr("Day of the visit"), Kind::Date},
                                {"experts", tr("Chief specialists who go"), Kind::Login},
                                {"leftAt", tr("The experts left"), Kind::Moment}};
    const RecordFieldList annulled{{"number", tr("Act number")}, {"reason", tr("Reason")}};
    const RecordFieldList outage{{"number", tr("Number")},
                                 {"act", {}, Kind::Hidden},
                                 {"from", tr("The failure began"), Kind::Date},
                                 {"sentOn", tr("Form sent"), Kind::Date}};
    const RecordFieldList summons{{"sentAt", tr("SMS sent"), Kind::Moment},
                                  {"reminderAt", tr("Second SMS"), Kind::Moment},
                                  {"cameAt", tr("Came"), Kind::Moment}};
    return {
        {"case", {}, Kind::Hidden},
        {"revision", {}, Kind::Hidden},
        {"state", tr("State"), Kind::State},
        {"form", tr("Form of examination"), Kind::Code, "examination_forms"},
        {"registrationNumber", tr("Registration number")},
        {"actNumber", tr("Act number")},
        {"centralBankActNumber", tr("Act number of the central data bank")},
        {"receivedAt", tr("Received"), Kind::Moment},
        {"dueAt", tr("Due"), Kind::Moment},
        {"draftActOn", tr("Draft act made"), Kind::Date},
        {"resendOf", tr("Sent again after"), Kind::Case},
        {"returnReason", tr("Reason of the return")},
        {"refusal", tr("Refusal of the service"), Kind::Object, nullptr, ofRefusal()},
        {"knownEarlier", tr("Earlier conclusion of the department"), Kind::Object, nullptr, ofEarlierState()},
        {"handovers", tr("Result documents"), Kind::Objects, "kind", handover},
        {"visit", tr("Visit"), Kind::Object, nullptr, visit},
        {"annulledActs", tr("Annulled act numbers"), Kind::Objects, nullptr, annulled},
        {"outage", tr("Act on technical failures"), Kind::Object, nullptr, outage},
        {"packageSha256", tr("Hash sum of the package"), Kind::Hidden},
        {"redistributions", tr("Given to other experts"), Kind::Objects, nullptr, ofRedistribution()},
        {"summons", tr("Summons"), Kind::Object, nullptr, summons},
        {"consultations", tr("Consultations"), Kind::Objects, nullptr, ofConsultation()},
        {"appearances", tr("Appearance at the control examination"), Kind::Objects, nullptr, ofAppearance()},
        {"signature", tr("Digital signature"), Kind::Object, nullptr, ofSignature()},
        {"checks", tr("Checks"), Kind::Objects, "code", check},
        {"remarks", tr("Remarks of the review"), Kind::Objects, nullptr, remark},
        {"votes", tr("Votes"), Kind::Objects, "expert", vote},
        {"form031", tr("Form 031"), Kind::Object, nullptr, ofForm031()},
        {"application", tr("Application"), Kind::Object, nullptr, ofApplication()},
        {"conclusion", tr("Conclusion"), Kind::Object, nullptr, ofConclusion()},
    };
}

QString RecordFields::word(const QString &group, const QString &code)
{
    static const QHash<QString, const char *> words{
        {u"language/kk"_s, QT_TR_NOOP("Kazakh")},
        {u"language/ru"_s, QT_TR_NOOP("Russian")},
        {u"organization/clinic"_s, QT_TR_NOOP("outpatient clinic")},
        {u"organization/hospital"_s, QT_TR_NOOP("hospital")},
        {u"organization/dispensary"_s, QT_TR_NOOP("dispensary")},
        {u"referral/proactive"_s, QT_TR_NOOP("proactive examination in absentia")},
        {u"referral/in_person"_s, QT_TR_NOOP("examination in person")},
        {u"referral/absentee"_s, QT_TR_NOOP("examination in absentia")},
        {u"referral/home"_s, QT_TR_NOOP("examination at home")},
        {u"referral/hospital"_s, QT_TR_NOOP("examination in a hospital")},
        {u"function/movement"_s, QT_TR_NOOP("movement")},
        {u"function/blood"_s, QT_TR_NOOP("blood and immune system")},
        {u"function/mental"_s, QT_TR_NOOP("mental functions")},
        {u"function/urination"_s, QT_TR_NOOP("urination")},
        {u"function/metabolism"_s, QT_TR_NOOP("metabolism and inner secretion")},
        {u"function/respiration"_s, QT_TR_NOOP("respiration")},
        {u"function/circulation"_s, QT_TR_NOOP("circulation of the blood")},
        {u"function/digestion"_s, QT_TR_NOOP("digestion")},
        {u"function/vision"_s, QT_TR_NOOP("vision")},
        {u"function/hearing"_s, QT_TR_NOOP("hearing")},
        {u"function/speech"_s, QT_TR_NOOP("language and speech")},
        {u"degree/1"_s, QT_TR_NOOP("1, slight")},
        {u"degree/2"_s, QT_TR_NOOP("2, moderate")},
        {u"degree/3"_s, QT_TR_NOOP("3, marked")},
        {u"degree/4"_s, QT_TR_NOOP("4, severe")},
        {u"attachment/study"_s, QT_TR_NOOP("study")},
        {u"format/paper"_s, QT_TR_NOOP("paper")},
        {u"format/electronic"_s, QT_TR_NOOP("electronic")},
        {u"verdict/passed"_s, QT_TR_NOOP("passed")},
        {u"verdict/failed"_s, QT_TR_NOOP("failed")},
        {u"verdict/unknown"_s, QT_TR_NOOP("not known")},
        {u"signature/absent"_s, QT_TR_NOOP("there is none")},
        {u"signature/valid"_s, QT_TR_NOOP("valid")},
        {u"signature/broken"_s, QT_TR_NOOP("broken")},
        {u"signature/untrusted_issuer"_s, QT_TR_NOOP("the issuer is not trusted")},
        {u"signature/not_checkable"_s, QT_TR_NOOP("cannot be checked here")},
    };
    if (group == "document"_L1)
        return CaseWords::documentKind(code);
    const auto found = words.constFind(group + u'/' + code);
    return found == words.cend() ? code : tr(*found);
}

} // namespace khattama::ui
