// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/action.h"
#include "core/base/result.h"
#include "core/outbox/outboxmessage.h"

namespace khattama::outbox {

/// Which messages to list; empty conditions do not restrict.
struct OutboxQuery {
    QList<MessageState> states{};
    QDateTime dueBefore{}; ///< UTC
    std::optional<expertise::CaseId> caseId{};
    QStringList kinds{};
};

/// Keeps messages; implemented by storage. Writing needs a living UnitOfWork (`storage.no_unit_of_work`).
class OutboxRepository
{
public:
    virtual ~OutboxRepository() = default;

    /// Writes record, revision snapshot and audit entry; answers the message with its new revision. Error
    /// `outbox.changed_meanwhile` (Refused) when `message.revision` is not the stored one.
    [[nodiscard]] virtual Result<OutboxMessage> save(const OutboxMessage &message, const Action &action) = 0;
    /// Error `outbox.not_found` (Refused).
    [[nodiscard]] virtual Result<OutboxMessage> byId(const OutboxMessageId &id) const = 0;
    /// By its id, or an unambiguous end of it of at least four characters. Errors: `outbox.not_found`,
    /// `outbox.ambiguous`.
    [[nodiscard]] virtual Result<OutboxMessageId> resolve(const QString &reference) const = 0;
    /// What is due first comes first.
    [[nodiscard]] virtual Result<QList<OutboxMessage>> list(const OutboxQuery &query) const = 0;
};

} // namespace khattama::outbox
