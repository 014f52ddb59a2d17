// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/signaturerepository.h"
#include "core/storage/recordkeeper.h"

namespace khattama::storage {

class Statement;

/// Signatures with the very PDF bytes, sealed, with their SHA-256 and the head of the audit chain at that moment.
class SqliteSignatureRepository final : public journal::SignatureRepository
{
public:
    explicit SqliteSignatureRepository(RecordKeeper &keeper) : m_keeper(keeper) {}

    [[nodiscard]] Result<QList<journal::Signature>>
    signaturesOf(const journal::SignedDocument &document) const override;
    [[nodiscard]] Result<QList<journal::Signature>> all() const override;
    [[nodiscard]] Result<QByteArray> pdfOf(const journal::Signature &signature) const override;
    [[nodiscard]] Result<std::optional<QByteArray>> latestPdf(const journal::SignedDocument &document) const override;
    [[nodiscard]] Result<void> add(const journal::Signature &signature, const QByteArray &pdf,
                                   const Action &action) override;

private:
    [[nodiscard]] Result<QList<journal::Signature>> read(Statement &select) const;

    RecordKeeper &m_keeper;
};

} // namespace khattama::storage
