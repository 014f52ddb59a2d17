// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expertise/phrases.h"
#include "core/storage/recordkeeper.h"

namespace khattama::storage {

/// Phrase templates in table phrase; the texts are sealed, since a diagnosis kept as a phrase may tell of a person.
/// Every call writes in the living unit of work or one of its own.
class PhraseStore final : public expertise::PhraseRepository
{
public:
    explicit PhraseStore(RecordKeeper &keeper) : m_keeper(keeper) {}

    [[nodiscard]] Result<QList<expertise::Phrase>> phrases() const override;
    [[nodiscard]] Result<expertise::Phrase> add(const QString &field, const QString &text,
                                                const Action &action) override;
    [[nodiscard]] Result<expertise::Phrase> change(const expertise::Phrase &phrase, const Action &action) override;
    [[nodiscard]] Result<void> remove(const expertise::PhraseId &id, const Action &action) override;

private:
    [[nodiscard]] Result<void> keepRevision(const expertise::Phrase &phrase, const Action &action);

    RecordKeeper &m_keeper;
};

} // namespace khattama::storage
