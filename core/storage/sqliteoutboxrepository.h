// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outbox/outboxrepository.h"
#include "core/storage/recordkeeper.h"

namespace khattama::storage {

class Statement;

/// Messages of the outbox in table outbox_message, sealed whole: they name people and what was decided on them.
class SqliteOutboxRepository final : public outbox::OutboxRepository
{
public:
    explicit SqliteOutboxRepository(RecordKeeper &keeper) : m_keeper(keeper) {}

    [[nodiscard]] Result<outbox::OutboxMessage> save(const outbox::OutboxMessage &message,
                                                     const Action &action) override;
    [[nodiscard]] Result<outbox::OutboxMessage> byId(const outbox::OutboxMessageId &id) const override;
    [[nodiscard]] Result<outbox::OutboxMessageId> resolve(const QString &reference) const override;
    [[nodiscard]] Result<QList<outbox::OutboxMessage>> list(const outbox::OutboxQuery &query) const override;

private:
    [[nodiscard]] Result<outbox::OutboxMessage> read(const Statement &row) const;

    RecordKeeper &m_keeper;
};

} // namespace khattama::storage
