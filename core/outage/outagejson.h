// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/outage/outageact.h"
#include "core/outage/transfermark.h"

#include <QJsonObject>

namespace khattama::outage {

/// With the id under "act", and that of the case under "case".
[[nodiscard]] QJsonObject toJson(const OutageAct &act);
[[nodiscard]] QJsonObject toJson(const TransferMark &mark);
/// Errors: those of JsonReader.
[[nodiscard]] Result<OutageAct> outageActFromJson(const QJsonObject &object);
[[nodiscard]] Result<TransferMark> transferMarkFromJson(const QJsonObject &object);

} // namespace khattama::outage
