// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/outcomebar.h"

#include "ui/widgets/messagebar.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace khattama::ui {

OutcomeBar::OutcomeBar(QWidget *parent)
    : QWidget(parent), m_bar(new MessageBar(this)), m_print(new QPushButton(this)),
      m_open(new QPushButton(tr("Open the case"), this))
{
    setObjectName(u"outcomeBar"_s);
    m_bar->setObjectName(u"outcomeMessage"_s);
    m_print->setObjectName(u"printOutcomeButton"_s);
    m_open->setObjectName(u"openCaseButton"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_print);
    layout->addWidget(m_open);
    connect(m_bar, &MessageBar::closed, this, &OutcomeBar::clear);
    connect(m_print, &QPushButton::clicked, this, [this] { Q_EMIT printAsked(*m_record); });
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT caseAsked(*m_record); });
    hide();
}

void OutcomeBar::show(const expertise::Case &record, const QString &sentence, const QString &print)
{
    m_record = record;
    m_print->setText(print);
    setVisible(true);
    m_bar->show(MessageKind::Done, sentence);
}

void OutcomeBar::focusPrint()
{
    m_print->setFocus(Qt::TabFocusReason);
}

void OutcomeBar::clear()
{
    m_record.reset();
    hide();
}

} // namespace khattama::ui
