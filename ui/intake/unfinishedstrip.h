// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/applicationjobs.h"
#include "ui/shell/pagecontext.h"

#include <QWidget>

class QPushButton;

namespace khattama::ui {

/// The applications that the user has begun and put aside, by name and time, to go on with. Hidden while there are
/// none.
class UnfinishedStrip : public QWidget
{
    Q_OBJECT

public:
    explicit UnfinishedStrip(const PageContext &context, QWidget *parent = nullptr);

    void show(const QList<Unfinished> &unfinished);

Q_SIGNALS:
    void chosen(const QString &subject);

private:
    [[nodiscard]] QString textOf(const Unfinished &entry) const;

    const PageContext &m_context;
    QList<Unfinished> m_shown;
    QList<QPushButton *> m_buttons;
};

} // namespace khattama::ui
