// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"

namespace khattama {

/// UUID version 7 (RFC 9562): 48 bits of milliseconds, then a counter that goes on within the same
/// millisecond and when the clock moves back, so that ids of one source always ascend.
class UuidV7Source final : public IdSource
{
public:
    explicit UuidV7Source(const Clock &clock) : m_clock(clock) {}
    [[nodiscard]] QUuid next() override;

private:
    const Clock &m_clock;
    qint64 m_lastMillisecond = 0;
    quint16 m_counter = 0;
};

} // namespace khattama
