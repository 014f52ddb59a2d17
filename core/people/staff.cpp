// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/staff.h"

#include "core/base/codes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace khattama::people {

namespace {

constexpr CodeTable<Role, 5> kRoles{{
    {Role::Specialist, "specialist"},
    {Role::Chief, "chief"},
    {Role::Head, "head"},
    {Role::Administrator, "administrator"},
    {Role::Auditor, "auditor"},
}};

constexpr CodeTable<Permission, 12> kPermissions{{
    {Permission::Receive, "receive"},
    {Permission::SeeCases, "see_cases"},
    {Permission::Vote, "vote"},
    {Permission::TakePart, "take_part"},
    {Permission::ApproveConclusion, "approve_conclusion"},
    {Permission::ConfirmReturn, "confirm_return"},
    {Permission::CloseProtocol, "close_protocol"},
    {Permission::SealJournal, "seal_journal"},
    {Permission::ApproveCorrection, "approve_correction"},
    {Permission::Administer, "administer"},
    {Permission::ReadAudit, "read_audit"},
    {Permission::GuardPersonalData, "guard_personal_data"},
}};

} // namespace

QString roleCode(Role role)
{
    return codeOf(kRoles, role);
}

std::optional<Role> roleFromCode(const QString &code)
{
    return valueOf(kRoles, code);
}

bool may(Role role, Permission permission)
{
    const bool specialist = role == Role::Specialist || role == Role::Chief || role == Role::Head;
    const bool chief = role == Role::Chief || role == Role::Head;
    switch (permission) {
    case Permission::Receive:
        return specialist;
    case Permission::SeeCases:
        return specialist || role == Role::Auditor;
    case Permission::Vote:
    case Permission::TakePart:
        return chief;
    case Permission::ApproveConclusion:
    case Permission::ConfirmReturn:
    case Permission::CloseProtocol:
    case Permission::SealJournal:
    case Permission::ApproveCorrection:
    case Permission::GuardPersonalData:
        return role == Role::Head;
    case Permission::Administer:
        return role == Role::Administrator;
    case Permission::ReadAudit:
        return role == Role::Auditor || role == Role::Head;
    }
    return false;
}

QString headOf(const QList<StaffMember> &staff)
{
    const auto head = std::find_if(staff.begin(), staff.end(), [](const StaffMember &member) {
        return member.role == Role::Head && !member.blocked;
    });
    return head == staff.end() ? QString() : head->name;
}

QMap<QString, QString> namesOf(const QList<StaffMember> &staff)
{
    QMap<QString, QString> names;
    for (const StaffMember &member : staff)
        names.insert(member.login, member.name);
    return names;
}

Result<void> StaffMember::require(Permission permission) const
{
    if (!blocked && may(role, permission))
        return {};
    return failure(trouble(
        u"permission.denied"_s,
        {{u"login"_s, login}, {u"role"_s, roleCode(role)}, {u"permission"_s, codeOf(kPermissions, permission)}}));
}

} // namespace khattama::people
