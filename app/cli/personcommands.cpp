// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace khattama::cli {

using expertise::PersonBlock;

namespace {

Result<audit::PersonRequest> requestOf(const Arguments &arguments)
{
    audit::PersonRequest request{arguments.value(u"number"_s), {}, arguments.value(u"ground"_s)};
    KHATTAMA_TRY(request.date, dateOption(arguments, u"date"_s));
    return request;
}

Reply replyTo(const PersonBlock &block, const Desk &desk)
{
    Reply reply;
    reply.json = expertise::toJson(block);
    reply.lines = {u"№ "_s + block.request + u"  " + desk.law.legalTime.iso(block.blockedAt) + u"  "
                   + desk.law.legalTime.iso(block.liftedAt)};
    return reply;
}

} // namespace

Result<Reply> exportPerson(Workplace &workplace, const Desk &desk, const Arguments &arguments)
{
    KHATTAMA_CHECK(outOption(arguments));
    KHATTAMA_TRY(const audit::PersonRequest request, requestOf(arguments));
    KHATTAMA_TRY(const QByteArray zip,
                 workplace.personalData().copy(operand(arguments, 0), request, desk.language, workplace.user()));
    KHATTAMA_TRY(const QString file, writeOut(arguments, zip));
    Reply reply;
    reply.json = {{u"file"_s, file}};
    reply.lines = {file};
    return reply;
}

Result<Reply> blockPerson(Workplace &workplace, const Desk &desk, const Arguments &arguments)
{
    KHATTAMA_TRY(const audit::PersonRequest request, requestOf(arguments));
    KHATTAMA_TRY(const PersonBlock block,
                 workplace.personalData().block(operand(arguments, 0), request, workplace.user()));
    return replyTo(block, desk);
}

Result<Reply> unblockPerson(Workplace &workplace, const Desk &desk, const Arguments &arguments)
{
    KHATTAMA_TRY(const PersonBlock block, workplace.personalData().unblock(
                                              operand(arguments, 0), arguments.value(u"reason"_s), workplace.user()));
    return replyTo(block, desk);
}

Result<Reply> listBlockedPersons(Workplace &workplace, const Desk &desk, const Arguments &)
{
    KHATTAMA_TRY(const QList<PersonBlock> blocks, workplace.personalData().blocks(workplace.user()));
    Reply reply;
    QJsonArray array;
    for (const PersonBlock &block : blocks) {
        array.append(expertise::toJson(block));
        reply.lines += replyTo(block, desk).lines;
    }
    reply.json = {{u"blocks"_s, array}};
    return reply;
}

} // namespace khattama::cli
