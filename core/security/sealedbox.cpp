// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/sealedbox.h"

#include <sodium.h>

namespace khattama::security {

namespace {

constexpr qsizetype kNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype kTag = crypto_aead_xchacha20poly1305_ietf_ABYTES;
static_assert(kNonce + kTag == kBoxOverhead);

const unsigned char *bytes(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

unsigned long long length(QByteArrayView view)
{
    return static_cast<unsigned long long>(view.size());
}

bool decrypt(unsigned char *plain, QByteArrayView box, QByteArrayView context, const Secret &key)
{
    const QByteArrayView cipher = box.sliced(kNonce);
    return crypto_aead_xchacha20poly1305_ietf_decrypt(plain, nullptr, nullptr, bytes(cipher), length(cipher),
                                                      bytes(context), length(context), bytes(box), key.data())
           == 0;
}

} // namespace

QByteArray sealBox(QByteArrayView plain, QByteArrayView context, const Secret &key)
{
    Q_ASSERT(key.size() == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    QByteArray box(kNonce + plain.size() + kTag, Qt::Uninitialized);
    auto *out = reinterpret_cast<unsigned char *>(box.data());
    randombytes_buf(out, kNonce);
    crypto_aead_xchacha20poly1305_ietf_encrypt(out + kNonce, nullptr, bytes(plain), length(plain), bytes(context),
                                               length(context), nullptr, out, key.data());
    return box;
}

std::optional<Secret> openBox(QByteArrayView box, QByteArrayView context, const Secret &key)
{
    if (box.size() < kNonce + kTag)
        return std::nullopt;
    Secret plain(static_cast<std::size_t>(box.size() - kNonce - kTag));
    if (!decrypt(plain.data(), box, context, key))
        return std::nullopt;
    return plain;
}

std::optional<QByteArray> openBoxText(QByteArrayView box, QByteArrayView context, const Secret &key)
{
    if (box.size() < kNonce + kTag)
        return std::nullopt;
    QByteArray plain(box.size() - kNonce - kTag, Qt::Uninitialized);
    if (!decrypt(reinterpret_cast<unsigned char *>(plain.data()), box, context, key))
        return std::nullopt;
    return plain;
}

Secret subkey(const Secret &key, quint64 purpose)
{
    static_assert(crypto_kdf_KEYBYTES == 32 && crypto_aead_xchacha20poly1305_ietf_KEYBYTES == 32);
    Q_ASSERT(key.size() == crypto_kdf_KEYBYTES);
    Secret derived(32);
    crypto_kdf_derive_from_key(derived.data(), derived.size(), purpose, "khattama", key.data());
    return derived;
}

} // namespace khattama::security
