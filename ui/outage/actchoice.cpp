// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outage/actchoice.h"

#include "core/base/datetext.h"
#include "ui/outage/outageactsmodel.h"

#include <QBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace khattama::ui {

ActChoice::ActChoice(const PageContext &context, const QList<outage::OutageAct> &acts, QWidget *page)
    : QDialog(page), m_list(new QListWidget(this))
{
    setObjectName(u"actChoice"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Lean on an act"));
    auto *about = new QLabel(tr("On which act does the case lean? Its checks are judged anew by it (p. 72)."), this);
    about->setWordWrap(true);
    m_list->setObjectName(u"actsList"_s);
    m_list->setAccessibleName(tr("Acts on technical failures"));
    for (const outage::OutageAct &act : acts) {
        auto *item = new QListWidgetItem(
            tr("No. %1 of %2: %3, %4 – %5")
                .arg(act.number, shortDate(act.date), OutageActsModel::systems(context, act),
                     OutageActsModel::moment(context, act.from), OutageActsModel::end(context, act)),
            m_list);
        item->setData(Qt::UserRole, act.id.toString());
    }
    m_list->setCurrentRow(m_list->count() - 1); // the last one
    auto *lean = new QPushButton(tr("Lean on the act"), this);
    lean->setObjectName(u"leanButton"_s);
    lean->setDefault(true);
    auto *back = new QPushButton(tr("Back"), this);
    back->setObjectName(u"backButton"_s);
    back->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(lean);
    buttons->addWidget(back);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(about);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 14);
    m_list->setFocus();
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    connect(lean, &QPushButton::clicked, this, [this] {
        if (const QListWidgetItem *item = m_list->currentItem())
            Q_EMIT chosen(item->data(Qt::UserRole).toString());
        accept();
    });
}

} // namespace khattama::ui
