// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/realdisplay/realscreen.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <sys/prctl.h>

using namespace Qt::StringLiterals;

namespace khattama::test {

namespace {
/// A loaded machine is slow, not broken: there the server has held keys back until the window asked it for something,
/// as it does every minute.
constexpr int kPatienceMs = 150000;
constexpr int kAnswerMs = 5000;
constexpr int kRestMs = 100;
constexpr int kRests = 3; ///< in a row: between two of them a job may be handed from one thread to another

void dieWithTheTest(QProcess &process)
{
    process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
}

/// Whether every thread of a process waits for something.
bool rests(qint64 process)
{
    const QDir tasks(u"/proc/%1/task"_s.arg(process));
    for (const QString &task : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile stat(tasks.filePath(task + u"/stat"_s));
        // «pid (name) state …»; the name may hold anything.
        if (stat.open(QIODevice::ReadOnly) && !QString::fromUtf8(stat.readAll()).section(u')', -1).startsWith(u" S"_s))
            return false;
    }
    return true;
}
} // namespace

RealScreen::RealScreen()
{
    dieWithTheTest(m_server);
    dieWithTheTest(m_manager);
    m_server.setProcessChannelMode(QProcess::SeparateChannels);
    m_server.start(u"Xvfb"_s, {u"-noreset"_s, u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1366x768x24"_s,
                               u"-nolisten"_s, u"tcp"_s});
    while (m_server.waitForReadyRead(kPatienceMs) && !m_server.canReadLine()) {
    }
    const QString number = QString::fromLatin1(m_server.readLine()).trimmed();
    if (number.isEmpty()) {
        m_trouble = u"Xvfb: "_s + m_server.errorString();
        return;
    }
    m_name = u':' + number;
    m_manager.setProcessEnvironment(environment());
    m_manager.start(u"openbox"_s, {u"--sm-disable"_s});
    const auto managed = [this] {
        QProcess ask;
        ask.setProcessEnvironment(environment());
        ask.start(u"xprop"_s, {u"-root"_s, u"_NET_SUPPORTING_WM_CHECK"_s});
        return ask.waitForFinished(kPatienceMs) && ask.readAllStandardOutput().contains("window id");
    };
    if (!QTest::qWaitFor(managed, kPatienceMs))
        m_trouble = u"openbox: "_s + m_manager.errorString();
}

RealScreen::~RealScreen()
{
    for (QProcess *process : {&m_manager, &m_server}) {
        process->kill();
        process->waitForFinished();
    }
}

QProcessEnvironment RealScreen::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISPLAY"_s, m_name);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_runtime.path());
    environment.insert(u"XDG_CONFIG_HOME"_s, m_runtime.path());
    environment.insert(u"XDG_DATA_HOME"_s, m_runtime.path());
    return environment;
}

QString RealScreen::tell(const QStringList &words) const
{
    QProcess xdotool;
    xdotool.setProcessEnvironment(environment());
    xdotool.start(u"xdotool"_s, words);
    xdotool.waitForFinished(kPatienceMs);
    return QString::fromUtf8(xdotool.readAllStandardOutput()).trimmed();
}

void RealScreen::start(QProcess &process, const QString &program, const QStringList &arguments) const
{
    dieWithTheTest(process);
    process.setProcessEnvironment(environment());
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    process.waitForStarted(kPatienceMs);
}

bool RealScreen::inFront(const QString &part) const
{
    if (activeTitle().contains(part))
        return true;
    const QString window = tell({u"search"_s, u"--onlyvisible"_s, u"--name"_s, part}).section(u'\n', 0, 0);
    if (!window.isEmpty())
        tell({u"windowactivate"_s, window});
    return false;
}

bool RealScreen::waitForWindow(const QProcess &process, const QString &part) const
{
    int rested = 0;
    const auto atRest = [&] {
        rested = rests(process.processId()) ? rested + 1 : 0;
        QTest::qSleep(kRestMs);
        return rested >= kRests;
    };
    return QTest::qWaitFor([&] { return inFront(part); }, kPatienceMs) && QTest::qWaitFor(atRest, kPatienceMs);
}

bool RealScreen::pressUntilWindow(const QProcess &process, const QString &name, const QString &part) const
{
    for (int waited = 0; waited < kPatienceMs; waited += kAnswerMs) {
        key(name);
        if (QTest::qWaitFor([&] { return inFront(part); }, kAnswerMs))
            return waitForWindow(process, part);
    }
    return false;
}

QString RealScreen::activeTitle() const
{
    return tell({u"getactivewindow"_s, u"getwindowname"_s});
}

void RealScreen::key(const QString &name) const
{
    tell({u"key"_s, u"--clearmodifiers"_s, name});
}

void RealScreen::type(const QString &latin) const
{
    tell({u"type"_s, u"--delay"_s, u"15"_s, latin});
}

} // namespace khattama::test
