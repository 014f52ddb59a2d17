// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace khattama {

/// The moment "now", injected everywhere; always UTC. Legal dates are made of it by rules::LegalTime only.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual QDateTime now() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

/// A clock that stands still: `--at TIMESTAMP` of a rehearsal, and the tests.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(const QDateTime &moment) : m_moment(moment.toUTC()) {}
    [[nodiscard]] QDateTime now() const override { return m_moment; }
    void set(const QDateTime &moment) { m_moment = moment.toUTC(); }

private:
    QDateTime m_moment;
};

} // namespace khattama
