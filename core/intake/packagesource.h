// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/intake/form031.h"

namespace khattama::intake {

/// Reads a package `*.mse031` or a bare form.xml and judges nothing; implemented by exchange.
class PackageSource
{
public:
    virtual ~PackageSource() = default;
    /// Errors (Damaged): `package.*`.
    [[nodiscard]] virtual Result<ReceivedPackage> read(const QString &path) const = 0;
};

} // namespace khattama::intake
