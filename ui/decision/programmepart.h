// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/decision/conclusionpart.h"

class QCheckBox;

namespace khattama::ui {

class CheckRow;
class DateField;
class SpellCheckedEdit;

/// The individual programme (ОЖБ / ИПР), additional help and care, and the measures of both (column 13).
class ProgrammePart : public ConclusionPart
{
    Q_OBJECT

public:
    explicit ProgrammePart(const ConclusionDesk &desk, QObject *parent);

    void write(expertise::Conclusion &conclusion) const override;
    void arrange(const expertise::Conclusion &conclusion) override;
    QList<Finding> show(const ConsideredConclusion &considered, const QList<Finding> &findings) override;

private:
    void addFields();
    void suggestEarlier();

    const ConclusionDesk m_desk;
    QCheckBox *m_programme;
    CheckRow *m_parts;
    DateField *m_until;
    QCheckBox *m_helpNeeded;
    SpellCheckedEdit *m_help = nullptr;
    SpellCheckedEdit *m_measures = nullptr;
    SuggestedEditor *m_partsField;
    SuggestedEditor *m_untilField;
    SuggestedEditor *m_helpField = nullptr;
    SuggestedEditor *m_measuresField = nullptr;
};

} // namespace khattama::ui
