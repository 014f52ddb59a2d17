// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/backuprules.h"
#include "ui/shell/pagecontext.h"

#include <QObject>
#include <QTimer>

namespace khattama::ui {

/// Makes the backups that the administrator's plan asks for while somebody is logged in, whoever it is. Where one
/// could not be made, as with a disk that is not there, it is tried again after some minutes.
class BackupWatch : public QObject
{
    Q_OBJECT

public:
    explicit BackupWatch(const PageContext &context, QObject *parent = nullptr);

    /// Asks how it stands, and makes a backup when one is due.
    void look();

Q_SIGNALS:
    void known(const khattama::rules::BackupState &state);
    void made(const QString &file);
    void failed(const khattama::Error &error);

private:
    void make();

    const PageContext &m_context;
    QTimer m_minute;
    QDateTime m_notBefore; ///< after one that failed
    bool m_working = false;
};

} // namespace khattama::ui
