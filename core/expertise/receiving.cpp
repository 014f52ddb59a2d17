// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expertise/receiving.h"

#include "core/expertise/earlierstate.h"
#include "core/intake/applicationchecks.h"

using namespace Qt::StringLiterals;

namespace khattama::expertise {

using intake::FormVerdict;
using intake::ReceivedPackage;
using intake::Verdict;
using people::Permission;
using people::StaffMember;

namespace {

const QString kAttachment = u"attachment"_s;

/// How a case is called in evidence: by its registration number, or by its id while it has none.
QString label(const Case &record)
{
    return record.registration ? record.registration->toString() : record.id.toString();
}

QList<CaseDocument> documentsOf(const ReceivedPackage &package)
{
    QList<CaseDocument> documents;
    if (!package.formXml.isEmpty())
        documents.append({u"form031"_s, u"form.xml"_s, package.formXml, {}});
    if (!package.formSignature.isEmpty())
        documents.append({u"form031_signature"_s, u"form.xml.p7s"_s, package.formSignature, {}});
    for (auto attachment = package.attachments.cbegin(); attachment != package.attachments.cend(); ++attachment)
        documents.append({kAttachment, attachment.key(), attachment.value(), {}});
    return documents;
}

ExaminationForm formOf(const intake::Application &application)
{
    return application.place == "absentee"_L1 ? ExaminationForm::Absentee : ExaminationForm::InPerson;
}

/// A draft or the head's word, as the audit tells them apart.
Action refusalAction(const Case &record, const StaffMember &by)
{
    const QMap<QString, QString> ground{{u"ground"_s, record.refusal->ground}};
    if (record.state == CaseState::Refused)
        return {by.login, u"refusal.confirm"_s, ground};
    return {by.login, u"refusal.draft"_s, ground};
}

} // namespace

Result<std::optional<Case>> Receiving::openCaseOf(const QString &iin) const
{
    if (iin.isEmpty())
        return std::nullopt;
    KHATTAMA_TRY(const QList<CaseId> ids, receipts().byIin(iin));
    for (const CaseId &id : ids) {
        KHATTAMA_TRY(Case record, receipts().byId(id));
        if (isOpen(record.state))
            return record;
    }
    return std::nullopt;
}

Result<std::optional<Case>> Receiving::lastCaseOf(const QString &iin) const
{
    if (iin.isEmpty())
        return std::nullopt;
    KHATTAMA_TRY(const QList<CaseId> ids, receipts().byIin(iin));
    if (ids.isEmpty())
        return std::nullopt;
    KHATTAMA_TRY(Case record, receipts().byId(ids.last()));
    return record;
}

Result<std::optional<Case>> Receiving::knownMessage(const ReceivedPackage &package) const
{
    Result<QList<CaseId>> ids =
        package.form ? receipts().byMessageId(package.form->messageId) : receipts().byPackageSha256(package.sha256);
    if (!ids)
        return failure(ids.error());
    if (ids->isEmpty())
        return std::nullopt;
    KHATTAMA_TRY(Case record, receipts().byId(ids->last()));
    return record;
}

Result<Case> Receiving::toCase(const ReceivedPackage &package, bool inPerson) const
{
    Case record{.id = m.ids.nextId<CaseTag>()};
    record.form = inPerson ? ExaminationForm::InPerson : ExaminationForm::Proactive;
    record.receivedAt = package.form && package.form->receivedAt.isValid() ? package.form->receivedAt : m.clock.now();
    record.packageSha256 = package.sha256;
    record.form031 = package.form;
    record.signature = m.signatures.verify(package.formXml, package.formSignature);

    intake::CheckContext context;
    context.receivedAt = record.receivedAt;
    context.signature = record.signature;
    context.inPerson = inPerson;
    KHATTAMA_TRY(const std::optional<Case> known, knownMessage(package));
    if (known && known->registration)
        context.acceptedAs = label(*known);
    KHATTAMA_TRY(const std::optional<Case> open, openCaseOf(record.person().iin));
    const bool waitsItself = open && known && open->id == known->id && !known->registration;
    if (open && !waitsItself)
        context.openCase = label(*open);

    KHATTAMA_TRY(const std::optional<OutageGround> outage, outageOf(record));
    if (outage) {
        record.outage = linkTo(*outage, record, m.legalTime);
        context.outageAct = outage->number;
        context.outageSystems = outage->systems;
    }

    KHATTAMA_TRY(const rules::IntakeRules rules, m.rules.on(m.legalTime.dateOf(record.receivedAt)));
    record.checks = intake::checkAppendix5(package, context, rules);
    return record;
}

Result<std::optional<OutageGround>> Receiving::outageOf(const Case &record) const
{
    KHATTAMA_TRY(std::optional<OutageGround> outage, m.outages.inForceAt(record.receivedAt));
    if (!outage && record.form031 && record.form031->sentAt.isValid()) {
        KHATTAMA_TRY(outage, m.outages.inForceAt(record.form031->sentAt));
    }
    return outage;
}

Result<Case> Receiving::takenBack(Case record) const
{
    const QStringList others = intake::codesWith(record.checks, Verdict::Failed);
    if (!others.isEmpty() || record.summons) // p. 45: returned for what came of the votes
        return failure(refused(u"outage.other_reasons"_s, {{u"codes"_s, others.join(u", "_s)}}));
    KHATTAMA_TRY(const QList<CaseDocumentEntry> papers, m.cases.documentEntries(record.id));
    const bool confirmed = std::any_of(papers.begin(), papers.end(),
                                       [](const CaseDocumentEntry &paper) { return paper.kind == "return_notice"_L1; });
    if (confirmed)
        return failure(refused(u"outage.return_confirmed"_s));
    KHATTAMA_TRY(const std::optional<Case> open, openCaseOf(record.person().iin));
    if (open)
        return failure(refused(u"outage.case_open"_s, {{u"case"_s, label(*open)}}));
    KHATTAMA_TRY(const QList<CaseId> earlier, receipts().byIin(record.person().iin));
    for (const CaseId &id : earlier) {
        KHATTAMA_TRY(const Case other, receipts().byId(id));
        if (other.registration && other.resendOf == record.resendOf.value_or(record.id))
            return failure(refused(u"outage.sent_anew"_s, {{u"case"_s, label(other)}}));
    }
    KHATTAMA_TRY(record.state, stateAfter(record.state, CaseEvent::TakeBack));
    if (record.form == ExaminationForm::Proactive)
        record.dueAt = m.deadlines.proactiveDecision(record.receivedAt);
    return record;
}

Result<Case> Receiving::leanOn(const CaseId &id, const QString &act, const StaffMember &by)
{
    KHATTAMA_CHECK(by.require(Permission::Receive));
    KHATTAMA_TRY(const auto work, m.transactor.begin());
    KHATTAMA_TRY(Case record, m.cases.byId(id));
    if (record.outage)
        return failure(refused(u"outage.leans_already"_s, {{u"act"_s, record.outage->number}}));
    if (record.state == CaseState::Refused || record.state == CaseState::Annulled) {
        return failure(
            refused(u"case.wrong_state"_s, {{u"state"_s, caseStateCode(record.state)}, {u"event"_s, u"lean_on"_s}}));
    }
    KHATTAMA_TRY(const OutageGround outage, m.outages.groundOf(act));
    const QDateTime formed = record.form031 ? record.form031->formedAt : QDateTime();
    const bool ended = record.state == CaseState::Returned || record.conclusion;
    const QDateTime last = record.conclusion ? record.conclusion->at : ended ? record.receivedAt : m.clock.now();
    if (!outage.meets(formed.isValid() ? formed : record.receivedAt, last))
        return failure(refused(u"outage.outside_period"_s, {{u"act"_s, outage.number}}));

    record.outage = linkTo(outage, record, m.legalTime);
    KHATTAMA_TRY(const rules::IntakeRules rules, m.rules.on(m.legalTime.dateOf(record.receivedAt)));
    record.checks = intake::underOutage(record.checks, outage.number, outage.systems, rules);
    const bool returned = record.state == CaseState::Returned;
    if (returned) {
        KHATTAMA_TRY(record, takenBack(std::move(record)));
    }
    if (record.state == CaseState::Pending && record.form031
        && intake::verdictOf(record.checks) == FormVerdict::Accepted) {
        KHATTAMA_TRY(record, accept(std::move(record)));
    }
    KHATTAMA_TRY(record, m.cases.save(record, {by.login, u"case.lean_on_outage"_s, {{u"act"_s, outage.act}}}));
    if (returned)
        KHATTAMA_CHECK(m.occasions.tell(CaseOccasion::TakenBack, record, by.login));
    KHATTAMA_CHECK(work->commit());
    return record;
}

Result<Receiving::Receipt> Receiving::check(const ReceivedPackage &package, bool inPerson) const
{
    KHATTAMA_TRY(const Case record, toCase(package, inPerson));
    return Receipt{intake::verdictOf(record.checks), record.checks, std::nullopt, std::nullopt};
}

/// Registers a form whose checks all passed: number, draft act (p. 24.2: that day starts the term), deadline; with what
/// the department itself established before (column 8).
Result<Case> Receiving::accept(Case record) const
{
    const QDate today = m.legalTime.dateOf(m.clock.now());
    KHATTAMA_TRY(record.registration, m.cases.nextRegistration(today.year()));
    KHATTAMA_TRY(record.knownEarlier, knownEarlierState(receipts(), record.person().iin, record.id));
    const bool proactive = record.form == ExaminationForm::Proactive;
    KHATTAMA_TRY(record.state, stateAfter(record.state, proactive ? CaseEvent::Accept : CaseEvent::Register));
    if (proactive)
        record.draftActOn = today;
    else
        record.dueAt = termOf(record);
    return record;
}

/// The day itself for whoever came. The department that asks for advice has ten working days in all, from its sending
/// (Appendix 3, item 5, 3)); of a control the term begins when the person comes (p. 73-1).
QDateTime Receiving::termOf(const Case &record) const
{
    const QDateTime now = m.clock.now();
    if (record.isControl())
        return {};
    if (!record.isConsultation())
        return m.deadlines.sameDay(now);
    const QDate sentOn = record.application->controlled->sentOn;
    return m.deadlines.extendedDecision(sentOn.isValid() ? m.legalTime.at(sentOn, m.deadlines.rules().dayBegins) : now);
}

Result<Receiving::Receipt> Receiving::receive(const ReceivedPackage &package, bool inPerson, const StaffMember &by)
{
    KHATTAMA_CHECK(by.require(Permission::Receive));
    KHATTAMA_TRY(const auto work, m.transactor.begin());
    KHATTAMA_TRY(const std::optional<Case> known, knownMessage(package));
    KHATTAMA_TRY(Case record, toCase(package, inPerson));
    if (known && known->registration) // F016: accepted before; the checks say under which number
        return Receipt{intake::verdictOf(record.checks), record.checks, std::nullopt, known->id};
    if (known && known->packageSha256 != package.sha256) {
        return failure(damaged(u"package.message_id_reused"_s,
                               {{u"file"_s, package.fileName}, {u"messageId"_s, package.form->messageId}}));
    }
    if (known)
        return Receipt{intake::verdictOf(known->checks), known->checks, known, known->id};

    KHATTAMA_TRY(const std::optional<Case> previous, lastCaseOf(record.person().iin));
    if (previous && previous->state == CaseState::Returned) // sent again: it belongs to the first receipt
        record.resendOf = previous->resendOf.value_or(previous->id);

    const FormVerdict verdict = intake::verdictOf(record.checks);
    if (!inPerson)
        record.dueAt = m.deadlines.proactiveDecision(record.receivedAt);
    if (verdict == FormVerdict::Accepted) {
        KHATTAMA_TRY(record, accept(std::move(record)));
    } else if (verdict == FormVerdict::Returned) {
        KHATTAMA_TRY(record.state, stateAfter(CaseState::Pending, CaseEvent::Return));
        record.dueAt = {};
    }
    const Action action{by.login, u"form.receive"_s, {{u"state"_s, caseStateCode(record.state)}}};
    KHATTAMA_TRY(record, m.cases.save(record, action));
    for (const CaseDocument &document : documentsOf(package))
        KHATTAMA_CHECK(m.cases.addDocument(record.id, document, action));
    if (record.state == CaseState::Returned)
        KHATTAMA_CHECK(m.occasions.tell(CaseOccasion::Returned, record, by.login));
    KHATTAMA_CHECK(work->commit());
    return Receipt{verdict, record.checks, record, std::nullopt};
}

Result<Case> Receiving::settle(const CaseId &id, const QString &code, Verdict verdict, const QString &note,
                               const StaffMember &by)
{
    KHATTAMA_CHECK(by.require(Permission::Receive));
    if (note.trimmed().isEmpty() || verdict == Verdict::Unknown)
        return failure(refused(u"check.note_missing"_s, {{u"code"_s, code}}));
    KHATTAMA_TRY(const auto work, m.transactor.begin());
    KHATTAMA_TRY(Case record, m.cases.byId(id));
    if (record.state != CaseState::Pending) {
        return failure(
            refused(u"case.wrong_state"_s, {{u"state"_s, caseStateCode(record.state)}, {u"event"_s, u"settle"_s}}));
    }
    const auto check = std::find_if(record.checks.begin(), record.checks.end(), [&](const intake::Check &candidate) {
        return candidate.code == code && candidate.verdict == Verdict::Unknown;
    });
    if (check == record.checks.end())
        return failure(refused(u"check.not_unknown"_s, {{u"code"_s, code}}));
    check->verdict = verdict;
    check->evidence = {intake::Evidence::Source::Operator,
                       u"evidence.operator"_s,
                       {{u"name"_s, by.name}, {u"login"_s, by.login}, {u"note"_s, note.trimmed()}},
                       m.clock.now()};

    switch (intake::verdictOf(record.checks)) {
    case FormVerdict::Accepted: {
        KHATTAMA_TRY(record, accept(std::move(record)));
        break;
    }
    case FormVerdict::Returned: {
        KHATTAMA_TRY(record.state, stateAfter(record.state, CaseEvent::Return));
        record.dueAt = {};
        break;
    }
    case FormVerdict::Pending:
        break;
    }
    KHATTAMA_TRY(record, m.cases.save(record, {by.login, u"form.settle"_s, {{u"code"_s, code}}}));
    if (record.state == CaseState::Returned)
        KHATTAMA_CHECK(m.occasions.tell(CaseOccasion::Returned, record, by.login));
    KHATTAMA_CHECK(work->commit());
    return record;
}

Result<QList<Finding>> Receiving::findingsOf(const intake::Application &application,
                                             const std::optional<CaseId> &itself) const
{
    const QDateTime now = m.clock.now();
    const QDate today = m.legalTime.dateOf(now);
    KHATTAMA_TRY(const rules::IntakeRules rules, m.rules.on(today));
    QList<Finding> findings = intake::checkApplication(application, today, rules, m.lists, m.requiredDocuments);
    const bool sent = application.controlled && application.controlled->goal == "CONSULT"_L1; // nobody comes with it
    if (!sent && !m.deadlines.insideReceptionHours(now))
        findings.append({u"appliedOn"_s, u"application.outside_hours"_s, {}, Finding::Weight::Warns});
    KHATTAMA_TRY(const std::optional<Case> open, openCaseOf(application.person.iin));
    if (open && open->id != itself)
        findings.append({u"iin"_s, u"application.case_open"_s, {{u"case"_s, label(*open)}}});
    return findings;
}

Result<QList<Finding>> Receiving::check(const intake::Application &application) const
{
    return findingsOf(application, std::nullopt);
}

Case Receiving::caseOf(const intake::Application &application) const
{
    Case record{.id = m.ids.nextId<CaseTag>()};
    record.form = formOf(application);
    record.receivedAt = m.clock.now();
    record.application = application;
    record.application->appliedOn = m.legalTime.dateOf(record.receivedAt);
    return record;
}

Result<Case> Receiving::keep(const Case &record, const Attachments &attachments, const Action &action)
{
    KHATTAMA_TRY(const Case saved, m.cases.save(record, action));
    for (const intake::Attachment &attachment : attachments) {
        KHATTAMA_CHECK(m.cases.addDocument(
            saved.id, {kAttachment, attachment.fileName, attachment.bytes, attachment.documentId}, action));
    }
    return saved;
}

Result<Receiving::Registration> Receiving::registerApplication(const intake::Application &application,
                                                               const StaffMember &by, const Attachments &attachments)
{
    KHATTAMA_CHECK(by.require(Permission::Receive));
    KHATTAMA_TRY(const auto work, m.transactor.begin());
    KHATTAMA_TRY(QList<Finding> findings, check(application));
    findings += intake::checkAttachments(attachments, application, m.limits);
    if (anyBlocks(findings))
        return Registration{std::nullopt, findings};
    Case record = caseOf(application);
    KHATTAMA_TRY(const std::optional<OutageGround> outage, outageOf(record));
    if (outage)
        record.outage = linkTo(*outage, record, m.legalTime);
    KHATTAMA_TRY(record, accept(std::move(record)));
    KHATTAMA_TRY(record, keep(record, attachments, {by.login, u"application.register"_s, {}}));
    KHATTAMA_CHECK(work->commit());
    return Registration{record, findings};
}

/// Puts the draft of a refusal into the case, where nothing stands against it.
Result<QList<Finding>> Receiving::draftRefusal(Case &record, const intake::RefusalGround &ground,
                                               const StaffMember &by) const
{
    const QDate today = m.legalTime.dateOf(m.clock.now());
    const intake::RefusalGround asked = intake::withCodes(ground, m.lists);
    intake::DocumentFaults faults;
    if (record.application) {
        KHATTAMA_TRY(const rules::IntakeRules rules, m.rules.on(today));
        faults = intake::documentFaults(*record.application, today, rules, m.requiredDocuments);
    }
    const QList<intake::FaultyDocument> documents = intake::refusedDocuments(asked, faults);
    QList<Finding> findings = intake::checkRefusal(asked, documents, record.application, today, m.lists);
    if (record.isConsultation() || record.isControl())
        findings.append({u"ground"_s, u"refusal.nobody_applied"_s});
    if (!anyBlocks(findings))
        record.refusal = Refusal{asked.id, documents, asked.note.trimmed(), by.login, m.clock.now(), {}, {}, {}, {}};
    return findings;
}

/// The head's word: the case is refused, and the refusal gets its number.
Result<Case> Receiving::confirmRefusal(Case record, const StaffMember &by) const
{
    KHATTAMA_TRY(record.state, stateAfter(record.state, CaseEvent::Refuse));
    record.dueAt = {};
    record.refusal->confirmedBy = by.login;
    record.refusal->confirmedAt = m.clock.now();
    record.refusal->head = by.name;
    KHATTAMA_TRY(record.refusal->number, m.cases.nextRefusal(m.legalTime.dateOf(m.clock.now()).year()));
    return record;
}

Result<Receiving::Registration> Receiving::previewRefusal(const intake::Application &application,
                                                          const intake::RefusalGround &ground,
                                                          const StaffMember &by) const
{
    KHATTAMA_CHECK(by.require(Permission::Receive));
    KHATTAMA_TRY(QList<Finding> findings, check(application));
    findings.removeIf([](const Finding &finding) {
        return finding.weight == Finding::Weight::Blocks && !intake::fieldsOfRefusedPerson().contains(finding.field);
    });
    Case record = caseOf(application);
    record.dueAt = m.deadlines.sameDay(record.receivedAt);
    KHATTAMA_TRY(const QList<Finding> ofRefusal, draftRefusal(record, ground, by));
    findings += ofRefusal;
    if (anyBlocks(findings))
        return Registration{std::nullopt, findings};
    return Registration{record, findings};
}

Result<Receiving::Registration> Receiving::refuseApplication(const intake::Application &application,
                                                             const intake::RefusalGround &ground, const StaffMember &by,
                                                             const Attachments &attachments)
{
    KHATTAMA_CHECK(by.require(Permission::Receive));
    KHATTAMA_TRY(const auto work, m.transactor.begin());
    KHATTAMA_TRY(Registration refusal, previewRefusal(application, ground, by));
    QList<Finding> findings = refusal.findings + intake::checkAttachments(attachments, application, m.limits);
    if (!refusal.record || anyBlocks(findings))
        return Registration{std::nullopt, findings};
    Case record = *refusal.record;
    if (people::may(by.role, Permission::ConfirmReturn)) {
        KHATTAMA_TRY(record, confirmRefusal(std::move(record), by));
    }
    KHATTAMA_TRY(record, keep(record, attachments, refusalAction(record, by)));
    KHATTAMA_CHECK(work->commit());
    return Registration{record, findings};
}

Result<Receiving::Registration> Receiving::refuse(const CaseId &id, const std::optional<intake::RefusalGround> &ground,
                                                  const StaffMember &by)
{
    KHATTAMA_CHECK(by.require(Permission::Receive));
    KHATTAMA_TRY(const auto work, m.transactor.begin());
    KHATTAMA_TRY(Case record, m.cases.byId(id));
    if (record.form == ExaminationForm::Proactive)
        return failure(refused(u"case.no_application"_s));
    KHATTAMA_CHECK(stateAfter(record.state, CaseEvent::Refuse));
    if (record.act) // the number of a visit must not vanish from the protocol of its day without a reason (p. 49)
        return failure(refused(u"refusal.visit_left"_s));
    QList<Finding> findings;
    if (ground) {
        KHATTAMA_TRY(findings, draftRefusal(record, *ground, by));
        if (anyBlocks(findings))
            return Registration{std::nullopt, findings};
    }
    if (!record.refusal)
        return failure(refused(u"refusal.not_drafted"_s, {{u"case"_s, label(record)}}));
    if (people::may(by.role, Permission::ConfirmReturn)) {
        KHATTAMA_TRY(record, confirmRefusal(std::move(record), by));
    }
    KHATTAMA_TRY(record, keep(record, {}, refusalAction(record, by)));
    KHATTAMA_CHECK(work->commit());
    return Registration{record, findings};
}

Result<Receiving::Registration> Receiving::withdrawRefusal(const CaseId &id,
                                                           const std::optional<intake::Application> &completed,
                                                           const StaffMember &by, const Attachments &attachments)
{
    KHATTAMA_CHECK(by.require(Permission::Receive));
    KHATTAMA_TRY(const auto work, m.transactor.begin());
    KHATTAMA_TRY(Case record, m.cases.byId(id));
    if (!record.refusal || !isOpen(record.state))
        return failure(refused(u"refusal.not_drafted"_s, {{u"case"_s, label(record)}}));
    record.refusal.reset();
    QList<Finding> findings;
    if (record.state == CaseState::Pending && record.application) {
        const QDate appliedOn = record.application->appliedOn;
        if (completed)
            record.application = *completed;
        record.form = formOf(*record.application);
        record.application->appliedOn = appliedOn;
        KHATTAMA_TRY(findings, findingsOf(*record.application, record.id));
        findings += intake::checkAttachments(attachments, *record.application, m.limits);
        if (anyBlocks(findings))
            return Registration{std::nullopt, findings};
        KHATTAMA_TRY(record, accept(std::move(record)));
    }
    KHATTAMA_TRY(record, keep(record, attachments, {by.login, u"refusal.withdraw"_s, {}}));
    KHATTAMA_CHECK(work->commit());
    return Registration{record, findings};
}

} // namespace khattama::expertise
