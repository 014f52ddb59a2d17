// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/codeindex.h"

#include <QWidget>

class QRadioButton;

namespace khattama::ui {

/// One of a few answers, all of them in sight: radio buttons side by side. The digits choose the first, second …;
/// the arrows go along. Until something is chosen nothing is.
class ChoiceRow : public QWidget
{
    Q_OBJECT

public:
    explicit ChoiceRow(QWidget *parent = nullptr);

    /// What was chosen stays chosen, if it is still among them.
    void setChoices(const QList<CodeItem> &choices);
    [[nodiscard]] const QList<CodeItem> &choices() const { return m_choices; }

    [[nodiscard]] QString code() const; ///< empty: nothing is chosen
    /// A code that is not among the choices chooses nothing.
    void setCode(const QString &code);

Q_SIGNALS:
    void codeChanged(const QString &code);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(qsizetype place);

    QList<CodeItem> m_choices;
    QList<QRadioButton *> m_buttons;
    QString m_announced;
};

} // namespace khattama::ui
