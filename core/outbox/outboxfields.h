// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outbox/outboxmessage.h"

/// The fields of a message in JSON, named once for JsonWriter and JsonReader (see there), with the names of the
/// exported file (`resources/schema/outbox-message.schema.json`).
namespace khattama::outbox {

/// All but the ids, without which there is no message.
template <typename Json>
void describe(Json &json, typename Json::template Ref<OutboxMessage> it)
{
    json("revision", it.revision);
    json.required("kind", it.kind);
    json.requiredCode("channel", it.channel, channelCode, channelFromCode);
    json.requiredCode("state", it.state, messageStateCode, messageStateFromCode);
    json("madeAt", it.madeAt);
    json("dueAt", it.dueAt);
    json.required("addressee", it.addressee);
    json("destination", it.destination);
    json("recipient", it.recipient);
    json("person", it.person);
    json.code("language", it.language, languageCode, languageFromCode);
    json.object("text", [&](Json &text) {
        text("kk", it.text.kk);
        text("ru", it.text.ru);
    });
    json("fields", it.fields);
    json("codes", it.codes);
    json("handedOverAt", it.handedOverAt);
    json("handedOverBy", it.handedOverBy);
    json("confirmedAt", it.confirmedAt);
    json("number", it.number);
    json("voidReason", it.voidReason);
}

} // namespace khattama::outbox
