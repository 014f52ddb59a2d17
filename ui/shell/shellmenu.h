// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/commandpalette.h"

#include <QObject>
#include <QPointer>

class QMainWindow;
class QMenu;

namespace khattama::ui {

class HelpDialog;
class Look;
class Workspace;

/// The menus: where one can go, what can be done on the page in front, how the window looks, help. Every shortcut of
/// the shell stands here.
class ShellMenu : public QObject
{
    Q_OBJECT

public:
    ShellMenu(QMainWindow &window, Look &look);

    /// Makes the menus anew in the language of now; `workspace` is null while nobody is logged in.
    void make(Workspace *workspace);
    /// All that can be done now, for the palette.
    [[nodiscard]] QList<PaletteEntry> commands();

Q_SIGNALS:
    void lockAsked();
    void paletteAsked();
    void passwordChangeAsked();

private:
    void makeProgram();
    void makeGo();
    void makeView();
    void makeHelp();
    void makeCorner();
    void fillPageMenu();
    void showHelp();
    void showShortcuts();
    void showAbout();

    QMainWindow &m_window;
    Look &m_look;
    QPointer<Workspace> m_workspace;
    QMenu *m_page = nullptr;
    QPointer<HelpDialog> m_help;
};

} // namespace khattama::ui
