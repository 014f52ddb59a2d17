// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/decision/conclusionpart.h"

class QLineEdit;

namespace khattama::ui {

/// The hour of a conclusion that was given at a visit (Appendix 3, item 5, 1)): its day is that of the visit, also
/// where it is entered later.
class VisitPart : public ConclusionPart
{
    Q_OBJECT

public:
    explicit VisitPart(const ConclusionDesk &desk, QObject *parent);

    void write(expertise::Conclusion &conclusion) const override;

private:
    const ConclusionDesk m_desk;
    QLineEdit *m_time;
};

} // namespace khattama::ui
