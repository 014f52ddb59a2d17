// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace khattama::expertise {

/// What one expert signs on a proactive case (p. 45, Appendix 16).
enum class Outcome {
    Agree,        ///< a group, or not a disability
    MisDiagnosis, ///< the diagnosis is not of the list of nosological forms
    MisGoal,      ///< the purposes of referral do not fit
    MisData,      ///< laboratory and functional data do not prove the degree of disorder
};

/// "AGREE" … "MIS_DATA", the ids of list L17.
[[nodiscard]] QString outcomeCode(Outcome outcome);
[[nodiscard]] std::optional<Outcome> outcomeFromCode(const QString &code);

struct Vote {
    QString expert; ///< login of the expert
    Outcome outcome = Outcome::Agree;
    QString category; ///< with Agree: id of list `categories`, NONE where disability is not established
    QString note;     ///< with a mismatch: what does not fit
    QDateTime at;
    friend bool operator==(const Vote &, const Vote &) = default;
};

/// How many experts decide, each by himself (p. 45).
inline constexpr int kVotesNeeded = 3;

/// Nothing until all votes are there; then whether all three give the same group.
/// true: ready for the head; false: p. 45, to an in-person examination.
[[nodiscard]] std::optional<bool> votesAgree(const QList<Vote> &votes);

} // namespace khattama::expertise
