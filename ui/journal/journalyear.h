// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/monthsealing.h"
#include "core/journal/signing.h"
#include "ui/journal/daymarks.h"

namespace khattama::ui {

struct Services;

/// A month as its card shows it.
struct MonthState {
    QDate month; ///< its first day
    DayMarks days{};
    int protocols = 0; ///< closed ones, with their rows and sheets
    int rows = 0;
    int sheets = 0;
    int corrections = 0; ///< approved ones
    std::optional<journal::SealedJournal> sealed{};

    [[nodiscard]] int openDays() const { return static_cast<int>(days.values().count(DayMark::Open)); }
    [[nodiscard]] bool isOver(QDate today) const { return today >= month.addMonths(1); }
};

/// What stands beside the card of the month that is chosen.
struct MonthDetails {
    QList<Error> obstacles;                    ///< to sealing
    QList<journal::SealedJournal> versions;    ///< of the sealed journal, the first one first
    QStringList sealedBy;                      ///< names, of each version
    QList<journal::SignatureState> signatures; ///< of each version
    QList<journal::Correction> corrections;    ///< proposed and approved ones of the month
    journal::RenderedDocument sealedSheets;    ///< of the latest version
};

struct JournalYear {
    int firstYear = 0;        ///< with conclusions; 0: there are none
    QList<MonthState> months; ///< twelve
    int toSeal = 0;           ///< months of all years that are over, have conclusions and are not sealed
    MonthDetails details;
};

/// The year of `month`, and more about that month. `today` is the legal day of now.
[[nodiscard]] Result<JournalYear> loadJournalYear(Services &services, QDate month, QDate today);

} // namespace khattama::ui
