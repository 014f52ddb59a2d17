// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/department.h"
#include "core/rules/formeditions.h"

#include <QHash>

namespace khattama::journal {

/// The words of journal cells, from `resources/forms/journal_cells.json`, and the headings above them, from the forms
/// of Appendices 17 and 18.
class CellTexts
{
public:
    [[nodiscard]] static Result<CellTexts> load(const DataFiles &files);

    /// The phrase `id` with each {name} replaced.
    [[nodiscard]] QString text(const QString &id, Language language, const QMap<QString, QString> &values = {}) const;

    /// The headings of the columns in the edition in force on `day`: 14 for a МӘС department, 9 for the ОМК.
    [[nodiscard]] QList<LocalizedText> headings(people::DepartmentKind kind, QDate day) const;

private:
    CellTexts(rules::FormEditions appendix17, rules::FormEditions appendix18)
        : m_appendix17(std::move(appendix17)), m_appendix18(std::move(appendix18))
    {}

    rules::FormEditions m_appendix17;
    rules::FormEditions m_appendix18;
    QHash<QString, LocalizedText> m_phrases;
};

} // namespace khattama::journal
