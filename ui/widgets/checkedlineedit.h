// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace khattama::ui {

/// A line that knows whether what is typed can be what it asks for. It never takes typed text away: what is wrong is
/// told as a sentence in problem(), which the Field around it shows.
class CheckedLineEdit : public QLineEdit
{
    Q_OBJECT
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)

public:
    using QLineEdit::QLineEdit;

    /// Whether something stands in the line that is not what it asks for; an empty line is not wrong.
    [[nodiscard]] virtual bool isWrong() const = 0;
    /// The sentence about it; told when the line is left, so as not to disturb typing.
    [[nodiscard]] const QString &problem() const { return m_problem; }

Q_SIGNALS:
    void problemChanged(const QString &sentence);

protected:
    /// Called when the line is left or Enter is pressed: writes the text in its usual form, tells what is wrong.
    virtual void settle() = 0;
    void tell(const QString &sentence);
    /// A button within the line, at its end, with a sign of resources/icons.
    QAction *addSign(const QString &icon, const QString &name);

    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_problem;
    QAction *m_sign = nullptr;
    QString m_signIcon;
};

} // namespace khattama::ui
