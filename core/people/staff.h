// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace khattama::people {

/// Roles of the department (rules, section 1).
enum class Role { Specialist, Chief, Head, Administrator, Auditor };

/// "specialist", "chief", "head", "administrator", "auditor"
[[nodiscard]] QString roleCode(Role role);
[[nodiscard]] std::optional<Role> roleFromCode(const QString &code);

/// What a role may do; the table of rules, section 1, stands in staff.cpp and nowhere else.
enum class Permission {
    Receive, ///< applications and forms, checks, returns and refusals as drafts
    SeeCases,
    Vote,              ///< expert decision on a proactive case
    TakePart,          ///< participate in and record a conclusion, propose a correction
    ApproveConclusion, ///< of a proactive case, or after a summons (p. 45)
    ConfirmReturn,     ///< returns and refusals
    CloseProtocol,
    SealJournal,
    ApproveCorrection,
    Administer, ///< users, lists, calendar, department data, backup
    ReadAudit,
    GuardPersonalData, ///< block a person's data on request, hand out a copy of them (law No. 94-V)
};
[[nodiscard]] bool may(Role role, Permission permission);

/// Somebody who works in the department.
struct StaffMember {
    QString login;
    QString name; ///< as printed under a signature
    Role role = Role::Specialist;
    bool blocked = false;

    /// Nothing, or `permission.denied` (Trouble) with arguments `login`, `role`, `permission`.
    [[nodiscard]] Result<void> require(Permission permission) const;
    friend bool operator==(const StaffMember &, const StaffMember &) = default;
};

/// The name of who heads the department now; empty where no account does.
[[nodiscard]] QString headOf(const QList<StaffMember> &staff);
/// Names by login.
[[nodiscard]] QMap<QString, QString> namesOf(const QList<StaffMember> &staff);

/// Who works here; implemented by storage.
class StaffDirectory
{
public:
    virtual ~StaffDirectory() = default;
    [[nodiscard]] virtual Result<QList<StaffMember>> staff() const = 0;
};

} // namespace khattama::people
