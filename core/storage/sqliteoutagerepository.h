// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outage/outagerepository.h"
#include "core/storage/recordkeeper.h"

namespace khattama::storage {

class Statement;

/// Acts on technical failures in table outage_act, marks of the transfer list in transfer_mark; names and notes sealed.
class SqliteOutageRepository final : public outage::OutageRepository
{
public:
    explicit SqliteOutageRepository(RecordKeeper &keeper) : m_keeper(keeper) {}

    [[nodiscard]] Result<outage::OutageAct> save(const outage::OutageAct &act, const Action &action) override;
    [[nodiscard]] Result<outage::OutageAct> byId(const outage::OutageActId &id) const override;
    [[nodiscard]] Result<QList<outage::OutageAct>> acts() const override;
    [[nodiscard]] Result<outage::TransferMark> save(const outage::TransferMark &mark, const Action &action) override;
    [[nodiscard]] Result<outage::TransferMark> markOf(const expertise::CaseId &id) const override;

private:
    [[nodiscard]] Result<outage::OutageAct> read(const Statement &row) const;
    /// Whether the stored revision is the one that was read.
    [[nodiscard]] Result<bool> isCurrent(const QString &table, const QString &id, int revision) const;

    RecordKeeper &m_keeper;
};

} // namespace khattama::storage
