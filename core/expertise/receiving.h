// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/finding.h"
#include "core/base/unitofwork.h"
#include "core/expertise/caseoccasions.h"
#include "core/expertise/caserepository.h"
#include "core/expertise/outages.h"
#include "core/intake/attachment.h"
#include "core/intake/intakerulebook.h"
#include "core/intake/packagelimits.h"
#include "core/people/staff.h"
#include "core/rules/deadlines.h"
#include "core/rules/legaltime.h"
#include "core/rules/requireddocuments.h"

namespace khattama::expertise {

/// Receives 031/у packages and applications as cases, or refuses the service (rules, section 2; p. 9-16).
class Receiving
{
public:
    struct Context {
        Transactor &transactor;
        CaseRepository &cases;
        const intake::SignatureVerifier &signatures;
        const intake::IntakeRuleBook &rules;
        const rules::ReferenceLists &lists;
        const rules::RequiredDocuments &requiredDocuments;
        const rules::Deadlines &deadlines;
        const rules::LegalTime &legalTime;
        intake::PackageLimits limits; ///< of what is attached to an application
        IdSource &ids;
        const Clock &clock;
        CaseOccasions &occasions;
        const Outages &outages;
        /// Where the rules ask for earlier receipts of a person (F016, F017), whoever receives and whatever he may see;
        /// null: `cases`.
        const CaseRepository *receipts = nullptr;
    };
    explicit Receiving(const Context &context) : m(context) {}

    /// How a package came out; `record` is absent where nothing is stored (check(), or a message accepted before).
    struct Receipt {
        intake::FormVerdict verdict = intake::FormVerdict::Pending;
        QList<intake::Check> checks;
        std::optional<Case> record;
        std::optional<CaseId> earlier; ///< the case under which this message is known already
    };

    /// The 25 checks and nothing else: nothing is stored.
    [[nodiscard]] Result<Receipt> check(const intake::ReceivedPackage &package, bool inPerson) const;

    /// Checks and stores: accepted packages get a registration number, the others wait or are returned.
    /// A package that was received before answers what is stored. Errors: `package.message_id_reused` (Damaged)
    /// when another package came under a known message id.
    [[nodiscard]] Result<Receipt> receive(const intake::ReceivedPackage &package, bool inPerson,
                                          const people::StaffMember &by);

    /// The word of an operator on a check that no system answered, with a note. When it was the last one, the form
    /// is accepted or returned. Errors: `check.not_unknown`, `check.note_missing`, `case.wrong_state`.
    [[nodiscard]] Result<Case> settle(const CaseId &id, const QString &code, intake::Verdict verdict,
                                      const QString &note, const people::StaffMember &by);

    /// p. 72: the case leans on an outage act that was entered after it, and its checks are judged anew by it. A form
    /// that waited for nothing else is accepted. A form that was returned for F004 alone is taken back, and goes on
    /// with the term of its receipt, as long as the head has not confirmed the return. Errors: `outage.leans_already`,
    /// `outage.outside_period`, `outage.other_reasons` with `codes`, `outage.return_confirmed`, `outage.sent_anew` with
    /// `case`, `outage.case_open` with `case`, `case.wrong_state`, `outage.not_found`.
    [[nodiscard]] Result<Case> leanOn(const CaseId &id, const QString &act, const people::StaffMember &by);

    /// What came of an entered document: the stored case, or the findings that stood against it.
    struct Registration {
        std::optional<Case> record;
        QList<Finding> findings;
    };
    using Attachments = QList<intake::Attachment>;

    /// What stands against an application as it is entered now (p. 9, 12, 14); nothing is stored.
    [[nodiscard]] Result<QList<Finding>> check(const intake::Application &application) const;
    /// Reads a file to attach, within the limits. Errors: those of intake::readAttachment().
    [[nodiscard]] Result<intake::Attachment> attachment(const QString &path, const QString &documentId) const
    {
        return intake::readAttachment(path, documentId, m.limits);
    }
    /// An application of Appendix 1 (p. 9, 12, 14) with the files of its documents, kept as CaseDocument `attachment`.
    [[nodiscard]] Result<Registration> registerApplication(const intake::Application &application,
                                                           const people::StaffMember &by,
                                                           const Attachments &attachments = {});

    /// Refuses the service to somebody whose application is not registered (p. 14; Appendix 3, item 11). The
    /// application is kept as entered, without a registration number, which belongs to examinations. The head's word
    /// refuses and takes the refusal's own number; anyone else's is a draft, and the case pends until the head's word
    /// comes by refuse() or the draft is withdrawn. What identifies the person must be there and right.
    [[nodiscard]] Result<Registration> refuseApplication(const intake::Application &application,
                                                         const intake::RefusalGround &ground,
                                                         const people::StaffMember &by,
                                                         const Attachments &attachments = {});
    /// What refuseApplication() would come to: the case with the draft of its refusal, or what stands against it.
    /// Nothing is stored.
    [[nodiscard]] Result<Registration> previewRefusal(const intake::Application &application,
                                                      const intake::RefusalGround &ground,
                                                      const people::StaffMember &by) const;
    /// The same of a registered case, which keeps its registration number, and the head's word on a draft. No `ground`:
    /// as drafted. Errors: `case.wrong_state`, `case.no_application` for a proactive case (its form is returned, p.
    /// 16), `refusal.not_drafted`.
    [[nodiscard]] Result<Registration> refuse(const CaseId &id, const std::optional<intake::RefusalGround> &ground,
                                              const people::StaffMember &by);
    /// Takes back the draft of a refusal: a registered case goes on; an application that was not registered is
    /// registered, as `completed` meanwhile where that is given, unless something still stands against it.
    /// Errors: `refusal.not_drafted`.
    [[nodiscard]] Result<Registration> withdrawRefusal(const CaseId &id,
                                                       const std::optional<intake::Application> &completed,
                                                       const people::StaffMember &by,
                                                       const Attachments &attachments = {});

private:
    [[nodiscard]] const CaseRepository &receipts() const { return m.receipts != nullptr ? *m.receipts : m.cases; }
    [[nodiscard]] Result<Case> toCase(const intake::ReceivedPackage &package, bool inPerson) const;
    [[nodiscard]] Result<Case> accept(Case record) const;
    /// The act in force when the case was received, or when its form was sent.
    [[nodiscard]] Result<std::optional<OutageGround>> outageOf(const Case &record) const;
    /// The returned form as it waited, where nothing stands against taking it back.
    [[nodiscard]] Result<Case> takenBack(Case record) const;
    [[nodiscard]] QDateTime termOf(const Case &record) const;
    [[nodiscard]] Result<std::optional<Case>> openCaseOf(const QString &iin) const;
    [[nodiscard]] Result<std::optional<Case>> lastCaseOf(const QString &iin) const;
    [[nodiscard]] Result<std::optional<Case>> knownMessage(const intake::ReceivedPackage &package) const;
    [[nodiscard]] Case caseOf(const intake::Application &application) const;
    /// `itself`: the case that holds this application already, and so does not stand in its way.
    [[nodiscard]] Result<QList<Finding>> findingsOf(const intake::Application &application,
                                                    const std::optional<CaseId> &itself) const;
    [[nodiscard]] Result<QList<Finding>> draftRefusal(Case &record, const intake::RefusalGround &ground,
                                                      const people::StaffMember &by) const;
    [[nodiscard]] Result<Case> confirmRefusal(Case record, const people::StaffMember &by) const;
    /// Writes the case and its files; the caller commits.
    [[nodiscard]] Result<Case> keep(const Case &record, const Attachments &attachments, const Action &action);

    Context m;
};

} // namespace khattama::expertise
