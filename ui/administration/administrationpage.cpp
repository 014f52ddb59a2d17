// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/administration/administrationpage.h"

#include "ui/administration/accountspanel.h"
#include "ui/administration/calendarpanel.h"
#include "ui/administration/databasepanel.h"
#include "ui/administration/departmentpanel.h"

#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace khattama::ui {

AdministrationPage::AdministrationPage(const PageContext &context, QWidget *parent)
    : Page(context, parent), m_tabs(new QTabWidget(this)), m_database(new DatabasePanel(context, this))
{
    m_tabs->setObjectName(u"administrationTabs"_s);
    m_tabs->setDocumentMode(true);
    if (context.may(people::Permission::Administer)) {
        m_accounts = new AccountsPanel(context, this);
        m_calendar = new CalendarPanel(context, this);
        addTab(m_accounts, u"accounts"_s, tr("Accounts"));
        addTab(m_calendar, u"calendar"_s, tr("Calendar"));
        addTab(new DepartmentPanel(context, this), u"department"_s, tr("Department"));
    }
    addTab(m_database, u"database"_s, tr("Database"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs);
    setFocusProxy(m_tabs);
}

void AdministrationPage::addTab(QWidget *panel, const QString &name, const QString &title)
{
    panel->setObjectName(name);
    m_tabs->addTab(panel, title);
}

void AdministrationPage::open(const QString &subject, const QJsonObject &)
{
    if (QWidget *const panel = m_tabs->findChild<QWidget *>(subject))
        m_tabs->setCurrentWidget(panel);
}

QString AdministrationPage::subject() const
{
    return m_tabs->currentWidget()->objectName();
}

void AdministrationPage::refresh()
{
    m_database->refresh();
    if (m_accounts == nullptr)
        return;
    m_accounts->refresh();
    m_calendar->refresh();
}

} // namespace khattama::ui
