// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expertise/caserepository.h"
#include "core/rules/legaltime.h"
#include "core/storage/recordkeeper.h"
#include "core/storage/summaryshelf.h"

#include <functional>

namespace khattama::storage {

class Statement;

/// Lists of cases: plain columns answer the conditions, and the lines themselves are remembered, for the most of them
/// has to be opened from the sealed summary of its row. Names and IINs are searched among the remembered lines.
///
/// A line holds for one revision of its row: every save gives the next one, and none is given twice, for it is taken
/// under the lock of the whole file. What a save wrote and then rolled back would be the exception; therefore nothing
/// is remembered while a unit of work lives.
class CaseLists
{
public:
    CaseLists(RecordKeeper &keeper, rules::LegalTime legalTime) : m_keeper(keeper), m_legalTime(legalTime) {}

    [[nodiscard]] Result<QList<expertise::CaseSummary>> list(const expertise::CaseQuery &query) const;
    [[nodiscard]] Result<int> count(const expertise::CaseQuery &query) const;

    /// The bytes of column `summary`, not yet sealed.
    [[nodiscard]] static QByteArray summaryBytes(const expertise::CaseSummary &summary);

private:
    using Visit = std::function<void(expertise::CaseSummary &&)>;

    [[nodiscard]] Result<void> eachMatch(const expertise::CaseQuery &query, const Visit &visit) const;
    [[nodiscard]] Result<int> matchingConditions(const expertise::CaseQuery &query) const;
    [[nodiscard]] Result<QSet<qint64>> rowsOf(const QSet<expertise::CaseId> &cases) const;
    [[nodiscard]] Result<void> rememberAll(const expertise::CaseQuery &query) const;
    [[nodiscard]] Result<expertise::CaseSummary> read(const Statement &row) const;
    [[nodiscard]] Result<expertise::CaseSummary> readRow(qint64 row) const;
    [[nodiscard]] Result<void> readSealed(expertise::CaseSummary &summary, const QByteArray &sealed) const;

    RecordKeeper &m_keeper;
    rules::LegalTime m_legalTime;
    mutable SummaryShelf m_shelf;
};

} // namespace khattama::storage
