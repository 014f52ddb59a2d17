// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/widgets/messageline.h"

#include <QWidget>

namespace khattama::ui {

/// What became of a step: a sentence, and where one goes on.
struct DecisionOutcome {
    MessageKind kind = MessageKind::Done;
    QString sentence;
    Place link{}; ///< where its button leads; without a section there is none
    QString linkText{};
};

/// The right side of the page of decisions for a case in one state.
class DecisionPanel : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// What Ctrl+Enter does here, as the words of its button; empty: nothing.
    [[nodiscard]] virtual QString mainText() const { return {}; }
    virtual void mainAction() {}
    /// Hands over to the drafts what is being typed.
    virtual void keepTyping() {}
    virtual void focusFirst() {}
    /// Esc: a step inside the panel is taken back; false when there is none.
    virtual bool stepBack() { return false; }

Q_SIGNALS:
    void mainTextChanged();
    void failed(const QString &sentence);
    /// The case is another one now: it is to be read anew.
    void done(const khattama::ui::DecisionOutcome &outcome);
    void go(const khattama::ui::Place &place);
};

} // namespace khattama::ui
