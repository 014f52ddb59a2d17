// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <memory>

namespace khattama {

/// One save: everything written through the repositories while it lives is written together.
/// Rolls back when destroyed without a successful commit().
class UnitOfWork
{
public:
    virtual ~UnitOfWork() = default;
    /// Errors (Trouble): `storage.save_failed`, `storage.disk_full`, `storage.busy`.
    [[nodiscard]] virtual Result<void> commit() = 0;
};

/// Begins a save; implemented by storage. Only one unit of work lives at a time.
class Transactor
{
public:
    virtual ~Transactor() = default;
    [[nodiscard]] virtual Result<std::unique_ptr<UnitOfWork>> begin() = 0;
};

} // namespace khattama
