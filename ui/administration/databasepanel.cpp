// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/administration/databasepanel.h"

#include "ui/administration/backupplanpanel.h"
#include "ui/administration/keypanel.h"
#include "ui/administration/recoverykeydialog.h"
#include "ui/shell/jobs.h"
#include "ui/shell/prompt.h"
#include "ui/widgets/hint.h"
#include "ui/widgets/messagebar.h"

#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace khattama::ui {

DatabasePanel::DatabasePanel(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_message(new MessageBar(this)), m_problems(new QListWidget(this))
{
    m_message->clear();
    m_problems->setObjectName(u"problemsList"_s);
    m_problems->setAccessibleName(tr("What was found in the database"));
    m_problems->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_message);
    if (context.may(people::Permission::Administer)) {
        auto *backUp = new QPushButton(tr("Make a backup …"), this);
        backUp->setObjectName(u"backUpButton"_s);
        layout->addWidget(hint(tr("A backup is encrypted as the database is. It counts only after it was opened and "
                                  "checked again. Keep it on another disk."),
                               this));
        layout->addWidget(backUp, 0, Qt::AlignLeft);
        connect(backUp, &QPushButton::clicked, this, &DatabasePanel::backUp);
        m_plan = new BackupPlanPanel(context, this);
        layout->addWidget(m_plan);
        connect(m_plan, &BackupPlanPanel::done, this,
                [this](const QString &sentence) { m_message->show(MessageBar::Kind::Done, sentence); });
        connect(m_plan, &BackupPlanPanel::failed, this,
                [this](const QString &sentence) { m_message->show(MessageBar::Kind::Error, sentence); });
        auto *key = new QPushButton(tr("Replace the recovery key …"), this);
        key->setObjectName(u"replaceRecoveryKeyButton"_s);
        layout->addWidget(hint(tr("When the sheet with the recovery key is lost, or somebody has seen it."), this));
        layout->addWidget(key, 0, Qt::AlignLeft);
        connect(key, &QPushButton::clicked, this, &DatabasePanel::replaceRecoveryKey);
        m_key = new KeyPanel(context, this);
        layout->addWidget(m_key);
        connect(m_key, &KeyPanel::done, this,
                [this](const QString &sentence) { m_message->show(MessageBar::Kind::Done, sentence); });
        connect(m_key, &KeyPanel::failed, this,
                [this](const QString &sentence) { m_message->show(MessageBar::Kind::Error, sentence); });
    }
    auto *verify = new QPushButton(tr("Check the whole database"), this);
    verify->setObjectName(u"verifyButton"_s);
    layout->addWidget(hint(tr("Looks through every entry of the audit, every document and every sealed line, and names "
                              "what is not as the program wrote it."),
                           this));
    layout->addWidget(verify, 0, Qt::AlignLeft);
    layout->addWidget(m_problems, 1);
    connect(verify, &QPushButton::clicked, this, &DatabasePanel::verify);
}

void DatabasePanel::backUp()
{
    const QString suggested = u"khattama-%1.db"_s.arg(m_context.today().toString(Qt::ISODate));
    const QString target = m_context.prompt.fileToSave(this, tr("Backup"), suggested, tr("Backups (*.db)"));
    if (target.isEmpty())
        return;
    m_context.jobs.longSave(
        tr("Backup"), this,
        [target](Services &services, Progress &progress) { return services.housekeeping.backUp(target, progress); },
        [this, target](const Result<void> &result) {
            if (result)
                m_message->show(MessageBar::Kind::Done, tr("The backup %1 is made and checked.").arg(target));
            else
                m_message->show(MessageBar::Kind::Error, m_context.worded(result.error()));
        });
}

void DatabasePanel::refresh()
{
    if (m_plan == nullptr)
        return;
    m_plan->refresh();
    m_key->refresh();
}

void DatabasePanel::replaceRecoveryKey()
{
    auto *dialog = new RecoveryKeyDialog(m_context, window());
    connect(dialog, &RecoveryKeyDialog::replaced, this, [this] {
        m_message->show(MessageBar::Kind::Done, tr("The new recovery key holds. Keep its sheet in the safe."));
    });
    dialog->open();
}

void DatabasePanel::verify()
{
    m_context.jobs.longRead(
        tr("The database is being checked"), this,
        [](Services &services, Progress &) { return services.housekeeping.report(); },
        [this](const Result<audit::CheckOutcome> &report) {
            if (report)
                show(*report);
            else
                m_message->show(MessageBar::Kind::Error, m_context.worded(report.error()));
        });
}

void DatabasePanel::show(const audit::CheckOutcome &report)
{
    m_problems->clear();
    const QLocale locale;
    const QString entries = locale.toString(report.entries);
    const QString documents = locale.toString(report.documents);
    if (report.problems.isEmpty()) {
        m_message->show(
            MessageBar::Kind::Done,
            tr("All is as the program wrote it: entries of the audit %1, documents %2.").arg(entries, documents));
        return;
    }
    for (const audit::CheckOutcome::Problem &problem : report.problems) {
        m_problems->addItem(problem.place + u": "_s
                            + m_context.wording.text(problem.code, problem.arguments, m_context.language));
    }
    m_message->show(MessageBar::Kind::Error,
                    tr("%n place(s) are not as the program wrote them. Make a backup, keep this computer as it is, and "
                       "tell who is responsible for the protection of data.",
                       nullptr, static_cast<int>(report.problems.size())));
}

} // namespace khattama::ui
