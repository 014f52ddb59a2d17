// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/messageline.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace khattama::ui {

/// An editor with its label above and what is wrong with it below. The label is the editor's accessible name; the mark
/// of a required field and the message are its accessible description. When what takes the focus is a
/// CheckedLineEdit, its own problem is shown while the page has given no error.
class Field : public QWidget
{
    Q_OBJECT

public:
    /// `label` may be empty for an editor that is its own label, as a check box. Takes the editor.
    Field(const QString &label, QWidget *editor, QWidget *parent = nullptr);

    void setRequired(bool required);
    [[nodiscard]] bool isRequired() const { return m_required; }
    /// Why the field is asked for, with the paragraph; a (§) button and F1 show it below the editor.
    void setReason(const QString &sentence);

    void setError(const QString &sentence);
    void setWarning(const QString &sentence);
    /// Removes what setError() and setWarning() have set.
    void clearMessage();
    /// What stands below the editor now, and whether it is an error.
    [[nodiscard]] QString message() const { return m_line->text(); }
    [[nodiscard]] bool hasError() const;

    [[nodiscard]] QWidget *editor() const { return m_editor; }
    [[nodiscard]] const QString &label() const { return m_text; }

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// What the screen reader speaks of: the editor, or the part of it that takes the focus.
    [[nodiscard]] QWidget *spoken() const;
    void showMessage();
    void toggleReason();
    [[nodiscard]] bool asksForReason(const QKeyEvent &event) const;

    QString m_marked; ///< the label with the & of its mnemonic
    QString m_text;   ///< and without
    QWidget *m_editor;
    QLabel *m_label;
    QToolButton *m_reasonButton;
    MessageLine *m_line;
    MessageLine *m_reasonLine;
    QString m_reason;
    QString m_error;
    QString m_warning;
    QString m_problem; ///< the editor's own
    bool m_required = false;
};

} // namespace khattama::ui
