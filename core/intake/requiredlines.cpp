// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/requiredlines.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace khattama::intake {

namespace {

bool anyFunctionWithDegree(const Form031 &form)
{
    return std::any_of(form.functions.begin(), form.functions.end(),
                       [](const FunctionDisorder &function) { return !function.degree.trimmed().isEmpty(); });
}

/// A child studies somewhere, or is in somebody's care.
bool studiesOrIsCaredFor(const Form031 &form)
{
    return !form.patient.studyPlace.trimmed().isEmpty() || form.representative;
}

struct Line {
    QLatin1StringView field;
    bool (*filled)(const Form031 &);
};

bool written(const QString &text)
{
    return !text.trimmed().isEmpty();
}

/// How each line that the data file may require is found in a form.
constexpr Line kLines[] = {
    {"surname"_L1, [](const Form031 &form) { return written(form.patient.name.surname); }},
    {"given"_L1, [](const Form031 &form) { return written(form.patient.name.given); }},
    {"birthDate"_L1, [](const Form031 &form) { return form.patient.birthDate.isValid(); }},
    {"sex"_L1, [](const Form031 &form) { return form.patient.sex.has_value(); }},
    {"organization"_L1, [](const Form031 &form) { return written(form.organization); }},
    {"purposes"_L1, [](const Form031 &form) { return !form.purposes.isEmpty(); }},
    {"diagnosis.text"_L1, [](const Form031 &form) { return written(form.mainDiagnosis.text); }},
    {"diagnosis.icd10"_L1, [](const Form031 &form) { return written(form.mainDiagnosis.icd10); }},
    {"complaints"_L1, [](const Form031 &form) { return written(form.complaints); }},
    {"anamnesis"_L1, [](const Form031 &form) { return written(form.anamnesis); }},
    {"objective"_L1, [](const Form031 &form) { return written(form.objective); }},
    {"functions.degree"_L1, anyFunctionWithDegree},
    {"recommendations"_L1, [](const Form031 &form) { return written(form.recommendations); }},
    {"study"_L1, studiesOrIsCaredFor},
    {"temporaryDisability"_L1, [](const Form031 &form) { return form.temporaryDisability.has_value(); }},
};

bool isFilled(const Form031 &form, const QString &field)
{
    for (const Line &line : kLines) {
        if (field == line.field)
            return line.filled(form);
    }
    return true; // a line that this edition of the form does not have cannot be empty
}

bool isWithin(std::optional<int> age, std::optional<int> least, std::optional<int> most)
{
    if (!age)
        return !least && !most;
    return (!least || *age >= *least) && (!most || *age <= *most);
}

bool isAsked(const rules::RequiredLine &line, const Form031 &form, std::optional<int> age)
{
    if (!isWithin(age, line.minAge, line.maxAge))
        return false;
    if (line.employedOnly && !written(form.patient.workPlace))
        return false;
    if (line.icdFrom.isEmpty())
        return true;
    const rules::NosologicalForm profile{line.icdFrom, line.icdTo, {}, {}, {}};
    return profile.covers(form.mainDiagnosis.icd10.trimmed().toUpper(), std::nullopt);
}

} // namespace

QList<rules::RequiredLine> missingLines(const Form031 &form, std::optional<int> age, const rules::IntakeRules &rules)
{
    QList<rules::RequiredLine> missing;
    for (const rules::RequiredLine &line : rules.requiredLines) {
        if (isAsked(line, form, age) && !isFilled(form, line.field))
            missing.append(line);
    }
    return missing;
}

} // namespace khattama::intake
