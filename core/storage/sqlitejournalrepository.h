// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journalrepository.h"
#include "core/storage/departmentstore.h"
#include "core/storage/recordkeeper.h"

namespace khattama::storage {

class Statement;

/// Closed protocols, their corrections and sealed months: the document and the very PDF bytes, sealed, with their
/// SHA-256, and the head of the audit chain at that moment.
class SqliteJournalRepository final : public journal::JournalRepository
{
public:
    SqliteJournalRepository(RecordKeeper &keeper, const DepartmentStore &department)
        : m_keeper(keeper), m_department(department)
    {}

    [[nodiscard]] Result<std::optional<journal::ClosedProtocol>> protocolOf(QDate date) const override;
    [[nodiscard]] Result<QList<journal::ClosedProtocol>> protocols(QDate from, QDate to) const override;
    [[nodiscard]] Result<QList<journal::ProtocolSummary>> protocolSummaries(QDate from, QDate to) const override;
    [[nodiscard]] Result<int> nextProtocolNumber(QDate date, people::ProtocolNumbering numbering) const override;
    /// Errors: `storage.not_unique` where the day has a protocol, or the number is taken in its scope.
    [[nodiscard]] Result<void> add(const journal::ClosedProtocol &protocol, const QByteArray &pdf,
                                   const Action &action) override;
    [[nodiscard]] Result<QByteArray> pdfOf(const journal::ClosedProtocol &protocol) const override;
    [[nodiscard]] Result<QList<journal::Correction>> corrections(QDate from, QDate to) const override;
    [[nodiscard]] Result<QList<QDate>> daysWithProposals() const override;
    [[nodiscard]] Result<journal::Correction> correctionById(const journal::CorrectionId &id) const override;
    [[nodiscard]] Result<int> nextCorrectionNumber(const journal::ProtocolId &protocol) const override;
    [[nodiscard]] Result<journal::Correction> save(const journal::Correction &correction, const QByteArray &pdf,
                                                   const Action &action) override;
    [[nodiscard]] Result<QByteArray> pdfOf(const journal::Correction &correction) const override;
    [[nodiscard]] Result<std::optional<journal::SealedJournal>> journalOf(QDate month) const override;
    [[nodiscard]] Result<QList<journal::SealedJournal>> journalVersions(QDate month) const override;
    [[nodiscard]] Result<QList<journal::SealedJournal>> sealedJournals(QDate from, QDate to) const override;
    [[nodiscard]] Result<void> add(const journal::SealedJournal &journal, const QByteArray &pdf,
                                   const Action &action) override;
    [[nodiscard]] Result<QByteArray> pdfOf(const journal::SealedJournal &journal) const override;

private:
    [[nodiscard]] Result<journal::ClosedProtocol> read(const Statement &row) const;
    [[nodiscard]] Result<journal::Correction> readCorrection(const Statement &row) const;
    [[nodiscard]] static Result<QList<journal::SealedJournal>> journals(Statement &select);
    [[nodiscard]] Result<QByteArray> pdf(const QString &table, const QString &id) const;

    RecordKeeper &m_keeper;
    const DepartmentStore &m_department;
};

} // namespace khattama::storage
