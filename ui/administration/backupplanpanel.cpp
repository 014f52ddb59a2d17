// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/administration/backupplanpanel.h"

#include "ui/shell/housekeeping.h"
#include "ui/shell/jobs.h"
#include "ui/shell/prompt.h"
#include "ui/widgets/fieldform.h"
#include "ui/widgets/typedtime.h"

#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace khattama::ui {

BackupPlanPanel::BackupPlanPanel(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_form(new FieldForm(this)), m_folder(new QLineEdit(this)),
      m_time(new QLineEdit(u"18:00"_s, this)), m_every(new QComboBox(this)),
      m_makeNow(new QPushButton(tr("Make one now"), this)),
      m_off(new QPushButton(tr("No backups by themselves any more"), this))
{
    m_folder->setObjectName(u"backupFolderEdit"_s);
    m_time->setObjectName(u"backupTimeEdit"_s);
    m_every->setObjectName(u"backupEveryBox"_s);
    m_makeNow->setObjectName(u"makePlannedBackupButton"_s);
    m_off->setObjectName(u"noPlanButton"_s);
    m_every->addItem(tr("once a day"), 24);
    for (const int hours : {12, 6, 3, 1})
        m_every->addItem(tr("every %n hour(s)", nullptr, hours), hours);
    auto *choose = new QPushButton(tr("Choose the folder …"), this);
    choose->setObjectName(u"chooseBackupFolderButton"_s);
    auto *save = new QPushButton(tr("Save the plan"), this);
    save->setObjectName(u"saveBackupPlanButton"_s);

    m_form->setMaximumColumns(2);
    m_form->addSection(tr("Backups by themselves"));
    m_form->addField(u"folder"_s, tr("Folder, best on another disk"), m_folder, FieldForm::Width::Row)
        ->setReason(
            tr("Made while somebody is logged in. All backups of the last days are kept, then one of each week, "
               "then one of each month; what is not a backup of this database is never touched."));
    m_form->addField(u"time"_s, tr("Hour"), m_time);
    m_form->addField(u"every"_s, tr("How often"), m_every);
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins({});
    for (QPushButton *button : {choose, save, m_makeNow, m_off})
        row->addWidget(button);
    row->addStretch(1);
    m_form->addRow(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_form);
    m_makeNow->setEnabled(false);
    m_off->setEnabled(false);
    connect(choose, &QPushButton::clicked, this, &BackupPlanPanel::chooseFolder);
    connect(save, &QPushButton::clicked, this, &BackupPlanPanel::save);
    connect(m_makeNow, &QPushButton::clicked, this, &BackupPlanPanel::makeNow);
    connect(m_off, &QPushButton::clicked, this,
            [this] { setPlan({}, tr("No backups are made by themselves any more.")); });
}

void BackupPlanPanel::refresh()
{
    m_context.jobs.read(
        this, [](Services &services) { return services.housekeeping.backups(); },
        [this](const Result<rules::BackupState> &state) {
            if (state)
                show(*state);
        });
}

void BackupPlanPanel::show(const rules::BackupState &state)
{
    m_makeNow->setEnabled(state.plan.has_value());
    m_off->setEnabled(state.plan.has_value());
    if (!state.plan || m_shown)
        return;
    m_shown = true;
    m_folder->setText(QDir::toNativeSeparators(state.plan->folder));
    m_time->setText(state.plan->at.toString(u"HH:mm"_s));
    const int every = m_every->findData(state.plan->everyHours);
    if (every >= 0) {
        m_every->setCurrentIndex(every);
    } else { // one that was set on the command line
        m_every->addItem(tr("every %n hour(s)", nullptr, state.plan->everyHours), state.plan->everyHours);
        m_every->setCurrentIndex(m_every->count() - 1);
    }
}

void BackupPlanPanel::chooseFolder()
{
    const QString folder = m_context.prompt.folderToOpen(this, tr("Folder for the backups"));
    if (!folder.isEmpty())
        m_folder->setText(QDir::toNativeSeparators(folder));
}

void BackupPlanPanel::save()
{
    m_form->clearMessages();
    const QString folder = m_folder->text().trimmed();
    const QTime at = typedTime(m_time->text());
    if (folder.isEmpty())
        m_form->field(u"folder"_s)->setError(tr("Please choose a folder."));
    if (!at.isValid())
        m_form->field(u"time"_s)->setError(tr("Please type an hour, as 18:00."));
    if (folder.isEmpty() || !at.isValid())
        return;
    setPlan(rules::BackupPlan{QDir::fromNativeSeparators(folder), at, m_every->currentData().toInt()},
            tr("The plan is saved; what is due is made at once."));
}

void BackupPlanPanel::setPlan(const std::optional<rules::BackupPlan> &plan, const QString &sentence)
{
    m_context.jobs.save(
        this, [plan](Services &services) { return services.housekeeping.planBackups(plan); },
        [this, sentence](const Result<void> &result) {
            if (result)
                Q_EMIT done(sentence);
            else
                Q_EMIT failed(m_context.worded(result.error()));
            refresh();
        });
}

void BackupPlanPanel::makeNow()
{
    m_context.jobs.longSave(
        tr("Backup"), this,
        [](Services &services, Progress &progress) { return services.housekeeping.makePlannedBackup(progress); },
        [this](const Result<QString> &file) {
            if (file)
                Q_EMIT done(tr("The backup %1 is made and checked.").arg(QDir::toNativeSeparators(*file)));
            else
                Q_EMIT failed(m_context.worded(file.error()));
        });
}

} // namespace khattama::ui
