// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "core/exchange/inputfiles.h"
#include "core/intake/intakefields.h"
#include "core/intake/intakejson.h"
#include "core/outage/outagejson.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace khattama::cli {

using outage::OutageAct;
using outage::TransferEntry;
using outage::TransferMark;

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QString systemsOf(const Desk &desk, const OutageAct &act)
{
    QStringList systems;
    for (const QString &system : act.systems)
        systems.append(desk.law.lists.text(u"systems"_s, system, desk.language));
    return systems.join(u", "_s);
}

QJsonObject actJson(const Desk &desk, const OutageAct &act)
{
    const rules::LegalTime &time = desk.law.legalTime;
    QJsonObject object = outage::toJson(act);
    object.insert(u"from"_s, time.iso(act.from));
    object.insert(u"until"_s, act.lasts() ? QJsonValue() : QJsonValue(time.iso(act.until)));
    object.insert(u"open"_s, act.lasts());
    return object;
}

QString lineOf(const Desk &desk, const OutageAct &act)
{
    const rules::LegalTime &time = desk.law.legalTime;
    return QStringList{u"№ "_s + act.number, act.date.toString(Qt::ISODate),
                       time.iso(act.from),   act.lasts() ? u"…"_s : time.iso(act.until),
                       systemsOf(desk, act), act.id.toString()}
        .join(u"  "_s);
}

QJsonObject markJson(const Desk &desk, const TransferMark &mark)
{
    return {{u"case"_s, mark.caseId.toString()},
            {u"state"_s, transferStateCode(mark.state)},
            {u"number"_s, orNull(mark.number)},
            {u"field"_s, orNull(mark.field)},
            {u"note"_s, orNull(mark.note)},
            {u"by"_s, orNull(mark.by)},
            {u"at"_s, orNull(mark.at.isValid() ? desk.law.legalTime.iso(mark.at) : QString())}};
}

QString nameOf(const expertise::Case &record)
{
    return record.form031 || record.application ? record.person().name.full() : QString();
}

QJsonObject entryJson(const Desk &desk, const TransferEntry &entry)
{
    const expertise::Case &record = entry.record;
    QJsonArray fields;
    for (const outage::TransferField &field :
         outage::transferFields(record, desk.law.lists, desk.law.legalTime, desk.language))
        fields.append(QJsonObject{{u"id"_s, field.id}, {u"label"_s, field.label}, {u"value"_s, field.value}});
    QJsonObject mark = markJson(desk, entry.mark);
    mark.remove(u"case"_s);
    return {{u"case"_s, record.id.toString()},
            {u"registrationNumber"_s, orNull(record.registration ? record.registration->toString() : QString())},
            {u"actNumber"_s, orNull(record.actNumber())},
            {u"state"_s, caseStateCode(record.state)},
            {u"at"_s, desk.law.legalTime.iso(entry.at())},
            {u"fullName"_s, nameOf(record)},
            {u"outageAct"_s, orNull(record.outage ? record.outage->number : QString())},
            {u"transfer"_s, mark},
            {u"fields"_s, fields}};
}

QString lineOf(const Desk &desk, const TransferEntry &entry)
{
    const expertise::Case &record = entry.record;
    return QStringList{desk.law.legalTime.iso(entry.at()),
                       transferStateCode(entry.mark.state),
                       record.registration ? record.registration->toString() : record.id.toString(),
                       record.actNumber(),
                       entry.mark.number,
                       nameOf(record)}
        .join(u"  "_s);
}

Result<outage::TransferQuery> queryOf(Workplace &workplace, const Arguments &arguments)
{
    outage::TransferQuery query;
    if (arguments.has(u"act"_s)) {
        KHATTAMA_TRY(const OutageAct act, workplace.outages().named(arguments.value(u"act"_s)));
        query.act = act.id;
    }
    if (arguments.has(u"from"_s) || arguments.has(u"to"_s)) {
        KHATTAMA_TRY(query.from, dateOption(arguments, u"from"_s));
        KHATTAMA_TRY(query.to, dateOption(arguments, u"to"_s));
    }
    return query;
}

/// What is exported is asked for by name: an act, or days.
Result<outage::TransferQuery> namedQueryOf(Workplace &workplace, const Arguments &arguments)
{
    if (!arguments.has(u"act"_s) && !arguments.has(u"from"_s))
        return failure(wrongUsage(u"cli.option_missing"_s, {{u"option"_s, u"--act"_s}}));
    return queryOf(workplace, arguments);
}

QJsonObject signatureJson(const Desk &desk, const intake::SignatureFinding &found)
{
    return {{u"state"_s, codeOf(intake::kSignatureStates, found.state)},
            {u"signer"_s, orNull(found.signer)},
            {u"signedAt"_s, orNull(found.signedAt.isValid() ? desk.law.legalTime.iso(found.signedAt) : QString())},
            {u"issuerAsked"_s, found.issuerAsked},
            {u"insideValidity"_s, found.insideValidity},
            {u"timeStamp"_s, intake::toJson(found).value("timeStamp"_L1)}};
}

} // namespace

Result<Reply> addOutageAct(Workplace &workplace, const Desk &desk, const Arguments &arguments)
{
    KHATTAMA_TRY(const QByteArray bytes, exchange::readInputFile(operand(arguments, 0)));
    KHATTAMA_TRY(const OutageAct act, exchange::readOutageAct(bytes, workplace.outages().blank()));
    KHATTAMA_TRY(const outage::OutageActs::Entry entry, workplace.outages().enter(act, workplace.user()));
    Reply reply;
    reply.findings = entry.findings;
    if (!entry.act)
        return reply;
    KHATTAMA_TRY(const auto within, workplace.outages().casesWithin(entry.act->id, workplace.user()));
    QJsonArray offered;
    for (const expertise::CaseSummary &summary : within)
        offered.append(summary.id.toString());
    reply.json = actJson(desk, *entry.act);
    reply.json.insert(u"casesWithin"_s, offered);
    reply.lines = {lineOf(desk, *entry.act)};
    for (const expertise::CaseSummary &summary : within)
        reply.lines.append(u"  "_s + summary.id.toString() + u"  "_s + summary.fullName);
    return reply;
}

Result<Reply> listOutageActs(Workplace &workplace, const Desk &desk, const Arguments &)
{
    KHATTAMA_TRY(const QList<OutageAct> acts, workplace.outages().list(workplace.user()));
    Reply reply;
    QJsonArray array;
    for (const OutageAct &act : acts) {
        KHATTAMA_TRY(const auto cases, workplace.outages().casesOf(act.id, workplace.user()));
        QJsonObject object = actJson(desk, act);
        object.insert(u"cases"_s, cases.size());
        array.append(object);
        reply.lines.append(lineOf(desk, act));
    }
    reply.json = {{u"acts"_s, array}};
    return reply;
}

Result<Reply> linkToOutage(Workplace &workplace, const Desk &desk, const Arguments &arguments)
{
    KHATTAMA_TRY(const OutageAct act, workplace.outages().named(operand(arguments, 0)));
    Reply reply;
    QJsonArray array;
    for (qsizetype index = 1; !operand(arguments, index).isEmpty(); ++index) {
        const QString reference = operand(arguments, index);
        const auto leaning = [&]() -> Result<expertise::Case> {
            KHATTAMA_TRY(const expertise::CaseId id, caseNamed(workplace, desk, reference));
            return workplace.receiving().leanOn(id, act.id.toString(), workplace.user());
        }();
        if (leaning) {
            const QString number = leaning->registration ? leaning->registration->toString() : QString();
            array.append(QJsonObject{{u"case"_s, leaning->id.toString()},
                                     {u"state"_s, caseStateCode(leaning->state)},
                                     {u"registrationNumber"_s, orNull(number)}});
            reply.lines.append(reference + u"  "_s + caseStateCode(leaning->state) + u"  "_s + number);
            continue;
        }
        const Error &error = leaning.error(); // one that cannot lean on it does not keep the others
        if (error.kind != ErrorKind::Refused)
            return failure(error);
        const QString message = desk.wording.text(error, desk.language);
        array.append(QJsonObject{{u"case"_s, reference}, {u"code"_s, error.code}, {u"message"_s, message}});
        reply.lines.append(reference + u"  "_s + message);
        reply.exitCode = RefusedByRule;
    }
    reply.json = {{u"act"_s, act.id.toString()}, {u"number"_s, act.number}, {u"cases"_s, array}};
    return reply;
}

Result<Reply> listTransfers(Workplace &workplace, const Desk &desk, const Arguments &arguments)
{
    KHATTAMA_TRY(const outage::TransferQuery query, queryOf(workplace, arguments));
    KHATTAMA_TRY(const QList<TransferEntry> entries, workplace.transfers().list(query, workplace.user()));
    KHATTAMA_CHECK(workplace.audit().record(
        {workplace.user().login, u"transfer.list"_s, {{u"cases"_s, QString::number(entries.size())}}}, u"list"_s));
    Reply reply;
    QJsonArray array;
    for (const TransferEntry &entry : entries) {
        array.append(entryJson(desk, entry));
        reply.lines.append(lineOf(desk, entry));
    }
    reply.json = {{u"entries"_s, array}};
    return reply;
}

Result<Reply> exportTransfers(Workplace &workplace, const Desk &desk, const Arguments &arguments)
{
    KHATTAMA_CHECK(outOption(arguments));
    KHATTAMA_TRY(const outage::TransferQuery query, namedQueryOf(workplace, arguments));
    KHATTAMA_TRY(const SigningKey key, keyOption(desk, arguments));
    KHATTAMA_TRY(const outage::TransferExport package, workplace.transfers().exported(query, key, workplace.user()));
    KHATTAMA_TRY(const QString file, writeOut(arguments, package.bytes));
    KHATTAMA_TRY(const QList<TransferEntry> entries, workplace.transfers().list(query, workplace.user()));
    Reply reply;
    reply.json = {{u"file"_s, file}, {u"cases"_s, entries.size()}, {u"signed"_s, key.isNamed()}};
    reply.lines = {file};
    tellNotStamped(reply, package.notStamped);
    return reply;
}

Result<Reply> printTransfers(Workplace &workplace, const Desk &desk, const Arguments &arguments)
{
    KHATTAMA_CHECK(outOption(arguments));
    KHATTAMA_TRY(const outage::TransferQuery query, queryOf(workplace, arguments));
    KHATTAMA_TRY(const QByteArray pdf, workplace.transfers().printed(query, desk.language, workplace.user()));
    KHATTAMA_TRY(const QString file, writeOut(arguments, pdf));
    Reply reply;
    reply.json = {{u"file"_s, file}};
    reply.lines = {file};
    return reply;
}

Result<Reply> confirmTransfer(Workplace &workplace, const Desk &desk, const Arguments &arguments)
{
    KHATTAMA_TRY(const expertise::CaseId id, caseNamed(workplace, desk, operand(arguments, 0)));
    const auto ticked = [&]() -> Result<TransferMark> {
        if (arguments.has(u"undo"_s))
            return workplace.transfers().undo(id, workplace.user());
        const QString number = arguments.value(u"number"_s);
        if (arguments.has(u"differs"_s))
            return workplace.transfers().differs(id, arguments.value(u"field"_s), arguments.value(u"differs"_s), number,
                                                 workplace.user());
        return workplace.transfers().confirm(id, number, workplace.user());
    };
    KHATTAMA_TRY(const TransferMark mark, ticked());
    Reply reply;
    reply.json = markJson(desk, mark);
    reply.lines = {transferStateCode(mark.state) + u"  "_s + mark.number + mark.note};
    return reply;
}

Result<Reply> verifyTransfer(Workplace &workplace, const Desk &desk, const Arguments &arguments)
{
    KHATTAMA_TRY(const outage::TransferPackage package,
                 workplace.transfers().read(operand(arguments, 0), workplace.user()));
    const outage::TransferContent &content = package.content;
    Reply reply;
    QJsonArray acts;
    for (const OutageAct &act : content.acts)
        acts.append(actJson(desk, act));
    QJsonArray entries;
    for (const TransferEntry &entry : content.entries)
        entries.append(entryJson(desk, entry));
    QJsonArray protocols;
    for (const outage::TransferProtocol &protocol : content.protocols)
        protocols.append(protocol.date.toString(Qt::ISODate));
    const QString signature = codeOf(intake::kSignatureStates, package.signature.state);
    reply.json = {{u"file"_s, package.fileName},
                  {u"verified"_s, true},
                  {u"signature"_s, signatureJson(desk, package.signature)},
                  {u"department"_s, QJsonObject{{u"number"_s, content.department.number},
                                                {u"region"_s, content.department.region},
                                                {u"kk"_s, content.department.name.kk},
                                                {u"ru"_s, content.department.name.ru}}},
                  {u"from"_s, content.from.toString(Qt::ISODate)},
                  {u"to"_s, content.to.toString(Qt::ISODate)},
                  {u"acts"_s, acts},
                  {u"entries"_s, entries},
                  {u"protocols"_s, protocols}};
    reply.lines = {QStringList{content.department.name.in(desk.language), content.from.toString(Qt::ISODate),
                               content.to.toString(Qt::ISODate), signature, package.signature.signer}
                       .join(u"  "_s)};
    for (const TransferEntry &entry : content.entries)
        reply.lines.append(lineOf(desk, entry));
    return reply;
}

} // namespace khattama::cli
