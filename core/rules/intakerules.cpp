// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/intakerules.h"

namespace khattama::rules {

bool NosologicalForm::covers(const QString &icd10, std::optional<int> age) const
{
    const bool insideCodes = icd10.left(from.size()) >= from && icd10.left(to.size()) <= to;
    if (!insideCodes)
        return false;
    return !age || ((!minAge || *age >= *minAge) && (!maxAge || *age <= *maxAge));
}

} // namespace khattama::rules
