// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/backupwatch.h"

#include "ui/shell/housekeeping.h"
#include "ui/shell/jobs.h"

using namespace std::chrono_literals;

namespace khattama::ui {

namespace {
constexpr auto kLook = 1min;
constexpr int kRetrySeconds = 10 * 60;
} // namespace

BackupWatch::BackupWatch(const PageContext &context, QObject *parent) : QObject(parent), m_context(context)
{
    connect(&m_minute, &QTimer::timeout, this, &BackupWatch::look);
    m_minute.start(kLook);
}

void BackupWatch::look()
{
    m_context.jobs.read(
        this, [](Services &services) { return services.housekeeping.backups(); },
        [this](const Result<rules::BackupState> &state) {
            if (!state)
                return;
            Q_EMIT known(*state);
            const QDateTime now = m_context.clock.now();
            const bool waits = m_notBefore.isValid() && now < m_notBefore && now.secsTo(m_notBefore) <= kRetrySeconds;
            if (state->due && !m_working && !waits)
                make();
        });
}

void BackupWatch::make()
{
    m_working = true;
    // A read: what was typed is saved whatever becomes of the backup.
    m_context.jobs.longRead(
        tr("Backup"), this,
        [](Services &services, Progress &progress) { return services.housekeeping.makePlannedBackup(progress); },
        [this](const Result<QString> &file) {
            m_working = false;
            m_notBefore = file ? QDateTime() : m_context.clock.now().addSecs(kRetrySeconds);
            if (file)
                Q_EMIT made(*file);
            else
                Q_EMIT failed(file.error());
            look();
        });
}

} // namespace khattama::ui
