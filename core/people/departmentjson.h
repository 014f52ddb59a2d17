// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/people/department.h"

#include <QJsonObject>

namespace khattama::people {

/// A department as JSON, with the names of the file that `init` takes. Reading gives the errors of JsonReader.
[[nodiscard]] QJsonObject toJson(const Department &department);
[[nodiscard]] Result<Department> departmentFromJson(const QJsonObject &object);

} // namespace khattama::people
