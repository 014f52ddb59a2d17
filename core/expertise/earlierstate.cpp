// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expertise/earlierstate.h"

#include <algorithm>

namespace khattama::expertise {

namespace {

/// What a conclusion says nothing of stays as those before it have left it.
void apply(intake::EarlierState &state, const Conclusion &conclusion)
{
    if (conclusion.establishesDisability()) {
        state.group = conclusion.disability->category;
        state.cause = conclusion.disability->cause;
        state.until = conclusion.disability->until;
    } else if (conclusion.deniesDisability()) {
        state.group.clear();
        state.cause.clear();
        state.until = {};
    }
    if (conclusion.uot) {
        state.uot = QString::number(conclusion.uot->percent);
        state.uotUntil = conclusion.uot->until;
    }
    if (!conclusion.upt.isEmpty()) {
        const auto greatest = std::max_element(
            conclusion.upt.begin(), conclusion.upt.end(),
            [](const ProfessionalLoss &a, const ProfessionalLoss &b) { return a.percent < b.percent; });
        state.upt = QString::number(greatest->percent);
        state.uptCause = greatest->cause;
        state.uptUntil = greatest->until;
    }
}

} // namespace

Result<std::optional<intake::EarlierState>> knownEarlierState(const CaseRepository &cases, const QString &iin,
                                                              const std::optional<CaseId> &except)
{
    if (iin.isEmpty())
        return std::nullopt;
    QList<Conclusion> conclusions;
    KHATTAMA_TRY(const QList<CaseId> ids, cases.byIin(iin));
    for (const CaseId &id : ids) {
        if (id == except)
            continue;
        KHATTAMA_TRY(const Case other, cases.byId(id));
        if (other.state == CaseState::Concluded && other.conclusion)
            conclusions.append(*other.conclusion);
    }
    if (conclusions.isEmpty())
        return std::nullopt;
    std::stable_sort(conclusions.begin(), conclusions.end(),
                     [](const Conclusion &a, const Conclusion &b) { return a.at < b.at; });
    intake::EarlierState state;
    for (const Conclusion &conclusion : std::as_const(conclusions))
        apply(state, conclusion);
    return state;
}

} // namespace khattama::expertise
