// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/passworddialog.h"

#include "ui/shell/frontdoor.h"
#include "ui/shell/look.h"
#include "ui/widgets/fieldform.h"
#include "ui/widgets/messagebar.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace khattama::ui {

PasswordDialog::PasswordDialog(const Shell &shell, const QString &login, QWidget *parent)
    : QDialog(parent), m_shell(shell), m_login(login), m_form(new FieldForm(this)), m_message(new MessageBar(this)),
      m_old(new QLineEdit(this)), m_new(new QLineEdit(this)), m_again(new QLineEdit(this))
{
    setObjectName(u"passwordDialog"_s);
    setWindowTitle(tr("Change password"));
    m_message->clear();
    m_form->setMaximumColumns(1);
    const auto add = [this](QLineEdit *edit, const QString &path, const QString &label) {
        edit->setEchoMode(QLineEdit::Password);
        edit->setObjectName(path + u"PasswordEdit"_s);
        m_form->addField(path, label, edit)->setRequired(true);
    };
    add(m_old, u"old"_s, tr("Password until now"));
    add(m_new, u"new"_s, tr("New password"));
    add(m_again, u"again"_s, tr("New password once more"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_change = buttons->addButton(tr("Change password"), QDialogButtonBox::ActionRole);
    m_change->setObjectName(u"changePasswordButton"_s);
    m_change->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_message);
    layout->addWidget(m_form);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_change, &QPushButton::clicked, this, &PasswordDialog::change);
}

void PasswordDialog::change()
{
    m_form->clearMessages();
    if (m_new->text() != m_again->text()) {
        m_form->field(u"again"_s)->setError(tr("The two passwords differ; please type it once more."));
        return;
    }
    m_change->setEnabled(false);
    m_shell.door.changePassword(
        m_login, m_old->text(), m_new->text(), [guard = QPointer(this)](const Result<void> &changed) {
            if (!guard)
                return;
            guard->m_change->setEnabled(true);
            if (changed) {
                guard->accept();
            } else {
                guard->m_message->show(MessageBar::Kind::Error,
                                       guard->m_shell.wording.text(changed.error(), guard->m_shell.look.language()));
            }
        });
}

} // namespace khattama::ui
