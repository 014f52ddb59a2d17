// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/auditlog.h"
#include "core/storage/database.h"

namespace khattama::storage {

/// The audit chain to be read: entries with the numbers of what they are about, never with a sealed column.
class SqliteAuditLog final : public audit::AuditLog
{
public:
    explicit SqliteAuditLog(const Database &database) : m_database(database) {}

    [[nodiscard]] Result<QList<audit::AuditRecord>> entries(const audit::AuditQuery &query) const override;
    [[nodiscard]] Result<int> count(const audit::AuditQuery &query) const override;
    [[nodiscard]] Result<std::optional<audit::PrintedHead>> headNamed(const QByteArray &firstBytes) const override;
    [[nodiscard]] Result<audit::ChainStretch> stretchFrom(qint64 seq, const GoOn &goOn) const override;
    [[nodiscard]] Result<qint64> lastEntryNumber() const override;

private:
    const Database &m_database;
};

} // namespace khattama::storage
