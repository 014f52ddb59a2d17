// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/expertise/case.h"

#include <QJsonObject>

namespace khattama::expertise {

/// Cases as JSON; one shape for stored records, for `case show` and for transfer. The id stands as `case`,
/// `actNumber` is the department's own number and `centralBankActNumber` that of ЦБДИ.
/// Reading gives the errors of JsonReader.
[[nodiscard]] QJsonObject toJson(const Case &record);
[[nodiscard]] QJsonObject toJson(const Vote &vote);
[[nodiscard]] QJsonObject toJson(const Conclusion &conclusion);
[[nodiscard]] QJsonObject toJson(const Summons &summons);

[[nodiscard]] Result<Case> caseFromJson(const QJsonObject &object);
[[nodiscard]] Result<Vote> voteFromJson(const QJsonObject &object);
[[nodiscard]] Result<Conclusion> conclusionFromJson(const QJsonObject &object);
[[nodiscard]] Result<Summons> summonsFromJson(const QJsonObject &object);

} // namespace khattama::expertise
