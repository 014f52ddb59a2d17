// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/visitpart.h"

#include "core/base/datetext.h"
#include "ui/widgets/typedtime.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace khattama::ui {

VisitPart::VisitPart(const ConclusionDesk &desk, QObject *parent)
    : ConclusionPart(parent), m_desk(desk), m_time(new QLineEdit)
{
    const expertise::Visit &visit = *desk.opened.record.visit;
    const rules::LegalTime &legalTime = desk.context.deadlines.time();
    m_time->setObjectName(u"visitTimeEdit"_s);
    Field *const field =
        desk.form.addField(u"at"_s, tr("Hour of the conclusion on %1").arg(shortDate(visit.on)), m_time);
    field->setRequired(true);
    field->setReason(tr("The experts left at %1; the service takes four hours at most (Appendix 3, item 5, 1).")
                         .arg(legalTime.timeOf(visit.leftAt).toString(u"HH:mm"_s)));
    connect(m_time, &QLineEdit::textChanged, this, &ConclusionPart::changed);
}

void VisitPart::write(expertise::Conclusion &conclusion) const
{
    const expertise::Visit &visit = *m_desk.opened.record.visit;
    // Without an hour the day of the visit stands with its beginning, which the check of the visit refuses.
    const QTime typed = typedTime(m_time->text());
    conclusion.at = m_desk.context.deadlines.time().at(visit.on, typed.isValid() ? typed : QTime(0, 0));
}

} // namespace khattama::ui
