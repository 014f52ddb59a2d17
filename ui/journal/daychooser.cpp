// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/daychooser.h"

#include "core/base/datetext.h"
#include "ui/journal/daycalendar.h"
#include "ui/look/icons.h"
#include "ui/widgets/statechip.h"

#include <QAction>
#include <QFrame>
#include <QHBoxLayout>
#include <QScreen>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace khattama::ui {

DayChooser::DayChooser(Language language, QWidget *parent)
    : QWidget(parent), m_language(language), m_previous(new QAction(tr("Previous day with conclusions"), this)),
      m_next(new QAction(tr("Next day with conclusions"), this)), m_toToday(new QAction(tr("Today"), this)),
      m_date(new QToolButton(this))
{
    m_date->setObjectName(u"dayButton"_s);
    m_date->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_date->setIcon(icon(u"calendar"_s, palette()));
    m_date->setFocusPolicy(Qt::StrongFocus);
    m_date->setToolTip(tr("Choose a day in the calendar"));
    m_previous->setIcon(icon(u"previous"_s, palette()));
    m_next->setIcon(icon(u"next"_s, palette()));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    addStep(m_previous, u"previousDayButton"_s, QKeySequence(Qt::CTRL | Qt::Key_PageUp));
    layout->addWidget(m_date);
    addStep(m_next, u"nextDayButton"_s, QKeySequence(Qt::CTRL | Qt::Key_PageDown));
    addStep(m_toToday, u"todayButton"_s, QKeySequence(Qt::CTRL | Qt::Key_Home));

    connect(m_previous, &QAction::triggered, this, [this] { choose(before()); });
    connect(m_next, &QAction::triggered, this, [this] { choose(after()); });
    connect(m_toToday, &QAction::triggered, this, [this] { choose(m_today); });
    connect(m_date, &QToolButton::clicked, this, &DayChooser::openCalendar);
}

void DayChooser::addStep(QAction *action, const QString &objectName, const QKeySequence &shortcut)
{
    action->setShortcut(shortcut);
    addAction(action);
    auto *button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setDefaultAction(action);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(action->text());
    layout()->addWidget(button);
}

void DayChooser::setDay(QDate day, QDate today)
{
    m_day = day;
    m_today = today;
    const QString text = u"%1, %2"_s.arg(longDate(day, m_language), weekdayName(day, m_language));
    m_date->setText(text);
    m_date->setAccessibleName(text);
    showSteps();
}

void DayChooser::setMarks(const DayMarks &marks)
{
    m_marks = marks;
    showSteps();
}

QDate DayChooser::before() const
{
    const auto here = m_marks.lowerBound(m_day);
    QDate before = here != m_marks.begin() ? std::prev(here).key() : QDate();
    if (m_today < m_day && (!before.isValid() || before < m_today))
        before = m_today;
    return before;
}

QDate DayChooser::after() const
{
    const auto next = m_marks.upperBound(m_day);
    QDate after = next != m_marks.end() ? next.key() : QDate();
    if (m_today > m_day && (!after.isValid() || after > m_today))
        after = m_today;
    return after;
}

void DayChooser::showSteps()
{
    m_previous->setEnabled(before().isValid());
    m_next->setEnabled(after().isValid());
    m_toToday->setEnabled(m_day != m_today);
}

void DayChooser::choose(QDate day)
{
    if (day.isValid() && day != m_day)
        Q_EMIT dayChosen(day);
}

void DayChooser::addLegend(QFrame *popup) const
{
    auto *legend = new QHBoxLayout;
    legend->addWidget(new StateChip(ColourRole::Done, tr("closed"), popup));
    legend->addWidget(new StateChip(ColourRole::Pending, tr("open"), popup));
    legend->addStretch();
    static_cast<QVBoxLayout *>(popup->layout())->addLayout(legend);
}

void DayChooser::openCalendar()
{
    if (m_popup)
        return;
    m_popup = new QFrame(this, Qt::Popup);
    m_popup->setAttribute(Qt::WA_DeleteOnClose);
    m_popup->setFrameShape(QFrame::StyledPanel);
    auto *calendar = new DayCalendar(m_marks, m_popup);
    calendar->setObjectName(u"dayCalendar"_s);
    calendar->setAccessibleName(tr("Days with conclusions"));
    calendar->setLocale(m_language == Language::Kazakh ? QLocale(QLocale::Kazakh) : QLocale(QLocale::Russian));
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setMaximumDate(std::max(m_today, m_day));
    calendar->setSelectedDate(m_day);
    auto *layout = new QVBoxLayout(m_popup);
    layout->addWidget(calendar);
    addLegend(m_popup);
    const auto take = [this](QDate day) {
        m_popup->close();
        m_date->setFocus(Qt::PopupFocusReason);
        choose(day);
    };
    connect(calendar, &QCalendarWidget::activated, this, take);
    connect(calendar, &QCalendarWidget::clicked, calendar, &QCalendarWidget::activated);

    const QRect room = screen()->availableGeometry();
    QPoint corner = m_date->mapToGlobal(QPoint(0, m_date->height()));
    corner.setX(std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - m_popup->sizeHint().width())));
    m_popup->move(corner);
    m_popup->show();
    calendar->setFocus();
}

} // namespace khattama::ui
