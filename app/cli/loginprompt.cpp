// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/loginprompt.h"

#include <QTextStream>

#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace khattama::cli {

namespace {

bool hasTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stdin)) != 0;
#else
    return isatty(STDIN_FILENO) != 0;
#endif
}

/// While it lives the terminal does not show what is typed.
class Hidden
{
public:
#ifdef Q_OS_WIN
    Hidden() : m_console(GetStdHandle(STD_INPUT_HANDLE))
    {
        GetConsoleMode(m_console, &m_before);
        SetConsoleMode(m_console, m_before & ~DWORD(ENABLE_ECHO_INPUT));
    }
    ~Hidden()
    {
        SetConsoleMode(m_console, m_before);
    }

private:
    HANDLE m_console;
    DWORD m_before = 0;
#else
    Hidden()
    {
        tcgetattr(STDIN_FILENO, &m_before);
        termios hidden = m_before;
        hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    }
    ~Hidden()
    {
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }

private:
    termios m_before{};
#endif
    Q_DISABLE_COPY_MOVE(Hidden)
};

} // namespace

QString LoginPrompt::valueOf(const QString &name)
{
    const QString set = qEnvironmentVariable(name.toUtf8().constData());
    const bool login = name == "KHATTAMA_USER"_L1;
    if (!set.isEmpty() || !(login || name == "KHATTAMA_PASSWORD"_L1) || !hasTerminal())
        return set;
    if (!m_answers.contains(name))
        m_answers.insert(name, ask(login ? u"cli.ask_login"_s : u"cli.ask_password"_s, login));
    return m_answers.value(name);
}

QString LoginPrompt::ask(const QString &question, bool shown) const
{
    QTextStream out(stderr);
    out << m_wording.text(question, {}, m_language) << u' ' << Qt::flush;
    QTextStream in(stdin);
    if (shown)
        return in.readLine().trimmed();
    const Hidden hidden;
    const QString typed = in.readLine();
    out << Qt::endl; // that of Enter was not shown either
    return typed;
}

} // namespace khattama::cli
