// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expertise/caserepository.h"

namespace khattama::expertise {

/// What the department knows of this person from its own conclusions, in any case but `except`, in the words of column
/// 8: each part as the last conclusion that says anything of it (a programme or an advice says nothing of a group).
/// Nothing where it concluded none.
[[nodiscard]] Result<std::optional<intake::EarlierState>>
knownEarlierState(const CaseRepository &cases, const QString &iin, const std::optional<CaseId> &except);

} // namespace khattama::expertise
