// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/casewords.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace khattama::ui {

using expertise::CaseState;

QString CaseWords::state(CaseState state)
{
    switch (state) {
    case CaseState::Pending:
        return tr("Waiting for checks");
    case CaseState::Returned:
        return tr("Returned");
    case CaseState::UnderReview:
        return tr("Under review");
    case CaseState::Agreed:
        return tr("Votes agree");
    case CaseState::Summoned:
        return tr("Summoned");
    case CaseState::Registered:
        return tr("Registered");
    case CaseState::Concluded:
        return tr("Concluded");
    case CaseState::Refused:
        return tr("Service refused");
    case CaseState::Annulled:
        return tr("Annulled");
    }
    return {};
}

QString CaseWords::refusalWaits()
{
    return tr("Refusal waits for the head");
}

QString CaseWords::state(const expertise::Case &record)
{
    if (record.refusalWaits())
        return refusalWaits();
    const bool consulted = record.waitingConsultation() != nullptr && expertise::isOpen(record.state);
    return consulted ? atConsultation() : state(record.state);
}

QString CaseWords::state(const expertise::CaseSummary &summary)
{
    if (summary.refusalWaits())
        return refusalWaits();
    const bool consulted = summary.consultedAt.isValid() && expertise::isOpen(summary.state);
    return consulted ? atConsultation() : state(summary.state);
}

QString CaseWords::atConsultation()
{
    return tr("At the ОМК for consultation");
}

ColourRole CaseWords::stateRole(CaseState state)
{
    switch (state) {
    case CaseState::Pending:
    case CaseState::Summoned:
        return ColourRole::Pending;
    case CaseState::UnderReview:
    case CaseState::Agreed:
    case CaseState::Registered:
        return ColourRole::Info;
    case CaseState::Concluded:
        return ColourRole::Done;
    case CaseState::Returned:
    case CaseState::Refused:
    case CaseState::Annulled:
        return ColourRole::Neutral;
    }
    return ColourRole::Neutral;
}

QString CaseWords::deadline(const QString &id)
{
    static const QHash<QString, const char *> words{
        {u"proactive_decision"_s, QT_TR_NOOP("Decision on the proactive form")},
        {u"extended_decision"_s, QT_TR_NOOP("Decision in the extended term")},
        {u"appear"_s, QT_TR_NOOP("The person is to come")},
        {u"no_show"_s, QT_TR_NOOP("May be returned if the person does not come")},
        {u"same_day"_s, QT_TR_NOOP("Conclusion on the day of registration")},
        {u"control_appear"_s, QT_TR_NOOP("The person is to come to the control examination")},
        {u"military_notice"_s, QT_TR_NOOP("Notice to the military authority")},
    };
    return words.contains(id) ? tr(words.value(id)) : id;
}

QString CaseWords::action(const QString &code)
{
    static const QHash<QString, const char *> words{
        {u"form.receive"_s, QT_TR_NOOP("Form 031 received")},
        {u"form.settle"_s, QT_TR_NOOP("Check settled by hand")},
        {u"application.register"_s, QT_TR_NOOP("Application registered")},
        {u"case.vote"_s, QT_TR_NOOP("Vote given")},
        {u"case.visit"_s, QT_TR_NOOP("The person has come")},
        {u"case.conclude"_s, QT_TR_NOOP("Conclusion given")},
        {u"case.consult"_s, QT_TR_NOOP("Sent to the ОМК for consultation")},
        {u"case.consult_answer"_s, QT_TR_NOOP("Answer of the ОМК entered")},
        {u"case.consult_withdraw"_s, QT_TR_NOOP("Consultation withdrawn")},
        {u"case.redistribute"_s, QT_TR_NOOP("Given to other experts: experts are on sick leave")},
        {u"case.appear"_s, QT_TR_NOOP("The person came to the control examination")},
        {u"case.remind"_s, QT_TR_NOOP("Second SMS to come")},
        {u"case.remark"_s, QT_TR_NOOP("Remark written")},
        {u"case.withdraw_remark"_s, QT_TR_NOOP("Remark withdrawn")},
        {u"case.return"_s, QT_TR_NOOP("Form returned")},
        {u"case.confirm_return"_s, QT_TR_NOOP("Return confirmed by the head")},
        {u"case.print_return_notice"_s, QT_TR_NOOP("Return notice printed")},
        {u"case.print_application"_s, QT_TR_NOOP("Application printed")},
        {u"case.print_result_notice"_s, QT_TR_NOOP("Notice of the result printed")},
        {u"case.print_expert_decisions"_s, QT_TR_NOOP("List of expert decisions printed")},
        {u"case.hand_over"_s, QT_TR_NOOP("Result document recorded")},
        {u"visit.plan"_s, QT_TR_NOOP("Put on the list of visits")},
        {u"visit.leave"_s, QT_TR_NOOP("The experts left to visit")},
        {u"visit_list.print"_s, QT_TR_NOOP("List of visits printed")},
        {u"visit.strike"_s, QT_TR_NOOP("Struck off the list of visits")},
        {u"case.print_refusal"_s, QT_TR_NOOP("Refusal printed")},
        {u"refusal.draft"_s, QT_TR_NOOP("Refusal drafted")},
        {u"refusal.confirm"_s, QT_TR_NOOP("Refusal confirmed by the head")},
        {u"refusal.withdraw"_s, QT_TR_NOOP("Draft of the refusal withdrawn")},
        {u"case.lean_on_outage"_s, QT_TR_NOOP("Leans on an act on technical failures (p. 72)")},
        {u"case.view"_s, QT_TR_NOOP("Case opened")},
        {u"case.show_iin"_s, QT_TR_NOOP("IIN shown")},
    };
    return words.contains(code) ? tr(words.value(code)) : code;
}

QString CaseWords::documentKind(const QString &kind)
{
    static const QHash<QString, const char *> words{
        {u"form031"_s, QT_TR_NOOP("Form 031 as sent")},
        {u"form031_signature"_s, QT_TR_NOOP("Signature of form 031")},
        {u"attachment"_s, QT_TR_NOOP("Attachment")},
        {u"return_notice"_s, QT_TR_NOOP("Return notice")},
        {u"application"_s, QT_TR_NOOP("Application")},
        {u"refusal"_s, QT_TR_NOOP("Refusal of the service")},
        {u"result_notice"_s, QT_TR_NOOP("Notice of the result")},
    };
    return words.contains(kind) ? tr(words.value(kind)) : kind;
}

} // namespace khattama::ui
