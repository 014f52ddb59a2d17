// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace khattama::ui {

/// A code of ICD-10 in its usual form, as «C50.1»: typed in small letters, with a comma, or with the Cyrillic letter
/// that looks like the Latin one. Empty when it is no code.
[[nodiscard]] QString normalizedIcd10(const QString &typed);

} // namespace khattama::ui
