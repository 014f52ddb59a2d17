// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/decision/conclusionpart.h"

namespace khattama::ui {

class ChoiceRow;
class CodeField;
class DateField;
class SpellCheckedEdit;

/// Whether disability is established, and then which, why, and for how long.
class DisabilityPart : public ConclusionPart
{
    Q_OBJECT

public:
    explicit DisabilityPart(const ConclusionDesk &desk, QObject *parent);

    /// Whether the question was answered at all.
    [[nodiscard]] bool answered() const;

    void write(expertise::Conclusion &conclusion) const override;
    void arrange(const expertise::Conclusion &conclusion) override;
    QList<Finding> show(const ConsideredConclusion &considered, const QList<Finding> &findings) override;

private:
    void addFields();
    void suggestEarlier();
    void answerAsFarAsKnown();
    [[nodiscard]] QList<CodeItem> terms() const;

    const ConclusionDesk m_desk;
    ChoiceRow *m_established;
    ChoiceRow *m_category;
    CodeField *m_cause;
    ChoiceRow *m_term;
    DateField *m_from;
    DateField *m_until;
    SpellCheckedEdit *m_gapReason = nullptr;
    SuggestedEditor *m_categoryField;
    SuggestedEditor *m_causeField;
    SuggestedEditor *m_termField;
    SuggestedEditor *m_fromField;
    SuggestedEditor *m_untilField;
};

} // namespace khattama::ui
