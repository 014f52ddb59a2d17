// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/intakesettings.h"

namespace khattama::intake {

/// The intake rules in force on a day: the edition of the data files, with the department's own list of
/// nosological forms where it has one.
class IntakeRuleBook
{
public:
    IntakeRuleBook(const DataFiles &files, IntakeSettings settings) : m_files(files), m_settings(std::move(settings)) {}

    /// Errors: `rules.no_edition` (Trouble) before the first edition, `data.*`.
    [[nodiscard]] Result<rules::IntakeRules> on(QDate day) const;

private:
    const DataFiles &m_files;
    IntakeSettings m_settings;
};

} // namespace khattama::intake
