// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/holderkey.h"

#include "core/security/sealedbox.h"

#include <sodium.h>

namespace khattama::security {

namespace {

constexpr quint64 kHolderPurpose = 3;

const unsigned char *bytes(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

} // namespace

HolderKey::HolderKey(const Secret &wrappingKey)
    : m_secretKey(crypto_box_SECRETKEYBYTES), m_publicKey(crypto_box_PUBLICKEYBYTES, Qt::Uninitialized)
{
    static_assert(crypto_box_SEEDBYTES == 32);
    const Secret seed = subkey(wrappingKey, kHolderPurpose);
    crypto_box_seed_keypair(reinterpret_cast<unsigned char *>(m_publicKey.data()), m_secretKey.data(), seed.data());
}

std::optional<Secret> HolderKey::open(QByteArrayView box) const
{
    if (box.size() < static_cast<qsizetype>(crypto_box_SEALBYTES))
        return std::nullopt;
    Secret plain(static_cast<std::size_t>(box.size()) - crypto_box_SEALBYTES);
    const int opened = crypto_box_seal_open(plain.data(), bytes(box), static_cast<unsigned long long>(box.size()),
                                            bytes(m_publicKey), m_secretKey.data());
    return opened == 0 ? std::optional(std::move(plain)) : std::nullopt;
}

QByteArray sealTo(const QByteArray &publicKey, const Secret &plain)
{
    Q_ASSERT(publicKey.size() == static_cast<qsizetype>(crypto_box_PUBLICKEYBYTES));
    QByteArray box(static_cast<qsizetype>(plain.size() + crypto_box_SEALBYTES), Qt::Uninitialized);
    if (crypto_box_seal(reinterpret_cast<unsigned char *>(box.data()), plain.data(), plain.size(), bytes(publicKey))
        != 0)
        qFatal("a public key that is none"); // it was sealed by this program, so no byte of it was changed
    return box;
}

} // namespace khattama::security
