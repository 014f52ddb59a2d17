// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/secret.h"

#include <optional>

namespace khattama::security {

/// How much larger a box is than what is in it: nonce and tag.
inline constexpr qsizetype kBoxOverhead = 24 + 16;

/// XChaCha20-Poly1305-IETF with a random nonce of 24 bytes before the ciphertext. The same context must be
/// given to open the box; `key` has 32 bytes.
[[nodiscard]] QByteArray sealBox(QByteArrayView plain, QByteArrayView context, const Secret &key);
/// Nothing where the key or the context is another, or a byte was changed.
[[nodiscard]] std::optional<Secret> openBox(QByteArrayView box, QByteArrayView context, const Secret &key);
/// openBox() into ordinary memory, for what is no key.
[[nodiscard]] std::optional<QByteArray> openBoxText(QByteArrayView box, QByteArrayView context, const Secret &key);

/// The key for one purpose, derived from a department key (crypto_kdf).
[[nodiscard]] Secret subkey(const Secret &key, quint64 purpose);

} // namespace khattama::security
