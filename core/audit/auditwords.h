// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/auditlog.h"
#include "core/rules/referencelists.h"

namespace khattama::audit {

/// Tells an entry of the audit in words: what was done, to what, and the details. The words are data: lists
/// `audit_actions`, `audit_subjects`, `audit_details`.
class AuditWords
{
public:
    /// `lists` must outlive it.
    AuditWords(const rules::ReferenceLists &lists, Language language) : m_lists(lists), m_language(language) {}

    [[nodiscard]] QString action(const QString &code) const;
    /// «Дело № 12/2026», «Протокол № 214 от 28.10.2026».
    [[nodiscard]] QString subject(const AuditRecord &record) const;
    /// «куда: принтер; копий: 2»; what only the program understands is left out.
    [[nodiscard]] QString details(const AuditRecord &record) const;
    /// Id of list `audit_kinds`; empty for an action that is not known.
    [[nodiscard]] QString kind(const QString &code) const;
    [[nodiscard]] QString kindText(const QString &kind) const;
    /// Codes of the actions of these kinds.
    [[nodiscard]] QStringList actionsOf(const QStringList &kinds) const;

private:
    [[nodiscard]] QString value(const QString &name, const QString &value) const;

    const rules::ReferenceLists &m_lists;
    Language m_language;
};

} // namespace khattama::audit
