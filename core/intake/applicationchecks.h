// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"
#include "core/intake/application.h"
#include "core/rules/intakerules.h"
#include "core/rules/requireddocuments.h"

namespace khattama::intake {

/// What stands against registering an application (p. 9, 12, 14; Appendix 3, items 10 and 11): a wrong IIN, or one
/// that disagrees with birth date or sex without a reasoned override, missing lines, missing or expired documents,
/// a missing consent. Fields are named as in the application file of `exchange.md`.
[[nodiscard]] QList<Finding> checkApplication(const Application &application, QDate today,
                                              const rules::IntakeRules &rules, const rules::ReferenceLists &lists,
                                              const rules::RequiredDocuments &requiredDocuments);

/// A document that is missing, or whose term is over.
struct FaultyDocument {
    QString id;
    QDate validUntil; ///< the last day of its term; invalid where it is missing or the day is not known
    friend bool operator==(const FaultyDocument &, const FaultyDocument &) = default;
};

/// What lacks in the table of documents on a day (p. 12, 14): the required documents that are neither there nor
/// replaced nor waived, and those whose term is over, the form 031/у with them.
struct DocumentFaults {
    QList<FaultyDocument> missing;
    QList<FaultyDocument> expired;
};
[[nodiscard]] DocumentFaults documentFaults(const Application &application, QDate today,
                                            const rules::IntakeRules &rules,
                                            const rules::RequiredDocuments &requiredDocuments);

/// What decides which documents are required of an application (p. 12; Appendix 3, item 10).
[[nodiscard]] rules::ExaminationFacts examinationFacts(const Application &application, QDate today);

} // namespace khattama::intake
