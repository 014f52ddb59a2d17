// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expertise/personblock.h"

#include "core/base/jsonreader.h"
#include "core/base/jsonwriter.h"

namespace khattama::expertise {

/// All but the id.
template <typename Json>
void describe(Json &json, typename Json::template Ref<PersonBlock> it)
{
    json("revision", it.revision);
    json("iin", it.iin);
    json("request", it.request);
    json("requestDate", it.requestDate);
    json("ground", it.ground);
    json("blockedBy", it.blockedBy);
    json("blockedAt", it.blockedAt);
    json("liftedBy", it.liftedBy);
    json("liftedAt", it.liftedAt);
    json("liftedBecause", it.liftedBecause);
}

QJsonObject toJson(const PersonBlock &block)
{
    QJsonObject object = JsonWriter::written(block);
    object.insert(QLatin1String("block"), block.id.toString());
    return object;
}

Result<PersonBlock> personBlockFromJson(const QJsonObject &object)
{
    JsonReader reader(object);
    std::optional<PersonBlockId> id;
    QString text;
    reader.required("block", text);
    reader.textual("block", id, PersonBlockId::fromString);
    if (!id) {
        reader.fail(QLatin1String("json.missing"), reader.pathOf("block"));
        return failure(reader.finish().error());
    }
    PersonBlock block{*id};
    describe(reader, block);
    KHATTAMA_CHECK(reader.finish());
    return block;
}

} // namespace khattama::expertise
