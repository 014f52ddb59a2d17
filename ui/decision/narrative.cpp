// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/narrative.h"

#include "ui/decision/phrasesbutton.h"
#include "ui/spelling/spellcheckededit.h"

using namespace Qt::StringLiterals;

namespace khattama::ui {

Narrative makeNarrative(const PageContext &context, DepartmentPhrases &phrases, const QString &phraseField,
                        SuggestedEditor::Place place)
{
    auto *edit = new SpellCheckedEdit(context.speller);
    auto *field = new SuggestedEditor(edit, place);
    auto *button = new PhrasesButton(phrases, phraseField, edit);
    field->setTool(button);
    // What became of a phrase stands below the field for as long as one is in it.
    QObject::connect(button, &PhrasesButton::told, field,
                     [field](const QString &sentence) { field->suggest(u"told"_s, sentence, {}); });
    return {field, edit};
}

} // namespace khattama::ui
