// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/audittrail.h"
#include "core/expertise/caserepository.h"
#include "core/journal/journalrepository.h"
#include "core/people/department.h"
#include "core/people/staff.h"
#include "core/rules/legaltime.h"
#include "core/rules/referencelists.h"

namespace khattama::journal {

/// What an expert did on a case.
struct ExpertDecision {
    QDate on;
    QString part; ///< id of list `expert_parts`: VOTE | CONCLUSION | APPROVAL
    QString caseId;
    QString registration; ///< as printed
    QString act;          ///< as printed; empty before the conclusion
    int protocol = 0;     ///< number of the closed protocol in which the case stands; 0: none yet
    expertise::ExaminationForm form = expertise::ExaminationForm::InPerson;
    QString outcome;  ///< of a vote that is no agreement: id of list `outcomes`
    QString category; ///< id of list `categories`; empty where the decision names none
    friend bool operator==(const ExpertDecision &, const ExpertDecision &) = default;
};

/// What was decided, in the words of the lists; empty where the decision names no category.
[[nodiscard]] QString decisionText(const ExpertDecision &decision, const rules::ReferenceLists &lists,
                                   Language language);

/// The work of one expert in a month, in order of date.
struct ExpertMonth {
    QString login; ///< empty: an independent expert
    QString name;
    QList<ExpertDecision> decisions;

    [[nodiscard]] int count(const QString &part) const;
    friend bool operator==(const ExpertMonth &, const ExpertMonth &) = default;
};

/// Writes the list as a document; implemented by rendering (PDF) and exchange (XLSX).
class ExpertWorkDocument
{
public:
    virtual ~ExpertWorkDocument() = default;
    /// `month` is its first day. Words of the lists stand in `language`. Errors: `export.*` (Trouble).
    [[nodiscard]] virtual Result<QByteArray> write(const people::Department &department, QDate month,
                                                   const QList<ExpertMonth> &experts, Language language) const = 0;
};

/// The monthly list of decisions by expert, from which the table of the evaluation of work and the act of work done are
/// filled (orders 408 and 411). Sealed votes are not counted before all three are given. It names no examined person.
class ExpertWork
{
public:
    enum class Format { Pdf, Xlsx };

    struct Context {
        const expertise::CaseRepository &cases;
        const JournalRepository &journals;
        AuditTrail &audit;
        const people::StaffDirectory &staff;
        const people::Department &department;
        const rules::LegalTime &legalTime;
        const ExpertWorkDocument &pdf;
        const ExpertWorkDocument &xlsx;
    };
    explicit ExpertWork(const Context &context) : m(context) {}

    /// Everybody who decided something in the month; by name. `month` is its first day.
    [[nodiscard]] Result<QList<ExpertMonth>> ofMonth(QDate month, const people::StaffMember &by) const;

    /// The list of one expert by login or name, or of all where it is empty; the export is recorded. Error
    /// `experts.none` (Refused): nobody decided anything.
    [[nodiscard]] Result<QByteArray> document(QDate month, const QString &expert, Format format, Language language,
                                              const people::StaffMember &by) const;

private:
    Context m;
};

} // namespace khattama::journal
