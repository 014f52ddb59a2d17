// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/workroomjobs.h"

#include <QElapsedTimer>

namespace khattama::gui {

namespace {
constexpr qint64 kStepPauseMs = 60; ///< a bar needs no more steps than the eye
} // namespace

void WorkroomJobs::answer(std::function<void()> inWindow)
{
    QMetaObject::invokeMethod(this, std::move(inWindow), Qt::QueuedConnection);
}

void WorkroomJobs::post(const QString &title, Job job)
{
    m_room.give([this, title, job = std::move(job)] {
        QElapsedTimer sinceStep;
        auto progress = std::make_shared<ui::Progress>([&](int done, int total) {
            if (title.isEmpty() || (sinceStep.isValid() && sinceStep.elapsed() < kStepPauseMs && done < total))
                return;
            if (total > 0)
                sinceStep.start();
            answer([this, title, done, total] { Q_EMIT progressed(title, done, total); });
        });
        if (!title.isEmpty()) {
            const QMutexLocker lock(&m_mutex);
            m_running = progress;
        }
        if (m_room.services() != nullptr)
            progress->step(0, 0);
        Answer done = job(m_room.services(), *progress);
        {
            const QMutexLocker lock(&m_mutex);
            m_running.reset();
        }
        answer([this, title, done = std::move(done)] {
            if (!title.isEmpty())
                Q_EMIT longJobEnded();
            done();
        });
    });
}

void WorkroomJobs::cancel()
{
    const QMutexLocker lock(&m_mutex);
    if (m_running)
        m_running->cancel();
}

} // namespace khattama::gui
