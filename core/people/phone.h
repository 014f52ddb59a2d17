// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace khattama::people {

/// A Kazakhstan mobile phone in any usual spelling ("+7 (701) 123-45-67", "8 701 1234567", "7011234567")
/// as "+77011234567"; nothing when it is no number of the form +7 7xx xxx xx xx (Appendix 5, F005).
[[nodiscard]] std::optional<QString> normalizedMobilePhone(const QString &text);

} // namespace khattama::people
