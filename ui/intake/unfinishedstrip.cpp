// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/unfinishedstrip.h"

#include "ui/widgets/flowlayout.h"

#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace khattama::ui {

UnfinishedStrip::UnfinishedStrip(const PageContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setObjectName(u"unfinishedStrip"_s);
    auto *flow = new FlowLayout(this);
    flow->setContentsMargins({});
    flow->addWidget(new QLabel(tr("Unfinished:"), this));
    hide();
}

void UnfinishedStrip::show(const QList<Unfinished> &unfinished)
{
    if (unfinished == m_shown)
        return;
    m_shown = unfinished;
    qDeleteAll(m_buttons);
    m_buttons.clear();
    for (const Unfinished &entry : unfinished) {
        auto *button = new QPushButton(textOf(entry), this);
        button->setObjectName(u"unfinishedButton"_s);
        button->setAccessibleName(tr("Go on with the unfinished application: %1").arg(button->text()));
        connect(button, &QPushButton::clicked, this, [this, subject = entry.subject] { Q_EMIT chosen(subject); });
        layout()->addWidget(button);
        button->show();
        m_buttons.append(button);
    }
    setVisible(!unfinished.isEmpty());
}

QString UnfinishedStrip::textOf(const Unfinished &entry) const
{
    const rules::LegalTime &time = m_context.deadlines.time();
    const QString clock = time.timeOf(entry.savedAt).toString(u"HH:mm"_s);
    const QDate day = time.dateOf(entry.savedAt);
    const QString when = day == m_context.today() ? clock : day.toString(u"dd.MM"_s) + u' ' + clock;
    return tr("%1, %2").arg(entry.name.isEmpty() ? tr("without a name") : entry.name, when);
}

} // namespace khattama::ui
