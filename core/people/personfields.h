// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/person.h"

/// The fields of a person in JSON, named once for JsonWriter and JsonReader (see there).
namespace khattama::people {

template <typename Json>
void describe(Json &json, typename Json::template Ref<PersonName> it)
{
    json("surname", it.surname);
    json("given", it.given);
    json("patronymic", it.patronymic);
}

template <typename Json>
void describe(Json &json, typename Json::template Ref<Address> it)
{
    json("region", it.region);
    json("district", it.district);
    json("settlement", it.settlement);
    json("street", it.street);
    json("house", it.house);
    json("flat", it.flat);
}

template <typename Json>
void describe(Json &json, typename Json::template Ref<IdentityDocument> it)
{
    json("kind", it.kind);
    json("number", it.number);
    json("issuer", it.issuer);
    json("issuedOn", it.issuedOn);
}

template <typename Json>
void describe(Json &json, typename Json::template Ref<Person> it)
{
    json("iin", it.iin);
    describe(json, it.name);
    json("birthDate", it.birthDate);
    json.code("sex", it.sex, sexCode, sexFromCode);
    json.code("legalCapacity", it.legalCapacity, legalCapacityCode, legalCapacityFromCode);
    json("phone", it.phone);
    json("email", it.email);
    json.code("language", it.language, languageCode, languageFromCode);
    json("address", it.address);
    json("identityDocument", it.identityDocument);
    json.object("work", [&](Json &work) {
        work("place", it.workPlace);
        work("position", it.position);
    });
    json.object("study", [&](Json &study) { study("place", it.studyPlace); });
    json("militaryDuty", it.militaryDuty);
}

template <typename Json>
void describe(Json &json, typename Json::template Ref<Representative> it)
{
    json("iin", it.iin);
    describe(json, it.name);
    json("phone", it.phone);
    json("basis", it.basis);
}

} // namespace khattama::people
