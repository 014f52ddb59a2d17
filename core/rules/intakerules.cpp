// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/intakerules.h"

#include "core/rules/ruleeditions.h"
#include "core/rules/rulejson.h"

using namespace Qt::StringLiterals;

namespace khattama::rules {

namespace {

const QString kIntakeFile = u"rules/intake.json"_s;
const QString kNosologyFile = u"rules/nosology.json"_s;

Result<QList<RequiredLine>> readLines(const QJsonArray &array)
{
    QList<RequiredLine> lines;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QJsonObject object = array.at(i).toObject();
        RequiredLine line;
        line.field = object.value(u"field"_s).toString();
        line.minAge = optionalNumber(object, u"min_age"_s);
        line.maxAge = optionalNumber(object, u"max_age"_s);
        line.employedOnly = object.value(u"employed_only"_s).toBool();
        line.icdFrom = object.value(u"icd_from"_s).toString();
        line.icdTo = object.value(u"icd_to"_s).toString();
        line.name = LocalizedText::fromJson(object);
        if (line.field.isEmpty() || line.name.kk.isEmpty() || line.name.ru.isEmpty()
            || line.icdFrom.isEmpty() != line.icdTo.isEmpty()) {
            return failure(malformedRules(kIntakeFile, u"required_lines.lines[%1]"_s.arg(i)));
        }
        lines.append(line);
    }
    return lines;
}

Result<QList<NosologicalForm>> readForms(const QJsonArray &array)
{
    QList<NosologicalForm> forms;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QJsonObject object = array.at(i).toObject();
        const NosologicalForm form{object.value(u"from"_s).toString(), object.value(u"to"_s).toString(),
                                   optionalNumber(object, u"min_age"_s), optionalNumber(object, u"max_age"_s),
                                   LocalizedText::fromJson(object)};
        if (form.from.isEmpty() || form.to < form.from)
            return failure(malformedRules(kNosologyFile, u"forms[%1]"_s.arg(i)));
        forms.append(form);
    }
    return forms;
}

} // namespace

bool NosologicalForm::covers(const QString &icd10, std::optional<int> age) const
{
    const bool insideCodes = icd10.left(from.size()) >= from && icd10.left(to.size()) <= to;
    if (!insideCodes)
        return false;
    return !age || ((!minAge || *age >= *minAge) && (!maxAge || *age <= *maxAge));
}

Result<IntakeRules> loadIntakeRules(const DataFiles &files, QDate day)
{
    KHATTAMA_TRY(const RuleEditions editions, RuleEditions::load(files, kIntakeFile));
    KHATTAMA_TRY(const RuleEdition edition, editions.on(day));
    KHATTAMA_TRY(const RuleEditions nosologies, RuleEditions::load(files, kNosologyFile));
    KHATTAMA_TRY(const RuleEdition nosology, nosologies.on(day));
    const QJsonObject content = edition.content;
    IntakeRules rules;
    rules.formValidityMonths = content.value(u"form_validity_months"_s).toInt(rules.formValidityMonths);
    rules.adultAge = content.value(u"adult_age"_s).toInt(rules.adultAge);
    rules.utcOffsetMinutes = content.value(u"utc_offset_minutes"_s).toInt(rules.utcOffsetMinutes);
    rules.proactivePurposes = stringsFrom(content.value(u"proactive_purposes"_s).toObject().value(u"ids"_s).toArray());
    if (rules.proactivePurposes.isEmpty())
        return failure(malformedRules(kIntakeFile, u"proactive_purposes.ids"_s));
    KHATTAMA_TRY(rules.requiredLines,
                 readLines(content.value(u"required_lines"_s).toObject().value(u"lines"_s).toArray()));
    const QJsonObject systems = content.value(u"check_systems"_s).toObject().value(u"checks"_s).toObject();
    for (auto check = systems.begin(); check != systems.end(); ++check)
        rules.checkSystems.insert(check.key(), stringsFrom(check->toArray()));
    KHATTAMA_TRY(rules.nosology, readForms(nosology.content.value(u"forms"_s).toArray()));
    return rules;
}

} // namespace khattama::rules
