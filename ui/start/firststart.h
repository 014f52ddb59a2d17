// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/frontdoor.h"
#include "ui/shell/shell.h"

#include <QWidget>

class QStackedWidget;
class QVBoxLayout;

namespace khattama::ui {

class FoundingPage;
class MessageBar;

/// What the program shows where there is no department yet: found one, join one whose database is there, restore one
/// from a backup, or look at the sample department.
class FirstStart : public QWidget
{
    Q_OBJECT

public:
    explicit FirstStart(const Shell &shell, QWidget *parent = nullptr);

    void makeSample();
    /// Asks for a backup and puts it to database(), or beside it where something stands there.
    void restore();
    /// Nothing is chosen yet.
    [[nodiscard]] bool isUntouched() const;

Q_SIGNALS:
    /// There is a department now at FrontDoor::database().
    void ready();

private:
    [[nodiscard]] QWidget *makeChoices();
    void addChoice(QVBoxLayout *column, const QString &name, const QString &title, const QString &explanation,
                   void (FirstStart::*chosen)());
    void found();
    void join();
    void showRecoveryKey(const QString &key);
    void setBusy(const QString &sentence);
    /// Goes on to the login, or tells what went wrong and lets choose again.
    void finish(const Result<void> &result);

    Shell m_shell;
    QStackedWidget *m_pages;
    QWidget *m_choices;
    MessageBar *m_message;
};

} // namespace khattama::ui
