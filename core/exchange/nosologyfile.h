// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/rules/intakerules.h"

#include <QByteArray>

namespace khattama::exchange {

/// The department's list of nosological forms (F013): CSV in UTF-8, with or without a byte order mark, first
/// line `from;to;minAge;maxAge;kk;ru`, ages empty where open, texts in double quotes where they hold a
/// semicolon. Errors with `line`: `input.csv_not_utf8` (Damaged); of wrong use `input.csv_header`,
/// `input.csv_columns`, `input.csv_icd10` and `input.csv_age` (also `value`), `input.csv_order` (bounds the
/// wrong way round), `input.csv_name`; and `input.csv_empty`.
[[nodiscard]] Result<QList<rules::NosologicalForm>> readNosology(const QByteArray &csv);

} // namespace khattama::exchange
