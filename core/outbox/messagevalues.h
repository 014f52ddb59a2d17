// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outbox/messagekinds.h"
#include "core/people/department.h"
#include "core/rules/deadlines.h"
#include "core/rules/referencelists.h"

namespace khattama::outbox {

/// Tells what the places of the texts stand for.
class MessageValues
{
public:
    struct Context {
        const MessageKinds &kinds;
        const rules::ReferenceLists &lists;
        const rules::Deadlines &deadlines;
        const people::Department &department;
    };
    explicit MessageValues(const Context &context) : m(context) {}

    /// Every {name} that a text may use; a dash where the case does not tell.
    [[nodiscard]] QMap<QString, QString> of(const expertise::Case &record, Language language) const;
    /// What a system reads, by the name of the field; what the case does not tell is left out.
    [[nodiscard]] QMap<QString, QString> fields(const expertise::Case &record, const QStringList &names) const;

private:
    [[nodiscard]] QString until(QDate date, Language language) const;
    [[nodiscard]] QString conclusion(const expertise::Conclusion &conclusion, Language language) const;
    [[nodiscard]] QString failedCodes(const expertise::Case &record, Language language) const;

    Context m;
};

/// Who is told, «көрсетілетін қызметті алушыға (оның өкіліне)»: the representative where there is one, since then the
/// person is a child or not of full capacity.
[[nodiscard]] QString recipientOf(const expertise::Case &record);

} // namespace khattama::outbox
