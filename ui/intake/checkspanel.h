// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expertise/case.h"

#include <QWidget>

class QAction;
class QLabel;
class QListView;
class QModelIndex;

namespace khattama::ui {

class ChecksModel;
class ChecksSettling;
struct PageContext;

/// The 25 checks of a form, how many of which verdict, and the settling of those that no system answered: F2, Enter or
/// a double click on an unknown one.
class ChecksPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ChecksPanel(const PageContext &context, QWidget *parent = nullptr);

    /// What is being typed about a check stays while the same case is shown again.
    void showChecks(const expertise::Case &record);
    void clear();
    /// Opens the settling of the first unknown check.
    void settleFirst();
    void keepTyping();

    /// «Settle …» of the chosen check, for menus; enabled where it can be done.
    [[nodiscard]] QAction *settleAction() const { return m_settle; }
    [[nodiscard]] ChecksModel *model() const { return m_model; }

Q_SIGNALS:
    void settled(const khattama::expertise::Case &record);

private:
    void settle(int row);
    void showState();
    [[nodiscard]] bool canSettle(int row) const;
    [[nodiscard]] QString counts() const;

    const PageContext &m_context;
    std::optional<expertise::CaseId> m_id;
    bool m_pending = false; ///< the form waits: its unknown checks can be settled
    ChecksModel *m_model;
    QLabel *m_counts;
    QListView *m_view;
    ChecksSettling *m_settling;
    QAction *m_settle;
};

} // namespace khattama::ui
