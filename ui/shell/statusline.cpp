// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusline.h"

#include "ui/shell/backupwatch.h"
#include "ui/shell/jobs.h"
#include "ui/shell/keywatch.h"

#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace khattama::ui {

namespace {

constexpr int kTellMs = 12000;
constexpr int kMargin = 8;
/// A work of many jobs leaves no gaps in which the button to cancel it would go away under the mouse.
constexpr auto kEnding = 400ms;

QLabel *part(const QString &name, QStatusBar *line)
{
    auto *label = new QLabel(line);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

StatusLine::StatusLine(const PageContext &context, QWidget *parent)
    : QStatusBar(parent), m_context(context), m_saved(part(u"savedLabel"_s, this)),
      m_backup(part(u"backupLabel"_s, this)), m_watch(new BackupWatch(context, this)),
      m_keys(new KeyWatch(context, this)), m_work(part(u"workLabel"_s, this)), m_bar(new QProgressBar(this)),
      m_cancel(new QToolButton(this))
{
    setObjectName(u"statusLine"_s);
    setSizeGripEnabled(false);
    setContentsMargins(kMargin, 0, kMargin, 0);
    m_bar->setMaximumWidth(fontMetrics().averageCharWidth() * 24);
    m_bar->setAccessibleName(tr("Progress"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setObjectName(u"cancelWorkButton"_s);
    auto *server = part(u"serverLabel"_s, this);
    server->setText(tr("no server (local)"));
    server->setToolTip(tr("This workplace works on its own database; a department server is not set up."));
    auto *user = part(u"userLabel"_s, this);
    user->setText(context.user.name);

    addWidget(m_saved);
    addWidget(m_work);
    addWidget(m_bar);
    addWidget(m_cancel);
    for (QLabel *label : {server, m_backup, user}) {
        if (label != server)
            addPermanentWidget(new QLabel(u"·"_s, this));
        addPermanentWidget(label);
    }
    for (QWidget *widget :
         {static_cast<QWidget *>(m_work), static_cast<QWidget *>(m_bar), static_cast<QWidget *>(m_cancel)})
        widget->hide();
    setSaving(0);
    setBackups({});

    connect(&context.jobs, &Jobs::savingChanged, this, &StatusLine::setSaving);
    connect(&context.jobs, &Jobs::saveFailed, this, &StatusLine::setFailed);
    connect(&context.jobs, &Jobs::saved, this, [this] {
        m_failed = false;
        m_watch->look(); // it may have been a backup, or a plan for them
    });
    m_ending.setSingleShot(true);
    m_ending.setInterval(kEnding);
    connect(&context.jobs, &Jobs::progressed, this, &StatusLine::setProgress);
    connect(&context.jobs, &Jobs::longJobEnded, &m_ending, qOverload<>(&QTimer::start));
    connect(&m_ending, &QTimer::timeout, this, [this] {
        m_work->hide();
        m_bar->hide();
        m_cancel->hide();
    });
    connect(m_cancel, &QToolButton::clicked, &context.jobs, &Jobs::cancel);
    connect(m_watch, &BackupWatch::known, this, &StatusLine::setBackups);
    connect(m_watch, &BackupWatch::failed, this, &StatusLine::setBackupFailed);
    connect(m_watch, &BackupWatch::made, this, [this] { m_backupFault.clear(); });
    connect(m_keys, &KeyWatch::ended, this, &StatusLine::tell);
    m_watch->look();
    m_keys->look();
}

void StatusLine::tell(const QString &sentence)
{
    showMessage(sentence, kTellMs);
}

void StatusLine::setBackups(const rules::BackupState &state)
{
    const rules::LegalTime &time = m_context.deadlines.time();
    const QDateTime &at = state.last;
    if (!state.due)
        m_backupFault.clear();
    if (!m_backupFault.isEmpty()) {
        m_backup->setText(u"⚠ "_s + tr("the backup failed"));
    } else if (state.old) {
        const auto days = static_cast<int>(time.dateOf(at).daysTo(m_context.today()));
        m_backup->setText(u"⚠ "_s + tr("the last backup is %n day(s) old", nullptr, days));
    } else {
        m_backup->setText(
            at.isValid()
                ? tr("backup %1 %2").arg(time.dateOf(at).toString(u"dd.MM"_s), time.timeOf(at).toString(u"HH:mm"_s))
                : tr("no backup yet"));
    }
    m_backup->setToolTip(m_backupFault);
    m_backup->setAccessibleDescription(m_backupFault);
}

void StatusLine::setBackupFailed(const Error &error)
{
    m_backupFault = m_context.worded(error);
    tell(m_backupFault);
}

void StatusLine::setSaving(int pending)
{
    if (pending > 0)
        m_saved->setText(tr("Saving …"));
    else if (!m_failed)
        m_saved->setText(u"✓ "_s + tr("All is saved"));
}

void StatusLine::setFailed(const Error &error)
{
    m_failed = true;
    m_saved->setText(u"⚠ "_s + tr("Not saved: %1").arg(m_context.worded(error)));
}

void StatusLine::setProgress(const QString &title, int done, int total)
{
    m_ending.stop();
    m_work->setText(title);
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    m_work->show();
    m_bar->show();
    m_cancel->show();
}

} // namespace khattama::ui
