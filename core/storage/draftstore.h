// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/drafts.h"
#include "core/storage/recordkeeper.h"

namespace khattama::storage {

/// Drafts in table draft, sealed. Not part of the audit chain.
class DraftStore final : public DraftShelf
{
public:
    explicit DraftStore(const RecordKeeper &keeper) : m_keeper(keeper) {}

    [[nodiscard]] Result<void> save(const QString &login, const Draft &draft) override;
    [[nodiscard]] Result<std::optional<Draft>> load(const QString &login, const QString &form,
                                                    const QString &subject) const override;
    [[nodiscard]] Result<QList<Draft>> all(const QString &login) const override;
    [[nodiscard]] Result<void> remove(const QString &login, const QString &form, const QString &subject) override;

private:
    const RecordKeeper &m_keeper;
};

} // namespace khattama::storage
