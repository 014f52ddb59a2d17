// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/intakesettings.h"
#include "core/people/department.h"
#include "core/storage/auditchain.h"

namespace khattama::storage {

/// The department's own data and what it set for intake: no personal data, readable before a login.
class DepartmentStore
{
public:
    DepartmentStore(Database &database, AuditChain &audit, const Clock &clock)
        : m_database(database), m_audit(audit), m_clock(clock)
    {}

    /// Errors: `storage.corrupt` where the row is lacking; those of JsonReader.
    [[nodiscard]] Result<people::Department> department() const;
    [[nodiscard]] Result<intake::IntakeSettings> intakeSettings() const;
    /// Both at once, in the living unit of work or one of its own. Errors: those of people::checkDepartment().
    [[nodiscard]] Result<void> save(const people::Department &department, const intake::IntakeSettings &settings,
                                    const Action &action);

private:
    [[nodiscard]] Result<QJsonObject> column(const QString &name) const;

    Database &m_database;
    AuditChain &m_audit;
    const Clock &m_clock;
};

} // namespace khattama::storage
