// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rendering/regionphrases.h"

#include "core/base/placeholders.h"
#include "core/people/departmentfields.h"

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
    const QJsonObject names = file.value(u"names"_s).toObject();
    for (auto name = names.begin(); name != names.end(); ++name)
        phrases.names.insert(name.key(), LocalizedText::fromJson(name.value().toObject()));
    return phrases;
}

LocalizedText RegionPhrases::departmentName(const people::Department &department) const
{
    if (!full.contains(department.region))
        return {};
    const LocalizedText name = names.value(codeOf(people::kDepartmentKinds, department.kind));
    const LocalizedText region = full.value(department.region);
    return {withValues(name.kk, {{u"region"_s, region.kk}, {u"number"_s, department.number}}),
            withValues(name.ru, {{u"region"_s, region.ru}, {u"number"_s, department.number}})};
}

} // namespace khattama::rendering
