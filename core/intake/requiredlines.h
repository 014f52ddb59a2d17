// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/form031.h"
#include "core/rules/intakerules.h"

namespace khattama::intake {

/// The lines of form 031/у that must be filled and are not (p. 16.3, F008). Which lines must be filled follows
/// from the disease profile, the age and the employment of the patient; `age` absent: age is not asked.
[[nodiscard]] QList<rules::RequiredLine> missingLines(const Form031 &form, std::optional<int> age,
                                                      const rules::IntakeRules &rules);

} // namespace khattama::intake
