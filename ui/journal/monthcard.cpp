// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/monthcard.h"

#include "core/base/datetext.h"
#include "ui/widgets/statechip.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOption>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace khattama::ui {

namespace {
constexpr int kAir = 8; ///< between the frame and what is in it
constexpr int kWeekdays = 7;
constexpr int kWeeks = 6;
} // namespace

MonthCard::MonthCard(Language language, QWidget *parent) : QAbstractButton(parent), m_language(language)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

MonthWord MonthCard::wordOf(const MonthState &state, QDate today)
{
    if (state.sealed)
        return {ColourRole::Done, tr("sealed")};
    if (state.month > today)
        return {ColourRole::Neutral, tr("not begun")};
    if (const int open = state.openDays(); open > 0)
        return {ColourRole::Pending, tr("%n open day(s)", nullptr, open)};
    if (!state.isOver(today))
        return {ColourRole::Neutral, tr("under way")};
    if (state.days.isEmpty())
        return {ColourRole::Neutral, tr("no conclusions")};
    return {ColourRole::Info, tr("can be sealed")};
}

QString MonthCard::countsOf(const MonthState &state)
{
    if (state.protocols == 0)
        return {};
    QStringList counts{tr("%n protocol(s)", nullptr, state.protocols), tr("%n row(s)", nullptr, state.rows),
                       tr("%n sheet(s)", nullptr, state.sheets)};
    if (state.corrections > 0)
        counts.append(tr("%n correction(s)", nullptr, state.corrections));
    return counts.join(u", "_s);
}

void MonthCard::setState(const MonthState &state, QDate today)
{
    m_state = state;
    m_today = today;
    const QString name = monthOfYear(state.month, m_language);
    setText(name);
    setAccessibleName(u"%1: %2"_s.arg(name, wordOf(state, today).text));
    setAccessibleDescription(countsOf(state));
    update();
}

QSize MonthCard::cell() const
{
    return {fontMetrics().horizontalAdvance(u"00"_s) + 6, fontMetrics().height() + 2};
}

QSize MonthCard::sizeHint() const
{
    const int line = fontMetrics().height() + 2;
    return {cell().width() * kWeekdays + 2 * kAir, line * 2 + cell().height() * kWeeks + 2 * kAir + 8};
}

QRect MonthCard::rectOf(QDate day) const
{
    const int place = day.day() + m_state.month.dayOfWeek() - 2;
    const int left = (width() - cell().width() * kWeekdays) / 2;
    const int top = kAir + fontMetrics().height() + 6;
    return {QPoint(left + place % kWeekdays * cell().width(), top + place / kWeekdays * cell().height()), cell()};
}

QDate MonthCard::dayAt(const QPoint &at) const
{
    for (auto day = m_state.days.begin(); day != m_state.days.end(); ++day) {
        if (rectOf(day.key()).contains(at))
            return day.key();
    }
    return {};
}

void MonthCard::paintDays(QPainter &painter) const
{
    const QColor closed = roleColour(palette(), ColourRole::Done);
    const QColor open = roleColour(palette(), ColourRole::Pending);
    const int days = m_state.month.daysInMonth(); // none while the year is not read yet
    for (int number = 1; number <= days; ++number) {
        const QDate day(m_state.month.year(), m_state.month.month(), number);
        const QRect rect = rectOf(day);
        const QRectF shape = QRectF(rect).adjusted(1.5, 1.5, -1.5, -1.5);
        const auto mark = m_state.days.find(day);
        QColor text = palette().color(QPalette::PlaceholderText);
        QFont font = this->font();
        if (mark != m_state.days.end()) {
            const bool done = *mark == DayMark::Closed;
            painter.setPen(QPen(done ? closed : open, 1.5));
            painter.setBrush(done ? QBrush(closed) : QBrush(Qt::NoBrush));
            painter.drawRoundedRect(shape, 3, 3);
            text = done ? palette().color(QPalette::Base) : palette().color(QPalette::Text);
            font.setBold(true);
        }
        font.setUnderline(day == m_today);
        painter.setFont(font);
        painter.setPen(text);
        painter.drawText(rect, Qt::AlignCenter, QString::number(day.day()));
    }
    painter.setFont(font());
}

void MonthCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double line = isChecked() ? 2 : 1;
    painter.setPen(QPen(palette().color(isChecked() ? QPalette::Highlight : QPalette::Dark), line));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), 4, 4);
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        focus.rect = rect().adjusted(3, 3, -3, -3);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }

    const QRect inside = rect().adjusted(kAir, kAir, -kAir, -kAir);
    const QRect head(inside.topLeft(), QSize(inside.width(), fontMetrics().height()));
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, monthName(m_state.month.month(), m_language));
    painter.setFont(font());
    paintDays(painter);
    const MonthWord word = wordOf(m_state, m_today);
    const QRect foot(inside.left(), inside.bottom() - fontMetrics().height(), inside.width(), fontMetrics().height());
    paintState(painter, foot, word.role, word.text, roleColour(palette(), word.role));
}

void MonthCard::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const QDate day = dayAt(event->position().toPoint()); day.isValid())
        Q_EMIT dayChosen(day);
}

bool MonthCard::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QString text = countsOf(m_state);
        if (const QDate day = dayAt(help->pos()); day.isValid()) {
            text = m_state.days.value(day) == DayMark::Closed ? tr("%1: the protocol is closed").arg(shortDate(day))
                                                              : tr("%1: the protocol is open").arg(shortDate(day));
        }
        QToolTip::showText(help->globalPos(), text, this);
        return true;
    }
    return QAbstractButton::event(event);
}

} // namespace khattama::ui
