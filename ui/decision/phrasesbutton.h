// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/decision/departmentphrases.h"

#include <QToolButton>

namespace khattama::ui {

class SpellCheckedEdit;

/// «Phrases» below a text field: the department's phrases for it, the selected text kept as one more, and the dialog in
/// which they are put in order. Ctrl+Space in the field completes them; Ctrl+Shift+Space opens this menu.
class PhrasesButton : public QToolButton
{
    Q_OBJECT

public:
    PhrasesButton(DepartmentPhrases &phrases, const QString &field, SpellCheckedEdit *edit, QWidget *parent = nullptr);

Q_SIGNALS:
    void told(const QString &sentence); ///< what became of a phrase that was kept

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void offer();
    void keepSelected();
    void manage();

    DepartmentPhrases &m_phrases;
    QString m_field;
    SpellCheckedEdit *m_edit;
};

} // namespace khattama::ui
