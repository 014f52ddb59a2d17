// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/housekeeping.h"
#include "ui/shell/pagecontext.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace khattama::ui {

class MessageBar;

/// The database: a checked backup, and the proof that nothing was changed behind the program's back.
class DatabasePanel : public QWidget
{
    Q_OBJECT

public:
    explicit DatabasePanel(const PageContext &context, QWidget *parent = nullptr);

private:
    void backUp();
    void verify();
    void show(const StorageReport &report);

    const PageContext &m_context;
    MessageBar *m_message;
    QListWidget *m_problems;
};

} // namespace khattama::ui
