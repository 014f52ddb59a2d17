// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/inboxjobs.h"

#include <QObject>
#include <QQueue>

namespace khattama::ui {

struct PageContext;

/// Receives packages one after the other, each as a job of its own, so that others go on looking meanwhile.
class InboxReading : public QObject
{
    Q_OBJECT

public:
    explicit InboxReading(const PageContext &context, QObject *parent);

    enum class Source {
        Person, ///< somebody has chosen the files
        Folder, ///< they lay in the watched folder
    };
    /// Files, and folders of them.
    void add(const QStringList &paths, bool inPerson, Source source);
    [[nodiscard]] bool isReading() const { return m_total > 0; }

    /// What came of a batch.
    struct Summary {
        int stored = 0;   ///< packages that are in the inbox now, those that were there before among them
        int accepted = 0; ///< of those stored
        int toReturn = 0;
        int pending = 0;
        int setAside = 0;               ///< of which nothing is stored
        int left = 0;                   ///< not read, because the rest was cancelled or something failed
        std::optional<Error> trouble{}; ///< what failed
    };

Q_SIGNALS:
    void received(const khattama::ui::Reception &reception, khattama::ui::InboxReading::Source source);
    void rejected(const QString &file, const khattama::Error &error);
    void read(const QString &path); ///< whatever came of it: it need not be read again
    void ended(const khattama::ui::InboxReading::Summary &summary);

private:
    struct Waiting {
        QString path;
        bool inPerson = false;
        Source source = Source::Person;
    };
    void next();
    using MaybeReception = std::optional<Reception>; ///< nothing: cancelled before it was read
    void finish(const Waiting &waiting, const Result<MaybeReception> &result);
    void count(intake::FormVerdict verdict);
    void leaveRest();
    void end();

    const PageContext &m_context;
    QQueue<Waiting> m_waiting;
    int m_given = 0; ///< jobs that have not answered yet
    int m_done = 0;
    int m_total = 0; ///< of the batch; 0 while nothing is read
    Summary m_summary;
    std::shared_ptr<bool> m_cancelled; ///< of the batch; belongs to the thread of the jobs
};

} // namespace khattama::ui
