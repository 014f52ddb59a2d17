// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuidv7source.h"

#include <QRandomGenerator>

namespace khattama {

QUuid UuidV7Source::next()
{
    constexpr quint16 kCounterLimit = 0x0fff; // the 12 bits of rand_a
    const qint64 now = m_clock.now().toMSecsSinceEpoch();
    if (now > m_lastMillisecond) {
        m_lastMillisecond = now;
        m_counter = 0;
    } else if (m_counter == kCounterLimit) {
        ++m_lastMillisecond;
        m_counter = 0;
    } else {
        ++m_counter;
    }
    const auto time = static_cast<quint64>(m_lastMillisecond);
    const quint64 random = QRandomGenerator::system()->generate64();
    const auto byte = [random](int index) { return static_cast<uchar>(random >> (8 * index)); };
    return QUuid(static_cast<uint>(time >> 16), static_cast<ushort>(time), static_cast<ushort>(0x7000 | m_counter),
                 static_cast<uchar>(0x80 | (byte(0) & 0x3f)), byte(1), byte(2), byte(3), byte(4), byte(5), byte(6),
                 byte(7));
}

} // namespace khattama
