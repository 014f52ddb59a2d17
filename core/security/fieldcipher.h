// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/security/keyring.h"

#include <optional>

namespace khattama::security {

/// Where a sealed value stands. A value opens only in the place it was sealed for, so that the name of one
/// person cannot be put in another's row.
struct FieldAddress {
    QString table;
    QString row; ///< id of the row
    QString column;
};

/// Seals single values of the database: XChaCha20-Poly1305-IETF, associated data = table, row, column and key
/// version. Layout: version of the layout, version of the key, nonce (24 bytes), ciphertext and tag.
class FieldCipher
{
public:
    explicit FieldCipher(KeyRing keys);

    [[nodiscard]] QByteArray seal(const FieldAddress &address, QByteArrayView plain) const;
    /// Errors (Trouble), arguments `table`, `row`, `column`: `security.value_damaged`,
    /// `security.key_version_unknown` (also `version`).
    [[nodiscard]] Result<QByteArray> open(const FieldAddress &address, QByteArrayView sealed) const;

    /// Which version of the key a value says it is sealed with; nothing where it is no sealed value.
    [[nodiscard]] static std::optional<quint8> versionOf(QByteArrayView sealed);
    /// Size of what is sealed in a value of `sealed` bytes.
    [[nodiscard]] static qint64 plainSize(qint64 sealed);

    [[nodiscard]] const KeyRing &keys() const { return m_keys; }

private:
    KeyRing m_keys;
    std::map<quint8, Secret> m_fieldKeys; ///< derived once for each version
};

} // namespace khattama::security
