// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/keyring.h"

namespace khattama::security {

/// Fingerprints for exact look-up of sealed values: keyed BLAKE2b, 16 bytes, with a subkey of its own. What it
/// tells without the key: that two rows of one `domain` hold the same value, and nothing else.
class BlindIndex
{
public:
    explicit BlindIndex(const KeyRing &keys);
    /// `domain` keeps indices apart ("iin", "surname"); `value` is already normalised by the caller.
    [[nodiscard]] QByteArray of(const QString &domain, const QString &value) const;

private:
    Secret m_key; ///< of key version 1, so that an index survives a change of keys
};

} // namespace khattama::security
