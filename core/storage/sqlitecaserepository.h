// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/blindindex.h"
#include "core/storage/caselists.h"

namespace khattama::storage {

class Statement;

/// The blind indices of a case: fingerprints for look-up without opening the rows. Those of the certificates stand one
/// after the other. Nothing where there is no value.
struct CaseFingerprints {
    std::optional<QByteArray> iin;
    std::optional<QByteArray> surname;
    std::optional<QByteArray> certificates;
};
[[nodiscard]] CaseFingerprints fingerprintsOf(const expertise::Case &record, const security::BlindIndex &index);

/// Cases in table case_file: coded facts in plain columns for the conditions of lists, the whole case sealed.
class SqliteCaseRepository final : public expertise::CaseRepository
{
public:
    explicit SqliteCaseRepository(RecordKeeper &keeper, rules::LegalTime legalTime = rules::LegalTime())
        : m_keeper(keeper), m_legalTime(legalTime), m_lists(keeper, legalTime)
    {}

    [[nodiscard]] Result<expertise::Case> byId(const expertise::CaseId &id) const override;
    [[nodiscard]] Result<expertise::CaseId> resolve(const QString &reference, int currentYear) const override;
    [[nodiscard]] Result<QList<expertise::CaseSummary>> list(const expertise::CaseQuery &query) const override;
    [[nodiscard]] Result<int> count(const expertise::CaseQuery &query) const override;
    [[nodiscard]] Result<Changes> changesSince(std::optional<qint64> position) const override;
    [[nodiscard]] Result<expertise::Case> save(const expertise::Case &record, const Action &action) override;
    [[nodiscard]] Result<expertise::SequenceNumber> nextRegistration(int year) const override;
    [[nodiscard]] Result<expertise::SequenceNumber> nextAct(int year) const override;
    [[nodiscard]] Result<expertise::SequenceNumber> nextRefusal(int year) const override;
    [[nodiscard]] Result<void> addDocument(const expertise::CaseId &id, const expertise::CaseDocument &document,
                                           const Action &action) override;
    [[nodiscard]] Result<QList<expertise::CaseDocument>> documents(const expertise::CaseId &id) const override;
    [[nodiscard]] Result<QList<expertise::CaseDocumentEntry>>
    documentEntries(const expertise::CaseId &id) const override;
    [[nodiscard]] Result<expertise::CaseDocument> document(const expertise::CaseId &id,
                                                           const QString &entryId) const override;
    [[nodiscard]] Result<QList<expertise::CaseId>> byMessageId(const QString &messageId) const override;
    [[nodiscard]] Result<QList<expertise::CaseId>> byPackageSha256(const QString &sha256) const override;
    [[nodiscard]] Result<QList<expertise::CaseId>> byIin(const QString &iin) const override;
    [[nodiscard]] Result<std::optional<expertise::CaseId>> byCertificate(const QString &number) const override;
    [[nodiscard]] Result<QList<QDate>> daysWithConclusions(QDate from, QDate to) const override;
    [[nodiscard]] Result<QList<Revision>> revisions(const expertise::CaseId &id) const override;
    [[nodiscard]] Result<expertise::Case> revision(const expertise::CaseId &id, int number) const override;

private:
    [[nodiscard]] Result<void> requireRevision(const expertise::Case &record) const;
    [[nodiscard]] Result<void> keepAnnulledActs(const expertise::Case &record);
    [[nodiscard]] Result<void> write(const expertise::Case &record, const QByteArray &json);
    [[nodiscard]] Result<expertise::CaseDocument> documentIn(const Statement &row) const;
    [[nodiscard]] Result<expertise::SequenceNumber> next(const QString &column, int year) const;
    /// `condition` holds for one of the fingerprints of a value.
    [[nodiscard]] Result<QList<expertise::CaseId>> idsWhere(const QString &condition, const QString &domain,
                                                            const QString &value) const;
    [[nodiscard]] Result<QList<expertise::CaseId>> idsWhere(const QString &condition, const QString &text) const;

    RecordKeeper &m_keeper;
    rules::LegalTime m_legalTime; ///< for the date of a conclusion
    CaseLists m_lists;
};

} // namespace khattama::storage
