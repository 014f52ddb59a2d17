// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expertise/personblock.h"
#include "core/security/blindindex.h"
#include "core/storage/recordkeeper.h"

namespace khattama::storage {

class Statement;

/// The column iin_index of a block, under the newest key.
[[nodiscard]] QByteArray fingerprintOf(const expertise::PersonBlock &block, const security::BlindIndex &index);

/// Blocks of personal data in table person_block: the IIN as its blind index, which is that of case_file, the rest
/// sealed.
class SqlitePersonBlocks final : public expertise::PersonBlocks
{
public:
    explicit SqlitePersonBlocks(RecordKeeper &keeper) : m_keeper(keeper) {}

    [[nodiscard]] Result<expertise::PersonBlock> save(const expertise::PersonBlock &block,
                                                      const Action &action) override;
    [[nodiscard]] Result<QList<expertise::PersonBlock>> all() const override;
    [[nodiscard]] Result<std::optional<expertise::PersonBlock>> holding(const QString &iin) const override;
    [[nodiscard]] Result<QSet<expertise::CaseId>> blockedCases() const override;

private:
    [[nodiscard]] Result<expertise::PersonBlock> read(const Statement &row) const;

    RecordKeeper &m_keeper;
};

} // namespace khattama::storage
