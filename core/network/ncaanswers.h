// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace khattama::network {

/// What NCALayer says, message by message. Errors: `ncalayer.garbage` (Damaged) where it is none of its answers;
/// `ncalayer.cancelled` and `ncalayer.refused` with `message` (Refused).

/// A message as it came.
[[nodiscard]] Result<QJsonObject> ncaMessage(const QByteArray &text);
/// Its first one, which tells its version.
[[nodiscard]] Result<void> ncaGreeting(const QJsonObject &message);
/// The signature in an answer of the module of today.
[[nodiscard]] Result<QByteArray> ncaSignature(const QJsonObject &answer);
/// Whether the answer says that it has no such module.
[[nodiscard]] bool isUnknownModule(const QJsonObject &answer);
/// The first token that is plugged in, as the older module tells it; empty: none is.
[[nodiscard]] Result<QString> olderToken(const QJsonObject &answer);
/// The signature in an answer of the older module.
[[nodiscard]] Result<QByteArray> olderSignature(const QJsonObject &answer);

} // namespace khattama::network
