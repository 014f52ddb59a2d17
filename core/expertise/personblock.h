// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/action.h"
#include "core/base/result.h"
#include "core/expertise/case.h"

#include <QSet>

namespace khattama::expertise {

struct PersonBlockTag;
using PersonBlockId = Id<PersonBlockTag>;

/// A person's data are blocked on request (law on personal data, No. 94-V): until that is lifted nobody but the head
/// sees, finds, prints or exports them. Nothing is destroyed, and terms, numbers and closed journals go on.
struct PersonBlock {
    PersonBlockId id;
    int revision = 0; ///< 0 before the first save
    QString iin{};
    QString request{}; ///< number of the request
    QDate requestDate{};
    QString ground{};
    QString blockedBy{}; ///< login
    QDateTime blockedAt{};
    QString liftedBy{}; ///< login; empty while it holds
    QDateTime liftedAt{};
    QString liftedBecause{};

    [[nodiscard]] bool holds() const { return liftedBy.isEmpty(); }
    friend bool operator==(const PersonBlock &, const PersonBlock &) = default;
};

[[nodiscard]] QJsonObject toJson(const PersonBlock &block);
/// Errors: those of JsonReader.
[[nodiscard]] Result<PersonBlock> personBlockFromJson(const QJsonObject &object);

/// Keeps them; implemented by storage. Writing needs a living UnitOfWork.
class PersonBlocks
{
public:
    virtual ~PersonBlocks() = default;
    /// Writes record, revision snapshot and audit entry. Error `person.changed_meanwhile` (Refused).
    [[nodiscard]] virtual Result<PersonBlock> save(const PersonBlock &block, const Action &action) = 0;
    /// All there ever were, the latest first.
    [[nodiscard]] virtual Result<QList<PersonBlock>> all() const = 0;
    /// The one that holds; nothing where the data are not blocked.
    [[nodiscard]] virtual Result<std::optional<PersonBlock>> holding(const QString &iin) const = 0;
    /// The cases of all whose data are blocked.
    [[nodiscard]] virtual Result<QSet<CaseId>> blockedCases() const = 0;
};

} // namespace khattama::expertise
