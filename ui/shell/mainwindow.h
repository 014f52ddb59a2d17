// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/frontdoor.h"
#include "ui/shell/idlewatch.h"
#include "ui/shell/shell.h"

#include <QDialog>
#include <QJsonObject>
#include <QMainWindow>
#include <QPointer>

#include <memory>
#include <optional>

class QLabel;
class QSettings;
class QVBoxLayout;

namespace khattama::ui {

class ShellMenu;
class Workspace;

/// The frame: what stands in it is the first start, the login, or the workspace of who has logged in.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const Shell &shell);
    ~MainWindow() override;

    /// The first start where there is no department yet, else the login.
    void begin();
    /// The sample department, made where it is not there yet.
    void beginWithSample();
    /// Keeps what is being typed, frees the keys and shows the login; nothing personal stays visible.
    void lock();
    [[nodiscard]] Workspace *workspace() const { return m_workspace; }

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void showFirstStart();
    void showLogin(bool locked);
    void showRecovery(const QString &login);
    void showWorkspace(const Entrance &entrance);
    void setContent(QWidget *content);
    /// What changes with the language is made anew.
    void remake();
    void leave();
    void clearClipboard();
    void keepStanding();
    void showPalette();
    void askToReenter();
    void showTitle();

    Shell m_shell;
    IdleWatch m_idle;
    std::unique_ptr<ShellMenu> m_menu;
    std::unique_ptr<QSettings> m_userSettings;
    std::optional<Entrance> m_entrance; ///< of who is logged in
    QString m_lockedFor;                ///< login of who is locked out
    Workspace *m_workspace = nullptr;
    QWidget *m_content = nullptr;
    QPointer<QDialog> m_reentry; ///< while it is shown
    QLabel *m_rehearsal;
    QVBoxLayout *m_layout;
};

} // namespace khattama::ui
