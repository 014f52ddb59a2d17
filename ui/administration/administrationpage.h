// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QTabWidget;

namespace khattama::ui {

class AccountsPanel;
class CalendarPanel;
class DatabasePanel;

/// Users, calendar, department and database. A head and an auditor see the database alone.
class AdministrationPage : public Page
{
    Q_OBJECT

public:
    explicit AdministrationPage(const PageContext &context, QWidget *parent = nullptr);

    void open(const QString &subject, const QJsonObject &state) override;
    [[nodiscard]] QString subject() const override; ///< the tab in front: accounts, calendar, department, database
    void refresh() override;

private:
    void addTab(QWidget *panel, const QString &name, const QString &title);

    QTabWidget *m_tabs;
    AccountsPanel *m_accounts = nullptr; ///< null for who may not administer
    CalendarPanel *m_calendar = nullptr;
    DatabasePanel *m_database;
};

} // namespace khattama::ui
