// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journal/daymarks.h"

#include <QCalendarWidget>

namespace khattama::ui {

/// A calendar in which the days with conclusions bear a sign: a tick where the protocol is closed, a half-filled ring
/// where it is open.
class DayCalendar : public QCalendarWidget
{
    Q_OBJECT

public:
    explicit DayCalendar(const DayMarks &marks, QWidget *parent = nullptr);

protected:
    void paintCell(QPainter *painter, const QRect &rect, QDate date) const override;

private:
    DayMarks m_marks;
};

} // namespace khattama::ui
