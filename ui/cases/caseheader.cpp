// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/caseheader.h"

#include "core/people/iin.h"
#include "ui/cases/casewords.h"
#include "ui/intake/inboxwords.h"
#include "ui/look/icons.h"
#include "ui/shell/pagecontext.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/statechip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace khattama::ui {

CaseHeader::CaseHeader(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_title(new QLabel(this)), m_facts(new QWidget(this)),
      m_flow(new FlowLayout(m_facts)), m_showIin(new QPushButton(tr("Show"), m_facts)), m_state(new StateChip(m_facts)),
      m_due(new StateChip(m_facts))
{
    m_title->setObjectName(u"caseTitle"_s);
    m_title->setProperty("look", u"title"_s);
    m_title->setProperty("recordText", true);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_title->setWordWrap(true);
    m_showIin->setObjectName(u"showIinButton"_s);
    m_showIin->setAccessibleName(tr("Show the IIN"));
    m_state->setObjectName(u"stateChip"_s);
    m_due->setObjectName(u"dueChip"_s);

    m_flow->setSpacing(16);
    m_iin = addFact(u"iinLabel"_s);
    m_flow->addWidget(m_showIin);
    m_numbers = addFact(u"numbersLabel"_s);
    m_form = addFact(u"formLabel"_s);
    m_flow->addWidget(m_state);
    m_flow->addWidget(m_due);

    auto *back = new QPushButton(icon(u"back"_s, palette()), tr("To the list"), this);
    back->setObjectName(u"backButton"_s);
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(back, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(top);
    layout->addWidget(m_facts);
    connect(m_showIin, &QPushButton::clicked, this, &CaseHeader::iinAsked);
    connect(back, &QPushButton::clicked, this, &CaseHeader::backAsked);
    clear();
}

QLabel *CaseHeader::addFact(const QString &objectName)
{
    auto *label = new QLabel(m_facts);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_flow->addWidget(label);
    return label;
}

QString CaseHeader::titleOf(const PageContext &context, const CaseFile &file)
{
    if (!file.blind) {
        const QString name = file.record.person().name.full();
        return name.isEmpty() ? tr("The package names no person") : name;
    }
    const QString seen = sexAndAge(file.record.person().sex, file.age, context.language);
    return seen.isEmpty() ? tr("Without personal data") : tr("%1 (without personal data)").arg(seen);
}

void CaseHeader::clear()
{
    m_title->clear();
    m_facts->hide();
}

void CaseHeader::show(const CaseFile &file, bool iinShown)
{
    const expertise::Case &record = file.record;
    m_title->setText(titleOf(m_context, file));
    const QString iin = record.person().iin;
    m_iin->setText(tr("IIN %1").arg(iinShown ? iin : people::Iin::masked(iin)));
    m_iin->setVisible(!iin.isEmpty());
    m_showIin->setVisible(!iin.isEmpty() && !iinShown);

    QStringList numbers;
    if (record.registration)
        numbers.append(tr("registration No. %1").arg(record.registration->toString()));
    if (!record.actNumber().isEmpty())
        numbers.append(tr("act No. %1").arg(record.actNumber()));
    if (const auto number = record.refusalNumber())
        numbers.append(tr("refusal No. %1").arg(number->toString()));
    if (record.outage)
        numbers.append(tr("act on technical failures No. %1").arg(record.outage->number));
    m_numbers->setText(numbers.join(u", "_s));
    m_numbers->setVisible(!numbers.isEmpty());
    QStringList form{
        m_context.lists.text(u"examination_forms"_s, expertise::examinationFormCode(record.form), m_context.language)};
    if (!record.controlGoal().isEmpty())
        form.append(m_context.lists.text(u"omk_goals"_s, record.controlGoal(), m_context.language));
    const expertise::Consultation *const consulted = record.waitingConsultation();
    const bool atOmk = consulted != nullptr && expertise::isOpen(record.state);
    if (atOmk)
        form.append(tr("at the ОМК since %1").arg(momentText(consulted->sentAt, m_context.deadlines.time())));
    if (file.control && file.control->absentBefore)
        form.append(tr("did not come"));
    m_form->setText(form.join(u" · "_s));
    m_state->setState(record.refusalWaits() || atOmk ? ColourRole::Pending : CaseWords::stateRole(record.state),
                      CaseWords::state(record));
    showDue(file);
    m_facts->show();
}

void CaseHeader::showDue(const CaseFile &file)
{
    // What may be done from a day on is no deadline.
    const auto first = std::find_if(file.due.begin(), file.due.end(),
                                    [](const expertise::DueDate &due) { return due.id != "no_show"_L1; });
    m_due->setVisible(first != file.due.end());
    if (first == file.due.end())
        return;
    const QString when = momentText(first->dueAt, m_context.deadlines.time());
    const bool today = m_context.deadlines.time().dateOf(first->dueAt) == m_context.today();
    if (first->overdue)
        m_due->setState(ColourRole::Error, tr("Overdue since %1").arg(when));
    else
        m_due->setState(today ? ColourRole::Pending : ColourRole::Neutral, tr("Due %1").arg(when));
}

} // namespace khattama::ui
