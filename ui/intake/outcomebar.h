// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expertise/case.h"

#include <QWidget>

class QPushButton;

namespace khattama::ui {

class MessageBar;

/// What became of the last application, and what is done next with it: print it, open its case. Stays until closed, or
/// until the next one.
class OutcomeBar : public QWidget
{
    Q_OBJECT

public:
    explicit OutcomeBar(QWidget *parent = nullptr);

    /// `print`: word of the button that prints the paper of this outcome.
    void show(const expertise::Case &record, const QString &sentence, const QString &print);
    void focusPrint();
    void clear();
    [[nodiscard]] const std::optional<expertise::Case> &record() const { return m_record; }

Q_SIGNALS:
    void printAsked(const khattama::expertise::Case &record);
    void caseAsked(const khattama::expertise::Case &record);

private:
    std::optional<expertise::Case> m_record;
    MessageBar *m_bar;
    QPushButton *m_print;
    QPushButton *m_open;
};

} // namespace khattama::ui
