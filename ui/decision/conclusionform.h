// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/decision/conclusionpart.h"

#include <QWidget>

namespace khattama::ui {

class DisabilityPart;
class RulingPart;

/// The form of a conclusion (rules, section 4). It asks nothing itself: the panel around it hands what stands here over
/// to be considered and gives back what was found.
class ConclusionForm : public QWidget
{
    Q_OBJECT

public:
    ConclusionForm(const PageContext &context, const OpenedDecision &opened, DepartmentPhrases &phrases,
                   Icd10Items &icd10, QWidget *parent = nullptr);

    /// What stands in the form; dates that are left empty are not filled.
    [[nodiscard]] expertise::Conclusion conclusion() const;
    /// Whether disability was answered: without that a conclusion says nothing.
    [[nodiscard]] bool answered() const;
    void show(const ConsideredConclusion &considered);

    /// From now on everything wrong is told; puts the cursor to the first thing that is wrong with what is typed, and
    /// answers whether there is any.
    [[nodiscard]] bool goToWrong();
    /// Findings of the last show() that no field stands for.
    [[nodiscard]] const QList<Finding> &homeless() const { return m_homeless; }

    /// Everything that is typed, with the field of the cursor, for a draft.
    [[nodiscard]] QJsonObject typed() const;
    void retype(const QJsonObject &typed);
    void focusFirst();

Q_SIGNALS:
    void changed();

private:
    void settle();
    /// The parts that say what is established; none where the department's decision stands.
    [[nodiscard]] bool decidesAnew() const;
    [[nodiscard]] QList<ConclusionPart *> answeringParts() const;

    VisitedForm *m_form;
    ConclusionDesk m_desk;
    DisabilityPart *m_disability = nullptr; ///< null where a consultation is answered
    RulingPart *m_ruling = nullptr;         ///< ОМК
    QList<ConclusionPart *> m_parts;
    QList<ConclusionPart *> m_establishing; ///< of them
    std::pair<int, int> m_place;            ///< of the establishing parts in the form
    QList<Finding> m_homeless;
    bool m_retyping = false;
};

} // namespace khattama::ui
