// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/unitofwork.h"
#include "core/expertise/caserepository.h"
#include "core/people/staff.h"
#include "core/rules/legaltime.h"
#include "core/rules/referencelists.h"

namespace khattama::expertise {

/// Records what became of the result documents of a case (Appendix 3, item 7): handed over on paper or by the portal,
/// or not handed over and why.
class HandingOver
{
public:
    struct Context {
        Transactor &transactor;
        CaseRepository &cases;
        const rules::ReferenceLists &lists;
        const rules::LegalTime &legalTime;
        const Clock &clock;
    };
    explicit HandingOver(const Context &context) : m(context) {}

    /// A word on a document takes the place of the earlier one, which the revisions keep. Without `way` it is not
    /// handed over, and `reason` says why. Errors (Refused): `handover.not_concluded`, `handover.not_a_result` where
    /// the conclusion calls for no such document, `handover.no_number` before it has its number,
    /// `handover.unknown_way`, `handover.receiver_missing` of a paper, `handover.reason_missing`.
    [[nodiscard]] Result<Case> record(const CaseId &id, Handover handover, const people::StaffMember &by);

private:
    [[nodiscard]] Result<void> requireWhole(const Case &record, const Handover &handover) const;
    Context m;
};

} // namespace khattama::expertise
