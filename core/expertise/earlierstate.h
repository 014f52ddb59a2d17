// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expertise/caserepository.h"

namespace khattama::expertise {

/// A conclusion in the words of column 8: what it established, as the state before the next examination.
[[nodiscard]] intake::EarlierState earlierStateOf(const Conclusion &conclusion);

/// What the department established last on this person, in any case but `except`; nothing where it concluded none.
[[nodiscard]] Result<std::optional<intake::EarlierState>>
knownEarlierState(const CaseRepository &cases, const QString &iin, const std::optional<CaseId> &except);

} // namespace khattama::expertise
