// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/statepanel.h"

#include "core/base/datetext.h"
#include "ui/widgets/detailsview.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace khattama::ui {

using expertise::CaseState;

namespace {

/// Why there is nothing to decide here.
QString standing(const OpenedDecision &opened)
{
    switch (opened.record.state) {
    case CaseState::Pending:
        return StatePanel::tr("The form is being checked. It comes here when it is accepted.");
    case CaseState::UnderReview:
        if (opened.onLeave)
            return StatePanel::tr("The case was given to other experts because you are on sick leave.");
        return StatePanel::tr("The experts vote: %1 of %2 have signed. Until all have, nobody sees any decision.")
            .arg(opened.signedVotes)
            .arg(expertise::kVotesNeeded);
    case CaseState::Agreed:
        return StatePanel::tr("Three experts gave the same. The head gives the conclusion (p. 45).");
    case CaseState::Summoned:
        return StatePanel::tr("The person was summoned. The head gives the conclusion (p. 45).");
    case CaseState::Registered:
        return StatePanel::tr("The application is registered. A chief specialist or the head gives the conclusion.");
    case CaseState::Concluded:
        return StatePanel::tr("The conclusion is given. What is wrong in it is corrected in the protocol.");
    case CaseState::Returned:
        return StatePanel::tr("The form was returned.");
    case CaseState::Refused:
        return StatePanel::tr("The service was refused.");
    case CaseState::Annulled:
        return StatePanel::tr("The registration was annulled.");
    }
    return {};
}

void writeConclusion(DetailsView &view, const PageContext &context, const OpenedDecision &opened)
{
    const expertise::Conclusion &conclusion = *opened.record.conclusion;
    const auto listed = [&](const QString &list, const QString &code) {
        return code.isEmpty() ? QString() : context.lists.text(list, code, context.language);
    };
    view.addSection(StatePanel::tr("Conclusion"));
    view.addRow(StatePanel::tr("Act"), opened.record.actNumber());
    view.addRow(StatePanel::tr("Given"), momentText(context, conclusion.at));
    view.addRow(StatePanel::tr("Diagnosis"), conclusion.diagnosis);
    view.addRow(StatePanel::tr("ICD-10 codes"), conclusion.icd10.join(u", "_s));
    if (const auto &disability = conclusion.disability) {
        view.addRow(StatePanel::tr("Disability"), listed(u"categories"_s, disability->category));
        view.addRow(StatePanel::tr("Cause"), listed(u"causes"_s, disability->cause));
        view.addRow(StatePanel::tr("Term"), listed(u"terms"_s, disability->term));
        view.addRow(StatePanel::tr("Counted from"), shortDate(disability->from));
        view.addRow(StatePanel::tr("Set until"), shortDate(disability->until));
    }
    view.addRow(StatePanel::tr("Decision of the department"), listed(u"omk_rulings"_s, conclusion.ruling));
    view.addRow(StatePanel::tr("Recommendations"), conclusion.recommendations);
    QStringList participants;
    for (const QString &login : conclusion.participants)
        participants.append(opened.nameOf(login));
    view.addRow(StatePanel::tr("Took part"), participants.join(u", "_s));
    view.addRow(StatePanel::tr("Decided by"), opened.nameOf(conclusion.decidedBy));
}

} // namespace

QString momentText(const PageContext &context, const QDateTime &moment)
{
    if (!moment.isValid())
        return {};
    const rules::LegalTime &time = context.deadlines.time();
    return shortDate(time.dateOf(moment)) + u' ' + time.timeOf(moment).toString(u"HH:mm"_s);
}

QString voteText(const PageContext &context, const expertise::Vote &vote)
{
    if (vote.outcome == expertise::Outcome::Agree)
        return context.lists.text(u"categories"_s, vote.category, context.language);
    return context.lists.text(u"outcomes"_s, expertise::outcomeCode(vote.outcome), context.language) + u": "_s
           + vote.note;
}

void writeVotes(DetailsView &view, const PageContext &context, const OpenedDecision &opened)
{
    view.addSection(StatePanel::tr("Decisions of the experts"));
    for (const expertise::Vote &vote : opened.record.votes) {
        view.addRow(StatePanel::tr("%1, %2").arg(opened.nameOf(vote.expert), momentText(context, vote.at)),
                    voteText(context, vote));
    }
}

StatePanel::StatePanel(const PageContext &context, const OpenedDecision &opened, QWidget *parent)
    : DecisionPanel(parent)
{
    setObjectName(u"statePanel"_s);
    auto *line = new MessageLine(this);
    line->setObjectName(u"stateLine"_s);
    line->setMessage(opened.record.state == CaseState::Concluded ? MessageKind::Done : MessageKind::Info,
                     standing(opened));
    auto *view = new DetailsView(this);
    view->setObjectName(u"stateDetails"_s);
    view->setAccessibleName(tr("The case"));
    writeVotes(*view, context, opened);
    if (opened.record.conclusion)
        writeConclusion(*view, context, opened);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(line);
    layout->addWidget(view, 1);
}

} // namespace khattama::ui
