// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/decision/decisionpanel.h"
#include "ui/decision/openeddecision.h"
#include "ui/shell/drafting.h"

#include <QTimer>

class QLabel;
class QPushButton;
class QSplitter;

namespace khattama::ui {

class ChoiceRow;
class DepartmentPhrases;
class DetailsView;
class PdfView;
class SpellCheckedEdit;
class VisitedForm;

/// The course after three decisions that did not agree (p. 45): the term to come, the reminder, the visit; and for the
/// head the return of the form, with the notice as it will print.
class SummonsPanel : public DecisionPanel
{
    Q_OBJECT

public:
    SummonsPanel(const PageContext &context, const OpenedDecision &opened, DepartmentPhrases &phrases,
                 QWidget *parent = nullptr);

    [[nodiscard]] QString mainText() const override;
    void mainAction() override;
    void keepTyping() override { m_drafting.keep(); }
    void focusFirst() override;

private:
    void writeCourse(const OpenedDecision &opened);
    [[nodiscard]] QWidget *makeSteps();
    [[nodiscard]] QWidget *makeReturn(DepartmentPhrases &phrases);
    [[nodiscard]] bool refusedToCome() const;
    [[nodiscard]] QString reason() const;
    [[nodiscard]] QJsonObject typed() const;
    void takeDraft(const std::optional<QJsonObject> &draft);
    void change();
    void drawNotice();
    void recordVisit();
    void recordReminder();
    void returnForm();

    const PageContext &m_context;
    const expertise::CaseId m_case;
    const expertise::Summons m_summons;
    const QDate m_returnableFrom;
    const bool m_mayReturn;
    DetailsView *m_course;
    QPushButton *m_came;
    QPushButton *m_remind;
    VisitedForm *m_form = nullptr;
    ChoiceRow *m_cause = nullptr;
    SpellCheckedEdit *m_reason = nullptr;
    PdfView *m_notice = nullptr;
    QPushButton *m_return = nullptr;
    Drafting m_drafting;
    QTimer m_pause;
};

} // namespace khattama::ui
