// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/requireddocuments.h"

#include "core/base/codes.h"
#include "core/rules/rulejson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace khattama::rules {

namespace {

using Fact = bool ExaminationFacts::*;

constexpr std::array<std::pair<Fact, const char *>, 8> kFacts{{
    {&ExaminationFacts::repeat, "repeat"},
    {&ExaminationFacts::working, "working"},
    {&ExaminationFacts::earlierUot, "earlier_uot"},
    {&ExaminationFacts::earlierUpt, "earlier_upt"},
    {&ExaminationFacts::employerWoundUp, "employer_wound_up"},
    {&ExaminationFacts::guardian, "guardian"},
    {&ExaminationFacts::nameChanged, "name_changed"},
    {&ExaminationFacts::iprMedicalDrawnUp, "ipr_medical_drawn_up"},
}};

bool isNegated(const QString &fact)
{
    return fact.startsWith(u'!');
}

std::optional<Fact> factNamed(const QString &fact)
{
    return valueOf(kFacts, isNegated(fact) ? fact.mid(1) : fact);
}

bool isUnderstood(const QJsonObject &condition)
{
    static const QStringList known{u"purposes"_s, u"causes"_s, u"age"_s, u"facts"_s};
    const QStringList keys = condition.keys();
    const QStringList facts = stringsFrom(condition.value(u"facts"_s).toArray());
    return std::all_of(keys.begin(), keys.end(), [](const QString &key) { return known.contains(key); })
           && std::all_of(facts.begin(), facts.end(), [](const QString &fact) { return factNamed(fact).has_value(); })
           && (!condition.contains(u"age"_s) || condition.value(u"age"_s).toArray().size() == 2);
}

bool anyOf(const QStringList &given, const QJsonArray &wanted)
{
    return std::any_of(wanted.begin(), wanted.end(),
                       [&](const QJsonValue &value) { return given.contains(value.toString()); });
}

bool holds(const QJsonObject &condition, const ExaminationFacts &facts)
{
    if (condition.contains(u"purposes"_s) && !anyOf(facts.purposes, condition.value(u"purposes"_s).toArray()))
        return false;
    if (condition.contains(u"causes"_s) && !anyOf(facts.causes, condition.value(u"causes"_s).toArray()))
        return false;
    if (const QJsonArray age = condition.value(u"age"_s).toArray(); !age.isEmpty()) {
        if (!facts.age || *facts.age < age.at(0).toInt() || *facts.age > age.at(1).toInt())
            return false;
    }
    const QStringList wanted = stringsFrom(condition.value(u"facts"_s).toArray());
    return std::all_of(wanted.begin(), wanted.end(),
                       [&](const QString &fact) { return facts.*(*factNamed(fact)) != isNegated(fact); });
}

bool anyHolds(const QJsonArray &conditions, const ExaminationFacts &facts)
{
    return std::any_of(conditions.begin(), conditions.end(),
                       [&](const QJsonValue &condition) { return holds(condition.toObject(), facts); });
}

} // namespace

Result<RequiredDocuments> RequiredDocuments::from(const ReferenceLists &lists, QDate day)
{
    RequiredDocuments result;
    result.m_documents = lists.values(u"documents"_s, day);
    result.m_omkGoals = lists.values(u"omk_goals"_s, day);
    for (const ListValue &document : result.m_documents) {
        for (const QString &key : {u"required_when"_s, u"expected_when"_s}) {
            const QJsonArray conditions = document.attributes.value(key).toArray();
            const bool understood = std::all_of(conditions.begin(), conditions.end(), [](const QJsonValue &value) {
                return value.isObject() && isUnderstood(value.toObject());
            });
            if (!understood)
                return failure(malformedRules(u"lists/documents.json"_s, document.code + u'.' + key));
        }
    }
    return result;
}

QList<DocumentRequirement> RequiredDocuments::requirements(const ExaminationFacts &facts) const
{
    const auto goal = std::find_if(m_omkGoals.begin(), m_omkGoals.end(),
                                   [&](const ListValue &value) { return value.code == facts.omkGoal; });
    const QJsonObject ofGoal =
        goal == m_omkGoals.end() ? QJsonObject() : goal->attributes.value(u"documents"_s).toObject();
    QList<DocumentRequirement> table;
    for (const ListValue &document : m_documents) {
        const QJsonObject &attributes = document.attributes;
        DocumentRequirement line{document.code, attributes.value(u"number"_s).toInt(), DocumentNeed::NotAsked,
                                 LocalizedText::fromJson(attributes.value(u"paragraph"_s).toObject()),
                                 stringsFrom(attributes.value(u"substitutes"_s).toArray())};
        if (!ofGoal.isEmpty()) {
            if (stringsFrom(ofGoal.value(u"required"_s).toArray()).contains(document.code))
                line.need = DocumentNeed::Required;
            else if (stringsFrom(ofGoal.value(u"expected"_s).toArray()).contains(document.code))
                line.need = DocumentNeed::Expected;
        } else if (anyHolds(attributes.value(u"required_when"_s).toArray(), facts))
            line.need = DocumentNeed::Required;
        else if (anyHolds(attributes.value(u"expected_when"_s).toArray(), facts))
            line.need = DocumentNeed::Expected;
        table.append(line);
    }
    return table;
}

QStringList RequiredDocuments::missing(const ExaminationFacts &facts, const QStringList &present) const
{
    QStringList missing;
    for (const DocumentRequirement &line : requirements(facts)) {
        const QStringList fitting = QStringList(line.id) + line.substitutes;
        const bool there =
            std::any_of(fitting.begin(), fitting.end(), [&](const QString &id) { return present.contains(id); });
        if (line.need == DocumentNeed::Required && !there)
            missing.append(line.id);
    }
    return missing;
}

} // namespace khattama::rules
