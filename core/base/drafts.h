// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <optional>

namespace khattama {

/// What somebody is typing, as the form itself wrote it (record, field and cursor included).
struct Draft {
    QString form;    ///< id of the form: application, form031, conclusion …
    QString subject; ///< id of the record it belongs to; empty for a new one
    QByteArray content;
    QDateTime savedAt{};
};

/// Keeps unfinished typing, sealed, apart from the records: one draft for a person, form and subject. Offered
/// again only for the same form and subject. Implemented by storage.
class DraftShelf
{
public:
    virtual ~DraftShelf() = default;

    /// Replaces the earlier draft; in the living unit of work or one of its own.
    [[nodiscard]] virtual Result<void> save(const QString &login, const Draft &draft) = 0;
    [[nodiscard]] virtual Result<std::optional<Draft>> load(const QString &login, const QString &form,
                                                            const QString &subject) const = 0;
    /// All drafts of one person, latest first.
    [[nodiscard]] virtual Result<QList<Draft>> all(const QString &login) const = 0;
    /// In the living unit of work or one of its own.
    [[nodiscard]] virtual Result<void> remove(const QString &login, const QString &form, const QString &subject) = 0;
};

} // namespace khattama
