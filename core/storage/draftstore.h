// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/recordkeeper.h"

namespace khattama::storage {

/// What somebody is typing, as the form itself wrote it (record, field and cursor included).
struct Draft {
    QString form;    ///< id of the form: application, form031, conclusion …
    QString subject; ///< id of the record it belongs to; empty for a new one
    QByteArray content;
    QDateTime savedAt{};
};

/// Keeps unfinished typing, sealed, apart from the records: one draft for a person, form and subject. Offered
/// again only for the same form and subject. Not part of the audit chain.
class DraftStore
{
public:
    explicit DraftStore(const RecordKeeper &keeper) : m_keeper(keeper) {}

    /// Replaces the earlier draft; in the living unit of work or one of its own.
    [[nodiscard]] Result<void> save(const QString &login, const Draft &draft);
    [[nodiscard]] Result<std::optional<Draft>> load(const QString &login, const QString &form,
                                                    const QString &subject) const;
    /// All drafts of one person, latest first.
    [[nodiscard]] Result<QList<Draft>> all(const QString &login) const;
    /// Belongs into the unit of work that saves the record made of it.
    [[nodiscard]] Result<void> remove(const QString &login, const QString &form, const QString &subject);

private:
    const RecordKeeper &m_keeper;
};

} // namespace khattama::storage
