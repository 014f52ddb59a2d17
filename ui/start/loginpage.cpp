// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/loginpage.h"

#include "ui/shell/look.h"
#include "ui/shell/rolenames.h"

#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace khattama::ui {

LoginPage::LoginPage(const Shell &shell, const QString &lockedFor, QWidget *parent)
    : QWidget(parent), m_shell(shell), m_department(new QLabel(this)), m_login(new QLineEdit(lockedFor, this)),
      m_password(new QLineEdit(this)), m_error(new QLabel(this)), m_enter(new QPushButton(tr("Log in"), this))
{
    m_login->setObjectName(u"loginEdit"_s);
    m_password->setObjectName(u"passwordEdit"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_enter->setObjectName(u"enterButton"_s);
    m_enter->setDefault(true);
    m_error->setObjectName(u"loginError"_s);
    m_error->setWordWrap(true);
    m_error->setProperty("look", u"error"_s);
    m_error->hide();
    m_department->setWordWrap(true);
    m_department->setProperty("look", u"title"_s);

    auto *other = new QPushButton(tr("Other department …"), this);
    other->setObjectName(u"otherDepartmentButton"_s);
    auto *recovery = new QPushButton(tr("Password lost …"), this);
    recovery->setObjectName(u"recoveryButton"_s);
    auto *restore = new QPushButton(tr("Restore from a backup …"), this);
    restore->setObjectName(u"restoreBackupButton"_s);
    auto *ways = new QHBoxLayout;
    ways->addWidget(recovery);
    ways->addWidget(other);
    ways->addWidget(restore);
    ways->addStretch(1);
    for (QPushButton *away : {other, restore})
        away->setVisible(lockedFor.isEmpty()); // a locked window has an entry of this department behind it
    // Yesterday's database may stand beside that of today: one sees in which of them one is about to work.
    const QFileInfo database(m_shell.door.database());
    auto *file = new QLabel(tr("Database: %1").arg(database.fileName()), this);
    file->setObjectName(u"databaseFileLabel"_s);
    file->setTextFormat(Qt::PlainText);
    file->setProperty("look", u"hint"_s);
    file->setProperty("recordText", true); // a file may be called anything
    file->setToolTip(QDir::toNativeSeparators(database.absoluteFilePath()));
    connect(other, &QPushButton::clicked, this, &LoginPage::otherDepartmentAsked);
    connect(restore, &QPushButton::clicked, this, &LoginPage::restoreAsked);
    connect(recovery, &QPushButton::clicked, this, [this] { Q_EMIT recoveryAsked(m_login->text().trimmed()); });

    auto *form = new QFormLayout;
    form->addRow(tr("User"), m_login);
    form->addRow(tr("Password"), m_password);
    auto *column = new QVBoxLayout;
    column->addStretch(1);
    column->addWidget(m_department);
    column->addWidget(file);
    if (!lockedFor.isEmpty()) {
        auto *kept = new QLabel(tr("Locked. Your unfinished entry is kept."), this);
        kept->setWordWrap(true);
        column->addWidget(kept);
    }
    column->addLayout(form);
    column->addWidget(m_error);
    column->addWidget(m_enter);
    column->addLayout(ways);
    if (!m_shell.door.sampleAccounts().isEmpty())
        column->addWidget(makeSampleAccounts());
    column->addStretch(2);
    auto *layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addLayout(column, 1);
    layout->addStretch(1);

    setFocusProxy(lockedFor.isEmpty() ? m_login : m_password);
    connect(m_login, &QLineEdit::returnPressed, m_password, qOverload<>(&QWidget::setFocus));
    connect(m_password, &QLineEdit::returnPressed, this, &LoginPage::enter);
    connect(m_enter, &QPushButton::clicked, this, &LoginPage::enter);
    m_shell.door.readDepartment([guard = QPointer(this)](const Result<people::Department> &department) {
        if (guard)
            guard->tellDepartment(department);
    });
}

QWidget *LoginPage::makeSampleAccounts()
{
    auto *box = new QGroupBox(tr("Accounts of the sample department"), this);
    auto *column = new QVBoxLayout(box);
    for (const FirstAccount &account : m_shell.door.sampleAccounts()) {
        auto *button = new QPushButton(tr("%1 – %2").arg(account.name, roleName(account.role)), box);
        button->setObjectName(u"sampleAccount_"_s + account.login);
        connect(button, &QPushButton::clicked, this, [this, account] {
            m_login->setText(account.login);
            m_password->setText(account.password);
            enter();
        });
        column->addWidget(button);
    }
    return box;
}

void LoginPage::tellDepartment(const Result<people::Department> &department)
{
    if (department)
        m_department->setText(department->name.in(m_shell.look.language()));
    else
        tell(department.error());
}

void LoginPage::tell(const Error &error)
{
    m_error->setText(m_shell.wording.text(error, m_shell.look.language()));
    m_error->show();
}

void LoginPage::enter()
{
    if (!m_enter->isEnabled())
        return;
    m_enter->setEnabled(false);
    m_error->hide();
    m_shell.door.enter(m_login->text().trimmed(), m_password->text(),
                       [guard = QPointer(this)](const Result<Entrance> &entrance) {
                           if (!guard)
                               return;
                           guard->m_enter->setEnabled(true);
                           guard->m_password->clear();
                           if (entrance)
                               Q_EMIT guard->entered(*entrance);
                           else
                               guard->tell(entrance.error());
                       });
}

} // namespace khattama::ui
