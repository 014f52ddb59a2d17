// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/protocoljson.h"

#include "core/base/jsonreader.h"
#include "core/base/jsonwriter.h"

namespace khattama::journal {

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

QJsonObject toJson(const ProtocolSheetSet &protocol)
{
    return JsonWriter::written(protocol);
}

Result<ProtocolSheetSet> protocolSheetSetFromJson(const QJsonObject &object)
{
    return JsonReader::read<ProtocolSheetSet>(object);
}

} // namespace khattama::journal
