// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expertise/case.h"
#include "core/rules/referencelists.h"

namespace khattama::expertise {

/// Which result documents follow from a conclusion (Appendix 3, item 7): ids of list `certificates`, in its order. The
/// list says of each value what calls for it (`when`); a value without that is never proposed.
[[nodiscard]] QStringList resultDocuments(const Conclusion &conclusion, const Case &record, QDate day,
                                          const rules::ReferenceLists &lists);

} // namespace khattama::expertise
