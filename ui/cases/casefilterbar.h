// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cases/casefilter.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QPushButton;

namespace khattama::ui {

class DateField;
struct PageContext;

/// The filters above the list of cases, in as many lines as the width asks for.
class CaseFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit CaseFilterBar(const PageContext &context, QWidget *parent = nullptr);

    /// Tells nothing.
    void setFilter(const CaseFilter &filter);
    [[nodiscard]] const CaseFilter &filter() const { return m_filter; }

Q_SIGNALS:
    void filterChanged(const khattama::ui::CaseFilter &filter); ///< by the user

private:
    void addStates();
    void addForms(const PageContext &context);
    void addDue();
    void addDates();
    [[nodiscard]] DateField *addDate(const PageContext &context, const QString &name);
    QWidget *pair(const QString &label, QWidget *field);
    void take(const CaseFilter &filter);
    void show(const CaseFilter &filter);

    CaseFilter m_filter;
    QPushButton *m_states;
    QList<QAction *> m_stateActions;
    QComboBox *m_form;
    QComboBox *m_due;
    DateField *m_from;
    DateField *m_to;
    QCheckBox *m_mine;
    QPushButton *m_clear;
};

} // namespace khattama::ui
