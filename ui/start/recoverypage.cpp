// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/recoverypage.h"

#include "ui/shell/look.h"
#include "ui/widgets/fieldform.h"
#include "ui/widgets/messagebar.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace khattama::ui {

RecoveryPage::RecoveryPage(const Shell &shell, const QString &login, QWidget *parent)
    : QWidget(parent), m_shell(shell), m_form(new FieldForm(this)), m_message(new MessageBar(this)),
      m_key(new QLineEdit(this)), m_login(new QLineEdit(login, this)), m_password(new QLineEdit(this)),
      m_again(new QLineEdit(this)), m_recover(new QPushButton(tr("Set the password and log in"), this))
{
    setObjectName(u"recoveryPage"_s);
    m_message->clear();
    m_key->setObjectName(u"recoveryKeyEdit"_s);
    m_login->setObjectName(u"recoveredLoginEdit"_s);
    m_password->setObjectName(u"newPasswordEdit"_s);
    m_again->setObjectName(u"newPasswordAgainEdit"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_again->setEchoMode(QLineEdit::Password);
    m_recover->setObjectName(u"recoverButton"_s);
    m_recover->setDefault(true);
    auto *back = new QPushButton(tr("Back"), this);

    m_form->setMaximumColumns(1);
    m_form->addSection(tr("Login with the recovery key"));
    m_form->addField(u"key"_s, tr("Recovery key, as it stands on the paper"), m_key)->setRequired(true);
    m_form->addField(u"login"_s, tr("User"), m_login)->setRequired(true);
    m_form->addField(u"password"_s, tr("New password"), m_password)->setRequired(true);
    m_form->addField(u"again"_s, tr("New password once more"), m_again)->setRequired(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(back);
    buttons->addStretch(1);
    buttons->addWidget(m_recover);
    auto *column = new QVBoxLayout;
    column->addStretch(1);
    column->addWidget(m_message);
    column->addWidget(m_form);
    column->addLayout(buttons);
    column->addStretch(2);
    auto *layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addLayout(column, 3);
    layout->addStretch(1);
    setFocusProxy(m_key);
    connect(back, &QPushButton::clicked, this, &RecoveryPage::givenUp);
    connect(m_recover, &QPushButton::clicked, this, &RecoveryPage::recover);
}

void RecoveryPage::recover()
{
    m_form->clearMessages();
    if (m_password->text() != m_again->text()) {
        m_form->field(u"again"_s)->setError(tr("The two passwords differ; please type it once more."));
        return;
    }
    m_recover->setEnabled(false);
    m_shell.door.recover(m_key->text(), m_login->text().trimmed(), m_password->text(),
                         [guard = QPointer(this)](const Result<Entrance> &entrance) {
                             if (!guard)
                                 return;
                             guard->m_recover->setEnabled(true);
                             if (entrance) {
                                 Q_EMIT guard->entered(*entrance);
                             } else {
                                 guard->m_message->show(
                                     MessageBar::Kind::Error,
                                     guard->m_shell.wording.text(entrance.error(), guard->m_shell.look.language()));
                             }
                         });
}

} // namespace khattama::ui
