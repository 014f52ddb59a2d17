// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/datafiles.h"
#include "core/base/language.h"
#include "core/people/department.h"

#include <QHash>
#include <QJsonArray>

namespace khattama::rendering {

/// `resources/forms/regions.json` by region code: «Астана қаласы» / «городу Астане», and, where the form
/// itself says «облысы (қаласы)», only «Астана» / «Астане».
struct RegionPhrases {
    QHash<QString, LocalizedText> full;
    QHash<QString, LocalizedText> brief;
    QHash<QString, LocalizedText> names; ///< by kind of department, "mse" or "omk", with {region} and {number}

    /// What a department of this kind, region and number is usually called; empty while the region is not known.
    [[nodiscard]] LocalizedText departmentName(const people::Department &department) const;
};

/// Errors: those of DataFiles.
[[nodiscard]] Result<RegionPhrases> loadRegionPhrases(const DataFiles &data);

} // namespace khattama::rendering
