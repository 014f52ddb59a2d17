// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expertise/vote.h"

#include "core/base/codes.h"

#include <algorithm>

namespace khattama::expertise {

namespace {
constexpr CodeTable<Outcome, 4> kOutcomes{{
    {Outcome::Agree, "AGREE"},
    {Outcome::MisDiagnosis, "MIS_DIAG"},
    {Outcome::MisGoal, "MIS_GOAL"},
    {Outcome::MisData, "MIS_DATA"},
}};
} // namespace

QString outcomeCode(Outcome outcome)
{
    return codeOf(kOutcomes, outcome);
}

std::optional<Outcome> outcomeFromCode(const QString &code)
{
    return valueOf(kOutcomes, code);
}

std::optional<bool> votesAgree(const QList<Vote> &votes)
{
    if (votes.size() < kVotesNeeded)
        return std::nullopt;
    return std::all_of(votes.begin(), votes.end(), [&](const Vote &vote) {
        return vote.outcome == Outcome::Agree && vote.category == votes.first().category;
    });
}

} // namespace khattama::expertise
