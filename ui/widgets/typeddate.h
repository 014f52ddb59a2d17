// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace khattama::ui {

/// A date as people type it: 221126, 22112026, 22.11.26, 22.11.2026, 22/11/26, 2026-11-22. A year of two digits gives
/// the last such day that is not after `latest`.
[[nodiscard]] std::optional<QDate> typedDate(const QString &text, QDate latest);

} // namespace khattama::ui
