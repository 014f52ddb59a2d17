// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/action.h"
#include "core/base/id.h"
#include "core/people/staff.h"

namespace khattama::expertise {

struct PhraseTag;
using PhraseId = Id<PhraseTag>;

/// A text that the department writes again and again, offered in one field of its forms.
struct Phrase {
    PhraseId id;
    int revision = 1;
    QString field; ///< id of the field: diagnosis, measures, extraHelp, gapReason, vote.note …
    QString text;
    friend bool operator==(const Phrase &, const Phrase &) = default;
};

/// Keeps the phrases of a department; implemented by storage.
class PhraseRepository
{
public:
    virtual ~PhraseRepository() = default;
    /// In no order.
    [[nodiscard]] virtual Result<QList<Phrase>> phrases() const = 0;
    [[nodiscard]] virtual Result<Phrase> add(const QString &field, const QString &text, const Action &action) = 0;
    /// Replaces the text of `phrase`; answers it with its new revision. Error `phrase.changed_meanwhile` (Refused) when
    /// `phrase.revision` is not the stored one or the phrase is gone.
    [[nodiscard]] virtual Result<Phrase> change(const Phrase &phrase, const Action &action) = 0;
    [[nodiscard]] virtual Result<void> remove(const PhraseId &id, const Action &action) = 0;
};

/// The phrase templates of a department, common to all who work there. Whoever may write in a case may change them;
/// errors of all: `permission.denied`, `storage.*`.
class Phrases
{
public:
    explicit Phrases(PhraseRepository &repository) : m_repository(repository) {}

    /// Of every field, in the order of the alphabet.
    [[nodiscard]] Result<QList<Phrase>> all(const people::StaffMember &by) const;
    /// Errors: `phrase.empty`, `phrase.exists`.
    [[nodiscard]] Result<Phrase> add(const QString &field, const QString &text, const people::StaffMember &by);
    /// Errors: those of add(), `phrase.changed_meanwhile`.
    [[nodiscard]] Result<Phrase> change(const Phrase &phrase, const people::StaffMember &by);
    /// Of one that is gone already: nothing happens.
    [[nodiscard]] Result<void> remove(const PhraseId &id, const people::StaffMember &by);

private:
    /// The text as it is kept, or why it cannot be.
    [[nodiscard]] Result<QString> fit(const QString &field, const QString &text,
                                      const std::optional<PhraseId> &self) const;

    PhraseRepository &m_repository;
};

} // namespace khattama::expertise
