// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/workingcalendar.h"
#include "ui/shell/pagecontext.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace khattama::ui {

class DateField;
class FieldForm;
class MessageBar;

/// The department's own days off and working Saturdays, which stand above the calendar that came with the program.
class CalendarPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CalendarPanel(const PageContext &context, QWidget *parent = nullptr);

    void refresh();

private:
    void show(const QList<rules::CalendarException> &exceptions);
    void set();
    void remove();
    void finish(const Result<void> &result);

    const PageContext &m_context;
    MessageBar *m_message;
    QListWidget *m_list;
    FieldForm *m_form;
    DateField *m_date;
    QComboBox *m_kind;
    QLineEdit *m_reason;
    QPushButton *m_remove;
};

} // namespace khattama::ui
