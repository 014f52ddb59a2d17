// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expertise/case.h"

namespace khattama::outage {

/// What became of a case in ЦБДИ (rules, section 6).
enum class TransferState {
    Open,    ///< has to be entered still
    Entered, ///< under the number of the mark
    Differs, ///< what ЦБДИ holds is something else, see the note
};
/// "open", "entered", "differs"
[[nodiscard]] QString transferStateCode(TransferState state);
[[nodiscard]] std::optional<TransferState> transferStateFromCode(const QString &code);

/// The tick on a case of the transfer list. Undone by a revision that is open again.
struct TransferMark {
    expertise::CaseId caseId;
    int revision = 0; ///< 0: nobody has ticked it yet
    TransferState state = TransferState::Open;
    QString number{}; ///< given by ЦБДИ; the act number that the department printed stays as it is
    QString field{};  ///< id of the field that differs, as transferFields() names it; empty: not one of them
    QString note{};   ///< what differs, and what ЦБДИ holds
    QString by{};     ///< login
    QDateTime at{};
    friend bool operator==(const TransferMark &, const TransferMark &) = default;
};

} // namespace khattama::outage
