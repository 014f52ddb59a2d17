// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/journal/monthlyjournal.h"

#include <functional>

namespace khattama::journal {

/// Told before each protocol of a month is drawn; false: the journal is no longer wanted.
using DrawingStep = std::function<bool(int done, int total)>;

/// Draws the documents of Appendices 17 and 18; implemented by rendering. Deterministic for equal input.
class JournalRenderer
{
public:
    virtual ~JournalRenderer() = default;
    /// `preview` puts the word «draft» across every sheet in both languages.
    [[nodiscard]] virtual RenderedDocument protocol(const people::Department &department,
                                                    const ProtocolSheetSet &protocol, bool preview) const = 0;
    /// The additional sheet of a correction of `protocol`, or more where the texts are long; one that is not approved
    /// bears the word «draft». Numbered from `firstSheet`, as they follow on the sheets of the protocol.
    [[nodiscard]] virtual RenderedDocument correction(const people::Department &department,
                                                      const ProtocolSheetSet &protocol, const Correction &correction,
                                                      int firstSheet) const = 0;
    /// Without bytes when `step` has stopped it.
    [[nodiscard]] virtual RenderedDocument journal(const people::Department &department, const MonthlyJournal &journal,
                                                   const DrawingStep &step) const = 0;
    /// A sealed journal with the sheets of a correction behind its last one, numbered on, and in place of the binding
    /// sheet that of `journal`, which counts them. The bytes begin with those of `sealed`.
    [[nodiscard]] virtual Result<RenderedDocument>
    appended(const people::Department &department, const RenderedDocument &sealed, const MonthlyJournal &journal,
             const ProtocolSheetSet &protocol, const Correction &correction) const = 0;
};

} // namespace khattama::journal
