// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/journal/correction.h"
#include "core/journal/signing.h"
#include "ui/journal/daymarks.h"

#include <optional>

namespace khattama::ui {

struct Services;

/// A day of the protocol as the page shows it.
struct ProtocolDay {
    QDate date;
    journal::ProtocolSheetSet document; ///< its rows; none where nothing was concluded
    journal::RenderedDocument sheets;   ///< as they print; no bytes where nothing was concluded
    std::optional<journal::ClosedProtocol> closed;
    QString closedBy;                                                            ///< name of who closed it
    QList<journal::Correction> corrections{};                                    ///< of the closed protocol
    journal::SignatureState signatures{};                                        ///< of the closed protocol
    QMap<journal::CorrectionId, journal::SignatureState> correctionSignatures{}; ///< of the sheets of approved ones
    bool monthSealed = false;
    QList<QDate> proposals{}; ///< days of all months with corrections that wait for approval
    DayMarks days;            ///< all days with conclusions
    int waitingToday = 0;     ///< rows of today, while today is open

    /// The first day before this one that is still open; it has to be closed first (p. 49).
    [[nodiscard]] QDate earlierOpen() const;
    [[nodiscard]] bool isOpen() const { return !closed && !document.rows.isEmpty(); }
};

/// Reads a day; nothing is recorded as printed. `today` is the legal day of now.
[[nodiscard]] Result<ProtocolDay> loadProtocolDay(Services &services, QDate day, QDate today);

/// The name of an account; the login where it is gone.
[[nodiscard]] Result<QString> staffName(const Services &services, const QString &login);

/// The days with conclusions between two days, both included.
[[nodiscard]] Result<DayMarks> loadDayMarks(Services &services, QDate from, QDate to);

} // namespace khattama::ui
