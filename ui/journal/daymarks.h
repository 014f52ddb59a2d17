// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QMap>

namespace khattama::ui {

/// Whether the protocol of a day is closed.
enum class DayMark { Open, Closed };
/// The days that have conclusions.
using DayMarks = QMap<QDate, DayMark>;

} // namespace khattama::ui
