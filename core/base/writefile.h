// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace khattama {

/// Writes a file whole or not at all; one that stands there is replaced and keeps its rights, a new one is for its
/// owner alone: what the program writes names persons. Error (Trouble) `file.not_written` with `file`.
[[nodiscard]] Result<void> writeFile(const QString &path, const QByteArray &bytes);

} // namespace khattama
