// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/datafiles.h"
#include "core/base/language.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QStringList>

#include <optional>

namespace khattama::rules {

/// A range of ICD-10 codes with age limits on which proactive examination is open (p. 16.4, F013).
struct NosologicalForm {
    QString from; ///< first code, as C00 or E76.0
    QString to;   ///< last code; a bound covers its subdivisions (S88 covers S88.1)
    std::optional<int> minAge;
    std::optional<int> maxAge; ///< full years, included
    LocalizedText name;

    /// `age` absent (birth date not known): age limits are not asked.
    [[nodiscard]] bool covers(const QString &icd10, std::optional<int> age) const;
    friend bool operator==(const NosologicalForm &, const NosologicalForm &) = default;
};

/// A line of form 031/у that must be filled, and when (p. 16.3, F008).
struct RequiredLine {
    QString field; ///< id of the line, as `complaints`; `study` is satisfied by a study place or a representative
    std::optional<int> minAge;
    std::optional<int> maxAge;
    bool employedOnly = false; ///< only where a place of work is given
    QString icdFrom;           ///< empty: every disease profile
    QString icdTo;
    LocalizedText name; ///< of the line, for messages
};

/// The intake part of a rule edition, chosen by the date of receipt.
struct IntakeRules {
    int formValidityMonths = 1;        ///< F004
    QStringList proactivePurposes;     ///< F011 (policy)
    QList<RequiredLine> requiredLines; ///< F008
    QList<NosologicalForm> nosology;   ///< F013; the department's own list replaces the shipped one
    /// Check of Appendix 5 -> the systems (list `systems`) without which nobody can answer it (p. 72).
    QMap<QString, QStringList> checkSystems;
    int adultAge = 18;          ///< REC005
    int utcOffsetMinutes = 300; ///< legal time of Kazakhstan, UTC+5
};

/// The edition of `rules/intake.json` and `rules/nosology.json` in force on `day`, the legal date of receipt.
/// Errors: those of RuleEditions; `rules.malformed`.
[[nodiscard]] Result<IntakeRules> loadIntakeRules(const DataFiles &files, QDate day);

} // namespace khattama::rules
