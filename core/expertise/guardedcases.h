// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expertise/caserepository.h"
#include "core/expertise/personblock.h"
#include "core/people/staff.h"

namespace khattama::expertise {

/// The cases as one user may have them: those of a person whose data are blocked are refused to all but the head with
/// `person.blocked` (Refused); lists show their number, state and terms, and they are found by the number alone.
/// Numbers, terms and counts go on for everybody.
class GuardedCases final : public CaseRepository
{
public:
    GuardedCases(CaseRepository &cases, const PersonBlocks &blocks, const people::StaffMember &user)
        : m_cases(cases), m_blocks(blocks), m_user(user)
    {}

    [[nodiscard]] Result<Case> byId(const CaseId &id) const override;
    [[nodiscard]] Result<CaseId> resolve(const QString &reference, int currentYear) const override
    {
        return m_cases.resolve(reference, currentYear);
    }
    [[nodiscard]] Result<QList<CaseSummary>> list(const CaseQuery &query) const override;
    [[nodiscard]] Result<int> count(const CaseQuery &query) const override;
    [[nodiscard]] Result<QSet<CaseId>> concealed() const override;
    [[nodiscard]] Result<Changes> changesSince(std::optional<qint64> position) const override
    {
        return m_cases.changesSince(position);
    }
    [[nodiscard]] Result<Case> save(const Case &record, const Action &action) override
    {
        return m_cases.save(record, action);
    }
    [[nodiscard]] Result<SequenceNumber> nextRegistration(int year) const override
    {
        return m_cases.nextRegistration(year);
    }
    [[nodiscard]] Result<SequenceNumber> nextAct(int year) const override { return m_cases.nextAct(year); }
    [[nodiscard]] Result<SequenceNumber> nextRefusal(int year) const override { return m_cases.nextRefusal(year); }
    [[nodiscard]] Result<void> addDocument(const CaseId &id, const CaseDocument &document,
                                           const Action &action) override
    {
        return m_cases.addDocument(id, document, action);
    }
    [[nodiscard]] Result<QList<CaseDocument>> documents(const CaseId &id) const override;
    /// Of a concealed case without names.
    [[nodiscard]] Result<QList<CaseDocumentEntry>> documentEntries(const CaseId &id) const override;
    [[nodiscard]] Result<CaseDocument> document(const CaseId &id, const QString &entryId) const override;
    [[nodiscard]] Result<QList<CaseId>> byMessageId(const QString &messageId) const override
    {
        return m_cases.byMessageId(messageId);
    }
    [[nodiscard]] Result<QList<CaseId>> byPackageSha256(const QString &sha256) const override
    {
        return m_cases.byPackageSha256(sha256);
    }
    /// Without those that are concealed: to be found by an IIN would tell whose they are.
    [[nodiscard]] Result<QList<CaseId>> byIin(const QString &iin) const override;
    [[nodiscard]] Result<std::optional<CaseId>> byCertificate(const QString &number) const override
    {
        return m_cases.byCertificate(number);
    }
    [[nodiscard]] Result<QList<QDate>> daysWithConclusions(QDate from, QDate to) const override
    {
        return m_cases.daysWithConclusions(from, to);
    }
    [[nodiscard]] Result<QList<Revision>> revisions(const CaseId &id) const override { return m_cases.revisions(id); }
    [[nodiscard]] Result<Case> revision(const CaseId &id, int number) const override;

private:
    [[nodiscard]] bool seesAll() const { return m_user.role == people::Role::Head; }
    [[nodiscard]] Result<void> requireOpen(const CaseId &id) const;

    CaseRepository &m_cases;
    const PersonBlocks &m_blocks;
    const people::StaffMember &m_user;
};

} // namespace khattama::expertise
