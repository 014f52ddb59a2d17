// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/visitdialog.h"

#include "core/base/datetext.h"
#include "ui/decision/checkrow.h"
#include "ui/shell/pagecontext.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/field.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace khattama::ui {

VisitDialog::VisitDialog(const PageContext &context, const QString &person, const QList<people::StaffMember> &experts,
                         QWidget *parent)
    : QDialog(parent), m_day(new DateField(context.today())), m_experts(new CheckRow(choicesOf(experts))),
      m_message(new QLabel(this))
{
    setObjectName(u"visitDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Put on the list of visits"));
    m_day->setObjectName(u"visitDayField"_s);
    m_day->setYearsAhead(1);
    m_day->setText(shortDate(context.today()));
    m_experts->setObjectName(u"visitExpertsRow"_s);
    m_experts->setCodes({context.user.login});
    m_message->setObjectName(u"visitMessage"_s);
    m_message->setProperty("look", u"error"_s);
    m_message->setWordWrap(true);
    m_message->hide();
    auto *who = new QLabel(person, this);
    who->setTextFormat(Qt::PlainText);
    who->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *const put = buttons->addButton(tr("Put on the list"), QDialogButtonBox::AcceptRole);
    put->setObjectName(u"putOnListButton"_s);
    put->setDefault(true);
    put->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Back"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(who);
    layout->addWidget(new Field(tr("Day of the visit"), m_day, this));
    layout->addWidget(new Field(tr("Chief specialists who go"), m_experts, this));
    layout->addWidget(m_message);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &VisitDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void VisitDialog::choose()
{
    const QString wrong = !m_day->date().isValid()       ? tr("Type the day of the visit.")
                          : m_experts->codes().isEmpty() ? tr("Choose who goes.")
                                                         : QString();
    m_message->setText(wrong);
    m_message->setVisible(!wrong.isEmpty());
    if (!wrong.isEmpty())
        return;
    Q_EMIT chosen(m_day->date(), m_experts->codes());
    accept();
}

} // namespace khattama::ui
