// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What comes back when somebody else is asked: the signature that NCALayer made over bytes, and the answer of a time
// stamp authority to the question over a signature.
#include "core/base/clock.h"
#include "core/security/foreignsignature.h"
#include "core/security/timestampquery.h"
#include "tests/fuzz/fuzztarget.h"

namespace khattama::fuzz {

void read(const QByteArray &bytes)
{
    static const FixedClock clock(QDateTime(QDate(2026, 11, 28), QTime(9, 0), Qt::UTC));
    const auto [asked, answer] = split(bytes);
    if (const auto made = security::foreignSignature(answer, asked, clock); readable(made))
        demand(!made->cms.isEmpty(), "a signature that is taken is kept");
    const auto query = security::TimeStampQuery::over(asked);
    if (readable(query))
        demand(!readable(query->answeredBy(answer)), "no answer to another question is taken");
}

} // namespace khattama::fuzz
