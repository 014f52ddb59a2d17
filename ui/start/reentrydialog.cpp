// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/reentrydialog.h"

#include "ui/shell/frontdoor.h"
#include "ui/shell/look.h"
#include "ui/widgets/fieldform.h"
#include "ui/widgets/messagebar.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace khattama::ui {

ReentryDialog::ReentryDialog(const Shell &shell, const QString &login, QWidget *parent)
    : QDialog(parent), m_shell(shell), m_login(login), m_form(new FieldForm(this)), m_message(new MessageBar(this)),
      m_password(new QLineEdit(this))
{
    setObjectName(u"reentryDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("The department's key was changed"));
    m_message->setObjectName(u"reentryMessage"_s);
    m_message->clear();
    auto *about = new QLabel(tr("What you have typed still stands in the window and is not lost. Type your password to "
                                "go on with the new key."),
                             this);
    about->setWordWrap(true);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setObjectName(u"reentryPasswordEdit"_s);
    m_form->setMaximumColumns(1);
    m_form->addField(u"password"_s, tr("Your password"), m_password)->setRequired(true);
    auto *buttons = new QDialogButtonBox(this);
    m_enter = buttons->addButton(tr("Go on"), QDialogButtonBox::ActionRole);
    m_enter->setObjectName(u"reenterButton"_s);
    m_enter->setDefault(true);
    buttons->addButton(tr("Lock without saving"), QDialogButtonBox::RejectRole)->setObjectName(u"lockButton"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(about);
    layout->addWidget(m_message);
    layout->addWidget(m_form);
    layout->addStretch(1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 70, fontMetrics().height() * 15); // with room for a message
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_enter, &QPushButton::clicked, this, &ReentryDialog::enter);
}

void ReentryDialog::enter()
{
    m_enter->setEnabled(false);
    m_shell.door.enter(m_login, m_password->text(), [guard = QPointer(this)](const Result<Entrance> &entrance) {
        if (!guard)
            return;
        guard->m_enter->setEnabled(true);
        guard->m_password->clear();
        if (entrance) {
            guard->accept();
        } else {
            guard->m_message->show(MessageBar::Kind::Error,
                                   guard->m_shell.wording.text(entrance.error(), guard->m_shell.look.language()));
        }
    });
}

} // namespace khattama::ui
