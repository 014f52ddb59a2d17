// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/cases/savedviews.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;

namespace khattama::ui {

class CaseFilterBar;
class CaseListFeed;
class CaseListModel;
class MessageBar;
class RecordTable;
struct PageContext;

/// The list of cases: search line, filters, saved views, table.
class CaseListPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CaseListPanel(const PageContext &context, QWidget *parent = nullptr);

    /// Reads what has changed; the first time everything.
    void refresh();
    void setFilter(const CaseFilter &filter);
    [[nodiscard]] const CaseFilter &filter() const;
    void focusSearch();
    [[nodiscard]] QList<QAction *> listActions() const { return m_actions; }

Q_SIGNALS:
    void caseChosen(const khattama::expertise::CaseId &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addActions();
    void makeTable();
    void makeViewsMenu();
    void apply(const CaseFilter &filter);
    void applyView(const QString &name);
    void saveView();
    void enterTable();
    void choose(int row);
    void chooseCurrent();
    void showIin();
    void showCount();
    void showFailure(const Error &error);

    const PageContext &m_context;
    SavedViews m_saved;
    CaseListModel *m_model;
    CaseListFeed *m_feed;
    QLineEdit *m_search;
    QLabel *m_count;
    QPushButton *m_views;
    QMenu *m_viewsMenu;
    CaseFilterBar *m_filters;
    MessageBar *m_messages;
    RecordTable *m_table;
    QList<QAction *> m_actions;
    QAction *m_showIin = nullptr;
};

} // namespace khattama::ui
