// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expertise/duedates.h"
#include "core/outage/outageact.h"
#include "core/outbox/outbox.h"
#include "core/people/staff.h"

namespace khattama::ui {

struct Services;

/// A case with a term that runs for it.
struct BoardCase {
    expertise::CaseSummary summary;
    QString deadline; ///< id as in expertise::DueDate
    QDateTime dueAt;
};

/// A summoned person who has not come yet (p. 45).
struct BoardSummons {
    expertise::CaseSummary summary;
    rules::AppearanceWindow window;
    QDate returnableFrom;
};

/// Something that was being typed.
struct BoardDraft {
    QString form;
    QString subject;
    QString about; ///< name or number, where the draft or its case tells one
    QDateTime savedAt;
};

/// The day's board (rules, section 8). Blind for whoever reads it: see expertise::blinded().
struct Board {
    QDateTime now;
    QList<expertise::CaseSummary> inHand; ///< every open case, the oldest first

    QList<BoardCase> overdue; ///< by the moment they were due
    QList<BoardCase> dueToday;
    QList<BoardCase> dueTomorrow;          ///< on the next working day
    QList<expertise::CaseSummary> pending; ///< forms with an unknown check
    QList<BoardSummons> toAppear;
    QList<outbox::ControlCall> toControl;        ///< ОМК: who is to come to a control examination (p. 73-1)
    QList<expertise::CaseSummary> consultations; ///< at the ОМК; in an ОМК, those to answer: by their terms
    QList<expertise::CaseSummary> toDecide;      ///< agreed, the person has come, or a refusal is drafted: for the head
    QList<expertise::CaseSummary> toVote;        ///< under review, without the vote of whoever reads

    struct Protocol {
        int rows = 0;
        int number = 0;    ///< 0: open
        QDate earlierOpen; ///< the first day before today that is open
    } protocol;

    QList<outbox::OutboxMessage> outbox; ///< to be handed over, the earliest first

    QList<outage::OutageAct> outages; ///< whose failure lasts (p. 72)

    QList<BoardDraft> drafts; ///< the latest first
    QDateTime lastBackup;     ///< invalid: none yet
};

/// One job, cheap with any number of closed cases: it reads the open ones alone.
[[nodiscard]] Result<Board> loadBoard(Services &services);

} // namespace khattama::ui
