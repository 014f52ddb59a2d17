// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/security/secret.h"

#include <map>

namespace khattama::security {

/// The department's keys while unlocked: every version that something stored may still be sealed with.
/// New values are sealed with the latest. Destroying the ring locks.
class KeyRing
{
public:
    static constexpr std::size_t kKeyBytes = 32;

    /// A ring with one new random key of version 1.
    [[nodiscard]] static KeyRing generate();
    /// The ring with one more random key, which is the current one from then on.
    void addVersion();

    [[nodiscard]] quint8 currentVersion() const { return m_keys.rbegin()->first; }
    /// Nothing where there is no key of that version.
    [[nodiscard]] const Secret *key(quint8 version) const;
    [[nodiscard]] KeyRing clone() const;
    /// The ring without the versions that nothing is sealed with any more.
    [[nodiscard]] KeyRing currentOnly() const;
    [[nodiscard]] bool holdsOlder() const { return m_keys.size() > 1; }

    /// Seals the whole ring to the public key of a HolderKey; `holder` (an account id, "recovery") is bound to it, so
    /// that one holder's wrap is of no use in another's place.
    [[nodiscard]] QByteArray wrapFor(const QByteArray &publicKey, const QString &holder) const;
    /// Opens what was wrapped to the public key that follows from `wrappingKey`, or, before schema 10, under
    /// `wrappingKey` itself. Error `security.unwrap_failed` (Trouble): another key, another holder, or damaged bytes.
    [[nodiscard]] static Result<KeyRing> unwrap(const QByteArray &wrapped, const Secret &wrappingKey,
                                                const QString &holder);

private:
    KeyRing() = default;
    [[nodiscard]] static Result<KeyRing> read(const unsigned char *plain, std::size_t size);
    std::map<quint8, Secret> m_keys; ///< never empty
};

} // namespace khattama::security
