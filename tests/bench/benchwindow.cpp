// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window over a department of 200 000 cases: how soon it can be used, beside an empty window of Qt in the same run;
// how soon a key typed into the search is answered on the screen; scrolling, sorting, memory. Painted offscreen unless
// QT_QPA_PLATFORM says otherwise.
//
//   khattama-bench-window [--cases N] [--repeats N] [--db FILE]
//
// A database given by --db is made when it is not there, and kept for the next run.
#include "tests/bench/benchedwindow.h"
#include "tests/bench/manycases.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLabel>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;
using namespace khattama;

namespace {

QTextStream &out()
{
    static QTextStream stream(stdout);
    stream.setRealNumberPrecision(1);
    stream.setRealNumberNotation(QTextStream::FixedNotation);
    return stream;
}

const QDate kToday(2026, 10, 28);

/// What a fresh process says as soon as its window stands there and can be used.
const QByteArray kReady = "ready";

int beReady()
{
    out() << kReady << Qt::endl;
    return 0;
}

int runEmptyWindow()
{
    QWidget window;
    window.resize(1280, 720);
    window.show();
    bench::waitForPaint(window);
    return beReady();
}

int runOurWindow(const QString &database, gui::LawReading reading, bool logIn)
{
    bench::BenchedWindow ours(database, std::move(reading));
    ours.show();
    if (logIn)
        ours.logIn();
    return beReady();
}

/// Milliseconds from the start of a process to its word, the median of some.
double startOf(const QStringList &arguments, int repeats)
{
    std::vector<double> times;
    for (int run = 0; run < repeats; ++run) {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QElapsedTimer timer;
        timer.start();
        process.start(QCoreApplication::applicationFilePath(), arguments);
        while (!process.readAllStandardOutput().contains(kReady)) {
            if (!process.waitForReadyRead(60000))
                qFatal("the window did not get ready");
        }
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        process.waitForFinished();
    }
    return bench::Times(std::move(times)).median();
}

void tell(const QString &what, const bench::Times &times)
{
    out() << what << ": median " << times.median() << " ms, p99 " << times.percentile(99) << " ms, worst "
          << times.worst() << " ms (" << times.count() << ")" << Qt::endl;
}

void tellMemory(const QString &when)
{
    out() << "memory " << when << ": " << bench::residentMegabytes() << " MB, peak " << bench::peakMegabytes() << " MB"
          << Qt::endl;
}

void measureStarts(const QString &database, int repeats)
{
    const double empty = startOf({u"--empty-window"_s}, repeats);
    const double login = startOf({u"--login"_s, u"--db"_s, database}, repeats);
    const double workspace = startOf({u"--workspace"_s, u"--db"_s, database}, repeats);
    out() << "start, median of " << repeats << " fresh processes: empty window of Qt " << empty << " ms, login page "
          << login << " ms (" << login / empty << " times), workspace " << workspace << " ms (" << workspace / empty
          << " times)" << Qt::endl;
}

void measureList(const QString &database)
{
    bench::BenchedWindow window(database, gui::LawReading(kToday));
    window.show();
    tellMemory(u"at the login page"_s);
    window.logIn();
    tellMemory(u"in the workspace"_s);
    const bench::ListReading reading = window.openCases();
    out() << "list of cases: first rows after " << reading.firstRowsMs << " ms, all " << reading.rows << " after "
          << reading.allRowsMs << " ms; longest stop of the window meanwhile " << reading.longestStopMs << " ms"
          << Qt::endl;
    tellMemory(u"with the list read"_s);

    bench::Times all;
    const QStringList searches{u"а"_s,          u"ахметов гүлнар"_s, u"семенов п"_s, u"8503"_s,    u"12/2024"_s,
                               u"Әлібеков Ү"_s, u"031-15"_s,         u"и"_s,         u"ким о с"_s, u"zzz"_s};
    for (const QString &search : searches) {
        const bench::Times times = window.typeSearch(search);
        tell(u"keys of «"_s + search + u"»"_s, times);
        all.add(times);
    }
    tell(u"a key in the search, till painted"_s, all);
    tell(u"a page scrolled, till painted"_s, window.scrollPages(200));
    tell(u"sort by a column, till painted"_s, window.sortColumns());
    tell(u"End and Home, till painted"_s, window.jumpToEnds(20));
    tellMemory(u"at the end"_s);
}

} // namespace

int main(int argc, char **argv)
{
    // As the program does it; the empty window of Qt has nothing to read.
    std::optional<gui::LawReading> reading;
    if (std::none_of(argv, argv + argc, [](const char *word) { return std::strcmp(word, "--empty-window") == 0; }))
        reading.emplace(kToday);
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"cases"_s, u"Cases in the database."_s, u"N"_s, u"200000"_s},
                       {u"repeats"_s, u"Starts of which the median is told."_s, u"N"_s, u"5"_s},
                       {u"db"_s, u"Database, made when it is not there."_s, u"FILE"_s},
                       {u"empty-window"_s, u"Be the process that is measured."_s},
                       {u"login"_s, u"Be the process that is measured."_s},
                       {u"workspace"_s, u"Be the process that is measured."_s}});
    parser.process(application);
    if (parser.isSet(u"empty-window"_s))
        return runEmptyWindow();
    if (parser.isSet(u"login"_s) || parser.isSet(u"workspace"_s))
        return runOurWindow(parser.value(u"db"_s), std::move(*reading), parser.isSet(u"workspace"_s));

    const QTemporaryDir folder;
    const QString database = parser.isSet(u"db"_s) ? parser.value(u"db"_s) : folder.filePath(u"many.db"_s);
    const int cases = parser.value(u"cases"_s).toInt();
    if (!QFileInfo::exists(database)) {
        QElapsedTimer timer;
        timer.start();
        const Result<void> made = bench::makeManyCases(database, cases, [&](int done) {
            QTextStream(stderr) << "\rmaking cases: " << done << " of " << cases << (done == cases ? "\n" : "");
        });
        if (!made) {
            out() << "cannot make the cases: " << made.error().code << ' ' << made.error().detail << Qt::endl;
            return 1;
        }
        out() << "made " << cases << " cases in " << timer.elapsed() / 1000 << " s" << Qt::endl;
    }
    out() << "database: " << QFileInfo(database).size() / 1024 / 1024 << " MiB" << Qt::endl;
    measureStarts(database, parser.value(u"repeats"_s).toInt());
    measureList(database);
    return 0;
}
