// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/decision/conclusionpart.h"

namespace khattama::ui {

class ChoiceRow;
class SpellCheckedEdit;

/// ОМК: what becomes of the department's decision, and recommendations (column 9 of Appendix 18). A consultation is
/// answered with recommendations alone.
class RulingPart : public ConclusionPart
{
    Q_OBJECT

public:
    explicit RulingPart(const ConclusionDesk &desk, QObject *parent);

    void write(expertise::Conclusion &conclusion) const override;
    void arrange(const expertise::Conclusion &conclusion) override;

private:
    const ConclusionDesk &m_desk;
    const bool m_consultation;
    ChoiceRow *m_ruling = nullptr; ///< null for a consultation
    SpellCheckedEdit *m_recommendations;
};

} // namespace khattama::ui
