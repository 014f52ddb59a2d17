// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/loginthrottle.h"

using namespace Qt::StringLiterals;

namespace khattama::security {

int LoginThrottle::waitSeconds() const
{
    return failedAttempts < kFreeTries ? 0 : 2 << qMin(failedAttempts - kFreeTries, kLockedAfter);
}

Result<void> LoginThrottle::admit(const QDateTime &now) const
{
    if (failedAttempts >= kLockedAfter) {
        return failure(trouble(u"security.account_locked"_s, {{u"attempts"_s, QString::number(failedAttempts)}}));
    }
    const int wait = waitSeconds();
    if (wait == 0 || !lastFailure.isValid())
        return {};
    const qint64 passed = lastFailure.secsTo(now); // negative when the clock was set back
    if (passed >= wait)
        return {};
    const qint64 left = qMin<qint64>(wait, wait - passed);
    return failure(trouble(u"security.login_too_soon"_s, {{u"seconds"_s, QString::number(left)}}));
}

} // namespace khattama::security
