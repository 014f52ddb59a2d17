// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The department's list of nosological forms: CSV.
#include "core/exchange/nosologyfile.h"
#include "tests/fuzz/fuzztarget.h"

namespace khattama::fuzz {

void read(const QByteArray &bytes)
{
    const auto forms = exchange::readNosology(bytes);
    if (!readable(forms))
        return;
    demand(!forms->isEmpty(), "an empty list is refused");
    for (const auto &form : *forms)
        demand(!form.name.kk.isEmpty() && !form.name.ru.isEmpty(), "every form is named in both languages");
}

} // namespace khattama::fuzz
