// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "core/exchange/inputfiles.h"
#include "core/expertise/blindview.h"
#include "core/expertise/casejson.h"
#include "core/expertise/duedates.h"
#include "core/intake/intakejson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace khattama::cli {

using expertise::Case;
using expertise::CaseId;
using expertise::CaseState;
using expertise::CaseSummary;

namespace {

QJsonObject summaryJson(const CaseSummary &summary, const rules::LegalTime &time)
{
    const auto orNull = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    return {{u"case"_s, summary.id.toString()},
            {u"registrationNumber"_s, orNull(summary.registration ? summary.registration->toString() : QString())},
            {u"actNumber"_s, orNull(summary.actNumber())},
            {u"state"_s, caseStateCode(summary.state)},
            {u"form"_s, examinationFormCode(summary.form)},
            {u"receivedAt"_s, orNull(time.iso(summary.receivedAt))},
            {u"dueAt"_s, orNull(time.iso(summary.dueAt))},
            {u"fullName"_s, summary.fullName}};
}

/// The checks with the words of their evidence in the user's language beside the codes.
QJsonArray checksJson(const QList<intake::Check> &checks, const Desk &desk)
{
    QJsonArray array;
    for (const intake::Check &check : checks) {
        QJsonObject object = intake::toJson(check);
        QJsonObject evidence = object.value("evidence"_L1).toObject();
        evidence.insert(u"text"_s, desk.wording.text(check.evidence.code, check.evidence.arguments, desk.language));
        object.insert(u"evidence"_s, evidence);
        array.append(object);
    }
    return array;
}

} // namespace

Result<Reply> listCases(Workplace &workplace, const Desk &desk, const Arguments &arguments)
{
    KHATTAMA_CHECK(workplace.user().require(people::Permission::SeeCases));
    expertise::CaseQuery query;
    query.text = arguments.value(u"text"_s);
    query.viewer = workplace.user();
    if (arguments.has(u"state"_s)) {
        const auto state = expertise::caseStateFromCode(arguments.value(u"state"_s));
        if (!state) {
            return failure(
                wrongUsage(u"cli.bad_value"_s, {{u"option"_s, u"--state"_s},
                                                {u"value"_s, arguments.value(u"state"_s)},
                                                {u"allowed"_s, expertise::allCaseStateCodes().join(u", "_s)}}));
        }
        query.states = {*state};
    }
    if (arguments.has(u"limit"_s)) {
        bool isNumber = false;
        query.limit = arguments.value(u"limit"_s).toInt(&isNumber);
        if (!isNumber || query.limit < 1)
            return failure(wrongUsage(u"cli.bad_number"_s, {{u"value"_s, arguments.value(u"limit"_s)}}));
    }
    KHATTAMA_TRY(const QList<CaseSummary> summaries, workplace.cases().list(query));
    KHATTAMA_CHECK(workplace.audit().record(
        {workplace.user().login, u"case.list"_s, {{u"cases"_s, QString::number(summaries.size())}}}, u"list"_s));
    Reply reply;
    QJsonArray array;
    for (const CaseSummary &summary : summaries) {
        const QJsonObject object = summaryJson(summary, desk.law.legalTime);
        array.append(object);
        QStringList columns;
        for (const auto &key :
             {"registrationNumber"_L1, "actNumber"_L1, "state"_L1, "form"_L1, "dueAt"_L1, "fullName"_L1})
            columns.append(object.value(key).toString(u"-"_s));
        reply.lines.append(columns.join(u"  "_s));
    }
    reply.json = {{u"cases"_s, array}};
    return reply;
}

Result<Reply> showCase(Workplace &workplace, const Desk &desk, const Arguments &arguments)
{
    KHATTAMA_CHECK(workplace.user().require(people::Permission::SeeCases));
    KHATTAMA_TRY(const CaseId id, caseNamed(workplace, desk, operand(arguments, 0)));
    KHATTAMA_TRY(const Case stored, workplace.cases().byId(id));
    KHATTAMA_CHECK(
        workplace.audit().record({workplace.user().login, u"case.view"_s, {}}, u"case_file/"_s + id.toString()));
    const bool blind = expertise::isBlindFor(stored, workplace.user());
    const Case record = expertise::withSealedVotes(blind ? expertise::blinded(stored) : stored);

    Reply reply;
    reply.json = expertise::toJson(record);
    reply.json.insert(u"case"_s, id.toString());
    reply.json.insert(u"registrationNumber"_s,
                      record.registration ? QJsonValue(record.registration->toString()) : QJsonValue());
    reply.json.insert(u"actNumber"_s, record.act ? QJsonValue(record.actNumber()) : QJsonValue());
    reply.json.insert(u"fullName"_s, record.person().name.full());
    reply.json.insert(u"checks"_s, checksJson(record.checks, desk));
    reply.json.insert(u"votesGiven"_s, stored.votes.size());
    reply.json.insert(u"blind"_s, blind);
    const QDate today = desk.law.legalTime.dateOf(desk.clock.now());
    if (const std::optional<int> age = people::ageOn(stored.person().birthDate, today))
        reply.json.insert(u"age"_s, *age);
    KHATTAMA_TRY(const QList<expertise::CaseRepository::Revision> revisions, workplace.cases().revisions(id));
    QJsonArray history;
    for (const expertise::CaseRepository::Revision &revision : revisions) {
        history.append(QJsonObject{{u"revision"_s, revision.number},
                                   {u"at"_s, desk.law.legalTime.iso(revision.at)},
                                   {u"actor"_s, revision.actor},
                                   {u"action"_s, revision.action}});
    }
    reply.json.insert(u"revisions"_s, history);
    reply.lines = QString::fromUtf8(QJsonDocument(reply.json).toJson()).split(u'\n', Qt::SkipEmptyParts);
    return reply;
}

Result<Reply> voteOnCase(Workplace &workplace, const Desk &desk, const Arguments &arguments)
{
    KHATTAMA_TRY(const CaseId id, caseNamed(workplace, desk, operand(arguments, 0)));
    KHATTAMA_TRY(const QByteArray bytes, exchange::readInputFile(operand(arguments, 1)));
    KHATTAMA_TRY(const expertise::Vote vote, exchange::readVote(bytes));
    KHATTAMA_TRY(const Case record, workplace.deciding().vote(id, vote, workplace.user()));
    Reply reply;
    reply.json = {{u"case"_s, id.toString()}, {u"state"_s, caseStateCode(record.state)}};
    reply.lines = {caseStateCode(record.state)};
    return reply;
}

Result<Reply> recordVisit(Workplace &workplace, const Desk &desk, const Arguments &arguments)
{
    KHATTAMA_TRY(const CaseId id, caseNamed(workplace, desk, operand(arguments, 0)));
    KHATTAMA_TRY(const Case record, workplace.deciding().recordVisit(id, workplace.user()));
    Reply reply;
    reply.json = {{u"case"_s, id.toString()}, {u"state"_s, caseStateCode(record.state)}};
    reply.lines = {caseStateCode(record.state)};
    return reply;
}

Result<Reply> recordReminder(Workplace &workplace, const Desk &desk, const Arguments &arguments)
{
    KHATTAMA_TRY(const CaseId id, caseNamed(workplace, desk, operand(arguments, 0)));
    KHATTAMA_TRY(const Case record, workplace.deciding().recordReminder(id, workplace.user()));
    Reply reply;
    reply.json = {{u"case"_s, id.toString()}, {u"state"_s, caseStateCode(record.state)}};
    reply.lines = {caseStateCode(record.state)};
    return reply;
}

Result<Reply> decideCase(Workplace &workplace, const Desk &desk, const Arguments &arguments)
{
    KHATTAMA_TRY(const CaseId id, caseNamed(workplace, desk, operand(arguments, 0)));
    KHATTAMA_TRY(const QByteArray bytes, exchange::readInputFile(operand(arguments, 1)));
    KHATTAMA_TRY(const expertise::Conclusion conclusion, exchange::readConclusion(bytes));
    KHATTAMA_TRY(const expertise::Deciding::Decision decision,
                 workplace.deciding().decide(id, conclusion, workplace.user()));
    Reply reply;
    reply.findings = decision.findings;
    if (!decision.record)
        return reply;
    QJsonArray warnings;
    for (const Finding &finding : decision.findings) {
        warnings.append(QJsonObject{{u"field"_s, finding.field},
                                    {u"code"_s, finding.code},
                                    {u"message"_s, desk.wording.text(finding.code, finding.arguments, desk.language)}});
    }
    reply.json = {{u"case"_s, id.toString()},
                  {u"state"_s, caseStateCode(decision.record->state)},
                  {u"actNumber"_s, decision.record->actNumber()},
                  {u"warnings"_s, warnings}};
    reply.lines = {decision.record->actNumber()};
    return reply;
}

Result<Reply> listDeadlines(Workplace &workplace, const Desk &desk, const Arguments &arguments)
{
    KHATTAMA_CHECK(workplace.user().require(people::Permission::SeeCases));
    QDate until;
    if (arguments.has(u"due"_s)) {
        KHATTAMA_TRY(until, dateOption(arguments, u"due"_s));
    }
    KHATTAMA_TRY(const QList<CaseSummary> open, workplace.cases().list({.states = expertise::openStates()}));
    QList<expertise::DueDate> due;
    for (const CaseSummary &summary : open)
        due += expertise::dueDatesOf(summary, workplace.deadlines(), desk.clock.now());
    KHATTAMA_TRY(const QList<expertise::DueDate> ofMessages, workplace.outbox().dueDates(workplace.user()));
    due += ofMessages;
    std::stable_sort(due.begin(), due.end(), [](const auto &a, const auto &b) { return a.dueAt < b.dueAt; });
    Reply reply;
    QJsonArray array;
    for (const expertise::DueDate &date : due) {
        if (until.isValid() && desk.law.legalTime.dateOf(date.dueAt) > until)
            continue;
        const QString dueAt = desk.law.legalTime.iso(date.dueAt);
        array.append(QJsonObject{{u"case"_s, date.caseId.toString()},
                                 {u"id"_s, date.id},
                                 {u"dueAt"_s, dueAt},
                                 {u"overdue"_s, date.overdue}});
        reply.lines.append(dueAt + u"  "_s + date.id + u"  "_s + date.caseId.toString()
                           + (date.overdue ? u"  !"_s : u""_s));
    }
    reply.json = {{u"deadlines"_s, array}};
    return reply;
}

} // namespace khattama::cli
