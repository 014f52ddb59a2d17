// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/decision/conclusionpart.h"

class QLineEdit;

namespace khattama::ui {

class CheckRow;

/// The chief specialists who took part; the head approves.
class ParticipantsPart : public ConclusionPart
{
    Q_OBJECT

public:
    explicit ParticipantsPart(const ConclusionDesk &desk, QObject *parent);

    void write(expertise::Conclusion &conclusion) const override;

private:
    CheckRow *m_chiefs;
    QLineEdit *m_independent; ///< names, separated by commas
};

} // namespace khattama::ui
