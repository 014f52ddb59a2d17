// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/datafiles.h"

#include <QDate>
#include <QList>
#include <QStringList>

#include <optional>

namespace khattama::rules {

/// Which terms of disability (list `terms`) are usual for an age. The matrix is not verified, so a term
/// outside it is warned of and never refused.
class TermsByAge
{
public:
    /// The edition of `rules/terms_by_age.json` in force on `day`. Errors: those of RuleEditions.
    [[nodiscard]] static Result<TermsByAge> load(const DataFiles &files, QDate day);

    /// Codes usual at full years `age` on the day of examination; empty: nothing is known of that age.
    [[nodiscard]] QStringList usualFor(int age) const;

private:
    struct Band {
        std::optional<int> minAge;
        std::optional<int> maxAge;
        QStringList terms;
    };
    QList<Band> m_bands;
};

} // namespace khattama::rules
