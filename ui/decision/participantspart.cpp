// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/participantspart.h"

#include "ui/decision/checkrow.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace khattama::ui {

namespace {

QList<CodeItem> namesOf(const QList<people::StaffMember> &members)
{
    QList<CodeItem> names;
    for (const people::StaffMember &member : members)
        names.append({member.login, member.name});
    return names;
}

/// Who took part already: the experts who voted; in person, who opens the form.
QStringList tookPart(const ConclusionDesk &desk)
{
    QStringList logins;
    for (const expertise::Vote &vote : desk.opened.record.votes)
        logins.append(vote.expert);
    if (logins.isEmpty())
        logins.append(desk.context.user.login);
    return logins;
}

} // namespace

ParticipantsPart::ParticipantsPart(const ConclusionDesk &desk, QObject *parent)
    : ConclusionPart(parent), m_chiefs(new CheckRow(namesOf(desk.opened.chiefs)))
{
    m_chiefs->setObjectName(u"participantsRow"_s);
    m_chiefs->setCodes(tookPart(desk));
    desk.form.addSection(tr("Who decides"));
    desk.form.addField(u"participants"_s, tr("Chief specialists who took part"), m_chiefs, FieldForm::Width::Row)
        ->setRequired(true);
    QStringList heads;
    for (const people::StaffMember &head : desk.opened.heads)
        heads.append(head.name);
    auto *approves = new QLabel(tr("Approved by the head: %1").arg(heads.join(u", "_s)));
    approves->setTextFormat(Qt::PlainText);
    approves->setWordWrap(true);
    desk.form.addRow(approves);
    connect(m_chiefs, &CheckRow::codesChanged, this, &ConclusionPart::changed);
}

void ParticipantsPart::write(expertise::Conclusion &conclusion) const
{
    conclusion.participants = m_chiefs->codes();
}

} // namespace khattama::ui
