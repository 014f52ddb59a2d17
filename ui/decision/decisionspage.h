// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/decision/decisionpanel.h"
#include "ui/decision/openeddecision.h"
#include "ui/decision/waitingcases.h"
#include "ui/shell/page.h"

class QSplitter;
class QVBoxLayout;

namespace khattama::ui {

class DecisionHeader;
class DepartmentPhrases;
class Icd10Items;
class MessageBar;
class WaitingList;

/// Votes, summons and conclusions: left what waits for the user, right the case that is open, in the panel that its
/// state and the user's role call for.
class DecisionsPage : public Page
{
    Q_OBJECT

public:
    explicit DecisionsPage(const PageContext &context, QWidget *parent = nullptr);

    /// `subject`: id of a case; state: {"filter": words of the list, "course": the summons is shown although the person
    /// came}.
    void open(const QString &subject, const QJsonObject &state) override;
    [[nodiscard]] QString subject() const override { return m_case; }
    [[nodiscard]] QJsonObject state() const override;
    void refresh() override;
    void find() override;
    void keepTyping() override;
    [[nodiscard]] QList<QAction *> pageActions() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeActions();
    void makeContent();
    void list();
    void openCase(const QString &caseId);
    void read();
    void show(const Result<OpenedDecision> &opened);
    [[nodiscard]] DecisionPanel *panelFor(const OpenedDecision &opened);
    void setPanel(DecisionPanel *panel, const OpenedDecision *opened);
    void settle(const DecisionOutcome &outcome);
    void updateActions();
    void toggleCourse();
    void consult();

    DepartmentPhrases *m_phrases;
    Icd10Items *m_icd10;
    WaitingList *m_list;
    MessageBar *m_bar;
    QSplitter *m_splitter;
    QVBoxLayout *m_right = nullptr;
    DecisionHeader *m_header = nullptr;
    DecisionPanel *m_panel = nullptr;
    QWidget *m_nothing; ///< what stands there while nothing is open
    QAction *m_main;
    QAction *m_documents;
    QAction *m_course; ///< the summons of a person who came
    QAction *m_consult;
    std::optional<expertise::Case> m_consulted; ///< the opened case, where it may be sent to consultation
    QString m_case;                             ///< what is open; empty: nothing
    QString m_recorded;                         ///< the case whose opening was recorded last
    int m_revision = 0;                         ///< of what is shown
    bool m_showsCourse = false;
    bool m_focusPanel = false; ///< when the case has been read
    Place m_link;              ///< of the message
};

} // namespace khattama::ui
