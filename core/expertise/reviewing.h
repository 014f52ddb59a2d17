// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/unitofwork.h"
#include "core/expertise/caserepository.h"
#include "core/people/staff.h"

namespace khattama::expertise {

/// The remarks on an open case. All who read it see them, experts before their votes too, and then without the names
/// of those who wrote them, so that each judges by himself (p. 45).
class Reviewing
{
public:
    struct Context {
        Transactor &transactor;
        CaseRepository &cases;
        const Clock &clock;
    };
    explicit Reviewing(const Context &context) : m(context) {}

    /// A new remark where `remark.number` is 0, else other words for one's own; author and time are set here.
    /// Errors: `remark.text_missing`, `remark.not_yours`, `remark.not_found`, `remark.case_closed`.
    [[nodiscard]] Result<Case> note(const CaseId &id, ReviewRemark remark, const people::StaffMember &by);
    /// Takes one's own remark back; it stays in the earlier revisions. Errors as above.
    [[nodiscard]] Result<Case> withdraw(const CaseId &id, int number, const people::StaffMember &by);

private:
    [[nodiscard]] Result<Case> openCase(const CaseId &id) const;

    Context m;
};

} // namespace khattama::expertise
