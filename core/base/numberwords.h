// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

namespace khattama {

/// A whole number in words, masculine in Russian: «жиырма үш», «двадцать три». 0 … 999 999 999.
[[nodiscard]] QString numberInWords(int number, Language language);

/// Sheets of a binding sheet, words, figures and noun in the right case: «жиырма үш (23) бет»,
/// «двадцать три (23) листа» (Appendix 17, «сөзбен жазу/прописью»).
[[nodiscard]] QString sheetsInWords(int sheets, Language language);

} // namespace khattama
