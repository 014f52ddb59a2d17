// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/shell/services.h"

#include <QObject>
#include <QPointer>

#include <atomic>
#include <functional>
#include <memory>
#include <type_traits>

namespace khattama::ui {

/// What a long job tells while it runs, and how it learns that it is no longer wanted. Used in the working thread.
class Progress
{
public:
    using Step = std::function<void(int done, int total)>;
    explicit Progress(Step step = {}) : m_step(std::move(step)) {}

    void step(int done, int total)
    {
        if (m_step)
            m_step(done, total);
    }
    [[nodiscard]] bool cancelled() const { return m_cancelled; }
    void cancel() { m_cancelled = true; } ///< from any thread

private:
    Step m_step;
    std::atomic_bool m_cancelled = false;
};

/// Everything that touches the database or takes longer than a frame: jobs run one after the other, in the order they
/// were given, in one thread beside that of the window; their answers come back in the window's thread.
///
/// `jobs.read(this, [id](Services &s) { return s.cases.byId(id); }, [this](Result<Case> record) { … });`
///
/// A job captures values, never widgets. An answer whose context is gone by then is dropped; the job itself is not.
class Jobs : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// A job that changes nothing.
    template <typename Work, typename Done>
    void read(QObject *context, Work work, Done done)
    {
        give(
            Kind::Read, {}, context,
            [work = std::move(work)](Services &services, Progress &) mutable { return work(services); },
            std::move(done));
    }
    /// A job that saves: until it has answered, the status line says that not all is saved.
    template <typename Work, typename Done>
    void save(QObject *context, Work work, Done done)
    {
        give(
            Kind::Save, {}, context,
            [work = std::move(work)](Services &services, Progress &) mutable { return work(services); },
            std::move(done));
    }
    /// A job of more than half a second: `work(Services &, Progress &)`. The status line shows `title`, how far it is,
    /// and a way to cancel it; a cancelled job answers what it has, or error `job.cancelled`.
    template <typename Work, typename Done>
    void longRead(const QString &title, QObject *context, Work work, Done done)
    {
        give(Kind::Read, title, context, std::move(work), std::move(done));
    }
    template <typename Work, typename Done>
    void longSave(const QString &title, QObject *context, Work work, Done done)
    {
        give(Kind::Save, title, context, std::move(work), std::move(done));
    }

    /// Cancels the long job that is running.
    virtual void cancel() = 0;

Q_SIGNALS:
    void savingChanged(int pending);                            ///< how many saves have not answered yet
    void saveFailed(const Error &error);                        ///< of kind Trouble: what was to be saved is not
    void saved();                                               ///< a save has succeeded: lists may be stale
    void progressed(const QString &title, int done, int total); ///< total 0: length not known
    void longJobEnded();

protected:
    enum class Kind { Read, Save };
    /// Runs in the working thread; answers what is to be done in the window's thread.
    using Answer = std::function<void()>;
    using Job = std::function<Answer(Services *, Progress &)>;
    /// Puts a job at the end of the queue. Its services are null where nobody is logged in when its turn comes.
    virtual void post(const QString &title, Job job) = 0;

private:
    template <typename Work, typename Done>
    void give(Kind kind, const QString &title, QObject *context, Work work, Done done)
    {
        using Outcome = std::invoke_result_t<Work &, Services &, Progress &>;
        if (kind == Kind::Save)
            Q_EMIT savingChanged(++m_saving);
        const QPointer<QObject> guard(context);
        post(title,
             [this, kind, guard, work = std::move(work), done = std::move(done)](Services *services,
                                                                                 Progress &progress) mutable -> Answer {
                 if (services == nullptr)
                     return [this, kind] { forget(kind); };
                 auto outcome = std::make_shared<Outcome>(work(*services, progress));
                 return [this, kind, guard, outcome, done = std::move(done)]() mutable {
                     if (kind == Kind::Save)
                         settle(*outcome ? nullptr : &outcome->error());
                     if (guard)
                         done(std::move(*outcome));
                 };
             });
    }
    void forget(Kind kind)
    {
        if (kind == Kind::Save)
            Q_EMIT savingChanged(--m_saving);
    }
    void settle(const Error *error)
    {
        Q_EMIT savingChanged(--m_saving);
        if (error == nullptr)
            Q_EMIT saved();
        else if (error->kind == ErrorKind::Trouble)
            Q_EMIT saveFailed(*error);
    }

    int m_saving = 0;
};

} // namespace khattama::ui
