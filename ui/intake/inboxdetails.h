// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/inboxjobs.h"

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QStackedLayout;

namespace khattama::ui {

class ChecksPanel;
class DetailsView;
class InboxReturn;
class MessageBar;
class StateChip;
struct PageContext;
struct Place;

/// A received form beside the list: who sent it about whom, its checks, and what is to be done with it.
class InboxDetails : public QWidget
{
    Q_OBJECT

public:
    explicit InboxDetails(const PageContext &context, QWidget *parent = nullptr);

    /// Reads the form and shows it; what is being typed about the same form stays.
    void open(const expertise::CaseId &id);
    void reload();
    void clear();
    [[nodiscard]] const std::optional<expertise::CaseId> &id() const { return m_id; }
    void keepTyping();

    /// «Open the case», «Settle …», «Return …»: what the verdict calls for. Ctrl+Enter.
    [[nodiscard]] QAction *mainAction() const { return m_main; }
    [[nodiscard]] QAction *settleAction() const;
    [[nodiscard]] QAction *reviewAction() const { return m_review; }
    [[nodiscard]] QAction *printAction() const { return m_print; }

Q_SIGNALS:
    void go(const khattama::ui::Place &place);
    void told(const QString &sentence);

private:
    void read(bool opened);
    void take(const Result<ReceivedForm> &form);
    void showForm(const ReceivedForm &form);
    void showFacts(const ReceivedForm &form);
    void showDeed(const ReceivedForm &form);
    void doMain();
    void follow(const QString &link);
    void tellSettled(const expertise::Case &record);
    [[nodiscard]] QString nextStep(const ReceivedForm &form) const;
    [[nodiscard]] QString linkText(const LinkedCase &linked) const;

    const PageContext &m_context;
    std::optional<expertise::CaseId> m_id;
    std::optional<ReceivedForm> m_form; ///< of m_id, once it is read
    QStackedLayout *m_stack;
    QLabel *m_notice; ///< while no form is open
    QWidget *m_page;
    QLabel *m_name;
    StateChip *m_chip;
    DetailsView *m_facts;
    QLabel *m_next;
    MessageBar *m_message;
    ChecksPanel *m_checks;
    InboxReturn *m_return;
    QPushButton *m_mainButton;
    QAction *m_main;
    QAction *m_review;
    QAction *m_print;
};

} // namespace khattama::ui
