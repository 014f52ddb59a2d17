// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/casefilterbar.h"

#include "ui/cases/casewords.h"
#include "ui/cases/stayingmenu.h"
#include "ui/shell/pagecontext.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/flowlayout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace khattama::ui {

using expertise::CaseState;
using expertise::ExaminationForm;

namespace {

constexpr int kDateCharacters = 13;

} // namespace

CaseFilterBar::CaseFilterBar(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_states(new QPushButton(this)), m_form(new QComboBox(this)), m_due(new QComboBox(this)),
      m_from(new DateField(context.today(), this)), m_to(new DateField(context.today(), this)),
      m_mine(new QCheckBox(tr("Waits for my &vote"), this)), m_clear(new QPushButton(tr("C&lear filters"), this))
{
    m_states->setObjectName(u"stateButton"_s);
    m_form->setObjectName(u"formCombo"_s);
    m_due->setObjectName(u"dueCombo"_s);
    m_from->setObjectName(u"receivedFromField"_s);
    m_to->setObjectName(u"receivedToField"_s);
    m_mine->setObjectName(u"mineCheck"_s);
    m_clear->setObjectName(u"clearFiltersButton"_s);
    addStates();
    addForms(context);
    addDue();
    addDates();

    auto *flow = new FlowLayout(this);
    flow->setSpacing(8);
    flow->addWidget(m_states);
    flow->addWidget(pair(tr("F&orm:"), m_form));
    flow->addWidget(pair(tr("D&ue:"), m_due));
    flow->addWidget(pair(tr("&Received from:"), m_from));
    flow->addWidget(pair(tr("&to:"), m_to));
    flow->addWidget(m_mine);
    flow->addWidget(m_clear);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);

    connect(m_mine, &QCheckBox::toggled, this, [this](bool on) {
        CaseFilter filter = m_filter;
        filter.mineToVote = on;
        take(filter);
    });
    connect(m_clear, &QPushButton::clicked, this, [this] {
        show({});
        take({});
        m_states->setFocus(); // the button is gone
    });
    show({});
    m_mine->setVisible(context.may(people::Permission::Vote));
}

QWidget *CaseFilterBar::pair(const QString &label, QWidget *field)
{
    auto *box = new QWidget(this);
    auto *caption = new QLabel(label, box);
    caption->setBuddy(field);
    field->setParent(box);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(caption);
    layout->addWidget(field);
    return box;
}

void CaseFilterBar::addStates()
{
    auto *menu = new StayingMenu(this);
    for (auto state = CaseState::Pending; state <= CaseState::Annulled;
         state = static_cast<CaseState>(static_cast<int>(state) + 1)) {
        QAction *const action = menu->addAction(CaseWords::state(state));
        action->setCheckable(true);
        action->setData(expertise::caseStateCode(state));
        m_stateActions.append(action);
        connect(action, &QAction::toggled, this, [this, state](bool on) {
            CaseFilter filter = m_filter;
            if (on)
                filter.states.append(state);
            else
                filter.states.removeAll(state);
            take(filter);
        });
    }
    m_states->setMenu(menu);
}

void CaseFilterBar::addForms(const PageContext &context)
{
    m_form->addItem(tr("any"));
    for (const auto form : {ExaminationForm::Proactive, ExaminationForm::InPerson, ExaminationForm::Absentee}) {
        const QString code = expertise::examinationFormCode(form);
        m_form->addItem(context.lists.text(u"examination_forms"_s, code, context.language), code);
    }
    connect(m_form, &QComboBox::currentIndexChanged, this, [this] {
        CaseFilter filter = m_filter;
        const auto form = expertise::examinationFormFromCode(m_form->currentData().toString());
        filter.forms = form ? QList<ExaminationForm>{*form} : QList<ExaminationForm>();
        take(filter);
    });
}

void CaseFilterBar::addDue()
{
    m_due->addItem(tr("any day"), static_cast<int>(DueFilter::Any));
    m_due->addItem(tr("overdue"), static_cast<int>(DueFilter::Overdue));
    m_due->addItem(tr("today"), static_cast<int>(DueFilter::Today));
    m_due->addItem(tr("tomorrow"), static_cast<int>(DueFilter::Tomorrow));
    connect(m_due, &QComboBox::currentIndexChanged, this, [this] {
        CaseFilter filter = m_filter;
        filter.due = static_cast<DueFilter>(m_due->currentData().toInt());
        take(filter);
    });
}

void CaseFilterBar::addDates()
{
    for (DateField *const field : {m_from, m_to}) {
        field->setYearsAhead(0);
        field->setMaximumWidth(field->fontMetrics().averageCharWidth() * (kDateCharacters + 4));
        connect(field, &DateField::dateChanged, this, [this] {
            CaseFilter filter = m_filter;
            filter.receivedFrom = m_from->date();
            filter.receivedTo = m_to->date();
            take(filter);
        });
    }
}

void CaseFilterBar::setFilter(const CaseFilter &filter)
{
    m_filter = filter;
    show(filter);
}

void CaseFilterBar::take(const CaseFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    show(filter);
    Q_EMIT filterChanged(filter);
}

void CaseFilterBar::show(const CaseFilter &filter)
{
    QStringList chosen;
    for (QAction *const action : std::as_const(m_stateActions)) {
        const auto state = expertise::caseStateFromCode(action->data().toString());
        const QSignalBlocker quiet(action);
        action->setChecked(state && filter.states.contains(*state));
        if (action->isChecked())
            chosen.append(action->text());
    }
    m_states->setText(chosen.isEmpty()     ? tr("&State: any")
                      : chosen.size() == 1 ? tr("&State: %1").arg(chosen.first())
                                           : tr("&State: %n chosen", nullptr, static_cast<int>(chosen.size())));
    m_states->setToolTip(chosen.join(u", "_s));

    const QSignalBlocker quietForm(m_form);
    const QSignalBlocker quietDue(m_due);
    const QSignalBlocker quietFrom(m_from);
    const QSignalBlocker quietTo(m_to);
    const QSignalBlocker quietMine(m_mine);
    m_form->setCurrentIndex(
        filter.forms.size() == 1 ? m_form->findData(expertise::examinationFormCode(filter.forms.first())) : 0);
    m_due->setCurrentIndex(m_due->findData(static_cast<int>(filter.due)));
    if (m_from->date() != filter.receivedFrom)
        m_from->setDate(filter.receivedFrom);
    if (m_to->date() != filter.receivedTo)
        m_to->setDate(filter.receivedTo);
    m_mine->setChecked(filter.mineToVote);
    m_clear->setVisible(!filter.isEmpty());
}

} // namespace khattama::ui
