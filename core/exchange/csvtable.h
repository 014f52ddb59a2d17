// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/workbook.h"

namespace khattama::exchange {

/// The bytes of a CSV file as spreadsheets of the country open it: UTF-8 with its mark, semicolons, CRLF. Dates are
/// dd.MM.yyyy. A text that a spreadsheet would run as a formula is led by an apostrophe.
[[nodiscard]] QByteArray csvTable(const WorkbookTable &table);

} // namespace khattama::exchange
