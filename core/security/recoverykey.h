// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/security/secret.h"

namespace khattama::security {

/// The key on paper that opens the database when every password is lost: 160 random bits as eight groups of
/// five characters, "7K3QX-…". The last character of a group checks the four before it and the place of the
/// group, so that a slip of the pen is found and named. Letters that look like digits are read as these.
class RecoveryKey
{
public:
    [[nodiscard]] static RecoveryKey generate();
    /// Blanks, hyphens and case do not matter. Errors (Refused): `security.recovery_key_length` with `expected`
    /// and `found`; `security.recovery_key_letter` with `letter`; `security.recovery_key_mistyped` with `group`,
    /// counted from one.
    [[nodiscard]] static Result<RecoveryKey> parse(const QString &text);

    [[nodiscard]] QString text() const;
    /// The 32-byte key that the key ring's wrap opens with.
    [[nodiscard]] Secret wrappingKey() const;
    /// What the key ring is wrapped to.
    [[nodiscard]] QByteArray publicKey() const;

private:
    explicit RecoveryKey(Secret bytes) : m_bytes(std::move(bytes)) {}
    Secret m_bytes; ///< 20 bytes
};

} // namespace khattama::security
