// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/protocoljson.h"

#include "core/base/codes.h"
#include "core/base/jsonreader.h"
#include "core/base/jsonwriter.h"

namespace khattama::journal {

namespace {

constexpr CodeTable<CorrectionState, 3> kStates{{
    {CorrectionState::Proposed, "proposed"},
    {CorrectionState::Approved, "approved"},
    {CorrectionState::Withdrawn, "withdrawn"},
}};

} // namespace

template <typename Json>
void describe(Json &json, typename Json::template Ref<ProtocolSheetSet> it)
{
    json("date", it.date);
    json("number", it.number);
    json("rows", it.rows);
    json("head", it.head);
    json("participants", it.participants);
    json("auditHead", it.auditHead);
}

template <typename Json>
void describe(Json &json, typename Json::template Ref<ProtocolRow> it)
{
    json("case", it.caseId);
    json("cells", it.cells);
}

template <typename Json>
void describe(Json &json, typename Json::template Ref<Signatory> it)
{
    json("login", it.login);
    json("name", it.name);
}

template <typename Json>
void describe(Json &json, typename Json::template Ref<Correction> it)
{
    json("revision", it.revision);
    json.requiredCode("state", it.state, kStates);
    json("number", it.number);
    json("date", it.date);
    json("row", it.row);
    json("column", it.column);
    json.required("oldText", it.oldText);
    json.required("newText", it.newText);
    json("reason", it.reason);
    json("author", it.author);
    json("proposedOn", it.proposedOn);
    json("head", it.head);
    json("approvedOn", it.approvedOn);
    json("auditHead", it.auditHead);
    json("sheets", it.sheets);
    json("sha256", it.sha256);
}

QJsonObject toJson(const ProtocolSheetSet &protocol)
{
    return JsonWriter::written(protocol);
}

Result<ProtocolSheetSet> protocolSheetSetFromJson(const QJsonObject &object)
{
    return JsonReader::read<ProtocolSheetSet>(object);
}

QJsonObject toJson(const Correction &correction)
{
    QJsonObject object = JsonWriter::written(correction);
    object.insert(QLatin1String("correction"), correction.id.toString());
    return object;
}

Result<Correction> correctionFromJson(const QJsonObject &object, const CorrectionId &id, const ProtocolId &protocol)
{
    Correction correction{id, protocol};
    JsonReader reader(object);
    describe(reader, correction);
    KHATTAMA_CHECK(reader.finish());
    return correction;
}

QString correctionStateCode(CorrectionState state)
{
    return codeOf(kStates, state);
}

} // namespace khattama::journal
