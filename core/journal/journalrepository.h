// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/action.h"
#include "core/base/result.h"
#include "core/expertise/deciding.h"
#include "core/journal/monthlyjournal.h"

#include <optional>

namespace khattama::journal {

/// A closed protocol without what it says; enough for a calendar, read without opening the document.
struct ProtocolSummary {
    QDate date;
    int number = 0;
    int rows = 0;
    int sheets = 0;
    QString sha256;
    QDateTime closedAt;
    QString closedBy; ///< login
    friend bool operator==(const ProtocolSummary &, const ProtocolSummary &) = default;
};

/// Keeps closed protocols, their corrections and sealed months; implemented by storage. What is closed, approved or
/// sealed cannot be changed: there is no such function, and the database refuses it. Writing needs a living UnitOfWork.
class JournalRepository : public expertise::ClosedDays
{
public:
    /// A day whose protocol is closed, and any day of a sealed month.
    [[nodiscard]] Result<bool> isClosed(QDate day) const final
    {
        KHATTAMA_TRY(const QList<ProtocolSummary> protocol, protocolSummaries(day, day));
        if (!protocol.isEmpty())
            return true;
        return journalOf(QDate(day.year(), day.month(), 1)).map([](const auto &sealed) { return sealed.has_value(); });
    }

    [[nodiscard]] virtual Result<std::optional<ClosedProtocol>> protocolOf(QDate date) const = 0;
    /// In order of date, both ends included.
    [[nodiscard]] virtual Result<QList<ClosedProtocol>> protocols(QDate from, QDate to) const = 0;
    [[nodiscard]] virtual Result<QList<ProtocolSummary>> protocolSummaries(QDate from, QDate to) const = 0;
    /// The number that follows on in the scope of `numbering` at `date`.
    [[nodiscard]] virtual Result<int> nextProtocolNumber(QDate date, people::ProtocolNumbering numbering) const = 0;
    [[nodiscard]] virtual Result<void> add(const ClosedProtocol &protocol, const QByteArray &pdf,
                                           const Action &action) = 0;
    /// The very bytes that were kept. Error `storage.document_damaged` when they no longer fit their SHA-256.
    [[nodiscard]] virtual Result<QByteArray> pdfOf(const ClosedProtocol &protocol) const = 0;

    /// Of protocols between two days, both included: in order of date, the approved ones by number, then the others.
    [[nodiscard]] virtual Result<QList<Correction>> corrections(QDate from, QDate to) const = 0;
    /// The days whose protocols have corrections that wait for approval, in order.
    [[nodiscard]] virtual Result<QList<QDate>> daysWithProposals() const = 0;
    /// Error `correction.not_found` (Refused).
    [[nodiscard]] virtual Result<Correction> correctionById(const CorrectionId &id) const = 0;
    /// The number that follows on among the approved corrections of a protocol.
    [[nodiscard]] virtual Result<int> nextCorrectionNumber(const ProtocolId &protocol) const = 0;
    /// Keeps the correction as its next revision, an approved one with its sheets in `pdf`.
    [[nodiscard]] virtual Result<Correction> save(const Correction &correction, const QByteArray &pdf,
                                                  const Action &action) = 0;
    [[nodiscard]] virtual Result<QByteArray> pdfOf(const Correction &correction) const = 0;

    /// The latest version; `month` is its first day.
    [[nodiscard]] virtual Result<std::optional<SealedJournal>> journalOf(QDate month) const = 0;
    /// All versions of a month, the first one first.
    [[nodiscard]] virtual Result<QList<SealedJournal>> journalVersions(QDate month) const = 0;
    /// The sealed months that begin between two days, in order, both ends included; of each the latest version.
    [[nodiscard]] virtual Result<QList<SealedJournal>> sealedJournals(QDate from, QDate to) const = 0;
    /// A month that is there already keeps its earlier versions: this becomes the next one.
    [[nodiscard]] virtual Result<void> add(const SealedJournal &journal, const QByteArray &pdf,
                                           const Action &action) = 0;
    [[nodiscard]] virtual Result<QByteArray> pdfOf(const SealedJournal &journal) const = 0;
};

} // namespace khattama::journal
