// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/firststart.h"

#include "ui/shell/look.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace khattama::ui {

FirstStart::FirstStart(const Shell &shell, QWidget *parent)
    : QWidget(parent), m_shell(shell), m_message(new QLabel(this))
{
    auto *sample = new QPushButton(tr("Look at the sample department"), this);
    sample->setObjectName(u"sampleButton"_s);
    m_message->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(sample);
    layout->addWidget(m_message);
    layout->addStretch(1);
    connect(sample, &QPushButton::clicked, this, &FirstStart::makeSample);
}

void FirstStart::makeSample()
{
    m_message->setText(tr("The sample department is being made …"));
    const QString folder = QFileInfo(m_shell.door.database()).path() + u"/sample"_s;
    m_shell.door.makeSample(folder, [guard = QPointer(this)](const Result<void> &made) {
        if (!guard)
            return;
        if (made)
            Q_EMIT guard->ready();
        else
            guard->m_message->setText(
                guard->m_shell.wording.text(made.error(), guard->m_shell.look.language()));
    });
}

} // namespace khattama::ui
