// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/boardwords.h"

#include "core/base/datetext.h"
#include "ui/cases/casefilter.h"
#include "ui/cases/casewords.h"

#include <algorithm>

#include <QDate>
#include <QDateTime>
#include <QMap>

using namespace Qt::StringLiterals;

namespace khattama::ui {

using expertise::CaseState;
using expertise::CaseSummary;
using people::Permission;

namespace {

constexpr qsizetype kMostLines = 8; ///< of one kind; the section shows the others

Place casesWhere(const CaseFilter &filter)
{
    return {u"cases"_s, {}, {{u"filter"_s, toJson(filter)}}};
}

CaseFilter dueFilter(DueFilter due)
{
    CaseFilter filter;
    filter.due = due;
    return filter;
}

CaseFilter stateFilter(const QList<CaseState> &states)
{
    CaseFilter filter;
    filter.states = states;
    return filter;
}

} // namespace

QString BoardWords::title(QDate today) const
{
    const QString day = u"%1 %2"_s.arg(today.day()).arg(monthInDate(today.month(), m_context.language));
    return tr("Today, %1, %2", "28 October, Wednesday").arg(day, weekdayName(today, m_context.language));
}

QString BoardWords::summary(const Board &board) const
{
    return tr("In all %1 · overdue %2 · due today %3")
        .arg(board.inHand.size())
        .arg(board.overdue.size())
        .arg(board.dueToday.size());
}

QString BoardWords::backup(const Board &board) const
{
    return board.lastBackup.isValid() ? tr("Last backup: %1")
                                            .arg(shortDate(time().dateOf(board.lastBackup)) + u' '
                                                 + time().timeOf(board.lastBackup).toString(u"HH:mm"_s))
                                      : tr("There is no backup yet.");
}

QString BoardWords::shortMoment(const QDateTime &moment, QDate today) const
{
    const QString hour = time().timeOf(moment).toString(u"HH:mm"_s);
    const QDate day = time().dateOf(moment);
    return day == today ? hour : QString(day.toString(u"dd.MM"_s) + u' ' + hour);
}

QString BoardWords::textOf(const CaseSummary &summary) const
{
    QStringList parts;
    if (summary.registration)
        parts.append(summary.registration->toString());
    if (!summary.fullName.isEmpty()) {
        parts.append(summary.fullName);
    } else if (summary.sex && summary.age) { // blind
        const QString sex = *summary.sex == people::Sex::Male ? tr("man") : tr("woman");
        parts.append(u"%1, %2"_s.arg(sex, ageText(*summary.age, m_context.language)));
    }
    return parts.join(u"  "_s);
}

Place BoardWords::formPlace(const CaseSummary &summary) const
{
    const bool inbox = m_context.may(Permission::Receive) && m_context.department.kind == people::DepartmentKind::Mse;
    return {inbox ? u"inbox"_s : u"cases"_s, summary.id.toString()};
}

Place BoardWords::placeOf(const CaseSummary &summary) const
{
    if (summary.refusalWaits())
        return {u"cases"_s, summary.id.toString()};
    if (summary.state == CaseState::Pending)
        return formPlace(summary);
    return {m_context.may(Permission::TakePart) ? u"decisions"_s : u"cases"_s, summary.id.toString()};
}

void BoardWords::addRest(CardContent &card, const QString &id, qsizetype shown, qsizetype all, const Place &place) const
{
    if (shown < all) {
        card.lines.append({u"rest/"_s + id,
                           ColourRole::Neutral,
                           {},
                           tr("and %n more", nullptr, static_cast<int>(all - shown)),
                           {},
                           place});
    }
}

void BoardWords::addDue(CardContent &card, const QList<BoardCase> &cases, ColourRole role, const QString &word,
                        QDate today, const Place &all) const
{
    const qsizetype shown = std::min(kMostLines, cases.size());
    for (const BoardCase &line : cases.first(shown)) {
        card.lines.append({line.summary.id.toString(), role, shortMoment(line.dueAt, today), textOf(line.summary),
                           u"%1 · %2"_s.arg(CaseWords::deadline(line.deadline), word), placeOf(line.summary)});
    }
    addRest(card, word, shown, cases.size(), all);
}

QString BoardWords::kindsOf(const QList<BoardCase> &cases) const
{
    QMap<QString, int> counts;
    for (const BoardCase &line : cases)
        ++counts[line.deadline];
    QStringList parts;
    for (auto kind = counts.begin(); kind != counts.end(); ++kind)
        parts.append(u"%1 – %2"_s.arg(CaseWords::deadline(kind.key())).arg(*kind));
    return parts.join(u", "_s);
}

CardContent BoardWords::deadlines(const Board &board) const
{
    const QDate today = time().dateOf(board.now);
    const QString overdue = tr("overdue");
    const QString now = tr("today");
    const QString next = tr("next working day");
    CardContent card;
    card.figures = {{board.overdue.size(), overdue, ColourRole::Error},
                    {board.dueToday.size(), now, ColourRole::Pending},
                    {board.dueTomorrow.size(), next, ColourRole::Neutral}};
    QStringList kinds;
    if (!board.overdue.isEmpty())
        kinds.append(tr("Overdue: %1.").arg(kindsOf(board.overdue)));
    if (!board.dueToday.isEmpty())
        kinds.append(tr("Today: %1.").arg(kindsOf(board.dueToday)));
    card.note = kinds.join(u' ');
    addDue(card, board.overdue, ColourRole::Error, overdue, today, casesWhere(dueFilter(DueFilter::Overdue)));
    addDue(card, board.dueToday, ColourRole::Pending, now, today, casesWhere(dueFilter(DueFilter::Today)));
    addDue(card, board.dueTomorrow, ColourRole::Neutral, next, today, casesWhere(dueFilter(DueFilter::Tomorrow)));
    card.empty = tr("Nothing is overdue, and nothing is due until the end of the next working day.");
    return card;
}

CardContent BoardWords::pending(const Board &board) const
{
    const QDate today = time().dateOf(board.now);
    CardContent card;
    card.figures = {{board.pending.size(), tr("wait for a check"), ColourRole::Pending}};
    const qsizetype shown = std::min(kMostLines, board.pending.size());
    for (const CaseSummary &form : board.pending.first(shown)) {
        card.lines.append({form.id.toString(), ColourRole::Pending, shortMoment(form.receivedAt, today), textOf(form),
                           form.formNumber.isEmpty() ? QString() : tr("form No. %1").arg(form.formNumber),
                           formPlace(form)});
    }
    addRest(card, u"pending"_s, shown, board.pending.size(),
            m_context.may(Permission::Receive) ? Place{u"inbox"_s, {}, {{u"filter"_s, u"pending"_s}}}
                                               : casesWhere(stateFilter({CaseState::Pending})));
    card.empty = tr("No form waits for a check.");
    return card;
}

CardContent BoardWords::inHand(const Board &board) const
{
    const QDate today = time().dateOf(board.now);
    CardContent card;
    card.figures = {{board.inHand.size(), tr("open"), ColourRole::Neutral}};
    const qsizetype shown = std::min(kMostLines, board.inHand.size());
    for (const CaseSummary &summary : board.inHand.first(shown)) {
        const QDate received = time().dateOf(summary.receivedAt);
        const int age = m_context.deadlines.calendar().workingDays(received.addDays(1), today);
        card.lines.append({summary.id.toString(), ColourRole::Neutral, tr("%n working day(s)", "age of a case", age),
                           textOf(summary), CaseWords::state(summary), placeOf(summary)});
    }
    addRest(card, u"hand"_s, shown, board.inHand.size(), casesWhere(stateFilter(expertise::openStates())));
    card.empty = tr("No case is open.");
    return card;
}

QString BoardWords::protocolTitle(const Board &board) const
{
    return board.protocol.number > 0 ? tr("Protocol of today No. %1").arg(board.protocol.number)
                                     : tr("Protocol of today");
}

CardContent BoardWords::protocol(const Board &board) const
{
    const Board::Protocol &protocol = board.protocol;
    const QString word = protocol.number > 0 ? tr("rows, closed") : tr("rows, open");
    CardContent card;
    card.figures = {{protocol.rows, word, protocol.number > 0 ? ColourRole::Done : ColourRole::Pending}};
    if (!board.toAppear.isEmpty()) {
        const rules::AppearanceWindow &window = board.toAppear.first().window;
        card.note = tr("%n person(s) may still come after %1.", nullptr, static_cast<int>(board.toAppear.size()))
                        .arg(window.from.toString(u"HH:mm"_s));
    }
    if (protocol.earlierOpen.isValid()) {
        card.lines.append(
            {u"earlier"_s,
             ColourRole::Error,
             {},
             tr("The protocol of %1 is still open; it has to be closed first.").arg(shortDate(protocol.earlierOpen)),
             {},
             {u"protocol"_s, protocol.earlierOpen.toString(Qt::ISODate)}});
    }
    if (protocol.rows == 0)
        card.empty = tr("Nothing has been concluded today yet.");
    return card;
}

CardContent BoardWords::decisions(const Board &board) const
{
    const QDate today = time().dateOf(board.now);
    CardContent card;
    if (m_context.may(Permission::ApproveConclusion))
        card.figures.append({board.toDecide.size(), tr("for the head"), ColourRole::Pending});
    card.figures.append({board.toVote.size(), tr("to vote on"), ColourRole::Pending});
    const auto add = [&](const QList<CaseSummary> &cases, const QString &id) {
        const qsizetype shown = std::min(kMostLines, cases.size());
        for (const CaseSummary &summary : cases.first(shown)) {
            card.lines.append(
                {summary.id.toString(), ColourRole::Pending, shortMoment(summary.dueAt, today), textOf(summary),
                 CaseWords::state(summary),
                 summary.refusalWaits() ? placeOf(summary) : Place{u"decisions"_s, summary.id.toString()}});
        }
        addRest(card, id, shown, cases.size(), {u"decisions"_s});
    };
    add(board.toDecide, u"decide"_s);
    add(board.toVote, u"vote"_s);
    card.empty = tr("Nothing waits for your vote or decision.");
    return card;
}

CardContent BoardWords::toAppear(const Board &board) const
{
    const QDate today = time().dateOf(board.now);
    CardContent card;
    card.figures = {{board.toAppear.size(), tr("summoned"), ColourRole::Pending}};
    const qsizetype shown = std::min(kMostLines, board.toAppear.size());
    for (const BoardSummons &summons : board.toAppear.first(shown)) {
        const rules::AppearanceWindow &window = summons.window;
        const bool late = window.until < board.now;
        const QString day = window.lastDay == today ? tr("today") : window.lastDay.toString(u"dd.MM"_s);
        const QString hours = u"%1 %2–%3"_s.arg(day, window.from.toString(u"HH:mm"_s), window.to.toString(u"HH:mm"_s));
        QString tail;
        if (late) {
            tail = summons.returnableFrom <= today
                       ? tr("did not come; the form may go back now")
                       : tr("did not come; the form may go back from %1").arg(shortDate(summons.returnableFrom));
        }
        card.lines.append({summons.summary.id.toString(), late ? ColourRole::Error : ColourRole::Pending, hours,
                           textOf(summons.summary), tail, placeOf(summons.summary)});
    }
    addRest(card, u"appear"_s, shown, board.toAppear.size(), casesWhere(stateFilter({CaseState::Summoned})));
    card.empty = tr("Nobody is summoned.");
    if (m_context.department.kind == people::DepartmentKind::Omk)
        addControl(card, board);
    return card;
}

/// p. 73-1: who is to come to a control examination, and who has not come.
void BoardWords::addControl(CardContent &card, const Board &board) const
{
    const QDate today = time().dateOf(board.now);
    const auto isLate = [&](const outbox::ControlCall &control) {
        return control.until.isValid() && control.until < board.now;
    };
    const auto late = std::count_if(board.toControl.begin(), board.toControl.end(), isLate);
    card.figures = {{board.toControl.size(), tr("to the control examination"), ColourRole::Pending},
                    {late, tr("did not come"), ColourRole::Error}};
    const qsizetype shown = std::min(kMostLines, board.toControl.size());
    for (const outbox::ControlCall &control : board.toControl.first(shown)) {
        const bool over = isLate(control);
        QString tail;
        if (over)
            tail = tr("did not come");
        else if (control.until.isValid())
            tail = tr("until the end of the day");
        else if (control.call)
            tail = control.call->channel == outbox::Channel::Post ? tr("the letter has not been received yet")
                                                                  : tr("the SMS is to be sent");
        else
            tail = control.absentBefore ? tr("did not come; not called again") : tr("not called yet");
        card.lines.append({control.summary.id.toString(),
                           over || (control.absentBefore && !control.call) ? ColourRole::Error : ColourRole::Pending,
                           control.until.isValid() ? shortMoment(control.until, today) : QString(),
                           textOf(control.summary),
                           tail,
                           {u"cases"_s, control.summary.id.toString()}});
    }
    addRest(card, u"control"_s, shown, board.toControl.size(), casesWhere(stateFilter({CaseState::Registered})));
    card.empty = tr("Nobody is to come to a control examination.");
}

/// Appendix 3, item 5, 3).
CardContent BoardWords::consultations(const Board &board) const
{
    const QDate today = time().dateOf(board.now);
    const bool omk = m_context.department.kind == people::DepartmentKind::Omk;
    CardContent card;
    card.figures = {{board.consultations.size(), omk ? tr("to answer") : tr("at the ОМК"), ColourRole::Pending}};
    const qsizetype shown = std::min(kMostLines, board.consultations.size());
    for (const CaseSummary &summary : board.consultations.first(shown)) {
        const bool late = summary.dueAt.isValid() && summary.dueAt < board.now;
        const QDate day = time().dateOf(summary.dueAt);
        const QString due = late           ? tr("overdue")
                            : day == today ? tr("due today")
                                           : tr("due %1").arg(day.toString(u"dd.MM"_s));
        card.lines.append(
            {summary.id.toString(),
             late           ? ColourRole::Error
             : day == today ? ColourRole::Pending
                            : ColourRole::Neutral,
             omk ? QString() : tr("since %1").arg(time().dateOf(summary.consultedAt).toString(u"dd.MM"_s)),
             textOf(summary),
             due,
             {u"cases"_s, summary.id.toString()}});
    }
    addRest(card, u"consultations"_s, shown, board.consultations.size(),
            casesWhere(stateFilter({CaseState::Registered})));
    card.empty = omk ? tr("No consultation waits for an answer.") : tr("Nothing is at the ОМК for consultation.");
    return card;
}

CardContent BoardWords::outbox(const Board &board) const
{
    const QDate today = time().dateOf(board.now);
    const auto overdue = std::count_if(board.outbox.begin(), board.outbox.end(),
                                       [&](const auto &message) { return message.overdue(board.now); });
    CardContent card;
    card.figures = {{board.outbox.size(), tr("to hand over"), ColourRole::Pending},
                    {overdue, tr("overdue"), ColourRole::Error}};
    const qsizetype shown = std::min(kMostLines, board.outbox.size());
    for (const outbox::OutboxMessage &message : board.outbox.first(shown)) {
        const bool late = message.overdue(board.now);
        card.lines.append({message.id.toString(),
                           late ? ColourRole::Error : ColourRole::Pending,
                           shortMoment(message.dueAt, today),
                           message.person,
                           m_context.lists.text(u"addressees"_s, message.addressee, m_context.language),
                           {u"outbox"_s, message.id.toString(), {{u"filter"_s, u"due"_s}}}});
    }
    addRest(card, u"outbox"_s, shown, board.outbox.size(), {u"outbox"_s, {}, {{u"filter"_s, u"due"_s}}});
    card.empty = tr("Nothing is to be sent.");
    return card;
}

QString BoardWords::outages(const Board &board) const
{
    const QDate today = time().dateOf(board.now);
    QStringList sentences;
    for (const outage::OutageAct &act : board.outages) {
        QStringList systems;
        for (const QString &system : act.systems)
            systems.append(m_context.lists.text(u"systems"_s, system, m_context.language));
        sentences.append(tr("Technical failure since %1: %2 (act No. %3, p. 72).")
                             .arg(shortMoment(act.from, today), systems.join(u", "_s), act.number));
    }
    return sentences.join(u'\n');
}

QString BoardWords::draftWord(const QString &form) const
{
    if (form == "application"_L1)
        return tr("Application");
    if (form == "conclusion"_L1)
        return tr("Conclusion");
    if (form == "vote"_L1)
        return tr("Vote");
    if (form == "form031"_L1)
        return tr("Form 031");
    if (form == "outage"_L1)
        return tr("Outage act");
    if (form == "consultation"_L1)
        return tr("Referral to consultation");
    if (form == "consultationAnswer"_L1)
        return tr("Answer of the ОМК");
    if (form == "redistribution"_L1)
        return tr("Redistribution");
    return tr("Entry");
}

CardContent BoardWords::drafts(const Board &board) const
{
    static const QMap<QString, QString> sections{{u"application"_s, u"receiving"_s},
                                                 {u"form031"_s, u"inbox"_s},
                                                 {u"outage"_s, u"outages"_s},
                                                 {u"conclusion"_s, u"decisions"_s},
                                                 {u"vote"_s, u"decisions"_s}};
    const QDate today = time().dateOf(board.now);
    CardContent card;
    card.figures = {{board.drafts.size(), tr("begun by you"), ColourRole::Neutral}};
    const qsizetype shown = std::min(kMostLines, board.drafts.size());
    for (const BoardDraft &draft : board.drafts.first(shown)) {
        const QString text = draft.about.isEmpty() ? tr("without a name yet") : draft.about;
        card.lines.append({draft.form + u'/' + draft.subject,
                           ColourRole::Neutral,
                           shortMoment(draft.savedAt, today),
                           text,
                           draftWord(draft.form),
                           {sections.value(draft.form, u"cases"_s), draft.subject}});
    }
    addRest(card, u"drafts"_s, shown, board.drafts.size(), {u"receiving"_s});
    card.empty = tr("You have no unfinished entries.");
    return card;
}

} // namespace khattama::ui
