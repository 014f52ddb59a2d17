// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/rules/backuprules.h"
#include "ui/shell/pagecontext.h"

#include <QStatusBar>
#include <QTimer>

class QLabel;
class QProgressBar;
class QToolButton;

namespace khattama::ui {

class BackupWatch;
class KeyWatch;

/// Always says whether all is saved, who is logged in, and how the server and the backup stand; shows how far a long
/// work is, and lets it be cancelled.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(const PageContext &context, QWidget *parent = nullptr);

    /// The end of a long work; stands for some seconds beside the rest.
    void tell(const QString &sentence);

private:
    void setBackups(const rules::BackupState &state);
    void setBackupFailed(const Error &error);
    void setSaving(int pending);
    void setFailed(const Error &error);
    void setProgress(const QString &title, int done, int total);

    const PageContext &m_context;
    QLabel *m_saved;
    QLabel *m_backup;
    BackupWatch *m_watch;
    KeyWatch *m_keys;
    QString m_backupFault; ///< why the last one to the plan could not be made; empty: it could
    QLabel *m_work;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
    QTimer m_ending; ///< since the last job of a long work
    bool m_failed = false;
};

} // namespace khattama::ui
