// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/casecourse.h"

#include "core/base/datetext.h"
#include "ui/cases/casewords.h"
#include "ui/intake/checksmodel.h"
#include "ui/shell/pagecontext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace khattama::ui {

using expertise::CaseState;

namespace {

bool isView(const QString &code)
{
    return code == "case.view"_L1 || code == "case.show_iin"_L1;
}

/// A package comes in with its documents: each is recorded, but it is one event.
bool belongsToLast(const QList<CourseEvent> &events, const CourseEvent &event)
{
    return !events.isEmpty() && events.last().text == event.text && events.last().who == event.who
           && qAbs(events.last().at.msecsTo(event.at)) < 1000;
}

} // namespace

QString CaseCourse::verdictOn(const CaseFile &file, const QString &checkCode) const
{
    const auto check = std::find_if(file.record.checks.begin(), file.record.checks.end(),
                                    [&](const intake::Check &candidate) { return candidate.code == checkCode; });
    return check == file.record.checks.end() ? QString() : verdictWord(check->verdict);
}

QString CaseCourse::textOf(const CaseFile &file, const Action &action) const
{
    if (action.code == "form.settle"_L1) {
        const QString code = action.details.value(u"code"_s);
        return tr("Check %1 settled by hand: %2").arg(code, verdictOn(file, code));
    }
    if (action.code == "form.receive"_L1) {
        if (const auto state = expertise::caseStateFromCode(action.details.value(u"state"_s)))
            return tr("Form 031 received: %1").arg(CaseWords::state(*state));
    }
    if (action.code == "application.register"_L1 && file.record.isConsultation())
        return tr("Received for consultation");
    if (action.code == "case.vote"_L1 && file.votesSealed())
        return tr("Vote given, sealed until all three are");
    if (action.code == "case.conclude"_L1 && file.record.isConsultation())
        return tr("The consultation is answered");
    if (action.code == "case.conclude"_L1)
        return tr("Conclusion given, act No. %1").arg(file.record.actNumber());
    if (action.code == "case.appear"_L1 && action.details.value(u"came"_s) == "no"_L1)
        return tr("The person did not come to the control examination");
    if (action.code == "case.return"_L1) {
        return action.details.value(u"cause"_s) == "no_show"_L1
                   ? tr("Form returned: the person did not come (p. 45)")
                   : tr("Form returned: the person refused to come (p. 45)");
    }
    return CaseWords::action(action.code);
}

void CaseCourse::addVoteOutcome(QList<CourseEvent> &events, const CaseFile &file) const
{
    const auto agree = expertise::votesAgree(file.record.votes);
    if (!agree)
        return;
    events.append({file.record.votes.last().at,
                   *agree ? tr("All three votes are the same: the case is ready for the head")
                          : tr("The votes differ: to an examination in person (p. 45)"),
                   {}});
}

void CaseCourse::addSummons(QList<CourseEvent> &events, const CaseFile &file) const
{
    const auto &summons = file.record.summons;
    if (!summons || !summons->sentAt.isValid())
        return;
    const rules::AppearanceWindow window = m_context.deadlines.appear(summons->sentAt);
    events.append(
        {summons->sentAt,
         tr("SMS to come until %1, %2–%3")
             .arg(shortDate(window.lastDay), window.from.toString(u"HH:mm"_s), window.to.toString(u"HH:mm"_s)),
         {}});
}

QList<CourseEvent> CaseCourse::of(const CaseFile &file) const
{
    QList<CourseEvent> events;
    for (const RecordedAction &recorded : file.actions) {
        const Action &action = recorded.action;
        const CourseEvent event{recorded.at, textOf(file, action), file.staffName(action.actor), isView(action.code)};
        if (!belongsToLast(events, event))
            events.append(event);
    }
    addVoteOutcome(events, file);
    addSummons(events, file);
    if (file.protocol) {
        events.append(
            {file.protocol->closedAt,
             tr("Protocol No. %1 of %2 closed").arg(file.protocol->number).arg(shortDate(file.protocol->date)),
             file.staffName(file.protocol->closedBy)});
    }
    std::stable_sort(events.begin(), events.end(),
                     [](const CourseEvent &first, const CourseEvent &second) { return first.at < second.at; });
    return events;
}

} // namespace khattama::ui
