// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outage/outagejson.h"

#include "core/base/jsonreader.h"
#include "core/base/jsonwriter.h"
#include "core/outage/outagefields.h"

namespace khattama::outage {

namespace {

/// A value that begins with its id, which stands under `key`.
template <typename Value, typename ValueId>
Result<Value> withId(const QJsonObject &object, const char *key)
{
    JsonReader reader(object);
    std::optional<ValueId> id;
    QString text;
    reader.required(key, text);
    reader.textual(key, id, ValueId::fromString);
    if (!id) {
        reader.fail(QLatin1String("json.missing"), reader.pathOf(key)); // after what is known of it already
        return failure(reader.finish().error());
    }
    Value value{*id};
    describe(reader, value);
    KHATTAMA_CHECK(reader.finish());
    return value;
}

} // namespace

QJsonObject toJson(const OutageAct &act)
{
    QJsonObject object = JsonWriter::written(act);
    object.insert(QLatin1String("act"), act.id.toString());
    return object;
}

QJsonObject toJson(const TransferMark &mark)
{
    QJsonObject object = JsonWriter::written(mark);
    object.insert(QLatin1String("case"), mark.caseId.toString());
    return object;
}

Result<OutageAct> outageActFromJson(const QJsonObject &object)
{
    return withId<OutageAct, OutageActId>(object, "act");
}

Result<TransferMark> transferMarkFromJson(const QJsonObject &object)
{
    return withId<TransferMark, expertise::CaseId>(object, "case");
}

} // namespace khattama::outage
