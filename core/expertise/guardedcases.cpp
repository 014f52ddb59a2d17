// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expertise/guardedcases.h"

using namespace Qt::StringLiterals;

namespace khattama::expertise {

Result<QSet<CaseId>> GuardedCases::concealed() const
{
    return seesAll() ? Result<QSet<CaseId>>(QSet<CaseId>()) : m_blocks.blockedCases();
}

Result<void> GuardedCases::requireOpen(const CaseId &id) const
{
    KHATTAMA_TRY(const QSet<CaseId> hidden, concealed());
    return hidden.contains(id) ? failure(refused(u"person.blocked"_s)) : Result<void>();
}

Result<Case> GuardedCases::byId(const CaseId &id) const
{
    KHATTAMA_CHECK(requireOpen(id));
    return m_cases.byId(id);
}

Result<QList<CaseSummary>> GuardedCases::list(const CaseQuery &query) const
{
    CaseQuery guarded = query;
    KHATTAMA_TRY(guarded.concealed, concealed());
    KHATTAMA_TRY(QList<CaseSummary> lines, m_cases.list(guarded));
    KHATTAMA_TRY(const QSet<CaseId> blocked, m_blocks.blockedCases());
    if (!blocked.isEmpty()) {
        for (CaseSummary &line : lines)
            line.blocked = blocked.contains(line.id);
    }
    return lines;
}

Result<int> GuardedCases::count(const CaseQuery &query) const
{
    CaseQuery guarded = query;
    KHATTAMA_TRY(guarded.concealed, concealed());
    return m_cases.count(guarded);
}

Result<QList<CaseDocument>> GuardedCases::documents(const CaseId &id) const
{
    KHATTAMA_CHECK(requireOpen(id));
    return m_cases.documents(id);
}

Result<QList<CaseDocumentEntry>> GuardedCases::documentEntries(const CaseId &id) const
{
    KHATTAMA_TRY(QList<CaseDocumentEntry> entries, m_cases.documentEntries(id));
    KHATTAMA_TRY(const QSet<CaseId> hidden, concealed());
    if (hidden.contains(id)) {
        for (CaseDocumentEntry &entry : entries)
            entry.name.clear();
    }
    return entries;
}

Result<CaseDocument> GuardedCases::document(const CaseId &id, const QString &entryId) const
{
    KHATTAMA_CHECK(requireOpen(id));
    return m_cases.document(id, entryId);
}

Result<QList<CaseId>> GuardedCases::byIin(const QString &iin) const
{
    KHATTAMA_TRY(QList<CaseId> ids, m_cases.byIin(iin));
    KHATTAMA_TRY(const QSet<CaseId> hidden, concealed());
    ids.removeIf([&](const CaseId &id) { return hidden.contains(id); });
    return ids;
}

Result<Case> GuardedCases::revision(const CaseId &id, int number) const
{
    KHATTAMA_CHECK(requireOpen(id));
    return m_cases.revision(id, number);
}

} // namespace khattama::expertise
