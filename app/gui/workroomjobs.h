// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/workroom.h"
#include "ui/shell/jobs.h"

#include <QMutex>

namespace khattama::gui {

/// The window's jobs, done in the workroom.
class WorkroomJobs final : public ui::Jobs
{
    Q_OBJECT

public:
    explicit WorkroomJobs(Workroom &room) : m_room(room) {}
    ~WorkroomJobs() override { m_room.finish(); }
    void cancel() override;

protected:
    void post(const QString &title, Job job) override;

private:
    void answer(std::function<void()> inWindow);

    Workroom &m_room;
    QMutex m_mutex; ///< guards m_running
    std::shared_ptr<ui::Progress> m_running;
};

} // namespace khattama::gui
