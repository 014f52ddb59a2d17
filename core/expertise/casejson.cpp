// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expertise/casejson.h"

#include "core/base/jsonreader.h"
#include "core/base/jsonwriter.h"
#include "core/expertise/casefields.h"

namespace khattama::expertise {

QJsonObject toJson(const Case &record)
{
    QJsonObject object = JsonWriter::written(record);
    object.insert(QLatin1String("case"), record.id.toString());
    return object;
}

QJsonObject toJson(const Vote &vote)
{
    return JsonWriter::written(vote);
}

QJsonObject toJson(const Conclusion &conclusion)
{
    return JsonWriter::written(conclusion);
}

QJsonObject toJson(const Summons &summons)
{
    return JsonWriter::written(summons);
}

Result<Vote> voteFromJson(const QJsonObject &object)
{
    return JsonReader::read<Vote>(object);
}

Result<Conclusion> conclusionFromJson(const QJsonObject &object)
{
    return JsonReader::read<Conclusion>(object);
}

Result<Summons> summonsFromJson(const QJsonObject &object)
{
    return JsonReader::read<Summons>(object);
}

Result<Case> caseFromJson(const QJsonObject &object)
{
    JsonReader reader(object);
    std::optional<CaseId> id;
    QString text;
    reader.required("case", text);
    reader.textual("case", id, CaseId::fromString);
    if (!id) {
        reader.fail(QLatin1String("json.missing"), reader.pathOf("case")); // after what is known of it already
        return failure(reader.finish().error());
    }
    Case record{*id};
    describe(reader, record);
    KHATTAMA_CHECK(reader.finish());
    return record;
}

} // namespace khattama::expertise
