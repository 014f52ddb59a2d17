// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/appendix5.h"

#include "core/intake/requiredlines.h"
#include "core/people/iin.h"
#include "core/people/phone.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace khattama::intake {

namespace {

/// Everything a check may look at; the form is present.
struct Subject {
    const ReceivedPackage &package;
    const Form031 &form;
    const CheckContext &context;
    const rules::IntakeRules &rules;
    QDate receivedOn;       ///< legal date of receipt
    std::optional<int> age; ///< of the patient on that day
};

/// Verdict and evidence without the code, which the table below knows.
struct Judgement {
    Verdict verdict;
    Evidence evidence;
};

using Arguments = QMap<QString, QString>;
using Source = Evidence::Source;

Judgement passed(const QString &evidence, Arguments arguments = {}, Source source = Source::Form, QDateTime at = {})
{
    return {Verdict::Passed, {source, evidence, std::move(arguments), std::move(at)}};
}

Judgement failed(const QString &evidence, Arguments arguments = {}, Source source = Source::Form, QDateTime at = {})
{
    return {Verdict::Failed, {source, evidence, std::move(arguments), std::move(at)}};
}

Judgement unknown(const QString &system)
{
    return {Verdict::Unknown, {Source::System, u"evidence.system.not_asked"_s, {{u"system"_s, system}}, {}}};
}

/// Nothing to ask: the reason cannot arise, or another code already stands for it.
Judgement notAsked()
{
    return passed(u"evidence.not_applicable"_s);
}

/// The word of a system: `good` is what it must have said.
Judgement answered(const QString &system, const QDateTime &askedAt, std::optional<bool> answer, bool good)
{
    if (!answer)
        return unknown(system);
    const Arguments arguments{{u"system"_s, system}};
    return *answer == good ? passed(u"evidence.system.confirms"_s, arguments, Source::System, askedAt)
                           : failed(u"evidence.system.denies"_s, arguments, Source::System, askedAt);
}

Judgement answered(const QString &system, const std::optional<SystemAnswer> &answer)
{
    return answer ? answered(system, answer->askedAt, answer->yes, true) : unknown(system);
}

Judgement answered(const std::optional<PopulationAnswer> &answer, std::optional<bool> PopulationAnswer::*field,
                   bool good)
{
    const QString system = u"gbdfl"_s;
    return answer ? answered(system, answer->askedAt, *answer.*field, good) : unknown(system);
}

std::optional<QString> representativePhone(const Form031 &form)
{
    return form.representative ? people::normalizedMobilePhone(form.representative->phone) : std::nullopt;
}

bool hasPhone(const Form031 &form)
{
    return people::normalizedMobilePhone(form.patient.phone) || representativePhone(form);
}

bool hasRepresentative(const Form031 &form)
{
    return form.representative && !(form.representative->iin.isEmpty() && form.representative->name.full().isEmpty());
}

// F001, p. 16.1: the consent came, and from the phone of the patient or the representative.
Judgement consentBySms(const Subject &subject)
{
    const std::optional<SmsConsent> &consent = subject.form.consent;
    if (!consent || !consent->sms)
        return failed(u"evidence.consent.none"_s);
    const std::optional<QString> sender = people::normalizedMobilePhone(consent->phone);
    if (!sender
        || (sender != people::normalizedMobilePhone(subject.form.patient.phone)
            && sender != representativePhone(subject.form)))
        return failed(u"evidence.consent.other_phone"_s, {}, Source::Form, consent->at);
    return passed(u"evidence.consent.given"_s, {}, Source::Form, consent->at);
}

// F002: a subject always has its form.
Judgement formPresent(const Subject &)
{
    return passed(u"evidence.form.present"_s);
}

// F003
Judgement numberAndDate(const Subject &subject)
{
    const bool numbered = !subject.form.number.trimmed().isEmpty();
    if (numbered && subject.form.formedAt.isValid())
        return passed(u"evidence.form.number"_s, {{u"number"_s, subject.form.number}});
    return failed(numbered ? u"evidence.form.no_date"_s : u"evidence.form.no_number"_s);
}

// F004, p. 11.5 and 16.5: not more than one month from formation.
Judgement validity(const Subject &subject)
{
    const QDateTime &made =
        subject.context.inPerson && subject.form.signedAt.isValid() ? subject.form.signedAt : subject.form.formedAt;
    if (!made.isValid())
        return notAsked(); // F003 stands for it
    const QDate madeOn = made.toOffsetFromUtc(subject.rules.utcOffsetMinutes * 60).date();
    // addMonths ends on the last day of the month where it has no such day number.
    const QDate lastDay = madeOn.addMonths(subject.rules.formValidityMonths);
    const Arguments arguments{{u"lastDay"_s, lastDay.toString(Qt::ISODate)}};
    if (subject.receivedOn <= lastDay)
        return passed(u"evidence.form.valid_until"_s, arguments);
    return failed(u"evidence.form.expired"_s, arguments);
}

// F005
Judgement mobilePhone(const Subject &subject)
{
    return hasPhone(subject.form) ? passed(u"evidence.phone.given"_s) : failed(u"evidence.phone.none"_s);
}

// F006, p. 15.2
Judgement phoneRegistered(const Subject &subject)
{
    if (!hasPhone(subject.form) && !subject.form.answers.phoneRegistered)
        return notAsked(); // F005 stands for it
    return answered(u"bmg"_s, subject.form.answers.phoneRegistered);
}

// F007, p. 16.8
Judgement signature(const Subject &subject)
{
    const SignatureFinding &found = subject.context.signature;
    const Arguments arguments{{u"signer"_s, found.signer}};
    switch (found.state) {
    case SignatureFinding::State::Absent:
        return failed(u"evidence.signature.absent"_s);
    case SignatureFinding::State::Broken:
        return failed(u"evidence.signature.broken"_s, arguments);
    case SignatureFinding::State::UntrustedIssuer:
        return failed(u"evidence.signature.untrusted"_s, arguments);
    case SignatureFinding::State::NotCheckable:
        return {Verdict::Unknown, {Source::Form, u"evidence.signature.not_checkable"_s, arguments, found.signedAt}};
    case SignatureFinding::State::Valid:
        break;
    }
    if (!found.issuerAsked)
        return passed(u"evidence.signature.issuer_not_asked"_s, arguments, Source::Form, found.signedAt);
    return passed(found.insideValidity ? u"evidence.signature.valid"_s : u"evidence.signature.outside_validity"_s,
                  arguments, Source::Form, found.signedAt);
}

// F008, p. 16.3
Judgement requiredLines(const Subject &subject)
{
    const QList<rules::RequiredLine> missing = missingLines(subject.form, subject.age, subject.rules);
    if (missing.isEmpty())
        return passed(u"evidence.lines.filled"_s);
    QStringList kk;
    QStringList ru;
    QStringList fields;
    for (const rules::RequiredLine &line : missing) {
        fields.append(line.field);
        kk.append(line.name.kk);
        ru.append(line.name.ru);
    }
    return failed(
        u"evidence.lines.empty"_s,
        {{u"fields"_s, fields.join(u',')}, {u"lines.kk"_s, kk.join(u", "_s)}, {u"lines.ru"_s, ru.join(u", "_s)}});
}

// F009, p. 16.6
Judgement organization(const Subject &subject)
{
    if (subject.form.organizationKind == "dispensary"_L1)
        return passed(u"evidence.organization.dispensary"_s);
    return answered(u"rpn"_s, subject.form.answers.organizationMatches);
}

// F010, p. 16.2
Judgement referralMode(const Subject &subject)
{
    if (subject.context.inPerson)
        return notAsked();
    const Arguments arguments{{u"referral"_s, subject.form.referral}};
    return subject.form.referral == "proactive"_L1 ? passed(u"evidence.referral.proactive"_s)
                                                   : failed(u"evidence.referral.other"_s, arguments);
}

// F011
Judgement purposes(const Subject &subject)
{
    if (subject.context.inPerson)
        return notAsked();
    QStringList others;
    for (const QString &purpose : subject.form.purposes) {
        if (!subject.rules.proactivePurposes.contains(purpose))
            others.append(purpose);
    }
    if (others.isEmpty())
        return passed(u"evidence.purposes.open"_s);
    return failed(u"evidence.purposes.closed"_s, {{u"purposes"_s, others.join(u", "_s)}});
}

// F012, p. 16 part two
Judgement questionnaire(const Subject &subject)
{
    if (subject.form.techAids.isEmpty())
        return notAsked();
    return answered(u"tsr"_s, subject.form.answers.questionnaire);
}

// F013, p. 16.4
Judgement nosology(const Subject &subject)
{
    const QString code = subject.form.mainDiagnosis.icd10.trimmed().toUpper();
    if (subject.context.inPerson || code.isEmpty())
        return notAsked(); // an empty code is a line of F008
    const auto &forms = subject.rules.nosology;
    const bool listed = std::any_of(forms.begin(), forms.end(),
                                    [&](const rules::NosologicalForm &form) { return form.covers(code, subject.age); });
    const Arguments arguments{{u"icd10"_s, code}};
    return listed ? passed(u"evidence.icd10.listed"_s, arguments) : failed(u"evidence.icd10.not_listed"_s, arguments);
}

QStringList attachmentsWhere(const Subject &subject, bool (*wrong)(const AttachmentEntry &, const ReceivedPackage &))
{
    QStringList identifiers;
    for (const AttachmentEntry &entry : subject.form.attachments) {
        if (wrong(entry, subject.package))
            identifiers.append(entry.id.isEmpty() ? entry.file : entry.id);
    }
    return identifiers;
}

// F014: of the attachments that are there
Judgement attachmentHashes(const Subject &subject)
{
    const QStringList wrong =
        attachmentsWhere(subject, [](const AttachmentEntry &entry, const ReceivedPackage &package) {
            const auto bytes = package.attachments.constFind(entry.file);
            if (bytes == package.attachments.cend())
                return false; // F015 stands for it
            const QByteArray hash = QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex();
            return QString::fromLatin1(hash) != entry.sha256.trimmed().toLower();
        });
    if (wrong.isEmpty())
        return passed(u"evidence.attachments.intact"_s, {}, Source::Attachment);
    return failed(u"evidence.attachments.differ"_s, {{u"identifier"_s, wrong.join(u", "_s)}}, Source::Attachment);
}

// F015
Judgement attachmentsPresent(const Subject &subject)
{
    const QStringList absent =
        attachmentsWhere(subject, [](const AttachmentEntry &entry, const ReceivedPackage &package) {
            return !package.attachments.contains(entry.file);
        });
    if (absent.isEmpty())
        return passed(u"evidence.attachments.present"_s, {}, Source::Attachment);
    return failed(u"evidence.attachments.absent"_s, {{u"identifier"_s, absent.join(u", "_s)}}, Source::Attachment);
}

// F016
Judgement newMessage(const Subject &subject)
{
    if (subject.context.acceptedAs.isEmpty())
        return passed(u"evidence.message.new"_s, {}, Source::Department);
    return failed(u"evidence.message.known"_s,
                  {{u"messageId"_s, subject.form.messageId}, {u"case"_s, subject.context.acceptedAs}},
                  Source::Department);
}

// F017
Judgement noOpenCase(const Subject &subject)
{
    if (subject.context.openCase.isEmpty())
        return passed(u"evidence.case.none_open"_s, {}, Source::Department);
    return failed(u"evidence.case.open"_s,
                  {{u"iin"_s, subject.form.patient.iin}, {u"case"_s, subject.context.openCase}}, Source::Department);
}

// REC001
Judgement patientAlive(const Subject &subject)
{
    return answered(subject.form.answers.patient, &PopulationAnswer::alive, true);
}

// REC002: also an IIN that is wrong in itself, or tells another birth date or sex than the form.
Judgement patientNames(const Subject &subject)
{
    const people::Person &patient = subject.form.patient;
    const Result<people::Iin> iin = people::Iin::parse(patient.iin);
    if (!iin)
        return failed(iin.error().code, iin.error().arguments);
    if ((iin->birthDate() && patient.birthDate.isValid() && iin->birthDate() != patient.birthDate)
        || (iin->sex() && patient.sex && iin->sex() != patient.sex))
        return failed(u"evidence.iin.disagrees"_s, {{u"iin"_s, people::Iin::masked(patient.iin)}});
    return answered(subject.form.answers.patient, &PopulationAnswer::nameMatches, true);
}

// REC003
Judgement patientRegistered(const Subject &subject)
{
    return answered(subject.form.answers.patient, &PopulationAnswer::permanentRegistration, true);
}

// REC004
Judgement patientInCountry(const Subject &subject)
{
    return answered(subject.form.answers.patient, &PopulationAnswer::emigrated, false);
}

// REC005: children, and persons without full legal capacity.
Judgement representative(const Subject &subject)
{
    const bool child = subject.age && *subject.age < subject.rules.adultAge;
    const bool incapable = subject.form.patient.legalCapacity != people::LegalCapacity::Full;
    if (!child && !incapable)
        return notAsked();
    return hasRepresentative(subject.form)
               ? passed(u"evidence.representative.given"_s)
               : failed(child ? u"evidence.representative.child"_s : u"evidence.representative.capacity"_s);
}

// LEG001
Judgement representativeAlive(const Subject &subject)
{
    if (!hasRepresentative(subject.form))
        return notAsked();
    return answered(subject.form.answers.representative, &PopulationAnswer::alive, true);
}

// LEG002
Judgement representativeInCountry(const Subject &subject)
{
    if (!hasRepresentative(subject.form))
        return notAsked();
    return answered(subject.form.answers.representative, &PopulationAnswer::emigrated, false);
}

// LEG003
Judgement representativeNames(const Subject &subject)
{
    if (!hasRepresentative(subject.form))
        return notAsked();
    if (const Result<people::Iin> iin = people::Iin::parse(subject.form.representative->iin); !iin)
        return failed(iin.error().code, iin.error().arguments);
    return answered(subject.form.answers.representative, &PopulationAnswer::nameMatches, true);
}

struct Reason {
    QLatin1StringView code;
    Judgement (*judge)(const Subject &);
};

/// The 25 reasons in the order of Appendix 5.
constexpr std::array kReasons{
    Reason{"F001"_L1, consentBySms},
    Reason{"F002"_L1, formPresent},
    Reason{"F003"_L1, numberAndDate},
    Reason{"F004"_L1, validity},
    Reason{"F005"_L1, mobilePhone},
    Reason{"F006"_L1, phoneRegistered},
    Reason{"F007"_L1, signature},
    Reason{"F008"_L1, requiredLines},
    Reason{"F009"_L1, organization},
    Reason{"F010"_L1, referralMode},
    Reason{"F011"_L1, purposes},
    Reason{"F012"_L1, questionnaire},
    Reason{"F013"_L1, nosology},
    Reason{"F014"_L1, attachmentHashes},
    Reason{"F015"_L1, attachmentsPresent},
    Reason{"F016"_L1, newMessage},
    Reason{"F017"_L1, noOpenCase},
    Reason{"REC001"_L1, patientAlive},
    Reason{"REC002"_L1, patientNames},
    Reason{"REC003"_L1, patientRegistered},
    Reason{"REC004"_L1, patientInCountry},
    Reason{"REC005"_L1, representative},
    Reason{"LEG001"_L1, representativeAlive},
    Reason{"LEG002"_L1, representativeInCountry},
    Reason{"LEG003"_L1, representativeNames},
};

/// Age by the birth date of the form, or of the IIN where the form has none.
std::optional<int> ageOf(const people::Person &patient, QDate day)
{
    if (patient.birthDate.isValid())
        return people::ageOn(patient.birthDate, day);
    const Result<people::Iin> iin = people::Iin::parse(patient.iin);
    return iin && iin->birthDate() ? people::ageOn(*iin->birthDate(), day) : std::nullopt;
}

Check checkOf(const QString &code, Judgement judgement)
{
    return {code, judgement.verdict, std::move(judgement.evidence)};
}

} // namespace

QList<Check> checkAppendix5(const ReceivedPackage &package, const CheckContext &context,
                            const rules::IntakeRules &rules)
{
    if (!package.form)
        return {checkOf(u"F002"_s, failed(u"evidence.form.absent"_s))};

    const QDate receivedOn = context.receivedAt.toOffsetFromUtc(rules.utcOffsetMinutes * 60).date();
    const Subject subject{package, *package.form, context, rules, receivedOn, ageOf(package.form->patient, receivedOn)};
    QList<Check> checks;
    for (const Reason &reason : kReasons)
        checks.append(checkOf(reason.code, reason.judge(subject)));
    return context.outageAct.isEmpty()
               ? checks
               : underOutage(std::move(checks), context.outageAct, context.outageSystems, rules);
}

QList<Check> underOutage(QList<Check> checks, const QString &act, const QStringList &systems,
                         const rules::IntakeRules &rules)
{
    for (Check &check : checks) {
        if (check.code == "F004"_L1 && check.verdict == Verdict::Failed) {
            check.verdict = Verdict::Passed;
            check.evidence = {Source::OutageAct, u"evidence.outage.waived"_s, {{u"act"_s, act}}, {}};
        }
        const QStringList needed = rules.checkSystems.value(check.code);
        const bool silent =
            std::any_of(needed.begin(), needed.end(), [&](const QString &system) { return systems.contains(system); });
        if (check.verdict == Verdict::Unknown && silent) {
            const QString system = check.evidence.arguments.value(u"system"_s);
            check.evidence = {
                Source::OutageAct, u"evidence.outage.not_asked"_s, {{u"act"_s, act}, {u"system"_s, system}}, {}};
        }
    }
    return checks;
}

FormVerdict verdictOf(const QList<Check> &checks)
{
    bool waits = false;
    for (const Check &check : checks) {
        if (check.verdict == Verdict::Failed)
            return FormVerdict::Returned;
        waits = waits || (check.verdict == Verdict::Unknown && check.evidence.source != Evidence::Source::OutageAct);
    }
    return waits ? FormVerdict::Pending : FormVerdict::Accepted;
}

QStringList codesWith(const QList<Check> &checks, Verdict verdict)
{
    QStringList codes;
    for (const Check &check : checks) {
        if (check.verdict == verdict)
            codes.append(check.code);
    }
    return codes;
}

} // namespace khattama::intake
