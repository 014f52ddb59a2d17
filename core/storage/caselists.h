// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expertise/caserepository.h"
#include "core/rules/legaltime.h"
#include "core/storage/recordkeeper.h"

#include <QHash>

namespace khattama::storage {

class Statement;

/// Lists of cases: the coded facts of a line come from plain columns, the rest from the sealed summary of its row,
/// which is opened once and remembered. Names and IINs are searched in memory among the summaries.
///
/// What is remembered holds for one revision of a case: a save gives the next one, and the same number is never given
/// twice, for it is taken under the lock of the whole file. Only what a save wrote and rolled back would make an
/// exception; therefore nothing is remembered while a unit of work lives.
class CaseLists
{
public:
    CaseLists(RecordKeeper &keeper, rules::LegalTime legalTime) : m_keeper(keeper), m_legalTime(legalTime) {}

    [[nodiscard]] Result<QList<expertise::CaseSummary>> list(const expertise::CaseQuery &query) const;
    [[nodiscard]] Result<int> count(const expertise::CaseQuery &query) const;

    /// The bytes of column `summary`, not yet sealed.
    [[nodiscard]] static QByteArray summaryBytes(const expertise::CaseSummary &summary);

private:
    struct Known {
        int revision = 0;
        expertise::CaseSummary summary; ///< what is sealed of it
        QStringList nameWords;          ///< folded
    };
    using Visit = std::function<void(const expertise::CaseSummary &)>;

    [[nodiscard]] Result<void> eachMatch(const expertise::CaseQuery &query, const Visit &visit) const;
    [[nodiscard]] Result<Known> known(const expertise::CaseId &id, const Statement &row) const;
    [[nodiscard]] Result<Known> opened(const expertise::CaseId &id, const Statement &row) const;

    RecordKeeper &m_keeper;
    rules::LegalTime m_legalTime;
    mutable QHash<expertise::CaseId, Known> m_known;
};

} // namespace khattama::storage
