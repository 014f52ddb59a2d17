// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/datefield.h"

#include "core/base/datetext.h"
#include "ui/widgets/typeddate.h"

#include <QAction>
#include <QCalendarWidget>
#include <QFrame>
#include <QKeyEvent>
#include <QScreen>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace khattama::ui {

namespace {

QCalendarWidget *makeCalendar(const QString &name, QWidget *parent)
{
    auto *calendar = new QCalendarWidget(parent);
    calendar->setObjectName(u"calendar"_s);
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setAccessibleName(name);
    // Names for the parts that Qt leaves without.
    const QMap<QString, QString> parts{
        {u"qt_calendar_prevmonth"_s, DateField::tr("Previous month")},
        {u"qt_calendar_nextmonth"_s, DateField::tr("Next month")},
        {u"qt_calendar_yearedit"_s, DateField::tr("Year")},
        {u"qt_calendar_calendarview"_s, name},
    };
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        if (auto *widget = calendar->findChild<QWidget *>(part.key()))
            widget->setAccessibleName(part.value());
    }
    return calendar;
}

} // namespace

DateField::DateField(QDate today, QWidget *parent) : CheckedLineEdit(parent), m_today(today)
{
    QAction *calendar = addSign(u"calendar"_s, tr("Calendar (Alt+Down)"));
    connect(calendar, &QAction::triggered, this, &DateField::openCalendar);
    connect(this, &QLineEdit::textChanged, this, [this] {
        if (!problem().isEmpty() && !isWrong())
            tell({});
    });
}

QDate DateField::date() const
{
    return typedDate(text(), m_today.addYears(m_yearsAhead)).value_or(QDate());
}

bool DateField::isWrong() const
{
    return !text().trimmed().isEmpty() && !date().isValid();
}

void DateField::setDate(QDate date)
{
    write(date);
    tell({});
    announce();
}

void DateField::write(QDate date)
{
    if (const QString written = shortDate(date); written != text())
        setText(written);
}

void DateField::settle()
{
    if (isWrong()) {
        tell(tr("“%1” is not a date. Type it as 22.11.2026 or 221126.").arg(text().trimmed()));
    } else {
        write(date());
        tell({});
    }
    announce();
}

void DateField::announce()
{
    if (date() == m_announced)
        return;
    m_announced = date();
    Q_EMIT dateChanged(m_announced);
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Up ? 1 : event->key() == Qt::Key_Down ? -1 : 0;
    if (step == -1 && event->modifiers().testFlag(Qt::AltModifier)) {
        openCalendar();
    } else if (step != 0 && !isReadOnly() && !isWrong()) {
        setDate(date().isValid() ? date().addDays(step) : m_today);
    } else {
        CheckedLineEdit::keyPressEvent(event);
    }
}

void DateField::openCalendar()
{
    if (isReadOnly() || m_popup)
        return;
    m_popup = new QFrame(this, Qt::Popup);
    m_popup->setAttribute(Qt::WA_DeleteOnClose);
    m_popup->setFrameShape(QFrame::StyledPanel);
    QCalendarWidget *calendar = makeCalendar(tr("Calendar"), m_popup);
    calendar->setSelectedDate(date().isValid() ? date() : m_today);
    auto *layout = new QVBoxLayout(m_popup);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(calendar);
    connect(calendar, &QCalendarWidget::activated, this, [this](QDate chosen) {
        setDate(chosen);
        m_popup->close();
        setFocus(Qt::PopupFocusReason);
    });
    connect(calendar, &QCalendarWidget::clicked, calendar, &QCalendarWidget::activated);

    const QRect room = screen()->availableGeometry();
    const QSize size = m_popup->sizeHint();
    QPoint corner = mapToGlobal(QPoint(0, height()));
    if (corner.y() + size.height() > room.bottom())
        corner.setY(mapToGlobal(QPoint(0, 0)).y() - size.height());
    corner.setX(std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - size.width())));
    m_popup->move(corner);
    m_popup->show();
    calendar->setFocus();
}

} // namespace khattama::ui
