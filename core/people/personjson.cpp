// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/personjson.h"

#include "core/base/jsonreader.h"
#include "core/base/jsonwriter.h"
#include "core/people/personfields.h"

namespace khattama::people {

QJsonObject toJson(const Person &person)
{
    return JsonWriter::written(person);
}

QJsonObject toJson(const Representative &representative)
{
    return JsonWriter::written(representative);
}

QJsonObject toJson(const Address &address)
{
    return JsonWriter::written(address);
}

QJsonObject toJson(const IdentityDocument &document)
{
    return JsonWriter::written(document);
}

Result<Person> personFromJson(const QJsonObject &object)
{
    return JsonReader::read<Person>(object);
}

Result<Representative> representativeFromJson(const QJsonObject &object)
{
    return JsonReader::read<Representative>(object);
}

Result<Address> addressFromJson(const QJsonObject &object)
{
    return JsonReader::read<Address>(object);
}

Result<IdentityDocument> identityDocumentFromJson(const QJsonObject &object)
{
    return JsonReader::read<IdentityDocument>(object);
}

} // namespace khattama::people
