// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/participantspart.h"

#include "ui/decision/checkrow.h"

#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace khattama::ui {

namespace {

/// Who took part already: the experts who voted, or who went to the visit; else who opens the form.
QStringList tookPart(const ConclusionDesk &desk)
{
    QStringList logins;
    for (const expertise::Vote &vote : desk.opened.record.votes)
        logins.append(vote.expert);
    if (desk.opened.record.visit)
        logins += desk.opened.record.visit->experts;
    if (logins.isEmpty())
        logins.append(desk.context.user.login);
    return logins;
}

} // namespace

ParticipantsPart::ParticipantsPart(const ConclusionDesk &desk, QObject *parent)
    : ConclusionPart(parent), m_chiefs(new CheckRow(choicesOf(desk.opened.chiefs))), m_independent(new QLineEdit)
{
    m_chiefs->setObjectName(u"participantsRow"_s);
    m_chiefs->setCodes(tookPart(desk));
    desk.form.addSection(tr("Who decides"));
    desk.form.addField(u"participants"_s, tr("Chief specialists who took part"), m_chiefs, FieldForm::Width::Row)
        ->setRequired(true);
    m_independent->setObjectName(u"independentExpertsEdit"_s);
    desk.form
        .addField(u"independentExperts"_s, tr("Independent experts who took part, names separated by commas"),
                  m_independent, FieldForm::Width::Row)
        ->setReason(tr("Their decisions are counted in the monthly list by expert (orders 408 and 411)."));
    QStringList heads;
    for (const people::StaffMember &head : desk.opened.heads)
        heads.append(head.name);
    auto *approves = new QLabel(tr("Approved by the head: %1").arg(heads.join(u", "_s)));
    approves->setTextFormat(Qt::PlainText);
    approves->setWordWrap(true);
    desk.form.addRow(approves);
    connect(m_chiefs, &CheckRow::codesChanged, this, &ConclusionPart::changed);
    connect(m_independent, &QLineEdit::textChanged, this, &ConclusionPart::changed);
}

void ParticipantsPart::write(expertise::Conclusion &conclusion) const
{
    conclusion.participants = m_chiefs->codes();
    const QStringList names = m_independent->text().split(u',', Qt::SkipEmptyParts);
    for (const QString &name : names) {
        if (!name.trimmed().isEmpty())
            conclusion.independentExperts.append(name.simplified());
    }
}

} // namespace khattama::ui
