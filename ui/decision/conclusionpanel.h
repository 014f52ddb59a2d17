// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/decision/decisionpanel.h"
#include "ui/decision/openeddecision.h"
#include "ui/shell/drafting.h"

#include <QTimer>

class QLabel;
class QPushButton;
class QScrollArea;
class QSplitter;

namespace khattama::ui {

class ConclusionForm;
class DepartmentPhrases;
class Icd10Items;
class MessageLine;
class RowPreview;

/// Where a conclusion is given: left the row as it will stand in the protocol, right the form; what is wrong is told at
/// the fields while it is typed.
class ConclusionPanel : public DecisionPanel
{
    Q_OBJECT

public:
    ConclusionPanel(const PageContext &context, const OpenedDecision &opened, DepartmentPhrases &phrases,
                    Icd10Items &icd10, QWidget *parent = nullptr);

    [[nodiscard]] QString mainText() const override;
    void mainAction() override;
    void keepTyping() override { m_drafting.keep(); }
    void focusFirst() override;

    /// What is typed so far, in the words of the protocol's columns: for a preliminary conclusion.
    [[nodiscard]] QString preliminary() const;

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QStringList consultations() const;
    [[nodiscard]] QWidget *makeFoot();
    void takeDraft(const std::optional<QJsonObject> &draft);
    void change();
    void consider();
    void settle(const Result<ConsideredConclusion> &considered);
    [[nodiscard]] QString worded(const QList<Finding> &findings) const;
    void giveDecision();
    void take(const Result<expertise::Deciding::Decision> &decision);

    const PageContext &m_context;
    const OpenedDecision m_opened;
    const expertise::CaseId m_case;
    ConclusionForm *m_form;
    RowPreview *m_row;
    QScrollArea *m_area;
    QSplitter *m_splitter;
    MessageLine *m_draftLine;
    MessageLine *m_findings; ///< what no field stands for
    QPushButton *m_decide;
    Drafting m_drafting;
    QStringList m_cells; ///< of the row, as considered last
    QTimer m_pause;
    int m_asked = 0; ///< how often consider() was asked; an answer to an earlier question is stale
    bool m_deciding = false;
    bool m_focusWanted = false; ///< focusFirst() was called before the draft was there
};

} // namespace khattama::ui
