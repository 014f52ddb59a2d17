// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/result.h"

#include <QString>

namespace khattama::people {

/// Mse: a department (Appendix 17); Omk: the methodology and control department (Appendix 18).
enum class DepartmentKind { Mse, Omk };
/// A4Spread: facing sheets; A3: all columns on one sheet (rules, section 5, Layout).
enum class JournalLayout { A4Spread, A3 };
/// Whether protocol numbers begin anew each year or each month (policy).
enum class ProtocolNumbering { ByYear, ByMonth };

/// The office itself, as it stands in the headings of its documents.
struct Department {
    DepartmentKind kind = DepartmentKind::Mse;
    QString number;  ///< of an MSE department; empty for an ОМК
    QString region;  ///< two-digit region code (list `regions`)
    QString profile; ///< general | specialised | paediatric
    LocalizedText name;
    JournalLayout layout = JournalLayout::A4Spread;
    ProtocolNumbering numbering = ProtocolNumbering::ByYear;
    bool rehearsal = false; ///< a training database: `--at` is allowed
    QString timeStamps{};   ///< address of the time stamp authority (RFC 3161, http or https); empty: none
    friend bool operator==(const Department &, const Department &) = default;
};

/// Error `department.bad_time_stamps` (Usage) with `address`, where it is no address of a time stamp authority.
[[nodiscard]] Result<void> checkDepartment(const Department &department);

} // namespace khattama::people
