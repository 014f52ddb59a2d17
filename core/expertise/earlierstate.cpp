// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expertise/earlierstate.h"

#include <algorithm>

namespace khattama::expertise {

intake::EarlierState earlierStateOf(const Conclusion &conclusion)
{
    intake::EarlierState state;
    if (conclusion.establishesDisability()) {
        state.group = conclusion.disability->category;
        state.cause = conclusion.disability->cause;
        state.until = conclusion.disability->until;
    }
    if (conclusion.uot)
        state.uot = QString::number(conclusion.uot->percent);
    if (!conclusion.upt.isEmpty()) {
        const auto greatest = std::max_element(
            conclusion.upt.begin(), conclusion.upt.end(),
            [](const ProfessionalLoss &a, const ProfessionalLoss &b) { return a.percent < b.percent; });
        state.upt = QString::number(greatest->percent);
    }
    return state;
}

Result<std::optional<intake::EarlierState>> knownEarlierState(const CaseRepository &cases, const QString &iin,
                                                              const std::optional<CaseId> &except)
{
    std::optional<Conclusion> latest;
    if (!iin.isEmpty()) {
        KHATTAMA_TRY(const QList<CaseId> ids, cases.byIin(iin));
        for (const CaseId &id : ids) {
            if (id == except)
                continue;
            KHATTAMA_TRY(const Case other, cases.byId(id));
            if (other.state == CaseState::Concluded && other.conclusion
                && (!latest || latest->at <= other.conclusion->at))
                latest = other.conclusion;
        }
    }
    return latest ? std::optional(earlierStateOf(*latest)) : std::nullopt;
}

} // namespace khattama::expertise
