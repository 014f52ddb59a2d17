// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QMap>

namespace khattama::exchange {

/// Files as a ZIP, in order of name; without times, owners and whatever else would make the same files other bytes.
/// Error (Trouble) `file.not_written`.
[[nodiscard]] Result<QByteArray> zipped(const QMap<QString, QByteArray> &files);

} // namespace khattama::exchange
