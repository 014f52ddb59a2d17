// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lawbook.h"
#include "core/exchange/expertworksheet.h"
#include "core/exchange/transferpackages.h"
#include "core/expertise/casepapers.h"
#include "core/expertise/consulting.h"
#include "core/expertise/deciding.h"
#include "core/expertise/handingover.h"
#include "core/expertise/receiving.h"
#include "core/expertise/reviewing.h"
#include "core/expertise/visiting.h"
#include "core/journal/correcting.h"
#include "core/journal/expertwork.h"
#include "core/journal/signing.h"
#include "core/network/signingdesk.h"
#include "core/outage/transfers.h"
#include "core/outbox/outbox.h"
#include "core/people/iin.h"
#include "core/rendering/caseformspdf.h"
#include "core/rendering/expertworkpdf.h"
#include "core/rendering/journalpdf.h"
#include "core/rendering/letterpdf.h"
#include "core/rendering/signedpdf.h"
#include "core/rendering/transferlistpdf.h"
#include "core/security/cmssignatureverifier.h"
#include "tests/support/goodform.h"
#include "tests/support/temporaryoffice.h"

namespace khattama::test {

/// The value of a result that a test takes for granted.
template <typename T>
[[nodiscard]] T must(Result<T> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().code), qPrintable(result.error().detail));
    return std::move(*result);
}

/// The code of the error, or nothing where there is none.
template <typename T>
[[nodiscard]] QString errorOf(const Result<T> &result)
{
    return result ? QString() : result.error().code;
}

[[nodiscard]] inline QStringList codesOf(const QList<Finding> &findings, Finding::Weight weight)
{
    QStringList codes;
    for (const Finding &finding : findings) {
        if (finding.weight == weight)
            codes.append(finding.code);
    }
    return codes;
}

/// The n-th valid IIN that begins with `prefix` (birth date, and century with sex).
[[nodiscard]] inline QString iinOf(int n, const QString &prefix = u"8503153"_s)
{
    for (int serial = 0;; ++serial) {
        for (int digit = 0; digit < 10; ++digit) {
            const QString iin = prefix + QString::number(serial * 10 + digit).rightJustified(5, u'0');
            if (people::Iin::parse(iin) && n-- == 0)
                return iin;
        }
    }
}

/// A verifier that finds what the test says.
class SaidSignature final : public intake::SignatureVerifier
{
public:
    intake::SignatureFinding said{intake::SignatureFinding::State::Valid, true, u"VKK CHAIR"_s, {}, {}, true};
    [[nodiscard]] intake::SignatureFinding verify(const QByteArray &, const QByteArray &) const override
    {
        return said;
    }
};

/// A department at work: all services over a database of its own, the shipped rules and the real printing.
/// The clock stands at Fri 20 November 2026, 11:00, until a test moves it. chief1 … chief3 have accounts.
class Department
{
public:
    TemporaryOffice home;
    LawBook law = must(LawBook::load(home.data, QDate(2026, 11, 20)));
    people::Department department = must(home.office->department().department());
    rules::Deadlines deadlines{law.calendar, law.legalTime,
                               must(rules::loadDeadlineRules(home.data, QDate(2026, 11, 20)))};
    rules::TermsByAge termsByAge = must(rules::TermsByAge::load(home.data, QDate(2026, 11, 20)));
    intake::IntakeRuleBook intakeRules{home.data, {}};
    SaidSignature signature;
    rendering::JournalPdf journalPdf = must(rendering::JournalPdf::load(home.data));
    rendering::CaseFormsPdf caseForms = must(rendering::CaseFormsPdf::load(home.data, law.lists));
    journal::ProtocolRows rows{law.lists, law.cellTexts, law.legalTime};

    rendering::LetterPdf letters = must(rendering::LetterPdf::load(home.data, law.lists));
    outbox::MessageKinds messageKinds = must(outbox::MessageKinds::load(home.data, QDate(2026, 11, 20)));
    outbox::Outbox outbox{{transactor(), home.unlocked->outbox(), cases(), home.unlocked->audit(), messageKinds,
                           law.lists, department, letters, deadlines, home.ids, home.clock}};

    outage::OutageActs outages{
        {transactor(), home.unlocked->outages(), cases(), law.lists, law.legalTime, home.ids, home.clock}};

    expertise::Receiving receiving{{transactor(), cases(), signature, intakeRules, law.lists, law.requiredDocuments,
                                    deadlines, law.legalTime, must(intake::PackageLimits::load(home.data)), home.ids,
                                    home.clock, outbox, outages}};
    expertise::Reviewing reviewing{{transactor(), cases(), home.clock}};
    expertise::Deciding deciding{{transactor(), cases(), journals(), home.unlocked->staff(), law.lists, termsByAge,
                                  deadlines, law.legalTime, home.clock, outbox, outages}};
    expertise::Consulting consulting{{transactor(), cases(), department, deadlines, home.clock, outbox}};
    expertise::CasePapers papers{{transactor(), cases(), home.unlocked->audit(), deciding, home.unlocked->staff(),
                                  caseForms, department, law.legalTime, home.clock}};
    expertise::HandingOver handingOver{{transactor(), cases(), law.lists, law.legalTime, home.clock}};
    expertise::Visiting visiting{{transactor(), cases(), journals(), home.unlocked->staff(), law.lists, deadlines,
                                  home.clock, home.unlocked->audit(), caseForms, department}};
    journal::DayClosing days{{transactor(), cases(), journals(), home.unlocked->audit(), home.unlocked->staff(),
                              department, journalPdf, rows, law.legalTime, home.ids, home.clock,
                              home.unlocked->signatures()}};
    journal::MonthSealing months{{transactor(), cases(), journals(), home.unlocked->audit(), days, department,
                                  journalPdf, law.legalTime, home.ids, home.clock, home.unlocked->signatures()}};
    journal::Correcting correcting{{transactor(), journals(), home.unlocked->audit(), months, department, journalPdf,
                                    law.legalTime, home.ids, home.clock, home.unlocked->signatures()}};
    rendering::ExpertWorkPdf expertWorkPdf = must(rendering::ExpertWorkPdf::load(home.data, law.lists));
    exchange::ExpertWorkSheet expertWorkSheet = must(exchange::ExpertWorkSheet::load(home.data, law.lists));
    journal::ExpertWork expertWork{{cases(), journals(), home.unlocked->audit(), home.unlocked->staff(), department,
                                    law.legalTime, expertWorkPdf, expertWorkSheet}};
    exchange::TransferPackages transferPackages{must(exchange::TransferPackages::limits(home.data)), signature};
    network::SigningDesk signers{home.clock, network::NcaLayer(), std::nullopt};
    rendering::TransferListPdf transferList =
        must(rendering::TransferListPdf::load(home.data, law.lists, law.legalTime));
    outage::Transfers transfers{{transactor(), home.unlocked->outages(), outages, cases(), journals(),
                                 home.unlocked->signatures(), home.unlocked->audit(), law.lists, department,
                                 transferPackages, signers, transferList, law.legalTime, home.clock}};
    rendering::SignedPdf signedPdf = must(rendering::SignedPdf::load(home.data));
    security::CmsSignatureVerifier verifier{{}, home.clock};
    journal::Signing signing{{transactor(), journals(), home.unlocked->signatures(), home.unlocked->staff(), signers,
                              signedPdf, verifier, home.ids, home.clock}};

    const people::StaffMember specialist{u"specialist"_s, u"Сәкен specialist"_s, people::Role::Specialist};
    const people::StaffMember head{u"head"_s, u"Сәкен head"_s, people::Role::Head};
    const people::StaffMember administrator{u"administrator"_s, u"Сәкен administrator"_s, people::Role::Administrator};
    const people::StaffMember auditor{u"auditor"_s, u"Сәкен auditor"_s, people::Role::Auditor};

    /// The one that another process made; throws as TemporaryOffice.
    explicit Department(const TemporaryOffice::Existing &existing) : home(existing) {}

    Department()
    {
        for (int n = 1; n <= 3; ++n) {
            const people::StaffMember member = chief(n);
            const auto added = home.unlocked->staff().add(
                {member.login, member.role, member.name, TemporaryOffice::passwordOf(member.login)}, 8, home.action());
            if (!added)
                qFatal("%s", qPrintable(added.error().code));
        }
    }

    [[nodiscard]] static people::StaffMember chief(int n)
    {
        const QString number = QString::number(n);
        return {u"chief"_s + number, u"Бас маман "_s + number, people::Role::Chief};
    }

    [[nodiscard]] Transactor &transactor() { return home.unlocked->transactor(); }
    [[nodiscard]] storage::SqliteCaseRepository &cases() { return home.unlocked->cases(); }
    [[nodiscard]] storage::SqliteJournalRepository &journals() { return home.unlocked->journals(); }
    [[nodiscard]] qsizetype caseCount() { return must(cases().list({})).size(); }
    [[nodiscard]] expertise::Case stored(const expertise::CaseId &id) { return must(cases().byId(id)); }

    /// Moves the clock to a moment of legal time.
    void at(int year, int month, int day, int hour, int minute)
    {
        home.clock.set(legal(year, month, day, hour, minute));
    }

    /// The form of the n-th person, formed the day before and received now.
    [[nodiscard]] intake::Form031 formOf(int n)
    {
        intake::Form031 form = goodForm();
        form.messageId = u"message-"_s + QString::number(n) + u'-' + home.clock.now().toString(Qt::ISODate);
        form.patient.iin = iinOf(n);
        form.receivedAt = home.clock.now();
        form.formedAt = form.signedAt = form.sentAt = home.clock.now().addDays(-1);
        return form;
    }
    [[nodiscard]] expertise::Receiving::Receipt receive(const intake::Form031 &form, bool inPerson = false)
    {
        return must(receiving.receive(packageOf(form), inPerson, specialist));
    }

    /// The n-th person's application with every required document.
    [[nodiscard]] intake::Application applicationOf(int n)
    {
        intake::Application application;
        application.person = goodForm().patient;
        application.person.iin = iinOf(n);
        application.person.workPlace.clear();
        application.person.position.clear();
        application.purposes = QStringList{u"disability.primary"_s};
        application.place = u"department"_s;
        application.consent = true;
        for (const QString &id : {u"identity"_s, u"registration"_s, u"form031"_s, u"medical_record"_s}) {
            application.documents.append(
                {id, 1, intake::SubmittedDocument::Format::Electronic, false, QDate(), QString()});
        }
        application.form031.signedAt = law.legalTime.dateOf(home.clock.now()).addDays(-1);
        return application;
    }

    [[nodiscard]] expertise::Case acceptProactive(int n = 0)
    {
        const auto receipt = receive(formOf(n));
        if (!receipt.record || receipt.verdict != intake::FormVerdict::Accepted)
            qFatal("the form was not accepted");
        return *receipt.record;
    }
    [[nodiscard]] expertise::Case registered(int n = 0)
    {
        const auto registration = must(receiving.registerApplication(applicationOf(n), specialist));
        if (!registration.record)
            qFatal("%s", qPrintable(registration.findings.first().code));
        return *registration.record;
    }

    Result<expertise::Case> vote(const expertise::CaseId &id, int expert, const QString &category)
    {
        return deciding.vote(id, {{}, expertise::Outcome::Agree, category, {}, {}}, chief(expert));
    }
    expertise::Case voteAll(const expertise::CaseId &id, const QString &category = u"ADULT_2"_s)
    {
        for (int expert = 1; expert < 3; ++expert)
            (void)must(vote(id, expert, category));
        return must(vote(id, 3, category));
    }
    /// Two experts give a group and the third finds a mismatch: p. 45.
    expertise::Case summon(const expertise::CaseId &id)
    {
        (void)must(vote(id, 1, u"ADULT_2"_s));
        (void)must(vote(id, 2, u"ADULT_2"_s));
        return must(deciding.vote(id, {{}, expertise::Outcome::MisData, {}, u"зерттеу жоқ"_s, {}}, chief(3)));
    }

    /// A second group for a year, by chief1 and chief2, with a certificate of its own.
    [[nodiscard]] expertise::Conclusion aConclusion()
    {
        expertise::Conclusion conclusion;
        conclusion.participants = QStringList{u"chief1"_s, u"chief2"_s};
        conclusion.established = true;
        conclusion.diagnosis = u"спастикалық гемиплегия"_s;
        conclusion.icd10 = QStringList{u"G81.1"_s};
        conclusion.disability = expertise::Disability{u"ADULT_2"_s, u"C1"_s, u"T1Y"_s, {}, {}};
        conclusion.measures = u"ЕДШ"_s;
        conclusion.certificates = {{u"R1"_s, QString::number(++m_certificates)}};
        return conclusion;
    }
    expertise::Case conclude(const expertise::CaseId &id, const expertise::Conclusion &conclusion)
    {
        const auto decision = must(deciding.decide(id, conclusion, head));
        if (!decision.record)
            qFatal("%s at %s", qPrintable(decision.findings.first().code), qPrintable(decision.findings.first().field));
        return *decision.record;
    }
    /// The n-th person's case from receipt to conclusion, now.
    expertise::Case concluded(int n = 0) { return conclude(voteAll(acceptProactive(n).id).id, aConclusion()); }

private:
    int m_certificates = 100000;
};

} // namespace khattama::test
