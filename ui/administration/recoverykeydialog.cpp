// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/administration/recoverykeydialog.h"

#include "ui/shell/housekeeping.h"
#include "ui/shell/jobs.h"
#include "ui/start/recoverykeypage.h"
#include "ui/widgets/fieldform.h"
#include "ui/widgets/messagebar.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace khattama::ui {

RecoveryKeyDialog::RecoveryKeyDialog(const PageContext &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_pages(new QStackedWidget(this)), m_form(new FieldForm(this)),
      m_message(new MessageBar(this)), m_password(new QLineEdit(this)),
      m_propose(new QPushButton(tr("Make a new key"), this))
{
    setObjectName(u"recoveryKeyDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New recovery key"));
    m_message->clear();
    m_password->setObjectName(u"ownPasswordEdit"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_propose->setObjectName(u"proposeKeyButton"_s);
    m_propose->setDefault(true);
    m_form->setMaximumColumns(1);
    m_form->addField(u"password"_s, tr("Your own password"), m_password)->setRequired(true);

    auto *asking = new QWidget(this);
    auto *hint = new QLabel(tr("When the new key was typed in, the sheet of until now opens this database no more. The "
                               "backups made until now are still opened by it: keep it as long as they are kept."),
                            asking);
    hint->setWordWrap(true);
    auto *column = new QVBoxLayout(asking);
    column->addWidget(m_message);
    column->addWidget(hint);
    column->addWidget(m_form);
    column->addStretch(1);
    m_pages->addWidget(asking);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_propose, QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_pages, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 22);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_propose, &QPushButton::clicked, this, &RecoveryKeyDialog::propose);
}

void RecoveryKeyDialog::propose()
{
    m_propose->setEnabled(false);
    // A read: a wrong password is nothing that was not saved.
    m_context.jobs.read(
        this,
        [password = m_password->text()](Services &services) {
            return services.housekeeping.proposeRecoveryKey(password);
        },
        [this](const Result<QString> &key) {
            m_password->clear();
            if (key) {
                showKey(*key);
                return;
            }
            m_propose->setEnabled(true);
            m_message->show(MessageBar::Kind::Error, m_context.worded(key.error()));
        });
}

void RecoveryKeyDialog::showKey(const QString &key)
{
    m_propose->hide();
    const auto confirm = [this](const QString &typed, RecoveryKeyPage::Then then) {
        m_context.jobs.save(
            this, [typed](Services &services) { return services.housekeeping.confirmRecoveryKey(typed); }, then);
    };
    auto *page = new RecoveryKeyPage(
        key, m_context.today(), tr("Confirm the new key"), confirm,
        [this](const Error &error) { return m_context.worded(error); }, this);
    m_pages->addWidget(page);
    m_pages->setCurrentWidget(page);
    connect(page, &RecoveryKeyPage::confirmed, this, [this] {
        Q_EMIT replaced();
        accept();
    });
}

} // namespace khattama::ui
