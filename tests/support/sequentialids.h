// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

namespace khattama::test {

/// Ids counted from one, or on from those of another process: the same in every run.
class SequentialIds final : public IdSource
{
public:
    SequentialIds() = default;
    explicit SequentialIds(quint32 last) : m_last(last) {}
    [[nodiscard]] QUuid next() override
    {
        ++m_last;
        return QUuid(0, 0, 0x7000, 0x80, 0, 0, 0, static_cast<uchar>(m_last >> 16), static_cast<uchar>(m_last >> 8),
                     static_cast<uchar>(m_last), 1);
    }

private:
    quint32 m_last = 0;
};

} // namespace khattama::test
