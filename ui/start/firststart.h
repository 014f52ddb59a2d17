// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/frontdoor.h"
#include "ui/shell/shell.h"

#include <QWidget>

class QLabel;

namespace khattama::ui {

/// What the program shows where there is no department yet.
class FirstStart : public QWidget
{
    Q_OBJECT

public:
    explicit FirstStart(const Shell &shell, QWidget *parent = nullptr);

    void makeSample();

Q_SIGNALS:
    void ready();

private:
    Shell m_shell;
    QLabel *m_message;
};

} // namespace khattama::ui
