// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outage/outageact.h"
#include "ui/shell/pagecontext.h"

#include <QDialog>

class QListWidget;

namespace khattama::ui {

/// Asks on which of several acts a case leans (p. 72).
class ActChoice : public QDialog
{
    Q_OBJECT

public:
    ActChoice(const PageContext &context, const QList<outage::OutageAct> &acts, QWidget *page);

Q_SIGNALS:
    void chosen(const QString &act);

private:
    QListWidget *m_list;
};

} // namespace khattama::ui
