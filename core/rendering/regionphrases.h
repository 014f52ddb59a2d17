// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/datafiles.h"
#include "core/base/language.h"

#include <QHash>
#include <QJsonArray>

namespace khattama::rendering {

/// `resources/forms/regions.json` by region code: «Астана қаласы» / «городу Астане», and, where the form
/// itself says «облысы (қаласы)», only «Астана» / «Астане».
struct RegionPhrases {
    QHash<QString, LocalizedText> full;
    QHash<QString, LocalizedText> brief;
};

/// Errors: those of DataFiles.
[[nodiscard]] Result<RegionPhrases> loadRegionPhrases(const DataFiles &data);

} // namespace khattama::rendering
