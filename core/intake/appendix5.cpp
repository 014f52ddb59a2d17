// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/appendix5.h"

#include <algorithm>

namespace khattama::intake {

QList<Check> checkAppendix5(const ReceivedPackage &, const CheckContext &, const rules::IntakeRules &)
{
    return {};
}

FormVerdict verdictOf(const QList<Check> &checks)
{
    const auto any = [&](Verdict verdict) {
        return std::any_of(checks.begin(), checks.end(), [&](const Check &check) { return check.verdict == verdict; });
    };
    if (any(Verdict::Failed))
        return FormVerdict::Returned;
    return any(Verdict::Unknown) ? FormVerdict::Pending : FormVerdict::Accepted;
}

QStringList codesWith(const QList<Check> &checks, Verdict verdict)
{
    QStringList codes;
    for (const Check &check : checks) {
        if (check.verdict == verdict)
            codes.append(check.code);
    }
    return codes;
}

} // namespace khattama::intake
