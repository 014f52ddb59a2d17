// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expertise/casesummary.h"

namespace khattama::ui {

/// «28.10.2026 15:45» in legal time; empty for an invalid moment.
[[nodiscard]] QString momentText(const QDateTime &moment, const rules::LegalTime &time);
/// «Woman, 28 years»: all that is told of a person whom one sees blind.
[[nodiscard]] QString sexAndAge(std::optional<people::Sex> sex, std::optional<int> age, Language language);
/// The name; sex and age where it is hidden; what stands in its place where the package had no form.
[[nodiscard]] QString personText(const expertise::CaseSummary &summary, Language language);

} // namespace khattama::ui
