// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/visitspanel.h"

#include "core/base/datetext.h"
#include "ui/printing/pdfpaper.h"
#include "ui/shell/jobs.h"
#include "ui/shell/pagecontext.h"
#include "ui/shell/prompt.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/typedtime.h"

#include <QAction>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace khattama::ui {

using expertise::Case;

namespace {
constexpr int kMostLines = 4; ///< seen at once; the others are scrolled to
} // namespace

VisitsPanel::VisitsPanel(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_title(new QLabel(this)), m_list(new QListWidget(this)),
      m_leave(new QAction(tr("The experts leave …"), this)), m_print(new QAction(tr("Show the list of visits"), this))
{
    m_title->setObjectName(u"visitsTitle"_s);
    m_title->setProperty("look", u"heading"_s);
    m_title->setBuddy(m_list);
    m_title->setWordWrap(true);
    m_list->setObjectName(u"visitsList"_s);
    m_list->setAccessibleName(tr("Visits of the day"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setProperty("recordText", true);
    m_leave->setObjectName(u"leaveAction"_s);
    m_print->setObjectName(u"visitListAction"_s);
    auto *buttons = new FlowLayout;
    for (QAction *action : {m_leave, m_print})
        buttons->addWidget(actionButton(action, this));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_title);
    layout->addWidget(m_list);
    layout->addLayout(buttons);
    connect(m_list, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { Q_EMIT caseAsked(item->data(Qt::UserRole).toString()); });
    connect(m_leave, &QAction::triggered, this, &VisitsPanel::leave);
    connect(m_print, &QAction::triggered, this, &VisitsPanel::print);
    show({});
}

void VisitsPanel::setDay(QDate day)
{
    if (day != m_day)
        show({});
    m_day = day;
    m_context.jobs.read(
        this, [day](Services &services) { return services.visiting.listOf(day); },
        [this, day](const Result<QList<Case>> &visits) {
            if (day != m_day)
                return;
            if (visits)
                show(*visits);
            else
                Q_EMIT failed(visits.error());
        });
}

QString VisitsPanel::lineOf(const Case &record) const
{
    const QString number = record.act ? record.actNumber() : record.registration->toString();
    const QString state = record.conclusion                ? tr("entered")
                          : record.visit->leftAt.isValid() ? tr("waits to be entered")
                                                           : tr("planned");
    return tr("%1 · %2 · %3", "act number · name · state").arg(number, record.person().name.full(), state);
}

void VisitsPanel::show(const QList<Case> &visits)
{
    m_list->clear();
    QDateTime leftAt;
    bool planned = false;
    int waiting = 0;
    for (const Case &record : visits) {
        auto *item = new QListWidgetItem(lineOf(record), m_list);
        item->setData(Qt::UserRole, record.id.toString());
        item->setToolTip(item->text());
        planned = planned || !record.visit->leftAt.isValid();
        waiting += record.conclusion ? 0 : 1;
        if (record.visit->leftAt.isValid())
            leftAt = record.visit->leftAt;
    }
    const rules::LegalTime &time = m_context.deadlines.time();
    QString title = tr("Visits of the day: %1, to be entered: %2").arg(visits.size()).arg(waiting);
    if (leftAt.isValid())
        title += tr("; the experts left at %1").arg(time.timeOf(leftAt).toString(u"HH:mm"_s));
    m_title->setText(title);
    const int lines = std::clamp(m_list->count(), 1, kMostLines);
    m_list->setFixedHeight(lines * std::max(m_list->sizeHintForRow(0), fontMetrics().height())
                           + 2 * m_list->frameWidth());
    m_leave->setVisible(planned && m_context.may(people::Permission::TakePart));
    m_leave->setEnabled(m_day <= m_context.today());
    m_print->setVisible(!visits.isEmpty() && m_context.may(people::Permission::Receive));
    setVisible(!visits.isEmpty());
}

void VisitsPanel::leave()
{
    const QString day = shortDate(m_day);
    const std::optional<QString> typed = m_context.prompt.askText(
        this, {tr("The experts leave"),
               tr("At what hour did the experts leave on %1? Each case of the list gets its act number.").arg(day),
               tr("Give the numbers")});
    if (!typed)
        return;
    // An hour that cannot be read is told as one that is not of that day.
    const QDateTime at = m_context.deadlines.time().at(m_day, typedTime(*typed));
    m_context.jobs.save(
        this, [day = m_day, at](Services &services) { return services.visiting.leave(day, at, services.user); },
        [this](const Result<QList<Case>> &visits) {
            if (!visits) {
                Q_EMIT failed(visits.error());
                return;
            }
            Q_EMIT told(tr("%n act number(s) given.", nullptr, static_cast<int>(visits->size())));
            setDay(m_day);
        });
}

void VisitsPanel::print()
{
    PdfPaper paper{
        {}, tr("List of visits of %1").arg(shortDate(m_day)), u"visits-%1.pdf"_s.arg(m_day.toString(Qt::ISODate))};
    m_context.jobs.read(
        this, [day = m_day](Services &services) { return services.visiting.print(day, services.user); },
        [this, paper](const Result<QByteArray> &pdf) mutable {
            if (!pdf) {
                Q_EMIT failed(pdf.error());
                return;
            }
            paper.bytes = *pdf;
            Q_EMIT paperMade(paper);
        });
}

} // namespace khattama::ui
