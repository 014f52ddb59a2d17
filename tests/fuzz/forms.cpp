// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Forms 031/у as XML.
#include "core/exchange/form031reader.h"
#include "core/intake/intakejson.h"
#include "tests/fuzz/fuzztarget.h"

namespace khattama::fuzz {

void read(const QByteArray &bytes)
{
    static const auto reader = exchange::Form031Reader::create(data());
    demand(reader.has_value(), "the shipped schema is read");
    const auto form = reader->read(bytes);
    if (!readable(form))
        return;
    const auto kept = intake::form031FromJson(intake::toJson(*form));
    demand(kept && *kept == *form, "a form that was read is stored as it is");
}

} // namespace khattama::fuzz
