// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/finding.h"
#include "core/base/unitofwork.h"
#include "core/expertise/caserepository.h"
#include "core/intake/intakerulebook.h"
#include "core/people/staff.h"
#include "core/rules/deadlines.h"
#include "core/rules/legaltime.h"
#include "core/rules/requireddocuments.h"

namespace khattama::expertise {

/// Receives 031/у packages and applications as cases (rules, section 2; p. 9-16).
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
        IdSource &ids;
        const Clock &clock;
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

    /// What came of an entered document: the stored case, or the findings that stood against it.
    struct Registration {
        std::optional<Case> record;
        QList<Finding> findings;
    };
    /// An application of Appendix 1 (p. 9, 12, 14).
    [[nodiscard]] Result<Registration> registerApplication(const intake::Application &application,
                                                           const people::StaffMember &by);

private:
    [[nodiscard]] Result<Case> toCase(const intake::ReceivedPackage &package, bool inPerson) const;
    [[nodiscard]] Result<Case> accept(Case record) const;
    [[nodiscard]] Result<std::optional<Case>> openCaseOf(const QString &iin) const;
    [[nodiscard]] Result<std::optional<Case>> lastCaseOf(const QString &iin) const;
    [[nodiscard]] Result<std::optional<Case>> knownMessage(const intake::ReceivedPackage &package) const;
    [[nodiscard]] Result<QList<Finding>> findingsOf(const intake::Application &application) const;

    Context m;
};

} // namespace khattama::expertise
