// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

class QSqlError;

namespace khattama::storage {

/// The error that an extended result code of SQLite stands for. Codes (Trouble): `storage.not_unique`,
/// `storage.reference_missing`, `storage.value_refused`, `storage.value_missing`, `storage.wrong_type`,
/// `storage.immutable`, `storage.disk_full`, `storage.busy`, `storage.corrupt`, `storage.not_a_database`,
/// `storage.io_error`, `storage.read_only`, `storage.cannot_open`, `storage.failed`.
/// The detail names columns at most, never values.
[[nodiscard]] Error sqliteError(int extendedCode, const QString &message);
[[nodiscard]] Error sqliteError(const QSqlError &error);

} // namespace khattama::storage
