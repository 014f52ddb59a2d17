// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codes.h"
#include "core/people/department.h"

namespace khattama {

template <typename Json>
void describe(Json &json, typename Json::template Ref<LocalizedText> it)
{
    json("kk", it.kk);
    json("ru", it.ru);
}

} // namespace khattama

/// The fields of a department in JSON, named once for JsonWriter and JsonReader (see there); the names are
/// those of the file that `init` takes.
namespace khattama::people {

inline constexpr CodeTable<DepartmentKind, 2> kDepartmentKinds{{
    {DepartmentKind::Mse, "mse"},
    {DepartmentKind::Omk, "omk"},
}};

inline constexpr CodeTable<JournalLayout, 2> kJournalLayouts{{
    {JournalLayout::A4Spread, "a4-spread"},
    {JournalLayout::A3, "a3"},
}};

inline constexpr CodeTable<ProtocolNumbering, 2> kProtocolNumberings{{
    {ProtocolNumbering::ByYear, "year"},
    {ProtocolNumbering::ByMonth, "month"},
}};

template <typename Json>
void describe(Json &json, typename Json::template Ref<Department> it)
{
    json.requiredCode("kind", it.kind, kDepartmentKinds);
    json("number", it.number);
    json("region", it.region);
    json("profile", it.profile);
    json("rehearsal", it.rehearsal);
    json("timeStamps", it.timeStamps);
    json("name", it.name);
    json.object("journal", [&](Json &journal) {
        journal.code("layout", it.layout, kJournalLayouts);
        journal.code("numbering", it.numbering, kProtocolNumberings);
    });
}

} // namespace khattama::people
