// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/personcopy.h"

#include "core/expertise/casejson.h"
#include "core/outbox/outboxjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace khattama::audit {

namespace {

QJsonObject actionJson(const AuditRecord &record)
{
    QJsonObject details;
    for (auto detail = record.action.details.begin(); detail != record.action.details.end(); ++detail)
        details.insert(detail.key(), detail.value());
    return {{u"entry"_s, record.seq},
            {u"at"_s, record.at.toString(Qt::ISODate)},
            {u"actor"_s, record.action.actor},
            {u"action"_s, record.action.code},
            {u"details"_s, details}};
}

QJsonObject partJson(const PersonCopy::Part &part)
{
    QJsonObject object = expertise::toJson(part.record);
    object.insert(u"case"_s, part.record.id.toString());
    QJsonArray files;
    for (const PersonCopy::File &file : part.files) {
        files.append(QJsonObject{{u"kind"_s, file.entry.kind},
                                 {u"name"_s, file.entry.name},
                                 {u"sha256"_s, file.entry.sha256},
                                 {u"file"_s, file.path}});
    }
    QJsonArray messages;
    for (const outbox::OutboxMessage &message : part.messages)
        messages.append(outbox::toJson(message));
    QJsonArray actions;
    for (const AuditRecord &record : part.actions)
        actions.append(actionJson(record));
    object.insert(u"files"_s, files);
    object.insert(u"messages"_s, messages);
    object.insert(u"actions"_s, actions);
    if (part.protocol > 0) {
        object.insert(u"protocolRow"_s, QJsonObject{{u"protocol"_s, part.protocol},
                                                    {u"date"_s, part.protocolDate.toString(Qt::ISODate)},
                                                    {u"cells"_s, QJsonArray::fromStringList(part.cells)}});
    }
    return object;
}

} // namespace

QJsonObject toJson(const PersonCopy &copy)
{
    QJsonArray cases;
    for (const PersonCopy::Part &part : copy.parts)
        cases.append(partJson(part));
    QJsonArray blocks;
    for (const expertise::PersonBlock &block : copy.blocks)
        blocks.append(expertise::toJson(block));
    return {{u"iin"_s, copy.iin},
            {u"request"_s, QJsonObject{{u"number"_s, copy.request.number},
                                       {u"date"_s, copy.request.date.toString(Qt::ISODate)},
                                       {u"ground"_s, copy.request.ground}}},
            {u"madeAt"_s, copy.madeAt.toString(Qt::ISODate)},
            {u"madeBy"_s, copy.madeBy},
            {u"cases"_s, cases},
            {u"blocks"_s, blocks}};
}

} // namespace khattama::audit
