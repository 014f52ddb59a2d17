// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <functional>

namespace khattama::bench {

/// Makes the database of a rehearsal department with so many cases of some ten years, the last few hundred of them
/// open; account head with the password "head". Straight through the storage, some thousand cases to a transaction.
[[nodiscard]] Result<void> makeManyCases(const QString &path, int cases, const std::function<void(int done)> &step);

} // namespace khattama::bench
