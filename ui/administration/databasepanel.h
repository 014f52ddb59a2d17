// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/housekeeping.h"
#include "ui/shell/pagecontext.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace khattama::ui {

class BackupPlanPanel;
class KeyPanel;
class MessageBar;

/// The database: checked backups by hand and by themselves, the recovery key, the department's key, and the proof that
/// nothing was changed behind the program's back.
class DatabasePanel : public QWidget
{
    Q_OBJECT

public:
    explicit DatabasePanel(const PageContext &context, QWidget *parent = nullptr);

    void refresh();

private:
    void backUp();
    void replaceRecoveryKey();
    void verify();
    void show(const audit::CheckOutcome &report);

    const PageContext &m_context;
    MessageBar *m_message;
    QListWidget *m_problems;
    BackupPlanPanel *m_plan = nullptr; ///< null for who may not administer, as the next
    KeyPanel *m_key = nullptr;
};

} // namespace khattama::ui
