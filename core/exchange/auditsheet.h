// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/auditing.h"
#include "core/rules/formeditions.h"

namespace khattama::exchange {

/// Entries of the audit as a table of typed cells, XLSX or CSV.
class AuditSheet final : public audit::AuditTable
{
public:
    /// Errors: those of FormEditions. `lists` must outlive it.
    [[nodiscard]] static Result<AuditSheet> load(const DataFiles &files, const rules::ReferenceLists &lists,
                                                 const rules::LegalTime &time);

    [[nodiscard]] Result<QByteArray> write(const QList<audit::AuditRecord> &records,
                                           const QMap<QString, QString> &names, Format format,
                                           Language language) const override;

private:
    AuditSheet(rules::FormEditions form, const rules::ReferenceLists &lists, const rules::LegalTime &time)
        : m_form(std::move(form)), m_lists(lists), m_time(time)
    {}
    rules::FormEditions m_form;
    const rules::ReferenceLists &m_lists;
    rules::LegalTime m_time;
};

} // namespace khattama::exchange
