// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/audittrail.h"
#include "core/expertise/deciding.h"
#include "core/people/department.h"

namespace khattama::expertise {

/// Draws the printed forms of a case; implemented by rendering.
class CaseFormRenderer
{
public:
    virtual ~CaseFormRenderer() = default;
    /// Appendix 5 with the failed rows only, or the return of p. 45 with its reason. `head` signs; empty: a blank.
    [[nodiscard]] virtual QByteArray returnNotice(const people::Department &department, const Case &record, QDate date,
                                                  const QString &head) const = 0;
    /// The reasoned refusal of Appendix 3, item 11, of a case that has one. `head` signs; empty: a draft.
    [[nodiscard]] virtual QByteArray refusal(const people::Department &department, const Case &record, QDate date,
                                             const QString &head) const = 0;
    /// The notice to a person whose disability was not established (Appendix 3, item 7). `date`: of the conclusion.
    [[nodiscard]] virtual QByteArray resultNotice(const people::Department &department, const Case &record, QDate date,
                                                  const QString &head) const = 0;
    /// The list of expert decisions (p. 46). `experts`: names by login; `date`: of the last one.
    [[nodiscard]] virtual QByteArray expertDecisions(const people::Department &department, const Case &record,
                                                     const QMap<QString, QString> &experts, QDate date,
                                                     const QString &head) const = 0;
    /// The list of a day's visits, each of a case that stands on it. `experts`: names by login.
    [[nodiscard]] virtual QByteArray visitList(const people::Department &department, QDate day,
                                               const QList<Case> &visits, const QMap<QString, QString> &experts,
                                               const QString &head) const = 0;
    /// Appendix 1.
    [[nodiscard]] virtual QByteArray application(const people::Department &department,
                                                 const intake::Application &application, Language language) const = 0;
};

/// The papers of a case: the return notice (p. 15, 16, 45; Appendix 5), the refusal (Appendix 3, item 11), the notice
/// that disability was not established (Appendix 3, item 7), the list of expert decisions (p. 46) and the application
/// as printed for signature (p. 9; Appendix 1).
class CasePapers
{
public:
    struct Context {
        Transactor &transactor;
        CaseRepository &cases;
        AuditTrail &audit;
        Deciding &deciding;
        const people::StaffDirectory &staff;
        const CaseFormRenderer &renderer;
        const people::Department &department;
        const rules::LegalTime &legalTime;
        const Clock &clock;
    };
    explicit CasePapers(const Context &context) : m(context) {}

    struct Notice {
        Case record;
        QByteArray pdf;
    };
    /// The notice of a returned form. The head's print confirms the return, and that PDF is kept: every later print
    /// gives the same bytes. Anyone else before that gets an unsigned draft of it. A summoned person's form is
    /// returned by this (see Deciding::returnAfterSummons). Errors: `case.not_returned`, those of returnAfterSummons.
    [[nodiscard]] Result<Notice> returnNotice(const CaseId &id, bool refusedToCome, const QString &reason,
                                              const people::StaffMember &by);

    /// What returnNotice() would print of a returned form: the notice that is kept, or the draft of it. Confirms and
    /// records nothing. Error `case.not_returned`.
    [[nodiscard]] Result<Notice> previewNotice(const CaseId &id, const people::StaffMember &by) const;

    /// Whether the head has printed the notice, and so confirmed the return.
    [[nodiscard]] Result<bool> isReturnConfirmed(const CaseId &id) const;

    /// The notice as it would print if a summoned person's form were returned now for `reason` (empty: nobody came).
    /// Returns and records nothing. Error `case.not_summoned`.
    [[nodiscard]] Result<QByteArray> previewReturn(const CaseId &id, const QString &reason,
                                                   const people::StaffMember &by) const;

    /// The refusal of a case (see Receiving::refuse). Once the head has confirmed it, the PDF of the first print is
    /// kept, and every later print gives the same bytes, with the day and the name of the confirmation. Before that it
    /// is a draft without number and signature. Error `case.not_refused`.
    [[nodiscard]] Result<Notice> refusalNotice(const CaseId &id, const people::StaffMember &by);

    /// The refusal of a case that is not stored, see Receiving::previewRefusal(), as it would print now: signed by name
    /// where `by` confirms it, without the number that it gets when it is stored. Records nothing.
    [[nodiscard]] QByteArray previewRefusal(const Case &record, const people::StaffMember &by) const;

    /// The notice of a conclusion that denies a disability, signed by the name of the department's head. The PDF of the
    /// first print is kept, and every later print gives the same bytes. Error `case.disability_not_denied` (Refused).
    [[nodiscard]] Result<Notice> resultNotice(const CaseId &id, const people::StaffMember &by);

    /// Error `case.votes_sealed` (Refused) until all votes are there.
    [[nodiscard]] Result<QByteArray> expertDecisions(const CaseId &id, const people::StaffMember &by);

    /// Error `case.no_application` (Refused): the case came proactively.
    [[nodiscard]] Result<QByteArray> application(const CaseId &id, Language language, const people::StaffMember &by);

private:
    /// The bytes kept of a paper, if any.
    [[nodiscard]] Result<std::optional<QByteArray>> kept(const CaseId &id, const QString &kind) const;
    [[nodiscard]] Result<void> keep(const CaseId &id, const CaseDocument &paper, const Action &action);
    /// Signed by name where `by` confirms returns.
    [[nodiscard]] QByteArray drawnNotice(const Case &record, const people::StaffMember &by) const;

    Context m;
};

} // namespace khattama::expertise
