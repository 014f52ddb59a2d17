// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/administration/calendarpanel.h"

#include "core/base/datetext.h"
#include "ui/shell/housekeeping.h"
#include "ui/shell/jobs.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/fieldform.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace khattama::ui {

CalendarPanel::CalendarPanel(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_message(new MessageBar(this)), m_list(new QListWidget(this)),
      m_form(new FieldForm(this)), m_date(new DateField(context.today(), this)), m_kind(new QComboBox(this)),
      m_reason(new QLineEdit(this)), m_remove(new QPushButton(tr("Remove the chosen day"), this))
{
    m_message->clear();
    m_list->setObjectName(u"exceptionsList"_s);
    m_list->setAccessibleName(tr("Days the department has set itself"));
    m_date->setObjectName(u"exceptionDateField"_s);
    m_kind->setObjectName(u"exceptionKindBox"_s);
    m_kind->addItem(tr("day off"), false);
    m_kind->addItem(tr("working day"), true);
    m_reason->setObjectName(u"exceptionReasonEdit"_s);
    auto *set = new QPushButton(tr("Set the day"), this);
    set->setObjectName(u"setExceptionButton"_s);
    m_remove->setObjectName(u"removeExceptionButton"_s);
    auto *hint = new QLabel(tr("Holidays and moved days are in the calendar of the program. Decrees of a year are set "
                               "here; terms are counted by them from the next login on."),
                            this);
    hint->setWordWrap(true);
    hint->setProperty("look", u"hint"_s);

    m_form->addField(u"date"_s, tr("Date"), m_date)->setRequired(true);
    m_form->addField(u"kind"_s, tr("It is a"), m_kind);
    m_form->addField(u"reason"_s, tr("Reason: number and date of the decree"), m_reason)->setRequired(true);
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins({});
    row->addWidget(set);
    row->addWidget(m_remove);
    row->addStretch(1);
    m_form->addRow(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_message);
    layout->addWidget(hint);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_form);
    connect(set, &QPushButton::clicked, this, &CalendarPanel::set);
    connect(m_remove, &QPushButton::clicked, this, &CalendarPanel::remove);
    connect(m_list, &QListWidget::currentItemChanged, this,
            [this](const QListWidgetItem *item) { m_remove->setEnabled(item != nullptr); });
    m_remove->setEnabled(false);
}

void CalendarPanel::refresh()
{
    m_context.jobs.read(
        this, [](Services &services) { return services.housekeeping.calendarExceptions(); },
        [this](const Result<QList<rules::CalendarException>> &exceptions) {
            if (exceptions)
                show(*exceptions);
            else
                m_message->show(MessageBar::Kind::Error, m_context.worded(exceptions.error()));
        });
}

void CalendarPanel::show(const QList<rules::CalendarException> &exceptions)
{
    m_list->clear();
    for (const rules::CalendarException &exception : exceptions) {
        const QString kind = exception.working ? tr("working day") : tr("day off");
        auto *item =
            new QListWidgetItem(u"%1 – %2 – %3"_s.arg(shortDate(exception.date), kind, exception.reason), m_list);
        item->setData(Qt::UserRole, exception.date);
    }
}

void CalendarPanel::set()
{
    m_form->clearMessages();
    const rules::CalendarException exception{m_date->date(), m_kind->currentData().toBool(),
                                             m_reason->text().trimmed()};
    if (!exception.date.isValid())
        m_form->field(u"date"_s)->setError(tr("Please type the date, as 31.12.2026."));
    if (exception.reason.isEmpty())
        m_form->field(u"reason"_s)->setError(tr("Please say by which decree."));
    if (!exception.date.isValid() || exception.reason.isEmpty())
        return;
    m_context.jobs.save(
        this, [exception](Services &services) { return services.housekeeping.setCalendarException(exception); },
        [this](const Result<void> &result) { finish(result); });
}

void CalendarPanel::remove()
{
    const QDate date = m_list->currentItem()->data(Qt::UserRole).toDate();
    m_context.jobs.save(
        this, [date](Services &services) { return services.housekeeping.removeCalendarException(date); },
        [this](const Result<void> &result) { finish(result); });
}

void CalendarPanel::finish(const Result<void> &result)
{
    if (result)
        m_message->show(MessageBar::Kind::Done, tr("The calendar is saved."));
    else
        m_message->show(MessageBar::Kind::Error, m_context.worded(result.error()));
    refresh();
}

} // namespace khattama::ui
