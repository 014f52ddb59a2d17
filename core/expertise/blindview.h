// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expertise/casesummary.h"
#include "core/people/staff.h"

namespace khattama::expertise {

/// Whether `viewer` may see a case only blind: a chief specialist, who votes on it, while it is under review (rules,
/// section 1).
[[nodiscard]] bool isBlindFor(const Case &record, const people::StaffMember &viewer);
[[nodiscard]] bool isBlindFor(ExaminationForm form, CaseState state, const people::StaffMember &viewer);

/// What an expert sees of a proactive case: sex, age and the medical part. Names, IIN, birth date, address, phone,
/// documents of identity, workplace, place of study, the medical organisation, the names of files and the link to an
/// earlier receipt are gone, and so is all evidence, which speaks of them; in the medical texts and in remarks such
/// names are concealed. Remarks have no author.
[[nodiscard]] Case blinded(Case record);
/// The same of a line of a list.
[[nodiscard]] CaseSummary blinded(const CaseSummary &summary);

} // namespace khattama::expertise
