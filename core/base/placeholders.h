// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace khattama {

/// Replaces each {name} of `text` by its value in one pass: braces inside a value stay as they are, and a
/// name without value stays visible.
[[nodiscard]] QString withValues(const QString &text, const QMap<QString, QString> &values);

} // namespace khattama
