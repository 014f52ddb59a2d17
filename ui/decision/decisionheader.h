// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/decision/openeddecision.h"
#include "ui/shell/page.h"

#include <QWidget>

namespace khattama::ui {

/// Above the right side: who is examined, or only sex and age while the case is blind; its number, form and term; the
/// ways to its documents and record.
class DecisionHeader : public QWidget
{
    Q_OBJECT

public:
    DecisionHeader(const PageContext &context, const OpenedDecision &opened, QWidget *parent = nullptr);

Q_SIGNALS:
    void go(const khattama::ui::Place &place);
};

} // namespace khattama::ui
