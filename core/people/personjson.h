// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/people/person.h"

#include <QJsonObject>

namespace khattama::people {

/// Persons as JSON, with the names of the published file formats. Reading gives the errors of JsonReader.
[[nodiscard]] QJsonObject toJson(const Person &person);
[[nodiscard]] QJsonObject toJson(const Representative &representative);
[[nodiscard]] QJsonObject toJson(const Address &address);
[[nodiscard]] QJsonObject toJson(const IdentityDocument &document);

[[nodiscard]] Result<Person> personFromJson(const QJsonObject &object);
[[nodiscard]] Result<Representative> representativeFromJson(const QJsonObject &object);
[[nodiscard]] Result<Address> addressFromJson(const QJsonObject &object);
[[nodiscard]] Result<IdentityDocument> identityDocumentFromJson(const QJsonObject &object);

} // namespace khattama::people
