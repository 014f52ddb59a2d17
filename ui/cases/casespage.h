// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QStackedWidget;

namespace khattama::ui {

class CaseListPanel;
class CasePanel;

/// The list of all cases, and the page of one. The subject is the id of the case that is open; the state holds its tab,
/// and the filters of the list, which keeps its place behind the case.
class CasesPage : public Page
{
    Q_OBJECT

public:
    explicit CasesPage(const PageContext &context, QWidget *parent = nullptr);

    void open(const QString &subject, const QJsonObject &state) override;
    [[nodiscard]] QString subject() const override;
    [[nodiscard]] QJsonObject state() const override;
    void refresh() override;
    void find() override;
    void keepTyping() override;
    [[nodiscard]] QList<QAction *> pageActions() const override;

private:
    QStackedWidget *m_stack;
    CaseListPanel *m_list;
    CasePanel *m_case;
};

} // namespace khattama::ui
