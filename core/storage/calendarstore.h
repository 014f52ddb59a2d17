// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/workingcalendar.h"
#include "core/storage/recordkeeper.h"

namespace khattama::storage {

/// The department's own days off and working Saturdays.
class CalendarStore
{
public:
    explicit CalendarStore(const RecordKeeper &keeper) : m_keeper(keeper) {}

    /// In order of date.
    [[nodiscard]] Result<QList<rules::CalendarException>> exceptions() const;
    /// Sets or replaces one day; in the living unit of work or one of its own.
    [[nodiscard]] Result<void> set(const rules::CalendarException &exception, const Action &action);
    [[nodiscard]] Result<void> remove(QDate date, const Action &action);

private:
    const RecordKeeper &m_keeper;
};

} // namespace khattama::storage
