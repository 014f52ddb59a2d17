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

/// One result document of a concluded case, and what became of it.
struct ResultDocument {
    QString kind;   ///< id of list `certificates`
    QString number; ///< empty: it follows from the conclusion and got no number
    std::optional<Handover> handover;
    friend bool operator==(const ResultDocument &, const ResultDocument &) = default;
};

/// Those that follow from the conclusion and those that got a number beside them, in the order of the list; none before
/// the conclusion. `day` is that of the conclusion.
[[nodiscard]] QList<ResultDocument> resultDocumentsOf(const Case &record, QDate day,
                                                      const rules::ReferenceLists &lists);

} // namespace khattama::expertise
