// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "core/base/writefile.h"
#include "core/outbox/outboxjson.h"

#include <QDir>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace khattama::cli {

using outbox::MessageState;
using outbox::OutboxMessage;

namespace {

QJsonObject messageJson(Workplace &workplace, const Desk &desk, const OutboxMessage &message)
{
    const rules::LegalTime &time = desk.law.legalTime;
    QJsonObject object = outbox::toJson(message);
    object.insert(u"name"_s, desk.law.lists.text(u"notices"_s, message.kind, desk.language));
    object.insert(u"madeAt"_s, time.iso(message.madeAt));
    object.insert(u"dueAt"_s, time.iso(message.dueAt));
    object.insert(u"overdue"_s, message.overdue(desk.clock.now()));
    if (const QDateTime until = workplace.outbox().appearUntil(message); until.isValid())
        object.insert(u"appearUntil"_s, time.iso(until));
    return object;
}

Reply replyTo(Workplace &workplace, const Desk &desk, const QList<OutboxMessage> &messages)
{
    Reply reply;
    QJsonArray array;
    for (const OutboxMessage &message : messages) {
        const QJsonObject object = messageJson(workplace, desk, message);
        array.append(object);
        const QStringList columns{object.value("dueAt"_L1).toString(),
                                  messageStateCode(message.state),
                                  desk.law.lists.text(u"addressees"_s, message.addressee, desk.language),
                                  object.value("name"_L1).toString(),
                                  message.person,
                                  message.id.toString()};
        reply.lines.append(columns.join(u"  "_s) + (object.value("overdue"_L1).toBool() ? u"  !"_s : u""_s));
    }
    reply.json = {{u"messages"_s, array}};
    return reply;
}

/// What the options ask for; `states` where they name none.
Result<outbox::OutboxQuery> queryOf(Workplace &workplace, const Desk &desk, const Arguments &arguments,
                                    const QList<MessageState> &states)
{
    outbox::OutboxQuery query{.states = states};
    if (arguments.has(u"state"_s)) {
        const auto state = outbox::messageStateFromCode(arguments.value(u"state"_s));
        if (!state) {
            return failure(
                wrongUsage(u"cli.bad_value"_s, {{u"option"_s, u"--state"_s},
                                                {u"value"_s, arguments.value(u"state"_s)},
                                                {u"allowed"_s, outbox::allMessageStateCodes().join(u", "_s)}}));
        }
        query.states = {*state};
    }
    if (arguments.has(u"overdue"_s)) {
        query.states = {MessageState::Due};
        query.dueBefore = desk.clock.now();
    }
    if (arguments.has(u"case"_s)) {
        KHATTAMA_TRY(query.caseId, caseNamed(workplace, desk, arguments.value(u"case"_s)));
    }
    return query;
}

Result<outbox::OutboxMessageId> messageNamed(Workplace &workplace, const Arguments &arguments)
{
    return workplace.unlocked().outbox().resolve(operand(arguments, 0));
}

/// An existing folder, or a new one.
Result<QDir> folderOption(const Arguments &arguments)
{
    if (!arguments.has(u"out"_s))
        return failure(wrongUsage(u"cli.option_missing"_s, {{u"option"_s, u"--out"_s}}));
    const QString path = arguments.value(u"out"_s);
    if (!QDir().mkpath(path))
        return failure(trouble(u"file.not_written"_s, {{u"file"_s, path}}));
    return QDir(path);
}

} // namespace

Result<Reply> listOutbox(Workplace &workplace, const Desk &desk, const Arguments &arguments)
{
    KHATTAMA_TRY(const outbox::OutboxQuery query, queryOf(workplace, desk, arguments, {}));
    KHATTAMA_TRY(const QList<OutboxMessage> messages, workplace.outbox().list(query, workplace.user()));
    KHATTAMA_CHECK(workplace.audit().record(
        {workplace.user().login, u"outbox.list"_s, {{u"messages"_s, QString::number(messages.size())}}}, u"list"_s));
    return replyTo(workplace, desk, messages);
}

Result<Reply> exportOutbox(Workplace &workplace, const Desk &desk, const Arguments &arguments)
{
    KHATTAMA_TRY(const QDir folder, folderOption(arguments));
    KHATTAMA_TRY(const outbox::OutboxQuery query, queryOf(workplace, desk, arguments, {MessageState::Due}));
    KHATTAMA_TRY(const QList<OutboxMessage> messages, workplace.outbox().list(query, workplace.user()));
    Reply reply;
    QJsonArray files;
    for (const OutboxMessage &message : messages) {
        KHATTAMA_TRY(const QByteArray bytes, workplace.outbox().exported(message, workplace.user()));
        const QString path = folder.filePath(outbox::fileNameOf(message));
        KHATTAMA_CHECK(writeFile(path, bytes));
        files.append(path);
        reply.lines.append(path);
    }
    reply.json = {{u"files"_s, files}};
    return reply;
}

Result<Reply> handOverMessage(Workplace &workplace, const Desk &desk, const Arguments &arguments)
{
    KHATTAMA_TRY(const auto id, messageNamed(workplace, arguments));
    KHATTAMA_TRY(const OutboxMessage message, workplace.outbox().handOver(id, workplace.user()));
    return replyTo(workplace, desk, {message});
}

Result<Reply> confirmMessage(Workplace &workplace, const Desk &desk, const Arguments &arguments)
{
    KHATTAMA_TRY(const auto id, messageNamed(workplace, arguments));
    KHATTAMA_TRY(const OutboxMessage message,
                 workplace.outbox().confirm(id, arguments.value(u"number"_s), workplace.user()));
    return replyTo(workplace, desk, {message});
}

Result<Reply> voidMessage(Workplace &workplace, const Desk &desk, const Arguments &arguments)
{
    KHATTAMA_TRY(const auto id, messageNamed(workplace, arguments));
    KHATTAMA_TRY(const OutboxMessage message,
                 workplace.outbox().makeVoid(id, arguments.value(u"reason"_s), workplace.user()));
    return replyTo(workplace, desk, {message});
}

Result<Reply> printLetter(Workplace &workplace, const Desk &, const Arguments &arguments)
{
    KHATTAMA_CHECK(outOption(arguments));
    KHATTAMA_TRY(const auto id, messageNamed(workplace, arguments));
    KHATTAMA_TRY(const QByteArray pdf, workplace.outbox().letter(id, workplace.user()));
    KHATTAMA_TRY(const QString file, writeOut(arguments, pdf));
    Reply reply;
    reply.json = {{u"message"_s, id.toString()}, {u"file"_s, file}};
    reply.lines = {file};
    return reply;
}

Result<Reply> callToControl(Workplace &workplace, const Desk &desk, const Arguments &arguments)
{
    KHATTAMA_TRY(const expertise::CaseId id, caseNamed(workplace, desk, operand(arguments, 0)));
    KHATTAMA_TRY(const OutboxMessage message,
                 workplace.outbox().callToControl(id, !arguments.has(u"by-post"_s), workplace.user()));
    return replyTo(workplace, desk, {message});
}

} // namespace khattama::cli
