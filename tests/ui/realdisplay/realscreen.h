// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace khattama::test {

/// A real X server with a window manager, and the keyboard of its user: keys come in as from the hardware. What
/// offscreen tests cannot see: focus between windows, the raising of a window, the death of a process.
class RealScreen
{
public:
    RealScreen();
    ~RealScreen();
    RealScreen(const RealScreen &) = delete;
    RealScreen &operator=(const RealScreen &) = delete;

    /// Empty, or why there is no display.
    [[nodiscard]] const QString &trouble() const { return m_trouble; }
    [[nodiscard]] QProcessEnvironment environment() const;

    /// Starts a program on this screen; it dies with the test.
    void start(QProcess &process, const QString &program, const QStringList &arguments) const;
    /// Waits for a visible window whose title has `part`, gives it the keyboard, and waits until the program rests: a
    /// user types when the cursor stands there.
    [[nodiscard]] bool waitForWindow(const QProcess &process, const QString &part) const;
    /// Presses a key until a window with `part` in its title answers: what is still being read takes no keys.
    [[nodiscard]] bool pressUntilWindow(const QProcess &process, const QString &name, const QString &part) const;
    [[nodiscard]] QString activeTitle() const;
    void key(const QString &name) const; ///< as xdotool names it: ctrl+2, Return
    void type(const QString &latin) const;

private:
    [[nodiscard]] bool inFront(const QString &part) const;
    /// What xdotool prints; waits until it ends.
    QString tell(const QStringList &words) const;

    QTemporaryDir m_runtime;
    QProcess m_server;
    QProcess m_manager;
    QString m_name;
    QString m_trouble;
};

} // namespace khattama::test
