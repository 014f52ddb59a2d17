// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QMap>

namespace khattama::people {

/// The IIN of those who have an account, where the administrator has entered it: a key that signs must be theirs.
/// Implemented by storage.
class AccountIins
{
public:
    virtual ~AccountIins() = default;
    /// By login; without the accounts that have none.
    [[nodiscard]] virtual Result<QMap<QString, QString>> iins() const = 0;
};

} // namespace khattama::people
