// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <atomic>

namespace khattama::gui {

/// The system's clock, or in a rehearsal one that was set to another moment and runs on from there. Read by the window
/// and by the working thread.
class RunningClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc().addMSecs(m_ahead); }
    void startAt(const QDateTime &moment) { m_ahead = QDateTime::currentDateTimeUtc().msecsTo(moment); }
    void followSystem() { m_ahead = 0; }

private:
    std::atomic<qint64> m_ahead = 0;
};

} // namespace khattama::gui
