// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/decision/conclusionpart.h"

namespace khattama::ui {

class CodeListField;
class SpellCheckedEdit;

/// Clinical-expert diagnosis (column 9) and its codes.
class DiagnosisPart : public ConclusionPart
{
    Q_OBJECT

public:
    explicit DiagnosisPart(const ConclusionDesk &desk, QObject *parent);

    void write(expertise::Conclusion &conclusion) const override;

private:
    SpellCheckedEdit *m_text;
    CodeListField *m_codes;
};

} // namespace khattama::ui
