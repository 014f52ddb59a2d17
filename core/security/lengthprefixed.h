// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QtEndian>

namespace khattama::security {

/// Appends a part with its length before it (8 bytes, big-endian), so that parts cannot flow into each
/// other: ("ab", "c") and ("a", "bc") give different bytes.
inline void appendPart(QByteArray &bytes, QByteArrayView part)
{
    const quint64 length = qToBigEndian(static_cast<quint64>(part.size()));
    bytes.append(reinterpret_cast<const char *>(&length), sizeof length);
    bytes.append(part.data(), part.size());
}

} // namespace khattama::security
