// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rolenames.h"

#include <QCoreApplication>

namespace khattama::ui {

namespace {
class RoleNames
{
    Q_DECLARE_TR_FUNCTIONS(khattama::ui::RoleNames)
};
} // namespace

QString roleName(people::Role role)
{
    switch (role) {
    case people::Role::Specialist:
        return RoleNames::tr("specialist");
    case people::Role::Chief:
        return RoleNames::tr("chief specialist");
    case people::Role::Head:
        return RoleNames::tr("head of the department");
    case people::Role::Administrator:
        return RoleNames::tr("administrator");
    case people::Role::Auditor:
        return RoleNames::tr("auditor");
    }
    Q_UNREACHABLE();
}

} // namespace khattama::ui
