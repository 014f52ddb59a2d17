// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/personcopy.h"
#include "core/base/audittrail.h"
#include "core/base/clock.h"
#include "core/base/unitofwork.h"
#include "core/journal/journalrepository.h"
#include "core/outbox/outboxrepository.h"
#include "core/people/staff.h"
#include "core/rules/legaltime.h"

namespace khattama::audit {

/// What the law on personal data (21 May 2013, No. 94-V) lets a person ask for: to know what is held on him, and that
/// it be blocked. Records of the order are kept, so nothing is destroyed. All of it is the head's, and recorded.
class PersonalData
{
public:
    using Zip = std::function<Result<QByteArray>(const QMap<QString, QByteArray> &files)>;
    struct Context {
        Transactor &transactor;
        expertise::PersonBlocks &blocks;
        const expertise::CaseRepository &cases; ///< not guarded
        const outbox::OutboxRepository &messages;
        const journal::JournalRepository &journals;
        const AuditLog &log;
        AuditTrail &trail;
        const people::StaffDirectory &staff;
        const people::Department &department;
        const rules::LegalTime &legalTime;
        IdSource &ids;
        const Clock &clock;
        const PersonCopyRenderer &renderer;
        Zip zip;
    };
    explicit PersonalData(const Context &context) : m(context) {}

    /// From now on nobody but the head sees the person's data. Errors (Refused): those of people::Iin::parse(),
    /// `person.request_missing` with `field`, `person.unknown`, `person.blocked_already`.
    [[nodiscard]] Result<expertise::PersonBlock> block(const QString &iin, const PersonRequest &request,
                                                       const people::StaffMember &by);
    /// Errors (Refused): `person.not_blocked`, `person.reason_missing`.
    [[nodiscard]] Result<expertise::PersonBlock> unblock(const QString &iin, const QString &reason,
                                                         const people::StaffMember &by);
    /// All there ever were, the latest first.
    [[nodiscard]] Result<QList<expertise::PersonBlock>> blocks(const people::StaffMember &by) const;

    /// Everything held on the person as a ZIP: copy.pdf to read, copy.json for programs, the files of the cases. Errors
    /// (Refused): as block(); those of storage.
    [[nodiscard]] Result<QByteArray> copy(const QString &iin, const PersonRequest &request, Language language,
                                          const people::StaffMember &by);

private:
    [[nodiscard]] Result<QList<expertise::CaseId>> casesOf(const QString &iin, const PersonRequest &request,
                                                           const people::StaffMember &by) const;
    [[nodiscard]] Result<PersonCopy::Part> partOf(const expertise::CaseId &id, QMap<QString, QByteArray> &files) const;
    [[nodiscard]] Result<void> addProtocolRow(PersonCopy::Part &part) const;

    Context m;
};

} // namespace khattama::audit
