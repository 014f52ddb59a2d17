// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/conclusionpart.h"

#include "core/base/datetext.h"
#include "ui/widgets/datefield.h"

using namespace Qt::StringLiterals;

namespace khattama::ui {

QList<CodeItem> choicesFor(const ConclusionDesk &desk, const QString &list)
{
    QList<CodeItem> choices;
    for (const rules::ListValue &value : desk.context.lists.values(list, desk.today)) {
        if (!desk.opened.age || value.fitsAge(*desk.opened.age))
            choices.append({value.code, value.text.in(desk.context.language)});
    }
    return choices;
}

QString earlierText(const QString &text)
{
    return text.isEmpty() ? QString() : ConclusionPart::tr("Earlier: %1").arg(text);
}

void proposeDate(SuggestedEditor &editor, QDate proposed)
{
    auto *field = qobject_cast<DateField *>(editor.editor());
    const QString text = shortDate(proposed);
    field->setPlaceholderText(text);
    const bool offers = proposed.isValid() && field->date() != proposed;
    if (!offers)
        editor.suggest(u"proposed"_s, {}, {});
    else if (field->text().trimmed().isEmpty())
        editor.suggest(u"proposed"_s, ConclusionPart::tr("Proposed, applies while nothing is typed: %1").arg(text),
                       [field, proposed] { field->setDate(proposed); });
    else
        editor.suggest(u"proposed"_s, ConclusionPart::tr("Proposed: %1").arg(text),
                       [field, proposed] { field->setDate(proposed); });
}

} // namespace khattama::ui
