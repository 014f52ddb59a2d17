// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/audittrail.h"
#include "core/base/signer.h"
#include "core/journal/journalrepository.h"
#include "core/journal/signaturerepository.h"
#include "core/outage/outageacts.h"
#include "core/outage/transferfields.h"
#include "core/outage/transferpackage.h"

namespace khattama::outage {

/// Draws the transfer list; implemented by rendering.
class TransferRenderer
{
public:
    virtual ~TransferRenderer() = default;
    /// In one language; `date` is that of the print.
    [[nodiscard]] virtual QByteArray transferList(const TransferContent &content, Language language,
                                                  QDate date) const = 0;
};

/// Of which cases: those of an act, or of days; neither: of all acts.
struct TransferQuery {
    std::optional<OutageActId> act{};
    QDate from{}; ///< legal days, both included
    QDate to{};
};

/// A package that is about to be exported; where it is to be signed, `order` is what a key has to sign, outside of any
/// unit of work.
struct TransferDraft {
    TransferQuery query{};
    PreparedPackage package{};
    qsizetype cases = 0;
    SigningOrder order{};
};

struct TransferExport {
    QByteArray bytes;
    std::optional<Error> notStamped{}; ///< why its signature bears no time stamp, where it was to bear one
};

/// The transfer list (p. 72; rules, section 6): what was done while ЦБДИ was down, or leans on an act, and has to be
/// entered there afterwards. Nothing is sent by itself.
class Transfers
{
public:
    struct Context {
        Transactor &transactor;
        OutageRepository &marks;
        const OutageActs &acts;
        expertise::CaseRepository &cases;
        const journal::JournalRepository &journals;
        const journal::SignatureRepository &signatures;
        AuditTrail &audit;
        const rules::ReferenceLists &lists;
        const people::Department &department;
        const TransferPackaging &packaging;
        const Signers &signers;
        const TransferRenderer &renderer;
        const rules::LegalTime &legalTime;
        const Clock &clock;
    };
    explicit Transfers(const Context &context) : m(context) {}

    /// Every case received, accepted or concluded while ЦБДИ was down, and every one that leans on an act, in order of
    /// date. What is blind for who asks is left out.
    [[nodiscard]] Result<QList<TransferEntry>> list(const TransferQuery &query, const people::StaffMember &by) const;

    /// Entered under the number that ЦБДИ gave; the printed act number stays as it is. Errors of all three:
    /// `transfer.not_listed`; `transfer.number_missing`, `transfer.note_missing`, `transfer.not_ticked`.
    [[nodiscard]] Result<TransferMark> confirm(const expertise::CaseId &id, const QString &number,
                                               const people::StaffMember &by);
    /// ЦБДИ holds something else: `field` as transferFields() names it, or empty (otherwise error
    /// `transfer.unknown_field` with `field`); `number` where it gave one.
    [[nodiscard]] Result<TransferMark> differs(const expertise::CaseId &id, const QString &field, const QString &note,
                                               const QString &number, const people::StaffMember &by);
    /// The case has to be entered still.
    [[nodiscard]] Result<TransferMark> undo(const expertise::CaseId &id, const people::StaffMember &by);

    /// The list, its acts and the closed protocols of its days, with the signatures that they bear, for a package
    /// `*.msepkg`. Error `transfer.nothing`.
    [[nodiscard]] Result<TransferDraft> draft(const TransferQuery &query, bool isSigned,
                                              const people::StaffMember &by) const;
    /// The package with its signature, where it is signed; recorded.
    [[nodiscard]] Result<TransferExport> exported(const TransferDraft &draft, const std::optional<MadeSignature> &made,
                                                  const people::StaffMember &by);
    /// Both at once; a `key` that is not named: it is not signed. Errors: those of the steps, and of Signers.
    [[nodiscard]] Result<TransferExport> exported(const TransferQuery &query, const SigningKey &key,
                                                  const people::StaffMember &by);
    /// A package of this department or another one, verified; nothing of it is stored, its reading is recorded.
    [[nodiscard]] Result<TransferPackage> read(const QString &path, const people::StaffMember &by);
    /// The list on paper; recorded. Error `transfer.nothing`.
    [[nodiscard]] Result<QByteArray> printed(const TransferQuery &query, Language language,
                                             const people::StaffMember &by);
    /// The same for a look at it; nothing is recorded.
    [[nodiscard]] Result<QByteArray> preview(const TransferQuery &query, Language language,
                                             const people::StaffMember &by) const;

private:
    [[nodiscard]] Result<QList<expertise::Case>> casesOf(const OutageAct &act) const;
    [[nodiscard]] Result<TransferContent> gather(const TransferQuery &query, const people::StaffMember &by) const;
    [[nodiscard]] Result<TransferContent> content(const TransferQuery &query, const people::StaffMember &by) const;
    [[nodiscard]] Result<TransferMark> keep(const TransferMark &mark, const Action &action);
    [[nodiscard]] Result<TransferMark> listed(const expertise::CaseId &id, const people::StaffMember &by) const;
    [[nodiscard]] bool concernsCentralBank(const OutageAct &act) const;

    Context m;
};

} // namespace khattama::outage
