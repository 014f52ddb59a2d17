// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/auditwords.h"
#include "core/audit/incident.h"
#include "core/base/audittrail.h"
#include "core/base/clock.h"
#include "core/expertise/caserepository.h"
#include "core/people/staff.h"
#include "core/rules/legaltime.h"

namespace khattama::audit {

/// What people ask the audit for. Empty conditions do not restrict.
struct AuditFilter {
    QDate from{}; ///< legal days, both ends included
    QDate to{};
    QString actor{};     ///< login
    QStringList kinds{}; ///< ids of list `audit_kinds`
    std::optional<QList<expertise::CaseId>> cases{};
};

/// Writes entries as a table; implemented by exchange.
class AuditTable
{
public:
    enum class Format { Xlsx, Csv };
    virtual ~AuditTable() = default;
    /// Errors: `export.*` (Trouble). `names`: of the staff, by login.
    [[nodiscard]] virtual Result<QByteArray> write(const QList<AuditRecord> &records,
                                                   const QMap<QString, QString> &names, Format format,
                                                   Language language) const = 0;
};

/// Reads the audit: who saw, changed, printed and exported what. The head and the auditor read all of it; the
/// administrator, who sees no case (rules, section 1), what concerns logins and administration.
class Auditing
{
public:
    struct Context {
        const AuditLog &log;
        AuditTrail &trail;
        const expertise::CaseRepository &cases;
        const people::StaffDirectory &staff;
        const people::Department &department;
        const rules::ReferenceLists &lists;
        const rules::LegalTime &legalTime;
        const Clock &clock;
        const AuditTable &tables;
        const IncidentRenderer &incidents;
        std::function<Result<CheckOutcome>()> check; ///< looks through the whole database
    };
    explicit Auditing(const Context &context) : m(context) {}

    /// Nothing, or `permission.denied` (Trouble).
    [[nodiscard]] static Result<void> mayRead(const people::StaffMember &by);
    /// The kinds of entries that `by` may read.
    [[nodiscard]] QStringList kindsFor(const people::StaffMember &by) const;

    /// The cases that a number of a case or an IIN names; a look-up by IIN is recorded. Errors: those of
    /// CaseRepository::resolve().
    [[nodiscard]] Result<QList<expertise::CaseId>> casesNamed(const QString &subject, const people::StaffMember &by);
    /// Newest first, from before entry `before` on.
    [[nodiscard]] Result<QList<AuditRecord>> page(const AuditFilter &filter, std::optional<qint64> before, int limit,
                                                  const people::StaffMember &by) const;
    [[nodiscard]] Result<int> count(const AuditFilter &filter, const people::StaffMember &by) const;
    /// The entries of the filter as a file; the export is recorded. Errors: `audit.nothing` (Refused), `export.*`.
    [[nodiscard]] Result<QByteArray> exported(const AuditFilter &filter, AuditTable::Format format, Language language,
                                              const people::StaffMember &by);

    /// What a printed chain head proves.
    struct HeadCheck {
        PrintedHead head;
        ChainStretch since; ///< from its entry to the last one
    };
    /// `code` as printed at the foot of protocols: 16 hexadecimal digits, blanks do not matter. Nothing: this history
    /// is not the one that the paper was printed from. The check is recorded. Errors: `audit.head_malformed` (Refused),
    /// `job.cancelled`.
    [[nodiscard]] Result<std::optional<HeadCheck>> checkHead(const QString &code, const AuditLog::GoOn &goOn,
                                                             const people::StaffMember &by);

    /// What happened in a period, as a PDF; recorded. Asks for Permission::ReadAudit. Errors: `audit.period_missing`,
    /// `audit.asker_missing` (Refused).
    [[nodiscard]] Result<Incident> incident(const IncidentQuery &query, const people::StaffMember &by) const;
    [[nodiscard]] Result<QByteArray> incidentReport(const IncidentQuery &query, Language language,
                                                    const people::StaffMember &by);

private:
    [[nodiscard]] Result<AuditQuery> queryOf(const AuditFilter &filter, const people::StaffMember &by) const;

    Context m;
};

} // namespace khattama::audit
