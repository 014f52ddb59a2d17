// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/board.h"

#include "core/expertise/blindview.h"
#include "ui/intake/applicationdraft.h"
#include "ui/shell/housekeeping.h"
#include "ui/shell/services.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace khattama::ui {

using expertise::CaseState;
using expertise::CaseSummary;
using people::Permission;

namespace {

/// The terms of decisions; that of a person to appear stands among the summonses.
bool isOfDecision(const QString &deadline)
{
    return deadline != "appear"_L1 && deadline != "no_show"_L1;
}

void addDeadlines(Board &board, const CaseSummary &summary, const rules::Deadlines &deadlines)
{
    const QDate today = deadlines.time().dateOf(board.now);
    const QDate tomorrow = deadlines.calendar().nextWorkingDay(today);
    for (const expertise::DueDate &due : expertise::dueDatesOf(summary, deadlines, board.now)) {
        if (!isOfDecision(due.id))
            continue;
        const QDate day = deadlines.time().dateOf(due.dueAt);
        const BoardCase line{summary, due.id, due.dueAt};
        if (due.overdue)
            board.overdue.append(line);
        else if (day <= today)
            board.dueToday.append(line);
        else if (day <= tomorrow)
            board.dueTomorrow.append(line);
    }
}

void addWork(Board &board, const CaseSummary &summary, const people::StaffMember &user)
{
    if (summary.refusalWaits()) { // of an application, before or after its registration
        if (people::may(user.role, Permission::ConfirmReturn))
            board.toDecide.append(summary);
        return;
    }
    if (summary.state == CaseState::Pending)
        board.pending.append(summary);
    const bool came = summary.state == CaseState::Summoned && summary.cameAt.isValid();
    if ((summary.state == CaseState::Agreed || came) && people::may(user.role, Permission::ApproveConclusion))
        board.toDecide.append(summary);
    // A head may vote where an expert is missing, but is not waited for.
    if (summary.state == CaseState::UnderReview && people::may(user.role, Permission::Vote)
        && !people::may(user.role, Permission::ApproveConclusion) && !summary.voters.contains(user.login)
        && !summary.onLeave.contains(user.login))
        board.toVote.append(summary);
    if (summary.consultedAt.isValid() || summary.controlGoal == "CONSULT"_L1)
        board.consultations.append(summary);
}

Result<Board::Protocol> loadProtocol(const Services &services, QDate today)
{
    Board::Protocol protocol;
    KHATTAMA_TRY(const QList<journal::ProtocolSummary> closed, services.journals.protocolSummaries(today, today));
    if (!closed.isEmpty()) {
        protocol.number = closed.first().number;
        protocol.rows = closed.first().rows;
    } else {
        KHATTAMA_TRY(
            protocol.rows,
            services.cases.count({.states = {CaseState::Concluded}, .concludedFrom = today, .concludedTo = today}));
    }
    KHATTAMA_TRY(const QList<QDate> open, journal::openDays(services.cases, services.journals, today.addDays(-1)));
    if (!open.isEmpty())
        protocol.earlierOpen = open.first();
    return protocol;
}

/// Whom an entry is about: its case, where it has one; else the name in it.
Result<QString> subjectOf(const Services &services, const Draft &draft)
{
    const QString typed = draftedName(QJsonDocument::fromJson(draft.content).object());
    const auto id = expertise::CaseId::fromString(draft.subject);
    if (!id)
        return typed;
    const Result<expertise::Case> record = services.cases.byId(*id);
    if (!record && record.error().code == "case.not_found"_L1) // the id of the entry itself
        return typed;
    if (!record && record.error().code == "person.blocked"_L1)
        return QString();
    if (!record)
        return failure(record.error());
    const QString number = record->registration ? record->registration->toString() : QString();
    if (expertise::isBlindFor(*record, services.user))
        return number;
    return QStringList{number, record->person().name.full()}.join(u' ').trimmed();
}

Result<QList<BoardDraft>> loadDrafts(const Services &services)
{
    KHATTAMA_TRY(const QList<Draft> drafts, services.drafts.all(services.user.login));
    QList<BoardDraft> lines;
    for (const Draft &draft : drafts) {
        KHATTAMA_TRY(const QString about, subjectOf(services, draft));
        lines.append({draft.form, draft.subject, about, draft.savedAt});
    }
    return lines;
}

} // namespace

Result<Board> loadBoard(Services &services)
{
    KHATTAMA_CHECK(services.user.require(Permission::SeeCases));
    Board board;
    board.now = services.clock.now();
    KHATTAMA_TRY(board.inHand, services.cases.list({.states = expertise::openStates(), .viewer = services.user}));
    for (const CaseSummary &summary : std::as_const(board.inHand)) {
        addDeadlines(board, summary, services.deadlines);
        addWork(board, summary, services.user);
        if (summary.state == CaseState::Summoned && !summary.cameAt.isValid()) {
            const QDate sent = services.deadlines.time().dateOf(summary.summonedAt);
            board.toAppear.append({summary, services.deadlines.appear(summary.summonedAt),
                                   services.deadlines.noShowReturnableFrom(sent)});
        }
    }
    for (QList<BoardCase> *lines : {&board.overdue, &board.dueToday, &board.dueTomorrow}) {
        std::stable_sort(lines->begin(), lines->end(),
                         [](const BoardCase &a, const BoardCase &b) { return a.dueAt < b.dueAt; });
    }
    std::stable_sort(board.consultations.begin(), board.consultations.end(),
                     [](const CaseSummary &a, const CaseSummary &b) { return a.dueAt < b.dueAt; });
    if (services.department.kind == people::DepartmentKind::Omk) {
        KHATTAMA_TRY(board.toControl, services.outbox.controlCalls(services.user));
        // Who is late first, then who is to come; who is not called yet last.
        std::stable_sort(board.toControl.begin(), board.toControl.end(), [](const auto &a, const auto &b) {
            return std::pair(!a.until.isValid(), a.until) < std::pair(!b.until.isValid(), b.until);
        });
    }
    std::stable_sort(board.toAppear.begin(), board.toAppear.end(),
                     [](const BoardSummons &a, const BoardSummons &b) { return a.window.until < b.window.until; });
    KHATTAMA_TRY(board.protocol, loadProtocol(services, services.deadlines.time().dateOf(board.now)));
    KHATTAMA_TRY(board.outbox, services.outbox.list({.states = {outbox::MessageState::Due}}, services.user));
    KHATTAMA_TRY(board.outages, services.outages.open(services.user));
    KHATTAMA_TRY(board.drafts, loadDrafts(services));
    KHATTAMA_TRY(const rules::BackupState backups, services.housekeeping.backups());
    board.lastBackup = backups.last;
    return board;
}

} // namespace khattama::ui
