// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/secret.h"

#include <sodium.h>

#include <cstring>
#include <new>
#include <utility>

namespace khattama::security {

namespace {
unsigned char *allocate(std::size_t size)
{
    // sodium_init may be called again at any time; without randomness nothing below could be trusted.
    if (sodium_init() < 0)
        qFatal("libsodium finds no source of randomness");
    void *memory = sodium_malloc(size);
    if (memory == nullptr)
        throw std::bad_alloc();
    return static_cast<unsigned char *>(memory);
}
} // namespace

Secret::Secret(std::size_t size) : m_data(allocate(size)), m_size(size)
{
    sodium_memzero(m_data, m_size);
}

Secret Secret::random(std::size_t size)
{
    Secret secret(size);
    randombytes_buf(secret.m_data, size);
    return secret;
}

Secret Secret::of(QByteArrayView bytes)
{
    Secret secret(static_cast<std::size_t>(bytes.size()));
    if (!bytes.isEmpty())
        std::memcpy(secret.m_data, bytes.data(), secret.m_size);
    return secret;
}

Secret::Secret(Secret &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0))
{}

Secret &Secret::operator=(Secret &&other) noexcept
{
    std::swap(m_data, other.m_data);
    std::swap(m_size, other.m_size);
    return *this;
}

Secret::~Secret()
{
    sodium_free(m_data); // wipes before it gives back; does nothing for a moved-from object
}

void wipe(QByteArray &bytes)
{
    if (bytes.isDetached())
        sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    bytes.clear();
}

QByteArray randomBytes(std::size_t size)
{
    if (sodium_init() < 0)
        qFatal("libsodium finds no source of randomness");
    QByteArray bytes(static_cast<qsizetype>(size), Qt::Uninitialized);
    randombytes_buf(bytes.data(), size);
    return bytes;
}

} // namespace khattama::security
