// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal.h"

#include "core/base/uuidv7source.h"
#include "core/base/writefile.h"
#include "core/exchange/inputfiles.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace khattama {

using expertise::Case;
using expertise::CaseId;
using people::StaffMember;

namespace {

QByteArray jsonBytes(const QJsonValue &value)
{
    return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
}

/// The first finding that stood against an entry, as an error.
Error firstOf(const QList<Finding> &findings)
{
    const auto blocking = std::find_if(findings.begin(), findings.end(), [](const Finding &finding) {
        return finding.weight == Finding::Weight::Blocks;
    });
    return refused(blocking->code + u" ("_s + blocking->field + u')', blocking->arguments);
}

QStringList expertsOf(const QJsonObject &event)
{
    QStringList experts;
    const QJsonArray logins = event.value("experts"_L1).toArray();
    for (const QJsonValue &login : logins)
        experts.append(login.toString());
    return experts;
}

} // namespace

Rehearsal::Rehearsal(QString sample, QString database, QString papers, const DataFiles &files, const LawBook &law)
    : m_sample(std::move(sample)), m_database(std::move(database)), m_papers(std::move(papers)), m_files(files),
      m_law(law), m_clock(QDateTime::fromSecsSinceEpoch(0)), m_ids(std::make_unique<UuidV7Source>(m_clock))
{}

Result<Rehearsal::Totals> Rehearsal::run(Length length)
{
    KHATTAMA_TRY(const QByteArray bytes, exchange::readInputFile(m_sample + u"/scenario.json"_s));
    KHATTAMA_TRY(const QJsonObject scenario, exchange::jsonObject(bytes));
    const QJsonArray events = scenario.value("events"_L1).toArray();
    const QDateTime lookAt = QDateTime::fromString(scenario.value("lookAt"_L1).toString(), Qt::ISODate);
    m_clock.set(QDateTime::fromString(events.first()["at"_L1].toString(), Qt::ISODate));

    const auto noEnvironment = [](const QString &) { return QString(); };
    KHATTAMA_TRY(const exchange::DepartmentFile file,
                 exchange::readDepartment(m_sample + u"/department.json"_s, noEnvironment));
    const Surroundings around{m_clock, *m_ids, m_files, m_law};
    KHATTAMA_CHECK(createOffice(m_database, file, around));
    KHATTAMA_TRY(m_office, openOffice(m_database, around));
    for (const exchange::NewAccount &account : file.accounts) {
        m_staff.insert(account.login, {account.login, account.name, account.role, false});
        if (account.role == people::Role::Head) {
            KHATTAMA_TRY(m_workplace, Workplace::enter(*m_office, account.login, account.password, around));
        }
    }
    for (const QJsonValue &event : events) {
        if (length == Length::UntilLook && QDateTime::fromString(event["at"_L1].toString(), Qt::ISODate) >= lookAt)
            break;
        if (const Result<void> played = play(event.toObject()); !played) {
            const Error &why = played.error();
            QStringList reason{why.code};
            for (auto argument = why.arguments.begin(); argument != why.arguments.end(); ++argument)
                reason.append(argument.key() + u'=' + argument.value());
            return failure(
                trouble(u"demo.event_failed"_s,
                        {{u"event"_s, QString::fromUtf8(jsonBytes(event)).left(200)}, {u"reason"_s, reason.join(u' ')}},
                        why.detail));
        }
    }
    return m_totals;
}

Result<StaffMember> Rehearsal::member(const QString &login) const
{
    const auto found = m_staff.constFind(login);
    if (found == m_staff.cend())
        return failure(trouble(u"security.account_unknown"_s, {{u"login"_s, login}}));
    return *found;
}

Result<CaseId> Rehearsal::caseOf(const QJsonObject &event) const
{
    const QString name = event.contains("package"_L1) ? u"packages/"_s + event.value("package"_L1).toString()
                                                      : u"applications/"_s + event.value("application"_L1).toString();
    const auto found = m_cases.constFind(name);
    if (found == m_cases.cend())
        return failure(refused(u"case.not_found"_s, {{u"case"_s, name}}));
    return *found;
}

Result<void> Rehearsal::play(const QJsonObject &event)
{
    m_clock.set(QDateTime::fromString(event.value("at"_L1).toString(), Qt::ISODate));
    KHATTAMA_TRY(const StaffMember by, member(event.value("as"_L1).toString()));
    const QString action = event.value("do"_L1).toString();
    if (action == "import"_L1)
        return import(event, by);
    if (action == "register"_L1)
        return registerApplication(event, by);
    if (action == "return"_L1)
        return returnForm(event, by);
    if (action == "decide"_L1)
        return decide(event, by);
    if (action == "close"_L1)
        return close(event, by);
    if (action == "seal"_L1)
        return seal(event, by);
    if (action == "correct"_L1)
        return correct(event, by);
    if (action == "approve"_L1)
        return approve(event, by);
    if (action == "outage"_L1)
        return outage(event, by);
    if (action == "lean"_L1)
        return lean(event, by);
    if (action == "enter"_L1)
        return enter(event, by);
    if (action == "export"_L1)
        return exportTransfers(event, by);
    if (action == "leave"_L1) {
        const QDate day = QDate::fromString(event.value("date"_L1).toString(), Qt::ISODate);
        return m_workplace->visiting().leave(day, m_clock.now(), by).map([](const QList<Case> &) {});
    }
    KHATTAMA_TRY(const CaseId id, caseOf(event));
    if (action == "settle"_L1) {
        QJsonObject word;
        for (const QString &key : {u"code"_s, u"verdict"_s, u"note"_s})
            word.insert(key, event.value(key));
        KHATTAMA_TRY(const exchange::Settlement settlement, exchange::readSettlement(jsonBytes(word)));
        return m_workplace->receiving()
            .settle(id, settlement.code, settlement.verdict, settlement.note, by)
            .map([](const Case &) {});
    }
    if (action == "vote"_L1) {
        KHATTAMA_TRY(const expertise::Vote vote, exchange::readVote(jsonBytes(event.value("vote"_L1))));
        return m_workplace->deciding().vote(id, vote, by).map([](const Case &) {});
    }
    return playBeside(action, event, id, by);
}

Result<void> Rehearsal::playBeside(const QString &action, const QJsonObject &event, const CaseId &id,
                                   const StaffMember &by)
{
    const auto done = [](const Case &) {};
    if (action == "consult"_L1) {
        KHATTAMA_TRY(const auto referral, exchange::readReferral(jsonBytes(event.value("referral"_L1))));
        return m_workplace->consulting().send(id, referral, by).map(done);
    }
    if (action == "answer"_L1) {
        KHATTAMA_TRY(const auto answer, exchange::readAnswer(jsonBytes(event.value("answer"_L1))));
        return m_workplace->consulting().answer(id, answer, by).map(done);
    }
    if (action == "redistribute"_L1) {
        return m_workplace->deciding()
            .redistribute(id, expertsOf(event), event.value("reason"_L1).toString(), by)
            .map(done);
    }
    if (action == "plan"_L1) {
        const QDate day = QDate::fromString(event.value("date"_L1).toString(), Qt::ISODate);
        return m_workplace->visiting().plan(id, day, expertsOf(event), by).map(done);
    }
    if (action == "give"_L1) {
        return m_workplace->handingOver()
            .record(id,
                    {event.value("kind"_L1).toString(),
                     event.value("way"_L1).toString(),
                     event.value("receiver"_L1).toString(),
                     event.value("reason"_L1).toString(),
                     {},
                     {}},
                    by)
            .map(done);
    }
    if (action == "call"_L1 || action == "received"_L1)
        return callToControl(event, id, by);
    if (action == "absent"_L1)
        return m_workplace->outbox().recordAppearance(id, false, {}, by).map(done);
    if (action == "appear"_L1) {
        KHATTAMA_TRY(const Case record, m_workplace->cases().byId(id));
        return record.isControl() ? m_workplace->outbox().recordAppearance(id, true, {}, by).map(done)
                                  : m_workplace->deciding().recordVisit(id, by).map(done);
    }
    return failure(wrongUsage(u"cli.unknown_command"_s, {{u"command"_s, action}}));
}

/// p. 73-1: the call goes out at once; a letter is received later, by its receipt.
Result<void> Rehearsal::callToControl(const QJsonObject &event, const CaseId &id, const StaffMember &by)
{
    if (event.value("do"_L1).toString() == "call"_L1) {
        KHATTAMA_TRY(const outbox::OutboxMessage call,
                     m_workplace->outbox().callToControl(id, !event.value("byPost"_L1).toBool(), by));
        return m_workplace->outbox().handOver(call.id, by).map([](const outbox::OutboxMessage &) {});
    }
    KHATTAMA_TRY(const auto calls,
                 m_workplace->outbox().list(
                     {.states = {outbox::MessageState::HandedOver}, .caseId = id, .kinds = {u"S6"_s}}, by));
    if (calls.isEmpty())
        return failure(refused(u"outbox.no_control"_s));
    return m_workplace->outbox()
        .confirm(calls.last().id, event.value("number"_L1).toString(), by)
        .map([](const outbox::OutboxMessage &) {});
}

Result<void> Rehearsal::import(const QJsonObject &event, const StaffMember &by)
{
    const QString file = event.value("file"_L1).toString();
    KHATTAMA_TRY(const intake::ReceivedPackage package, m_workplace->packages().read(m_sample + u'/' + file));
    KHATTAMA_TRY(const expertise::Receiving::Receipt receipt, m_workplace->receiving().receive(package, false, by));
    if (receipt.record)
        m_cases.insert(QFileInfo(file).path() + u'/' + QFileInfo(file).completeBaseName(), receipt.record->id);
    if (receipt.verdict == intake::FormVerdict::Accepted)
        ++m_totals.accepted;
    return {};
}

Result<void> Rehearsal::registerApplication(const QJsonObject &event, const StaffMember &by)
{
    const QString file = event.value("file"_L1).toString();
    KHATTAMA_TRY(const QByteArray bytes, exchange::readInputFile(m_sample + u'/' + file));
    KHATTAMA_TRY(const exchange::ApplicationFile read, exchange::readApplication(bytes));
    KHATTAMA_TRY(const expertise::Receiving::Registration registered,
                 m_workplace->receiving().registerApplication(read.application, by));
    if (!registered.record)
        return failure(firstOf(registered.findings));
    m_cases.insert(QFileInfo(file).path() + u'/' + QFileInfo(file).completeBaseName(), registered.record->id);
    if (++m_totals.registered <= 2) { // one sheet in each language is enough to look at
        const Language language = m_totals.registered == 1 ? Language::Kazakh : Language::Russian;
        KHATTAMA_TRY(const QByteArray pdf, m_workplace->papers().application(registered.record->id, language, by));
        return keep(u"application-%1-%2.pdf"_s.arg(registered.record->registration->number).arg(languageCode(language)),
                    pdf);
    }
    return {};
}

Result<void> Rehearsal::returnForm(const QJsonObject &event, const StaffMember &by)
{
    KHATTAMA_TRY(const CaseId id, caseOf(event));
    KHATTAMA_TRY(const expertise::CasePapers::Notice notice,
                 m_workplace->papers().returnNotice(id, false, event.value("reason"_L1).toString(), by));
    ++m_totals.returned;
    return keep(u"return-%1.pdf"_s.arg(event.value("package"_L1).toString()), notice.pdf);
}

Result<void> Rehearsal::decide(const QJsonObject &event, const StaffMember &by)
{
    KHATTAMA_TRY(const CaseId id, caseOf(event));
    KHATTAMA_TRY(const expertise::Conclusion conclusion,
                 exchange::readConclusion(jsonBytes(event.value("conclusion"_L1))));
    KHATTAMA_TRY(const expertise::Deciding::Decision decision, m_workplace->deciding().decide(id, conclusion, by));
    if (!decision.record)
        return failure(firstOf(decision.findings));
    ++m_totals.concluded;
    return {};
}

Result<void> Rehearsal::close(const QJsonObject &event, const StaffMember &by)
{
    const QDate day = QDate::fromString(event.value("date"_L1).toString(), Qt::ISODate);
    KHATTAMA_CHECK(m_workplace->days().close(day, by));
    KHATTAMA_TRY(const journal::RenderedDocument printed, m_workplace->days().print(day, by));
    ++m_totals.protocols;
    KHATTAMA_CHECK(handOver(by));
    return keep(u"protocol-%1.pdf"_s.arg(day.toString(Qt::ISODate)), printed.pdf);
}

/// What the day called for leaves with it, but for returns that the head has not confirmed.
Result<void> Rehearsal::handOver(const StaffMember &by)
{
    KHATTAMA_TRY(const auto due, m_workplace->outbox().list({.states = {outbox::MessageState::Due}}, by));
    for (const outbox::OutboxMessage &message : due) {
        if (message.kind.startsWith("consultation"_L1)) { // to look at
            KHATTAMA_TRY(const QByteArray pdf, m_workplace->outbox().letter(message.id, by));
            KHATTAMA_TRY(const Case record, m_workplace->cases().byId(message.caseId));
            KHATTAMA_CHECK(
                keep(QString(message.kind).replace(u'_', u'-') + u"-%1.pdf"_s.arg(record.registration->number), pdf));
        }
        const auto handed = m_workplace->outbox().handOver(message.id, by);
        if (!handed && handed.error().code != "outbox.return_not_confirmed"_L1)
            return failure(handed.error());
    }
    return {};
}

Result<void> Rehearsal::correct(const QJsonObject &event, const StaffMember &by)
{
    return m_workplace->correcting()
        .propose({QDate::fromString(event.value("date"_L1).toString(), Qt::ISODate), event.value("row"_L1).toInt(),
                  event.value("column"_L1).toInt(), event.value("text"_L1).toString(),
                  event.value("reason"_L1).toString()},
                 by)
        .map([](const journal::Correction &) {});
}

Result<void> Rehearsal::approve(const QJsonObject &event, const StaffMember &by)
{
    const QDate day = QDate::fromString(event.value("date"_L1).toString(), Qt::ISODate);
    KHATTAMA_TRY(const QList<journal::Correction> corrections, m_workplace->journals().corrections(day, day));
    for (const journal::Correction &correction : corrections) {
        if (correction.state != journal::CorrectionState::Proposed)
            continue;
        KHATTAMA_TRY(const journal::Correction approved, m_workplace->correcting().approve(correction.id, by));
        KHATTAMA_TRY(const journal::RenderedDocument printed, m_workplace->correcting().print(approved.id, by));
        KHATTAMA_CHECK(
            keep(u"correction-%1-%2.pdf"_s.arg(day.toString(Qt::ISODate)).arg(approved.number), printed.pdf));
    }
    return keepJournal(day);
}

/// Where the month is sealed already, as its next version.
Result<void> Rehearsal::keepJournal(QDate month) const
{
    KHATTAMA_TRY(const QList<journal::SealedJournal> versions,
                 m_workplace->journals().journalVersions(QDate(month.year(), month.month(), 1)));
    if (versions.isEmpty())
        return {};
    KHATTAMA_TRY(const QByteArray pdf, m_workplace->journals().pdfOf(versions.last()));
    return keep(u"journal-%1-version-%2.pdf"_s.arg(month.toString(u"yyyy-MM"_s)).arg(versions.size()), pdf);
}

Result<void> Rehearsal::outage(const QJsonObject &event, const StaffMember &by)
{
    KHATTAMA_TRY(const outage::OutageAct act,
                 exchange::readOutageAct(jsonBytes(event.value("act"_L1)), m_workplace->outages().blank()));
    KHATTAMA_TRY(const outage::OutageActs::Entry entry, m_workplace->outages().enter(act, by));
    return entry.act ? Result<void>() : failure(firstOf(entry.findings));
}

Result<void> Rehearsal::lean(const QJsonObject &event, const StaffMember &by)
{
    KHATTAMA_TRY(const CaseId id, caseOf(event));
    KHATTAMA_TRY(const outage::OutageAct act, m_workplace->outages().named(event.value("act"_L1).toString()));
    KHATTAMA_TRY(const Case record, m_workplace->receiving().leanOn(id, act.id.toString(), by));
    if (record.state == expertise::CaseState::UnderReview)
        ++m_totals.accepted;
    return {};
}

Result<void> Rehearsal::enter(const QJsonObject &event, const StaffMember &by)
{
    KHATTAMA_TRY(const CaseId id, caseOf(event));
    const QString number = event.value("number"_L1).toString();
    const QString difference = event.value("differs"_L1).toString();
    const auto mark = difference.isEmpty() ? m_workplace->transfers().confirm(id, number, by)
                                           : m_workplace->transfers().differs(id, event.value("field"_L1).toString(),
                                                                              difference, number, by);
    return mark.map([](const outage::TransferMark &) {});
}

Result<void> Rehearsal::exportTransfers(const QJsonObject &event, const StaffMember &by) const
{
    KHATTAMA_TRY(const outage::OutageAct act, m_workplace->outages().named(event.value("act"_L1).toString()));
    const outage::TransferQuery query{.act = act.id};
    for (const Language language : {Language::Kazakh, Language::Russian}) {
        KHATTAMA_TRY(const QByteArray pdf, m_workplace->transfers().printed(query, language, by));
        KHATTAMA_CHECK(keep(u"transfer-%1-%2.pdf"_s.arg(act.date.toString(Qt::ISODate), languageCode(language)), pdf));
    }
    KHATTAMA_TRY(const outage::TransferExport package, m_workplace->transfers().exported(query, {}, by));
    return keep(u"transfer-%1.msepkg"_s.arg(act.date.toString(Qt::ISODate)), package.bytes);
}

Result<void> Rehearsal::seal(const QJsonObject &event, const StaffMember &by)
{
    const QString text = event.value("month"_L1).toString();
    const QDate month = QDate::fromString(text + u"-01"_s, Qt::ISODate);
    KHATTAMA_TRY(const journal::MonthSealing::Drawn drawn, m_workplace->months().seal(month, by));
    m_totals.sheets = drawn.document.sheets;
    return keep(u"journal-%1.pdf"_s.arg(text), drawn.document.pdf);
}

Result<void> Rehearsal::keep(const QString &name, const QByteArray &bytes) const
{
    if (m_papers.isEmpty())
        return {};
    return writeFile(m_papers + u'/' + name, bytes);
}

} // namespace khattama
