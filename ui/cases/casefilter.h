// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/legaltime.h"
#include "ui/cases/caserows.h"

#include <QJsonObject>

namespace khattama::ui {

enum class DueFilter { Any, Overdue, Today, Tomorrow };

/// Which cases of the list are shown; empty conditions do not restrict. What is typed to search is not in it: it may
/// name a person, and filters are remembered.
struct CaseFilter {
    QList<expertise::CaseState> states{};
    QList<expertise::ExaminationForm> forms{};
    DueFilter due = DueFilter::Any;
    QDate receivedFrom{}; ///< legal days, both ends included
    QDate receivedTo{};
    bool mineToVote = false;

    [[nodiscard]] bool isEmpty() const { return *this == CaseFilter(); }
    friend bool operator==(const CaseFilter &, const CaseFilter &) = default;
};

[[nodiscard]] QJsonObject toJson(const CaseFilter &filter);
/// What is not understood, as a state of a later version, is left out.
[[nodiscard]] CaseFilter caseFilterFromJson(const QJsonObject &object);

/// A filter as it stands at one moment, quick to ask.
class CaseFilterCheck
{
public:
    CaseFilterCheck(const CaseFilter &filter, const rules::LegalTime &legalTime, const QDateTime &now);
    [[nodiscard]] bool passes(const CaseRows &rows, CaseRows::Row row) const;

private:
    /// Seconds since 1970; `to` is not included.
    struct Span {
        quint32 from = 0;
        quint32 to = 0;
        [[nodiscard]] bool holds(quint32 moment) const { return moment >= from && moment < to; }
    };
    quint32 m_states; ///< a bit for each
    quint32 m_forms;
    std::optional<Span> m_received;
    std::optional<Span> m_due;
    bool m_mineToVote;
};

} // namespace khattama::ui
