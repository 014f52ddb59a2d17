// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>

namespace khattama::security {

/// Slows down guessing of passwords. The count of failures decides, time only spaces the tries: setting the
/// computer's clock forward saves the waiting but never the count, setting it back saves nothing.
struct LoginThrottle {
    static constexpr int kFreeTries = 3;
    /// From this many failures on only an administrator, or the recovery key, opens the account.
    static constexpr int kLockedAfter = 10;

    int failedAttempts = 0;
    QDateTime lastFailure; ///< UTC; invalid while there was none

    /// Seconds to wait after the last failure: nothing for the first tries, then doubling from 2 s.
    [[nodiscard]] int waitSeconds() const;
    /// Errors (Trouble): `security.account_locked` with `attempts`; `security.login_too_soon` with `seconds`.
    [[nodiscard]] Result<void> admit(const QDateTime &now) const;
    /// The clock was set back since the last failure: the waiting has to begin anew now, or it would last until the
    /// clock has caught up, which may be years.
    [[nodiscard]] bool ahead(const QDateTime &now) const { return lastFailure.isValid() && lastFailure > now; }
};

} // namespace khattama::security
