// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expertise/caserepository.h"
#include "core/rules/legaltime.h"
#include "core/security/blindindex.h"
#include "core/storage/recordkeeper.h"

#include <QHash>

namespace khattama::storage {

class Statement;

/// Cases in table case_file: coded facts in plain columns for the conditions of lists, the whole case sealed.
/// Names and IINs are searched in memory among the summaries opened so far; an entry holds for the very
/// sealed bytes it was read from, so a save, a roll back or another program's save never leaves it stale.
class SqliteCaseRepository final : public expertise::CaseRepository
{
public:
    explicit SqliteCaseRepository(RecordKeeper &keeper, rules::LegalTime legalTime = rules::LegalTime())
        : m_keeper(keeper), m_index(keeper.keys()), m_legalTime(legalTime)
    {}

    [[nodiscard]] Result<expertise::Case> byId(const expertise::CaseId &id) const override;
    [[nodiscard]] Result<expertise::CaseId> resolve(const QString &reference, int currentYear) const override;
    [[nodiscard]] Result<QList<expertise::CaseSummary>> list(const expertise::CaseQuery &query) const override;
    [[nodiscard]] Result<expertise::Case> save(const expertise::Case &record, const Action &action) override;
    [[nodiscard]] Result<expertise::SequenceNumber> nextRegistration(int year) const override;
    [[nodiscard]] Result<expertise::SequenceNumber> nextAct(int year) const override;
    [[nodiscard]] Result<void> addDocument(const expertise::CaseId &id, const expertise::CaseDocument &document,
                                           const Action &action) override;
    [[nodiscard]] Result<QList<expertise::CaseDocument>> documents(const expertise::CaseId &id) const override;
    [[nodiscard]] Result<QList<expertise::CaseId>> byMessageId(const QString &messageId) const override;
    [[nodiscard]] Result<QList<expertise::CaseId>> byPackageSha256(const QString &sha256) const override;
    [[nodiscard]] Result<QList<expertise::CaseId>> byIin(const QString &iin) const override;
    [[nodiscard]] Result<std::optional<expertise::CaseId>> byCertificate(const QString &number) const override;
    [[nodiscard]] Result<QList<QDate>> daysWithConclusions(QDate from, QDate to) const override;
    [[nodiscard]] Result<QList<Revision>> revisions(const expertise::CaseId &id) const override;
    [[nodiscard]] Result<expertise::Case> revision(const expertise::CaseId &id, int number) const override;

private:
    struct Summary {
        QByteArray sealed; ///< what it was read from
        QString fullName;
        QString iin;
        QString actNumber;
        QString foldedActNumber;
        QStringList nameWords; ///< folded
    };

    [[nodiscard]] Result<void> requireRevision(const expertise::Case &record) const;
    [[nodiscard]] Result<void> write(const expertise::Case &record, const QByteArray &json);
    [[nodiscard]] Result<const Summary *> summary(const expertise::CaseId &id, const QByteArray &sealed) const;
    [[nodiscard]] std::optional<QByteArray> blindIndex(const QString &domain, const QString &value) const;
    [[nodiscard]] std::optional<QByteArray> certificateIndex(const expertise::Case &record) const;
    [[nodiscard]] Result<expertise::SequenceNumber> next(const QString &column, int year) const;
    [[nodiscard]] Result<QList<expertise::CaseId>> idsWhere(const QString &condition, const QByteArray &blob) const;
    [[nodiscard]] Result<QList<expertise::CaseId>> idsWhere(const QString &condition, const QString &text) const;

    RecordKeeper &m_keeper;
    security::BlindIndex m_index;
    rules::LegalTime m_legalTime; ///< for the date of a conclusion
    mutable QHash<expertise::CaseId, Summary> m_summaries;
};

} // namespace khattama::storage
