// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/celltexts.h"
#include "core/rules/deadlines.h"
#include "core/rules/referencelists.h"
#include "core/rules/requireddocuments.h"

namespace khattama {

/// Everything legal that does not depend on a department: loaded once from the data files.
struct LawBook {
    rules::ReferenceLists lists;
    rules::WorkingCalendar calendar;
    rules::LegalTime legalTime;
    rules::RequiredDocuments requiredDocuments;
    journal::CellTexts cellTexts;

    [[nodiscard]] static Result<LawBook> load(const DataFiles &files, QDate day);
};

} // namespace khattama
