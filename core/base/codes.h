// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace khattama {

/// A table that ties each value of an enum to its stable code in files, databases and messages.
template <typename Enum, std::size_t N>
using CodeTable = std::array<std::pair<Enum, const char *>, N>;

template <typename Enum, std::size_t N>
[[nodiscard]] QString codeOf(const CodeTable<Enum, N> &table, Enum value)
{
    for (const auto &[candidate, code] : table) {
        if (candidate == value)
            return QString::fromLatin1(code);
    }
    Q_UNREACHABLE();
}

template <typename Enum, std::size_t N>
[[nodiscard]] std::optional<Enum> valueOf(const CodeTable<Enum, N> &table, const QString &code)
{
    for (const auto &[candidate, text] : table) {
        if (code == QLatin1String(text))
            return candidate;
    }
    return std::nullopt;
}

} // namespace khattama
