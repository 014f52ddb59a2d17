// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"
#include "core/expertise/case.h"
#include "core/rules/referencelists.h"
#include "core/rules/termsbyage.h"

namespace khattama::expertise {

/// Fills what was left out with the proposals of rules, section 4: "counted from" of a first examination is the
/// conclusion's day, of a re-examination the end of the earlier term (p. 72) as long as it has not passed or the
/// gap is excused (p. 69). Of a case that leans on an outage act it is the day on which the form was sent, and the end
/// of the earlier term also where that has passed (p. 72). "Set until" follows from the term. `day` is the legal day of
/// the conclusion.
[[nodiscard]] Conclusion withProposedDates(Conclusion conclusion, const Case &record, QDate day,
                                           const rules::ReferenceLists &lists);

/// Whether a conclusion is consistent in itself and with its case (rules, section 4): legal contradictions block,
/// unverified combinations warn. Ask it of a conclusion whose proposed dates are filled.
[[nodiscard]] QList<Finding> checkConclusion(const Conclusion &conclusion, const Case &record, QDate day,
                                             const rules::ReferenceLists &lists, const rules::TermsByAge &termsByAge);

} // namespace khattama::expertise
