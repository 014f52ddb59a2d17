// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/decision/departmentphrases.h"
#include "ui/decision/suggestededitor.h"

namespace khattama::ui {

class SpellCheckedEdit;

/// A field for some lines of text: spelling in both languages, the department's phrases, suggestions.
struct Narrative {
    SuggestedEditor *field; ///< what a form takes
    SpellCheckedEdit *edit;
};

/// `phrases` of `phraseField`, see expertise::Phrase::field.
[[nodiscard]] Narrative makeNarrative(const PageContext &context, DepartmentPhrases &phrases,
                                      const QString &phraseField, SuggestedEditor::Place place);

} // namespace khattama::ui
