// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/outbox/outboxmessage.h"

#include <QJsonObject>

namespace khattama::outbox {

/// As exported, with the ids of the message and its case.
[[nodiscard]] QJsonObject toJson(const OutboxMessage &message);
[[nodiscard]] Result<OutboxMessage> outboxMessageFromJson(const QJsonObject &object);

} // namespace khattama::outbox
