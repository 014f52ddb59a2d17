// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/outboxjson.h"

#include "core/base/jsonreader.h"
#include "core/base/jsonwriter.h"
#include "core/outbox/outboxfields.h"

namespace khattama::outbox {

QJsonObject toJson(const OutboxMessage &message)
{
    QJsonObject object = JsonWriter::written(message);
    object.insert(QLatin1String("message"), message.id.toString());
    object.insert(QLatin1String("case"), message.caseId.toString());
    return object;
}

Result<OutboxMessage> outboxMessageFromJson(const QJsonObject &object)
{
    JsonReader reader(object);
    std::optional<OutboxMessageId> id;
    std::optional<expertise::CaseId> caseId;
    QString text;
    reader.required("message", text);
    reader.required("case", text);
    reader.textual("message", id, OutboxMessageId::fromString);
    reader.textual("case", caseId, expertise::CaseId::fromString);
    if (!id || !caseId) {
        reader.fail(QLatin1String("json.missing"), reader.pathOf(id ? "case" : "message"));
        return failure(reader.finish().error());
    }
    OutboxMessage message{*id, *caseId};
    describe(reader, message);
    KHATTAMA_CHECK(reader.finish());
    return message;
}

} // namespace khattama::outbox
