// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/caselistfeed.h"

#include "ui/cases/caselistmodel.h"
#include "ui/shell/jobs.h"

#include <algorithm>

namespace khattama::ui {

namespace {
/// So many cases take a slice well below the tenth of a second that another job may wait.
constexpr int kSliceCases = 2000;
constexpr int kMostDays = 3650;
} // namespace

Result<CaseSlice> readCaseSlice(const Services &services, CaseCursor cursor)
{
    const rules::LegalTime &legalTime = services.deadlines.time();
    expertise::CaseQuery query;
    query.viewer = services.user;
    if (!cursor.before.isValid()) {
        KHATTAMA_TRY(const auto changes, services.cases.changesSince({}));
        KHATTAMA_TRY(cursor.total, services.cases.count(query));
        query.limit = 1;
        KHATTAMA_TRY(const auto first, services.cases.list(query));
        query.newestFirst = true;
        KHATTAMA_TRY(const auto last, services.cases.list(query));
        cursor.saves = changes.position;
        if (first.isEmpty() || last.isEmpty())
            return CaseSlice{{}, cursor, true};
        cursor.oldest = legalTime.dateOf(first.first().receivedAt);
        cursor.before = legalTime.dateOf(last.first().receivedAt).addDays(1);
    }
    query.newestFirst = true;
    query.limit = 0;
    query.receivedTo = cursor.before.addDays(-1);
    query.receivedFrom = cursor.before.addDays(-cursor.days);
    KHATTAMA_TRY(const auto summaries, services.cases.list(query));

    CaseSlice slice{{}, cursor, query.receivedFrom <= cursor.oldest};
    const Collation collation;
    for (const expertise::CaseSummary &summary : summaries)
        slice.rows.append(summary, services.user, collation);
    slice.next.before = query.receivedFrom;
    const int found = std::max(1, static_cast<int>(summaries.size()));
    slice.next.days = std::clamp(cursor.days * kSliceCases / found, 1, std::min(kMostDays, cursor.days * 8));
    return slice;
}

Result<CaseChanges> readCaseChanges(const Services &services, qint64 saves)
{
    KHATTAMA_TRY(const auto changes, services.cases.changesSince(saves));
    CaseChanges read{{}, changes.position, changes.cases.size() > kSliceCases};
    if (read.tooMany)
        return read;
    const Collation collation;
    expertise::CaseQuery query;
    query.viewer = services.user;
    query.only = QSet<expertise::CaseId>(changes.cases.begin(), changes.cases.end());
    KHATTAMA_TRY(const auto summaries, services.cases.list(query));
    for (const expertise::CaseSummary &summary : summaries)
        read.rows.append(summary, services.user, collation);
    return read;
}

CaseListFeed::CaseListFeed(Jobs &jobs, CaseListModel &model, QObject *parent)
    : QObject(parent), m_jobs(jobs), m_model(model)
{}

void CaseListFeed::refresh()
{
    if (m_reading) {
        m_askedMeanwhile = true;
        return;
    }
    m_reading = true;
    if (m_complete)
        readChanges();
    else
        readOn();
}

void CaseListFeed::fail(const Error &error)
{
    m_reading = false;
    Q_EMIT failed(error);
}

void CaseListFeed::readOn()
{
    m_jobs.read(
        this, [cursor = m_cursor](Services &services) { return readCaseSlice(services, cursor); },
        [this](const Result<CaseSlice> &slice) { slice ? take(*slice) : fail(slice.error()); });
}

void CaseListFeed::take(const CaseSlice &slice)
{
    const bool first = !m_cursor.before.isValid();
    m_cursor = slice.next;
    m_model.append(slice.rows);
    if (first)
        m_model.reserve(static_cast<size_t>(m_cursor.total));
    m_complete = slice.last;
    Q_EMIT progressed();
    if (m_complete)
        readChanges(); // what was saved while the list was read
    else
        readOn();
}

void CaseListFeed::readChanges()
{
    m_jobs.read(
        this, [saves = m_cursor.saves](Services &services) { return readCaseChanges(services, saves); },
        [this](const Result<CaseChanges> &changes) { changes ? take(*changes) : fail(changes.error()); });
}

void CaseListFeed::take(const CaseChanges &changes)
{
    if (changes.tooMany) {
        m_model.clear();
        m_cursor = {};
        readOn();
        return;
    }
    m_reading = false;
    m_cursor.saves = changes.saves;
    if (changes.rows.size() > 0)
        m_model.replace(changes.rows);
    Q_EMIT progressed();
    if (std::exchange(m_askedMeanwhile, false))
        refresh();
}

} // namespace khattama::ui
