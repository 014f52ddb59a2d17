// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/daycalendar.h"

#include "ui/widgets/statechip.h"

#include <QPainter>

namespace khattama::ui {

DayCalendar::DayCalendar(const DayMarks &marks, QWidget *parent) : QCalendarWidget(parent), m_marks(marks)
{
    setVerticalHeaderFormat(NoVerticalHeader);
    setGridVisible(true);
    setFirstDayOfWeek(Qt::Monday);
    setHorizontalHeaderFormat(ShortDayNames);
}

void DayCalendar::paintCell(QPainter *painter, const QRect &rect, QDate date) const
{
    QCalendarWidget::paintCell(painter, rect, date);
    const auto mark = m_marks.find(date);
    if (mark == m_marks.end())
        return;
    const ColourRole role = *mark == DayMark::Closed ? ColourRole::Done : ColourRole::Pending;
    const QColor colour =
        date == selectedDate() ? palette().color(QPalette::HighlightedText) : roleColour(palette(), role);
    const int side = fontMetrics().ascent() * 2 / 3;
    paintStateSign(*painter, QRectF(rect.right() - side - 1, rect.top() + 2, side, side), role, colour);
}

} // namespace khattama::ui
