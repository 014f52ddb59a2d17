// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/blindindex.h"

#include "core/security/lengthprefixed.h"
#include "core/security/sealedbox.h"

#include <sodium.h>

namespace khattama::security {

namespace {
constexpr quint64 kIndexPurpose = 2;
constexpr std::size_t kIndexBytes = 16;

QByteArray fingerprint(const Secret &key, const QString &domain, const QString &value)
{
    QByteArray message;
    appendPart(message, domain.toUtf8());
    appendPart(message, value.toUtf8());
    QByteArray index(kIndexBytes, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(index.data()), kIndexBytes,
                       reinterpret_cast<const unsigned char *>(message.constData()),
                       static_cast<unsigned long long>(message.size()), key.data(), key.size());
    wipe(message);
    return index;
}
} // namespace

BlindIndex::BlindIndex(const KeyRing &keys)
{
    for (int version = 1; version <= keys.currentVersion(); ++version) {
        if (const Secret *key = keys.key(static_cast<quint8>(version)))
            m_keys.push_back(subkey(*key, kIndexPurpose));
    }
}

QByteArray BlindIndex::of(const QString &domain, const QString &value) const
{
    return fingerprint(m_keys.back(), domain, value);
}

QList<QByteArray> BlindIndex::every(const QString &domain, const QString &value) const
{
    QList<QByteArray> all;
    for (const Secret &key : m_keys)
        all.append(fingerprint(key, domain, value));
    return all;
}

} // namespace khattama::security
