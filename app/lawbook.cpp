// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lawbook.h"

#include "core/rules/intakerules.h"

namespace khattama {

Result<LawBook> LawBook::load(const DataFiles &files, QDate day)
{
    KHATTAMA_TRY(auto lists, rules::ReferenceLists::load(files));
    KHATTAMA_TRY(auto calendar, rules::WorkingCalendar::load(files));
    KHATTAMA_TRY(const rules::IntakeRules intake, rules::loadIntakeRules(files, day));
    KHATTAMA_TRY(auto requiredDocuments, rules::RequiredDocuments::from(lists, day));
    KHATTAMA_TRY(auto cellTexts, journal::CellTexts::load(files));
    return LawBook{std::move(lists), std::move(calendar), rules::LegalTime(intake.utcOffsetMinutes),
                   std::move(requiredDocuments), std::move(cellTexts)};
}

} // namespace khattama
