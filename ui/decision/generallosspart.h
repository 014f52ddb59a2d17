// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/decision/conclusionpart.h"

class QCheckBox;

namespace khattama::ui {

class CodeField;
class DateField;
class PercentField;

/// The degree of loss of general working capacity (ЖЕҚА / УОТ).
class GeneralLossPart : public ConclusionPart
{
    Q_OBJECT

public:
    explicit GeneralLossPart(const ConclusionDesk &desk, QObject *parent);

    void write(expertise::Conclusion &conclusion) const override;
    void arrange(const expertise::Conclusion &conclusion) override;
    QList<Finding> show(const ConsideredConclusion &considered, const QList<Finding> &findings) override;

private:
    void addFields();
    void suggestEarlier();

    const ConclusionDesk m_desk;
    QCheckBox *m_asked;
    PercentField *m_percent;
    CodeField *m_cause;
    DateField *m_from;
    DateField *m_until;
    SuggestedEditor *m_percentField;
    SuggestedEditor *m_fromField;
    SuggestedEditor *m_untilField;
};

/// «алпыс пайыз»: the degree in words, as the act has it; empty for none.
[[nodiscard]] QString percentInWords(std::optional<int> percent, Language language);

} // namespace khattama::ui
