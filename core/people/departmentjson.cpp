// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/departmentjson.h"

#include "core/base/jsonreader.h"
#include "core/base/jsonwriter.h"
#include "core/people/departmentfields.h"

namespace khattama::people {

QJsonObject toJson(const Department &department)
{
    return JsonWriter::written(department);
}

Result<Department> departmentFromJson(const QJsonObject &object)
{
    return JsonReader::read<Department>(object);
}

} // namespace khattama::people
