// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/checkrow.h"

#include "ui/decision/wrappedbutton.h"
#include "ui/widgets/flowlayout.h"

using namespace Qt::StringLiterals;

namespace khattama::ui {

CheckRow::CheckRow(const QList<CodeItem> &choices, QWidget *parent) : QWidget(parent), m_choices(choices)
{
    auto *flow = new FlowLayout(this);
    flow->setContentsMargins(0, 0, 0, 0);
    for (const CodeItem &choice : choices) {
        auto *box = new WrappedCheckBox(choice.text, this);
        box->setObjectName(u"check_%1"_s.arg(choice.code));
        connect(box, &QCheckBox::toggled, this, [this] { Q_EMIT codesChanged(codes()); });
        flow->addWidget(box);
        m_boxes.append(box);
    }
}

QStringList CheckRow::codes() const
{
    QStringList codes;
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes.at(i)->isChecked())
            codes.append(m_choices.at(i).code);
    }
    return codes;
}

void CheckRow::setCodes(const QStringList &codes)
{
    if (codes == this->codes())
        return;
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        const QSignalBlocker quiet(m_boxes.at(i));
        m_boxes.at(i)->setChecked(codes.contains(m_choices.at(i).code));
    }
    Q_EMIT codesChanged(this->codes());
}

QList<CodeItem> choicesOf(const QList<people::StaffMember> &members)
{
    QList<CodeItem> choices;
    for (const people::StaffMember &member : members)
        choices.append({member.login, member.name});
    return choices;
}

} // namespace khattama::ui
