// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/datafiles.h"

#include <QDate>
#include <QList>

namespace khattama::rules {

/// What one edition of a rule file says, and since when.
struct RuleEdition {
    QDate effectiveFrom;
    QJsonObject content;
};

/// A file of rules in editions: {"editions": [{"effective_from": "2023-07-01", …}, …]}. The edition is
/// chosen by the date of the thing it governs, never by today's; a new one is added as data alone.
class RuleEditions
{
public:
    /// `name` as in DataFiles, e.g. `rules/intake.json`. Errors: those of DataFiles; `rules.malformed`.
    [[nodiscard]] static Result<RuleEditions> load(const DataFiles &files, const QString &name);

    /// The latest edition that is in force on `day`. Error `rules.no_edition` (Refused) with `file` and
    /// `date` for a day before the first.
    [[nodiscard]] Result<RuleEdition> on(QDate day) const;
    /// In order of their dates.
    [[nodiscard]] const QList<RuleEdition> &all() const { return m_editions; }

private:
    QString m_name;
    QList<RuleEdition> m_editions;
};

} // namespace khattama::rules
