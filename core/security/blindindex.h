// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/keyring.h"

#include <QList>

#include <vector>

namespace khattama::security {

/// Fingerprints for exact look-up of sealed values: keyed BLAKE2b, 16 bytes, with a subkey of its own. What it
/// tells without the key: that two rows of one `domain` hold the same value, and nothing else.
class BlindIndex
{
public:
    explicit BlindIndex(const KeyRing &keys);
    /// `domain` keeps indices apart ("iin", "surname"); `value` is already normalised by the caller. What is stored.
    [[nodiscard]] QByteArray of(const QString &domain, const QString &value) const;
    /// What is looked for: the fingerprints under every version of the ring, for while the keys are being changed rows
    /// of both stand side by side.
    [[nodiscard]] QList<QByteArray> every(const QString &domain, const QString &value) const;

private:
    std::vector<Secret> m_keys; ///< the current one last
};

} // namespace khattama::security
