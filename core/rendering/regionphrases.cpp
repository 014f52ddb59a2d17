// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rendering/regionphrases.h"

using namespace Qt::StringLiterals;

namespace khattama::rendering {

Result<RegionPhrases> loadRegionPhrases(const DataFiles &data)
{
    KHATTAMA_TRY(const QJsonObject file, data.readJson(u"forms/regions.json"_s));
    RegionPhrases phrases;
    const QJsonArray regions = file.value(u"regions"_s).toArray();
    for (const QJsonValue &value : regions) {
        const QJsonObject region = value.toObject();
        const QString code = region.value(u"code"_s).toString();
        phrases.full.insert(code, LocalizedText::fromJson(region.value(u"full"_s).toObject()));
        phrases.brief.insert(code, LocalizedText::fromJson(region.value(u"short"_s).toObject()));
    }
    return phrases;
}

} // namespace khattama::rendering
