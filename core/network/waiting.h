// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/signer.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTimer>

#include <chrono>

namespace khattama::network {

/// Waits in the calling thread for an answer from outside, not longer than is patient, and not when it is no longer
/// wanted.
class Waiting
{
public:
    enum class End { Answered, Late, Cancelled };

    explicit Waiting(const Cancelled &cancelled) : m_cancelled(cancelled) {}

    /// Whatever ends the waiting before its time calls wake().
    void wake() { m_loop.quit(); }

    template <typename Answered>
    [[nodiscard]] End until(std::chrono::milliseconds patience, Answered answered)
    {
        constexpr std::chrono::milliseconds kLook{50};
        const QDeadlineTimer deadline(patience);
        QTimer look;
        QObject::connect(&look, &QTimer::timeout, &m_loop, &QEventLoop::quit);
        look.start(kLook);
        for (;;) {
            if (answered())
                return End::Answered;
            if (m_cancelled && m_cancelled())
                return End::Cancelled;
            if (deadline.hasExpired())
                return End::Late;
            m_loop.exec();
        }
    }

private:
    const Cancelled &m_cancelled;
    QEventLoop m_loop;
};

} // namespace khattama::network
