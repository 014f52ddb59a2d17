// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <cstddef>

namespace khattama::security {

/// Key bytes in guarded memory that are wiped when the object goes; moved, never copied by accident.
class Secret
{
public:
    explicit Secret(std::size_t size);
    [[nodiscard]] static Secret random(std::size_t size);
    [[nodiscard]] static Secret of(QByteArrayView bytes);
    [[nodiscard]] Secret clone() const { return of({m_data, static_cast<qsizetype>(m_size)}); }

    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret();

    [[nodiscard]] unsigned char *data() { return m_data; }
    [[nodiscard]] const unsigned char *data() const { return m_data; }
    [[nodiscard]] std::size_t size() const { return m_size; }

private:
    unsigned char *m_data;
    std::size_t m_size;
};

/// Overwrites the bytes of a text or a buffer that held a secret, where it is not shared.
void wipe(QByteArray &bytes);

/// Random bytes that are no secret: salts, nonces.
[[nodiscard]] QByteArray randomBytes(std::size_t size);

} // namespace khattama::security
