// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/intake/appendix5.h"
#include "core/intake/application.h"
#include "core/people/personjson.h"

namespace khattama::intake {

using people::toJson;

/// What comes in, as JSON with the names of the published file formats; one shape for stored records, for
/// `case show` and for transfer. Reading gives the errors of JsonReader.
[[nodiscard]] QJsonObject toJson(const Form031 &form);
[[nodiscard]] QJsonObject toJson(const Application &application);
[[nodiscard]] QJsonObject toJson(const Check &check);
[[nodiscard]] QJsonObject toJson(const SignatureFinding &finding);

[[nodiscard]] Result<Form031> form031FromJson(const QJsonObject &object);
[[nodiscard]] Result<Application> applicationFromJson(const QJsonObject &object);
[[nodiscard]] Result<Check> checkFromJson(const QJsonObject &object);
[[nodiscard]] Result<SignatureFinding> signatureFindingFromJson(const QJsonObject &object);

} // namespace khattama::intake
