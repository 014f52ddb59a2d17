// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outage/outageact.h"
#include "core/outage/transfermark.h"

/// The fields of acts and marks in JSON, named once for JsonWriter and JsonReader (see there), with the names of the
/// file that `outage add` takes (`resources/schema/outage-act.schema.json`).
namespace khattama::outage {

template <typename Json>
void describe(Json &json, typename Json::template Ref<Signatory> it)
{
    json("capacity", it.capacity);
    json("name", it.name);
}

/// All but the id, without which there is no act.
template <typename Json>
void describe(Json &json, typename Json::template Ref<OutageAct> it)
{
    json("revision", it.revision);
    json("number", it.number);
    json("date", it.date);
    json("from", it.from);
    json("until", it.until);
    json("systems", it.systems);
    json("signatories", it.signatories);
    json("note", it.note);
}

/// All but the id of the case.
template <typename Json>
void describe(Json &json, typename Json::template Ref<TransferMark> it)
{
    json("revision", it.revision);
    json.requiredCode("state", it.state, transferStateCode, transferStateFromCode);
    json("number", it.number);
    json("field", it.field);
    json("note", it.note);
    json("by", it.by);
    json("at", it.at);
}

} // namespace khattama::outage
