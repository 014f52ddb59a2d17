// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/referencelists.h"

#include <optional>

namespace khattama::rules {

/// What decides which documents an application needs (p. 12; Appendix 3, item 10).
struct ExaminationFacts {
    QStringList purposes;           ///< ids of list `purposes`
    QString omkGoal{};              ///< ОМК: id of list `omk_goals`
    QStringList causes;             ///< known or claimed: ids of lists `causes` and `upt_causes`
    std::optional<int> age;         ///< full years; nothing: what depends on age is not asked
    bool repeat = false;            ///< a re-examination
    bool working = false;           ///< has a place of work
    bool earlierUot = false;        ///< a degree of general loss was set before
    bool earlierUpt = false;        ///< a degree of professional loss was set before
    bool employerWoundUp = false;   ///< no accident act can be had any more
    bool guardian = false;          ///< represented by a guardian or trustee
    bool nameChanged = false;       ///< since the earlier examination
    bool iprMedicalDrawnUp = false; ///< the medical organisation made a medical part of the programme
};

enum class DocumentNeed {
    Required, ///< to be there, or waived with a reason
    Expected, ///< asked for when there is one
    NotAsked,
};

/// One line of the table of Appendix 1, judged.
struct DocumentRequirement {
    QString id;     ///< id of list `documents`
    int number = 0; ///< of the line, 1-15
    DocumentNeed need = DocumentNeed::NotAsked;
    LocalizedText paragraph;   ///< where the rule stands
    QStringList substitutes{}; ///< documents that may take its place
    friend bool operator==(const DocumentRequirement &, const DocumentRequirement &) = default;
};

/// The table of documents; its conditions are data (`required_when`, `expected_when` of list `documents`; `documents`
/// of a goal of list `omk_goals` whose examination rests on no application).
class RequiredDocuments
{
public:
    /// The lines valid on `day`. Error `rules.malformed` for a condition that is not understood.
    [[nodiscard]] static Result<RequiredDocuments> from(const ReferenceLists &lists, QDate day);

    /// Every line, in the order of the table.
    [[nodiscard]] QList<DocumentRequirement> requirements(const ExaminationFacts &facts) const;
    /// Ids of required documents that are neither among `present` nor replaced by one that is.
    [[nodiscard]] QStringList missing(const ExaminationFacts &facts, const QStringList &present) const;

private:
    QList<ListValue> m_documents;
    QList<ListValue> m_omkGoals;
};

} // namespace khattama::rules
