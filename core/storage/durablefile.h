// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace khattama::storage {

/// Makes a finished file last through a power cut: fsync(file), rename, fsync(folder). QSaveFile does not
/// look at the result of its sync and never syncs the folder. An existing `target` is never replaced.
/// Errors (Trouble), argument `file`: `storage.exists`, `storage.io_error`.
[[nodiscard]] Result<void> moveIntoPlace(const QString &finished, const QString &target);

/// Takes a new database or copy away again, with what SQLite puts beside it.
void removeDatabaseFiles(const QString &path);

/// Leaves a file to its owner alone.
[[nodiscard]] bool restrictToOwner(const QString &path);

} // namespace khattama::storage
