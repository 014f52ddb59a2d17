// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expertise/case.h"
#include "core/rules/legaltime.h"
#include "core/rules/referencelists.h"

namespace khattama::outage {

/// A line of what has to be entered into ЦБДИ: its name in list `transfer_fields`, and its value as it is typed there.
struct TransferField {
    QString id;
    QString label;
    QString value;
    friend bool operator==(const TransferField &, const TransferField &) = default;
};

/// The fields of a case and of its conclusion in the order of the list; what is empty is left out. Dates are
/// dd.MM.yyyy, values of lists in words.
[[nodiscard]] QList<TransferField> transferFields(const expertise::Case &record, const rules::ReferenceLists &lists,
                                                  const rules::LegalTime &time, Language language);

} // namespace khattama::outage
