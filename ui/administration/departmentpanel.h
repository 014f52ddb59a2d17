// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/department.h"
#include "ui/shell/pagecontext.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace khattama::ui {

class FieldForm;
class MessageBar;

/// What the department is called in the headings of its documents, and how its journals look.
class DepartmentPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DepartmentPanel(const PageContext &context, QWidget *parent = nullptr);

private:
    void save();

    const PageContext &m_context;
    MessageBar *m_message;
    FieldForm *m_form;
    QLineEdit *m_nameKk;
    QLineEdit *m_nameRu;
    QComboBox *m_layout;
    QComboBox *m_numbering;
    QLineEdit *m_timeStamps;
};

} // namespace khattama::ui
