// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/decision/decisionpanel.h"
#include "ui/decision/openeddecision.h"
#include "ui/shell/drafting.h"
#include "ui/widgets/codeindex.h"

class QFrame;
class QLabel;
class QPushButton;

namespace khattama::ui {

class ChoiceRow;
class DepartmentPhrases;
class SpellCheckedEdit;
class VisitedForm;

/// One expert's sealed decision on a proactive case (p. 45): left what he may see of it, right what he signs. What is
/// signed is final, so it is said once more, in place, before it is signed.
class VotePanel : public DecisionPanel
{
    Q_OBJECT

public:
    VotePanel(const PageContext &context, const OpenedDecision &opened, DepartmentPhrases &phrases,
              QWidget *parent = nullptr);

    [[nodiscard]] QString mainText() const override;
    void mainAction() override;
    void keepTyping() override { m_drafting.keep(); }
    void focusFirst() override;
    bool stepBack() override;

private:
    [[nodiscard]] QWidget *makeSheet(const OpenedDecision &opened);
    [[nodiscard]] QWidget *makeForm(DepartmentPhrases &phrases);
    [[nodiscard]] QFrame *makeConfirmation();
    [[nodiscard]] QList<CodeItem> decisions(std::optional<int> age) const;
    [[nodiscard]] expertise::Vote vote() const;
    [[nodiscard]] bool isMismatch() const;
    [[nodiscard]] QJsonObject typed() const;
    void takeDraft(const std::optional<QJsonObject> &draft);
    void arrange();
    void tell(bool all);
    [[nodiscard]] bool confirming() const;
    void setConfirming(bool on);
    void sign();
    void take(const Result<expertise::Case> &record);
    [[nodiscard]] DecisionOutcome outcomeOf(const expertise::Case &record) const;

    const PageContext &m_context;
    const expertise::CaseId m_case;
    const int m_signedBefore;
    ChoiceRow *m_decision;
    SpellCheckedEdit *m_note = nullptr;
    VisitedForm *m_form;
    QPushButton *m_next;
    QLabel *m_confirmText = nullptr; ///< before the frame that makes it
    QPushButton *m_sign = nullptr;
    QFrame *m_confirmation;
    Drafting m_drafting;
    bool m_focusWanted = false;
};

} // namespace khattama::ui
