// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/formeditions.h"

#include "core/rules/rulejson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace khattama::rules {

namespace {
const QString kFrom = u"effectiveFrom"_s;
} // namespace

Result<FormEditions> FormEditions::load(const DataFiles &files, const QString &name)
{
    const QString file = u"forms/"_s + name + u".json"_s;
    KHATTAMA_TRY(const QJsonObject form, files.readJson(file));
    const QJsonArray editions = form.value(u"editions"_s).toArray();
    if (editions.isEmpty())
        return failure(malformedRules(file, u"editions"_s));
    FormEditions result;
    for (qsizetype i = 0; i < editions.size(); ++i) {
        const QJsonObject edition = editions.at(i).toObject();
        if (!dateFrom(edition, kFrom).isValid())
            return failure(malformedRules(file, u"editions[%1].%2"_s.arg(i).arg(kFrom)));
        result.m_editions.append(edition);
    }
    std::sort(result.m_editions.begin(), result.m_editions.end(),
              [](const QJsonObject &a, const QJsonObject &b) { return dateFrom(a, kFrom) < dateFrom(b, kFrom); });
    return result;
}

QJsonObject FormEditions::on(QDate date) const
{
    QJsonObject inForce = m_editions.first();
    for (const QJsonObject &edition : m_editions) {
        if (date.isValid() && dateFrom(edition, kFrom) <= date)
            inForce = edition;
    }
    return inForce;
}

} // namespace khattama::rules
