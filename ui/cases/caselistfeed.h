// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/cases/caserows.h"

#include <QObject>

namespace khattama::ui {

class CaseListModel;
class Jobs;
struct Services;

/// How far the list of cases is read: from the newest day of receipt backwards.
struct CaseCursor {
    QDate before{};   ///< the first day that is read already; invalid: none is
    int days = 14;    ///< how many the next slice takes, so that it holds some thousand cases
    QDate oldest{};   ///< day of the first case of all; known after the first slice
    int total = 0;    ///< the same
    qint64 saves = 0; ///< position of CaseRepository::changesSince() when the reading began
};
struct CaseSlice {
    CaseRows rows;
    CaseCursor next;
    bool last = false;
};
[[nodiscard]] Result<CaseSlice> readCaseSlice(const Services &services, CaseCursor cursor);

/// What was saved since a position.
struct CaseChanges {
    CaseRows rows;
    qint64 saves = 0;
    bool tooMany = false; ///< to be read one by one: the list is to be read anew
};
[[nodiscard]] Result<CaseChanges> readCaseChanges(const Services &services, qint64 saves);

/// Fills the list of cases: reads it in slices between which other jobs have their turn, later only what was saved.
class CaseListFeed : public QObject
{
    Q_OBJECT

public:
    CaseListFeed(Jobs &jobs, CaseListModel &model, QObject *parent);

    /// Reads everything the first time, then what has changed. Does nothing while it is reading.
    void refresh();
    [[nodiscard]] bool reading() const { return m_reading; }
    [[nodiscard]] bool complete() const { return m_complete; }
    /// All cases that there are, while not all of them are read; as far as is known.
    [[nodiscard]] int total() const { return m_cursor.total; }

Q_SIGNALS:
    void progressed(); ///< rows have come, or reading has ended
    void failed(const khattama::Error &error);

private:
    void readOn();
    void readChanges();
    void take(const CaseSlice &slice);
    void take(const CaseChanges &changes);
    void fail(const Error &error);

    Jobs &m_jobs;
    CaseListModel &m_model;
    CaseCursor m_cursor;
    bool m_reading = false;
    bool m_complete = false;
    bool m_askedMeanwhile = false; ///< refresh() was called while reading
};

} // namespace khattama::ui
