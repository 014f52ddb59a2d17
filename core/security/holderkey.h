// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/secret.h"

#include <optional>

namespace khattama::security {

/// The key pair of who holds the department's keys (an account, the recovery key), derived from the 32 bytes that the
/// password or the sheet gives. What is sealed to the public key opens for that holder alone; so the department's keys
/// can be handed to somebody who is not there to type a password.
class HolderKey
{
public:
    explicit HolderKey(const Secret &wrappingKey);

    [[nodiscard]] const QByteArray &publicKey() const { return m_publicKey; }
    /// Nothing where it was sealed to somebody else, or a byte was changed.
    [[nodiscard]] std::optional<Secret> open(QByteArrayView box) const;

private:
    Secret m_secretKey;
    QByteArray m_publicKey; ///< 32 bytes
};

/// Seals to a public key (crypto_box_seal). Says nothing of who sealed it.
[[nodiscard]] QByteArray sealTo(const QByteArray &publicKey, const Secret &plain);

} // namespace khattama::security
