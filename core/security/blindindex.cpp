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
} // namespace

BlindIndex::BlindIndex(const KeyRing &keys) : m_key(subkey(*keys.key(1), kIndexPurpose)) {}

QByteArray BlindIndex::of(const QString &domain, const QString &value) const
{
    QByteArray message;
    appendPart(message, domain.toUtf8());
    appendPart(message, value.toUtf8());
    QByteArray index(kIndexBytes, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(index.data()), kIndexBytes,
                       reinterpret_cast<const unsigned char *>(message.constData()),
                       static_cast<unsigned long long>(message.size()), m_key.data(), m_key.size());
    wipe(message);
    return index;
}

} // namespace khattama::security
