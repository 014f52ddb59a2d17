// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/action.h"
#include "core/expertise/casesummary.h"

namespace khattama::expertise {

/// A file that belongs to a case: the form's signed bytes, its signature, an attachment, a printed notice.
struct CaseDocument {
    QString kind; ///< form031 | form031_signature | attachment | return_notice | refusal | result_notice
    QString name;
    QByteArray bytes{};
    QString documentId{}; ///< attachment of an application: the line of the table of documents, as sick_leave
};

/// A file of a case without its bytes, for a list of documents.
struct CaseDocumentEntry {
    QString id; ///< what CaseRepository::document() takes
    QString kind;
    QString name;
    QString documentId;
    QString sha256; ///< hexadecimal
    qint64 size = 0;
    QDateTime addedAt;
};

/// Keeps cases; implemented by storage. Writing needs a living UnitOfWork (`storage.no_unit_of_work`).
class CaseRepository
{
public:
    virtual ~CaseRepository() = default;

    /// Errors: `case.not_found` (Refused), `storage.*` (Trouble).
    [[nodiscard]] virtual Result<Case> byId(const CaseId &id) const = 0;
    /// Finds a case by its registration number ("12/2026", or "12" of the current year), its id, or an
    /// unambiguous end of its id of at least four characters. Errors: `case.not_found`, `case.ambiguous`.
    [[nodiscard]] virtual Result<CaseId> resolve(const QString &reference, int currentYear) const = 0;
    [[nodiscard]] virtual Result<QList<CaseSummary>> list(const CaseQuery &query) const = 0;
    /// How many list() would answer without offset and limit.
    [[nodiscard]] virtual Result<int> count(const CaseQuery &query) const = 0;

    /// Cases whose persons' data are blocked for whoever reads through this (see GuardedCases): byId() and documents()
    /// refuse them, a list shows them without personal data.
    [[nodiscard]] virtual Result<QSet<CaseId>> concealed() const { return QSet<CaseId>(); }

    /// What was saved meanwhile, so that a list need not be read anew.
    struct Changes {
        qint64 position = 0; ///< where the record of all saves stands: for the next question
        QList<CaseId> cases;
    };
    /// Cases saved after `position`; without one the position of now, and no case.
    [[nodiscard]] virtual Result<Changes> changesSince(std::optional<qint64> position) const = 0;

    /// Writes record, revision snapshot and audit entry; answers the case with its new revision.
    /// Error `case.changed_meanwhile` (Refused) when `record.revision` is not the stored one.
    [[nodiscard]] virtual Result<Case> save(const Case &record, const Action &action) = 0;
    /// Numbers follow on without gaps because they are taken inside the same unit of work (p. 49).
    [[nodiscard]] virtual Result<SequenceNumber> nextRegistration(int year) const = 0;
    [[nodiscard]] virtual Result<SequenceNumber> nextAct(int year) const = 0;
    [[nodiscard]] virtual Result<SequenceNumber> nextRefusal(int year) const = 0;

    [[nodiscard]] virtual Result<void> addDocument(const CaseId &id, const CaseDocument &document,
                                                   const Action &action) = 0;
    /// With their bytes, in the order they were added.
    [[nodiscard]] virtual Result<QList<CaseDocument>> documents(const CaseId &id) const = 0;
    /// Without their bytes, in the order they were added.
    [[nodiscard]] virtual Result<QList<CaseDocumentEntry>> documentEntries(const CaseId &id) const = 0;
    /// One file of a case. Error `case.document_not_found`.
    [[nodiscard]] virtual Result<CaseDocument> document(const CaseId &id, const QString &entryId) const = 0;

    /// Receipts of one message id (F016), one package file, one IIN; newest last.
    [[nodiscard]] virtual Result<QList<CaseId>> byMessageId(const QString &messageId) const = 0;
    [[nodiscard]] virtual Result<QList<CaseId>> byPackageSha256(const QString &sha256) const = 0;
    [[nodiscard]] virtual Result<QList<CaseId>> byIin(const QString &iin) const = 0;

    /// The case whose conclusion holds this certificate number; certificate numbers are unique in a department.
    [[nodiscard]] virtual Result<std::optional<CaseId>> byCertificate(const QString &number) const = 0;
    /// Legal days on which a conclusion was given, ascending, both ends included.
    [[nodiscard]] virtual Result<QList<QDate>> daysWithConclusions(QDate from, QDate to) const = 0;

    /// Snapshots of a case, oldest first, with who and when.
    struct Revision {
        int number = 0;
        QDateTime at;
        QString actor;
        QString action;
    };
    [[nodiscard]] virtual Result<QList<Revision>> revisions(const CaseId &id) const = 0;
    [[nodiscard]] virtual Result<Case> revision(const CaseId &id, int number) const = 0;
};

} // namespace khattama::expertise
