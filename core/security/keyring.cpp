// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/keyring.h"

#include "core/security/holderkey.h"
#include "core/security/sealedbox.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace khattama::security {

namespace {

const QByteArray kSealedToHolder = "KHW2"; ///< before what was sealed to a public key

QByteArray wrapContext(const QString &holder)
{
    return "khattama.keyring.1/" + holder.toUtf8();
}

QByteArray digestOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace

KeyRing KeyRing::generate()
{
    KeyRing ring;
    ring.m_keys.emplace(quint8(1), Secret::random(kKeyBytes));
    return ring;
}

void KeyRing::addVersion()
{
    Q_ASSERT(currentVersion() < 0xff);
    m_keys.emplace(static_cast<quint8>(currentVersion() + 1), Secret::random(kKeyBytes));
}

const Secret *KeyRing::key(quint8 version) const
{
    const auto found = m_keys.find(version);
    return found == m_keys.end() ? nullptr : &found->second;
}

KeyRing KeyRing::clone() const
{
    KeyRing ring;
    for (const auto &[version, key] : m_keys)
        ring.m_keys.emplace(version, key.clone());
    return ring;
}

KeyRing KeyRing::currentOnly() const
{
    KeyRing ring;
    ring.m_keys.emplace(currentVersion(), m_keys.rbegin()->second.clone());
    return ring;
}

QByteArray KeyRing::wrapFor(const QByteArray &publicKey, const QString &holder) const
{
    const QByteArray bound = digestOf(wrapContext(holder));
    Secret plain(static_cast<std::size_t>(bound.size()) + m_keys.size() * (kKeyBytes + 1));
    unsigned char *to = std::copy(bound.begin(), bound.end(), plain.data());
    for (const auto &[version, key] : m_keys) {
        *to++ = version;
        std::memcpy(to, key.data(), kKeyBytes);
        to += kKeyBytes;
    }
    return kSealedToHolder + sealTo(publicKey, plain);
}

Result<KeyRing> KeyRing::unwrap(const QByteArray &wrapped, const Secret &wrappingKey, const QString &holder)
{
    const QByteArray context = wrapContext(holder);
    if (wrapped.startsWith(kSealedToHolder)) {
        if (const auto plain = HolderKey(wrappingKey).open(QByteArrayView(wrapped).sliced(kSealedToHolder.size()))) {
            const QByteArray bound = digestOf(context);
            const auto size = static_cast<std::size_t>(bound.size());
            if (plain->size() > size && std::memcmp(plain->data(), bound.constData(), size) == 0)
                return read(plain->data() + size, plain->size() - size);
            return failure(trouble(u"security.unwrap_failed"_s));
        }
    }
    // The layout before; it begins with random bytes, so it may look like the other one by chance.
    const auto plain = openBox(wrapped, context, wrappingKey);
    return plain ? read(plain->data(), plain->size()) : failure(trouble(u"security.unwrap_failed"_s));
}

Result<KeyRing> KeyRing::read(const unsigned char *plain, std::size_t size)
{
    if (size == 0 || size % (kKeyBytes + 1) != 0)
        return failure(trouble(u"security.unwrap_failed"_s));
    KeyRing ring;
    for (const unsigned char *from = plain; from != plain + size; from += kKeyBytes + 1)
        ring.m_keys.emplace(*from, Secret::of({from + 1, static_cast<qsizetype>(kKeyBytes)}));
    return ring;
}

} // namespace khattama::security
