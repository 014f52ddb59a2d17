// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/judging.h"
#include "tests/faults/scenarios.h"

#include "core/base/wording.h"

#include <atomic>

namespace khattama::faults {

/// A violation that was found, with the files it was found in.
struct Finding {
    QString scenario;
    Verdict verdict;
    QString kept;   ///< folder that stays
    QString repeat; ///< arguments of khattama-torture that do the same again
};

/// What was done, and what came of it.
struct Figures {
    qint64 kills = 0;
    qint64 killsBefore = 0; ///< of these, before anything was acknowledged
    qint64 images = 0;
    qint64 errors = 0; ///< runs in which an operation failed
    qint64 mutants = 0;
    qint64 crowds = 0;            ///< runs of several processes at one file
    QMap<QString, qint64> told{}; ///< what was said of failing operations and damaged files, by code
    QList<Finding> found{};
    Figures &operator+=(const Figures &other);
    [[nodiscard]] qint64 count(Violation violation) const;
};

/// Controls: the same with a promise broken on purpose, where the same look must find losses.
enum class Control {
    None,
    SynchronousNormal, ///< the log is not synced at each save
    SynchronousOff,    ///< nothing is synced
    SyncsForgotten,    ///< the program syncs, the disk does not
    PartsForbidden     ///< an operation of several saves is taken for one: a cut between them leaves a half
};

struct Programs {
    QString worker;
    QString library; ///< preloaded
};

/// Makes faults happen. Its methods may be called by several threads at once.
class Laboratory
{
public:
    /// `place`: a folder of its own, on a fast disk.
    Laboratory(const QString &place, Programs programs);

    /// Makes what the scenario starts from, and runs it without faults; before the other methods are asked of it.
    void prepare(const QString &scenario);
    [[nodiscard]] bool isPrepared(const QString &scenario) const { return m_references.contains(scenario); }

    /// SIGKILL at `count` moments.
    [[nodiscard]] Figures kill(const QString &scenario, quint32 seed, int count);
    /// A power cut at up to `limit` places of one run, each with the damages that make a difference; 0: all.
    [[nodiscard]] Figures powerCut(const QString &scenario, quint32 seed, int limit, Control control = Control::None);
    /// The N-th operation fails, for up to `limit` of all N, kinds of failure and durations; 0: all.
    [[nodiscard]] Figures failOperations(const QString &scenario, quint32 seed, int limit);
    /// `count` damages to a database file.
    [[nodiscard]] Figures damage(quint32 seed, int count);
    /// `processes` programs save into one file at once.
    [[nodiscard]] Figures crowd(quint32 seed, int processes);

    static inline const QString kCrowd = QStringLiteral("crowd");  ///< the scenario of crowd()
    static inline const QString kDamaged = QStringLiteral("seal"); ///< the scenario whose database damage() damages

private:
    struct Run {
        int code = 0; ///< of the exit; less than zero: the signal
        long operations = 0;
        bool killed = false;
        qint64 startMicroseconds = 0;
        qint64 microseconds = 0;
        QList<Acknowledgement> told;
        QByteArray complaints; ///< what it wrote to stderr
    };
    /// When to kill: microseconds after the start, or after the first acknowledgement; less than zero: never.
    struct Moment {
        qint64 afterStart;
        qint64 afterFirst;
    };
    static constexpr Moment kNever{-1, -1};
    struct Child;
    [[nodiscard]] Child start(const Errand &errand, const QMap<QByteArray, QByteArray> &environment) const;
    [[nodiscard]] Run wait(Child &child, const Errand &errand, const Moment &kill) const;
    [[nodiscard]] QString freshFolder();
    [[nodiscard]] QString freshCopy(const QString &scenario);
    void keepOrRemove(Figures &figures, const QString &scenario, const QString &folder, const Verdict &verdict,
                      const QString &repeat);
    [[nodiscard]] Verdict soundEnd(const Run &run, bool failed) const;

    QString m_place;
    Programs m_programs;
    DataFiles m_data;
    Wording m_wording;
    std::map<QString, Reference> m_references;
    std::atomic<int> m_folders = 0;
};

} // namespace khattama::faults
