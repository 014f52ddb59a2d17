// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/keyring.h"

#include "core/security/sealedbox.h"

#include <cstring>

using namespace Qt::StringLiterals;

namespace khattama::security {

namespace {
QByteArray wrapContext(const QString &holder)
{
    return "khattama.keyring.1/" + holder.toUtf8();
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

QByteArray KeyRing::wrap(const Secret &wrappingKey, const QString &holder) const
{
    Secret plain(m_keys.size() * (kKeyBytes + 1));
    unsigned char *to = plain.data();
    for (const auto &[version, key] : m_keys) {
        *to++ = version;
        std::memcpy(to, key.data(), kKeyBytes);
        to += kKeyBytes;
    }
    return sealBox({plain.data(), static_cast<qsizetype>(plain.size())}, wrapContext(holder), wrappingKey);
}

Result<KeyRing> KeyRing::unwrap(const QByteArray &wrapped, const Secret &wrappingKey, const QString &holder)
{
    const auto plain = openBox(wrapped, wrapContext(holder), wrappingKey);
    if (!plain || plain->size() == 0 || plain->size() % (kKeyBytes + 1) != 0)
        return failure(trouble(u"security.unwrap_failed"_s));
    KeyRing ring;
    for (const unsigned char *from = plain->data(); from != plain->data() + plain->size(); from += kKeyBytes + 1)
        ring.m_keys.emplace(*from, Secret::of({from + 1, static_cast<qsizetype>(kKeyBytes)}));
    return ring;
}

} // namespace khattama::security
