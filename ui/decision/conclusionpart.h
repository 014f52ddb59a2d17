// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/decision/openeddecision.h"
#include "ui/decision/suggestededitor.h"
#include "ui/decision/visitedform.h"
#include "ui/shell/pagecontext.h"
#include "ui/widgets/codeindex.h"

#include <QJsonObject>

namespace khattama::ui {

class DepartmentPhrases;
class Icd10Items;

/// What the parts of a conclusion stand on.
struct ConclusionDesk {
    const PageContext &context;
    const OpenedDecision &opened;
    VisitedForm &form;
    DepartmentPhrases &phrases;
    Icd10Items &icd10;
    QDate today;
};

/// One part of the form of a conclusion: it puts its fields into the form, opens them as the answers call for them, and
/// writes what stands in them into the conclusion.
class ConclusionPart : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void write(expertise::Conclusion &conclusion) const = 0;
    /// Shows the fields that `conclusion`, as it stands now, calls for.
    virtual void arrange(const expertise::Conclusion &conclusion) { Q_UNUSED(conclusion) }
    /// Offers what was proposed for the empty fields, and tells what is wrong with those of its own fields that stand
    /// in no form; answers the findings that are left.
    virtual QList<Finding> show(const ConsideredConclusion &considered, const QList<Finding> &findings)
    {
        Q_UNUSED(considered)
        return findings;
    }

    /// What is typed beside the fields of the form, for a draft.
    [[nodiscard]] virtual QJsonObject typed() const { return {}; }
    virtual void retype(const QJsonObject &typed) { Q_UNUSED(typed) }
    virtual void visitAll() {}
    /// Puts the cursor to what is wrong in its own fields; false when nothing is.
    virtual bool focusWrong() { return false; }

Q_SIGNALS:
    void changed();
};

/// The values of a list that are in force on `day` and fit the age, as choices.
[[nodiscard]] QList<CodeItem> choicesFor(const ConclusionDesk &desk, const QString &list);
/// «Earlier: …», as it stands in grey beside a field.
[[nodiscard]] QString earlierText(const QString &text);
/// Shows the proposed date in an empty date field: it applies as long as nothing else is typed.
void proposeDate(SuggestedEditor &editor, QDate proposed);

} // namespace khattama::ui
