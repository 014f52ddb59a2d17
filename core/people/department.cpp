// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/department.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace khattama::people {

Result<void> checkDepartment(const Department &department)
{
    const QUrl address(department.timeStamps, QUrl::StrictMode);
    const bool usable = address.isValid() && !address.host().isEmpty() && address.userInfo().isEmpty()
                        && (address.scheme() == "http"_L1 || address.scheme() == "https"_L1);
    if (!department.timeStamps.isEmpty() && !usable)
        return failure(wrongUsage(u"department.bad_time_stamps"_s, {{u"address"_s, department.timeStamps}}));
    return {};
}

} // namespace khattama::people
