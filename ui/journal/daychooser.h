// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "ui/journal/daymarks.h"

#include <QPointer>
#include <QWidget>

class QAction;
class QFrame;
class QToolButton;

namespace khattama::ui {

/// Goes through the days that have conclusions: the one before, the one after, today, or one of the calendar.
class DayChooser : public QWidget
{
    Q_OBJECT

public:
    DayChooser(Language language, QWidget *parent = nullptr);

    /// Does not tell dayChosen().
    void setDay(QDate day, QDate today);
    void setMarks(const DayMarks &marks);
    [[nodiscard]] QDate day() const { return m_day; }
    /// Previous day, next day, today.
    [[nodiscard]] QList<QAction *> steps() const { return {m_previous, m_next, m_toToday}; }
    void openCalendar();

Q_SIGNALS:
    void dayChosen(QDate day);

private:
    void addStep(QAction *action, const QString &objectName, const QKeySequence &shortcut);
    void addLegend(QFrame *popup) const;
    void choose(QDate day);
    void showSteps();
    [[nodiscard]] QDate before() const;
    [[nodiscard]] QDate after() const;

    Language m_language;
    DayMarks m_marks;
    QDate m_day;
    QDate m_today;
    QAction *m_previous;
    QAction *m_next;
    QAction *m_toToday;
    QToolButton *m_date;
    QPointer<QFrame> m_popup;
};

} // namespace khattama::ui
