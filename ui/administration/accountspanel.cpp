// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/administration/accountspanel.h"

#include "ui/shell/housekeeping.h"
#include "ui/shell/jobs.h"
#include "ui/shell/rolenames.h"
#include "ui/widgets/fieldform.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/recordtable.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace khattama::ui {

AccountsPanel::AccountsPanel(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_table(new RecordTable(context.settings, u"tables/accounts"_s, this)),
      m_message(new MessageBar(this)), m_form(new FieldForm(this)), m_login(new QLineEdit(this)),
      m_name(new QLineEdit(this)), m_role(new QComboBox(this)), m_password(new QLineEdit(this)),
      m_iin(new QLineEdit(this)), m_block(new QPushButton(this)),
      m_setRole(new QPushButton(tr("Give this role"), this)),
      m_setPassword(new QPushButton(tr("Give this password"), this)),
      m_setIin(new QPushButton(tr("Enter this IIN"), this))
{
    m_message->clear();
    m_table->setObjectName(u"accountsTable"_s);
    m_table->setAccessibleName(tr("Accounts"));
    m_table->setRecords(&m_model, {{u"login"_s, 18}, {u"name"_s, 40}, {u"role"_s, 24}, {u"state"_s, 14}});
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_message);
    layout->addWidget(m_table, 1);
    layout->addWidget(makeForm());
    connect(m_table, &RecordTable::currentRecordChanged, this, &AccountsPanel::choose);
    choose(-1);
}

QWidget *AccountsPanel::makeForm()
{
    m_login->setObjectName(u"accountLoginEdit"_s);
    m_name->setObjectName(u"accountNameEdit"_s);
    m_role->setObjectName(u"accountRoleBox"_s);
    m_password->setObjectName(u"accountPasswordEdit"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_iin->setObjectName(u"accountIinEdit"_s);
    m_iin->setMaxLength(12);
    m_setIin->setObjectName(u"setIinButton"_s);
    m_block->setObjectName(u"blockAccountButton"_s);
    m_setRole->setObjectName(u"setRoleButton"_s);
    m_setPassword->setObjectName(u"setPasswordButton"_s);
    auto *add = new QPushButton(tr("Open a new account"), this);
    add->setObjectName(u"addAccountButton"_s);
    for (const people::Role role : {people::Role::Specialist, people::Role::Chief, people::Role::Head,
                                    people::Role::Administrator, people::Role::Auditor})
        m_role->addItem(roleName(role), QVariant::fromValue(role));

    m_form->setMaximumColumns(2);
    m_form->addField(u"login"_s, tr("User name"), m_login);
    m_form->addField(u"name"_s, tr("Surname, given name, patronymic, as printed under a signature"), m_name);
    m_form->addField(u"role"_s, tr("Role"), m_role);
    m_form->addField(u"password"_s, tr("Password; they change it themselves after the first login"), m_password);
    m_form->addField(u"iin"_s, tr("IIN; a key that signs must have the same, empty: it is not compared"), m_iin);
    auto *buttons = new QWidget(this);
    auto *row = new FlowLayout(buttons);
    row->setContentsMargins({});
    for (QPushButton *button : {add, m_setRole, m_setPassword, m_setIin, m_block})
        row->addWidget(button);
    m_form->addRow(buttons);
    connect(add, &QPushButton::clicked, this, &AccountsPanel::add);
    connect(m_setPassword, &QPushButton::clicked, this, &AccountsPanel::setPassword);
    connect(m_setRole, &QPushButton::clicked, this, [this] {
        change([login = chosen()->login, role = m_role->currentData().value<people::Role>()](
                   Services &services) { return services.housekeeping.setRole(login, role); },
               tr("The role holds from the next login on."));
    });
    connect(m_setIin, &QPushButton::clicked, this, [this] {
        change([login = chosen()->login,
                iin = m_iin->text().trimmed()](Services &services) { return services.housekeeping.setIin(login, iin); },
               tr("The IIN of the account %1 is kept.").arg(chosen()->login));
    });
    connect(m_block, &QPushButton::clicked, this, [this] {
        const bool block = !chosen()->blocked;
        change([login = chosen()->login,
                block](Services &services) { return services.housekeeping.setBlocked(login, block); },
               block ? tr("The account is blocked.") : tr("The account is open again."));
    });
    return m_form;
}

const people::StaffMember *AccountsPanel::chosen() const
{
    const int row = m_table->currentRecord();
    return row >= 0 ? &m_model.account(row) : nullptr;
}

void AccountsPanel::choose(int row)
{
    const people::StaffMember *const account = row >= 0 ? &m_model.account(row) : nullptr;
    const bool own = account != nullptr && account->login == m_context.user.login; // nobody locks himself out
    m_block->setEnabled(account != nullptr && !own);
    m_setRole->setEnabled(account != nullptr && !own);
    m_setPassword->setEnabled(account != nullptr);
    m_setIin->setEnabled(account != nullptr);
    m_block->setText(account != nullptr && account->blocked ? tr("Unblock the account") : tr("Block the account"));
    if (account == nullptr)
        return;
    m_login->setText(account->login);
    m_name->setText(account->name);
    m_iin->setText(m_iins.value(account->login));
    m_role->setCurrentIndex(m_role->findData(QVariant::fromValue(account->role)));
}

void AccountsPanel::refresh()
{
    using Accounts = std::pair<QList<people::StaffMember>, QMap<QString, QString>>;
    m_context.jobs.read(
        this,
        [](Services &services) -> Result<Accounts> {
            KHATTAMA_TRY(const auto iins, services.housekeeping.iins());
            KHATTAMA_TRY(const auto accounts, services.staff.staff());
            return Accounts(accounts, iins);
        },
        [this](const Result<Accounts> &accounts) {
            if (!accounts) {
                m_message->show(MessageBar::Kind::Error, m_context.worded(accounts.error()));
                return;
            }
            m_iins = accounts->second;
            m_model.setAccounts(accounts->first);
        });
}

void AccountsPanel::add()
{
    const people::StaffMember member{m_login->text().trimmed(), m_name->text().trimmed(),
                                     m_role->currentData().value<people::Role>()};
    change([member, password = m_password->text()](
               Services &services) { return services.housekeeping.addAccount(member, password); },
           tr("The account %1 is open.").arg(member.login));
}

void AccountsPanel::setPassword()
{
    change([login = chosen()->login, password = m_password->text()](
               Services &services) { return services.housekeeping.setPassword(login, password); },
           tr("The account %1 has a new password.").arg(chosen()->login));
}

void AccountsPanel::change(const Change &change, const QString &done)
{
    m_context.jobs.save(this, change, [this, done](const Result<void> &result) {
        if (!result) {
            m_message->show(MessageBar::Kind::Error, m_context.worded(result.error()));
            return;
        }
        m_password->clear();
        m_message->show(MessageBar::Kind::Done, done);
        refresh();
    });
}

} // namespace khattama::ui
