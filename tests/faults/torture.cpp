// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Faults for as long as is asked for, and the figures of them: what ./dev torture runs.
#include "tests/faults/laboratory.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QMutex>

#include <cstdio>
#include <thread>

using namespace Qt::StringLiterals;
using namespace khattama::faults;

namespace {

struct Kind {
    QString name;
    QStringList scenarios;
    std::function<Figures(const QString &scenario, quint32 seed)> round;
    qint64 Figures::*counted;
    qint64 wanted = -1; ///< less than zero: as long as there is time
};

/// Which scenarios go through which faults; a crowd and the damaged files have their own.
QStringList recordable()
{
    QStringList names;
    for (const Scenario &scenario : scenarios()) {
        if (scenario.name != Laboratory::kCrowd)
            names.append(scenario.name);
    }
    return names;
}

void print(const QMap<QString, Figures> &figures, qint64 seconds)
{
    printf("\n%-10s %9s %9s %9s %9s %8s %7s %5s %5s %8s %6s %7s\n", "scenario", "kills", "before 1", "images", "errors",
           "mutants", "crowds", "lost", "half", "corrupt", "crash", "silent");
    const auto line = [](const QString &name, const Figures &of) {
        printf("%-10s %9lld %9lld %9lld %9lld %8lld %7lld %5lld %5lld %8lld %6lld %7lld\n", qPrintable(name), of.kills,
               of.killsBefore, of.images, of.errors, of.mutants, of.crowds, of.count(Violation::Lost),
               of.count(Violation::Half), of.count(Violation::Corrupt), of.count(Violation::Crash),
               of.count(Violation::Silent));
    };
    Figures all;
    for (auto it = figures.cbegin(); it != figures.cend(); ++it) {
        line(it.key(), it.value());
        all += it.value();
    }
    line(u"all"_s, all);
    printf("%lld s\n", seconds);
    for (auto it = all.told.cbegin(); it != all.told.cend(); ++it)
        printf("told: %-40s %lld\n", qPrintable(it.key()), it.value());
    for (const Finding &finding : std::as_const(all.found)) {
        printf("\nVIOLATION in %s: %s\n  files: %s\n  again: khattama-torture %s\n", qPrintable(finding.scenario),
               qPrintable(finding.verdict.what), qPrintable(finding.kept), qPrintable(finding.repeat));
    }
    fflush(stdout);
}

/// Without its promises kept the program loses what it acknowledged, and it is found: else nothing here proves
/// anything.
bool controlsFail(Laboratory &laboratory, quint32 seed)
{
    struct {
        const char *name;
        QString scenario;
        Control control;
    } const controls[]{{"synchronous = NORMAL", u"save"_s, Control::SynchronousNormal},
                       {"synchronous = OFF", u"save"_s, Control::SynchronousOff},
                       {"syncs forgotten, backup", u"backup"_s, Control::SyncsForgotten},
                       {"syncs forgotten, closing", u"close"_s, Control::SyncsForgotten},
                       {"two saves taken for one", u"password"_s, Control::PartsForbidden}};
    bool all = true;
    for (const auto &control : controls) {
        const Figures of = laboratory.powerCut(control.scenario, seed, 400, control.control);
        printf("control %-26s %lld of %lld images violated: lost %lld, half %lld, corrupt %lld\n", control.name,
               static_cast<long long>(of.found.size()), of.images, of.count(Violation::Lost), of.count(Violation::Half),
               of.count(Violation::Corrupt));
        all = all && !of.found.isEmpty();
    }
    fflush(stdout);
    return all;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions(
        {{u"minutes"_s, u"how long"_s, u"minutes"_s, u"10"_s},
         {u"kills"_s, u"end after so many, instead of a time"_s, u"count"_s},
         {u"images"_s, u"of power cuts, the same"_s, u"count"_s},
         {u"errors"_s, u"runs with a failing operation, the same"_s, u"count"_s},
         {u"mutants"_s, u"damaged files, the same"_s, u"count"_s},
         {u"rounds"_s, u"end after so many rounds"_s, u"count"_s},
         {u"kinds"_s, u"kill,power,errors,damage,crowd"_s, u"list"_s},
         {u"scenario"_s, u"these alone"_s, u"list"_s},
         {u"jobs"_s, u"rounds at once"_s, u"count"_s, QString::number(std::thread::hardware_concurrency())},
         {u"seed"_s, u"of the first round"_s, u"number"_s,
          QString::number(QDateTime::currentSecsSinceEpoch() % 1000000000)},
         {u"place"_s, u"folder for the files"_s, u"path"_s,
          QFileInfo(u"/dev/shm"_s).isWritable() ? u"/dev/shm"_s : QDir::tempPath()}});
    parser.process(application);
    const QString own = QCoreApplication::applicationDirPath();
    const quint32 seed = parser.value(u"seed"_s).toUInt();
    const QString place = parser.value(u"place"_s) + u"/khattama-torture-%1"_s.arg(QCoreApplication::applicationPid());
    Laboratory laboratory(place, {own + u"/khattama-faults-worker", own + u"/libkhattama-faults-preload.so"});
    printf("seed %u, %s\n", seed, qPrintable(place));

    constexpr qint64 kSecondsOfReport = 300;
    constexpr int kKillsOfRound = 25;
    constexpr int kImagesOfRound = 250;
    constexpr int kErrorsOfRound = 25;
    constexpr int kMutantsOfRound = 250;
    QList<Kind> kinds{
        {u"kill"_s, recordable(),
         [&](const QString &scenario, quint32 s) { return laboratory.kill(scenario, s, kKillsOfRound); },
         &Figures::kills},
        {u"power"_s, recordable(),
         [&](const QString &scenario, quint32 s) { return laboratory.powerCut(scenario, s, kImagesOfRound); },
         &Figures::images},
        {u"errors"_s, recordable(),
         [&](const QString &scenario, quint32 s) { return laboratory.failOperations(scenario, s, kErrorsOfRound); },
         &Figures::errors},
        {u"damage"_s,
         {Laboratory::kDamaged},
         [&](const QString &, quint32 s) { return laboratory.damage(s, kMutantsOfRound); },
         &Figures::mutants},
        {u"crowd"_s,
         {Laboratory::kCrowd},
         [&](const QString &, quint32 s) { return laboratory.crowd(s, 2 + static_cast<int>(s % 3)); },
         &Figures::crowds},
    };
    if (parser.isSet(u"kinds"_s)) {
        const QStringList wanted = parser.value(u"kinds"_s).split(u',');
        kinds.removeIf([&](const Kind &kind) { return !wanted.contains(kind.name); });
    }
    bool counted = parser.isSet(u"rounds"_s);
    const QMap<QString, QString> counts{
        {u"kill"_s, u"kills"_s}, {u"power"_s, u"images"_s}, {u"errors"_s, u"errors"_s}, {u"damage"_s, u"mutants"_s}};
    bool anyCount = false;
    for (const QString &option : counts)
        anyCount = anyCount || parser.isSet(option);
    for (Kind &kind : kinds) {
        if (parser.isSet(u"scenario"_s)) {
            const QStringList wanted = parser.value(u"scenario"_s).split(u',');
            kind.scenarios.removeIf([&](const QString &name) { return !wanted.contains(name); });
        }
        if (anyCount)
            kind.wanted = counts.contains(kind.name) ? parser.value(counts.value(kind.name)).toLongLong() : 0;
    }
    counted = counted || anyCount;
    struct Task {
        const Kind *kind;
        QString scenario;
    };
    QList<Task> tasks; // round-robin over scenarios, and kinds within them
    for (const Scenario &scenario : scenarios()) {
        for (const Kind &kind : std::as_const(kinds)) {
            if (kind.scenarios.contains(scenario.name))
                tasks.append({&kind, scenario.name});
        }
    }
    if (tasks.isEmpty()) {
        fprintf(stderr, "nothing to do\n");
        return 2;
    }
    for (const Task &task : std::as_const(tasks)) {
        if (!laboratory.isPrepared(task.scenario))
            laboratory.prepare(task.scenario);
    }
    QElapsedTimer timer;
    timer.start();
    if (!parser.isSet(u"scenario"_s)) {
        for (const QString &scenario : {u"save"_s, u"backup"_s, u"close"_s, u"password"_s}) {
            if (!laboratory.isPrepared(scenario))
                laboratory.prepare(scenario);
        }
        if (!controlsFail(laboratory, seed)) {
            printf("A control did not fail: what follows would prove nothing.\n");
            return 1;
        }
    }

    QMutex mutex;
    QMap<QString, Figures> figures;
    QMap<QString, qint64> reached;
    qint64 rounds = 0;
    bool violated = false;
    const qint64 end = counted ? -1 : parser.value(u"minutes"_s).toLongLong() * 60;
    const qint64 mostRounds = parser.isSet(u"rounds"_s) ? parser.value(u"rounds"_s).toLongLong() : -1;
    qint64 nextReport = kSecondsOfReport;
    const auto wantedStill = [&](const Kind &kind) {
        return kind.wanted < 0 || reached.value(kind.name) < kind.wanted;
    };
    const auto work = [&] {
        for (;;) {
            Task task{};
            quint32 number = 0;
            {
                const QMutexLocker locker(&mutex);
                const bool over = violated || (end >= 0 && timer.elapsed() / 1000 >= end)
                                  || (mostRounds >= 0 && rounds >= mostRounds);
                qsizetype tried = 0;
                while (!over && tried < tasks.size() && !wantedStill(*tasks.at(rounds % tasks.size()).kind)) {
                    ++rounds;
                    ++tried;
                }
                if (over || tried == tasks.size())
                    return;
                number = static_cast<quint32>(rounds);
                task = tasks.at(rounds++ % tasks.size());
            }
            const Figures of = task.kind->round(task.scenario, seed + number);
            const QMutexLocker locker(&mutex);
            figures[task.scenario] += of;
            reached[task.kind->name] += of.*(task.kind->counted);
            violated = violated || !of.found.isEmpty();
            if (timer.elapsed() / 1000 >= nextReport) {
                nextReport += kSecondsOfReport;
                print(figures, timer.elapsed() / 1000);
            }
        }
    };
    std::vector<std::thread> threads;
    for (int i = 0; i < qMax(1, parser.value(u"jobs"_s).toInt()); ++i)
        threads.emplace_back(work);
    for (std::thread &thread : threads)
        thread.join();
    print(figures, timer.elapsed() / 1000);
    if (violated)
        return 1;
    QDir(place).removeRecursively();
    return 0;
}
