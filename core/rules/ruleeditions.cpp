// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/ruleeditions.h"

#include "core/rules/rulejson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace khattama::rules {

Result<RuleEditions> RuleEditions::load(const DataFiles &files, const QString &name)
{
    KHATTAMA_TRY(const QJsonObject document, files.readJson(name));
    RuleEditions result;
    result.m_name = name;
    const QJsonArray editions = document.value(u"editions"_s).toArray();
    if (editions.isEmpty())
        return failure(malformedRules(name, u"editions"_s));
    for (qsizetype i = 0; i < editions.size(); ++i) {
        const QJsonObject content = editions.at(i).toObject();
        const QDate effectiveFrom = dateFrom(content, u"effective_from"_s);
        if (!effectiveFrom.isValid())
            return failure(malformedRules(name, u"editions[%1].effective_from"_s.arg(i)));
        result.m_editions.append({effectiveFrom, content});
    }
    std::stable_sort(result.m_editions.begin(), result.m_editions.end(),
                     [](const RuleEdition &a, const RuleEdition &b) { return a.effectiveFrom < b.effectiveFrom; });
    return result;
}

Result<RuleEdition> RuleEditions::on(QDate day) const
{
    const auto found = std::find_if(m_editions.rbegin(), m_editions.rend(),
                                    [day](const RuleEdition &edition) { return edition.effectiveFrom <= day; });
    if (!day.isValid() || found == m_editions.rend())
        return failure(refused(u"rules.no_edition"_s, {{u"file"_s, m_name}, {u"date"_s, day.toString(Qt::ISODate)}}));
    return *found;
}

} // namespace khattama::rules
