// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/person.h"
#include "core/rules/referencelists.h"

namespace khattama::intake {

/// An address in one line, in the order of Appendix 1; what is not written is left out.
[[nodiscard]] QString addressText(const people::Address &address, const rules::ReferenceLists &lists,
                                  Language language);

} // namespace khattama::intake
