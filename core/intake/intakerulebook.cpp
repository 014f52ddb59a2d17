// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/intakerulebook.h"

namespace khattama::intake {

Result<rules::IntakeRules> IntakeRuleBook::on(QDate day) const
{
    KHATTAMA_TRY(rules::IntakeRules rules, rules::loadIntakeRules(m_files, day));
    if (!m_settings.nosology.isEmpty())
        rules.nosology = m_settings.nosology;
    return rules;
}

} // namespace khattama::intake
