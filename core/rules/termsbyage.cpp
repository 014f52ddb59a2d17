// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/termsbyage.h"

#include "core/rules/ruleeditions.h"
#include "core/rules/rulejson.h"

using namespace Qt::StringLiterals;

namespace khattama::rules {

Result<TermsByAge> TermsByAge::load(const DataFiles &files, QDate day)
{
    KHATTAMA_TRY(const RuleEditions editions, RuleEditions::load(files, u"rules/terms_by_age.json"_s));
    KHATTAMA_TRY(const RuleEdition edition, editions.on(day));
    TermsByAge result;
    for (const auto &value : edition.content.value(u"bands"_s).toArray()) {
        const QJsonObject band = value.toObject();
        result.m_bands.append({optionalNumber(band, u"min_age"_s), optionalNumber(band, u"max_age"_s),
                               stringsFrom(band.value(u"terms"_s).toArray())});
    }
    return result;
}

QStringList TermsByAge::usualFor(int age) const
{
    for (const Band &band : m_bands) {
        if (age >= band.minAge.value_or(age) && age <= band.maxAge.value_or(age))
            return band.terms;
    }
    return {};
}

} // namespace khattama::rules
