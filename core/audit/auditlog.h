// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/action.h"
#include "core/base/result.h"
#include "core/expertise/case.h"

#include <QDateTime>
#include <QList>

#include <functional>
#include <optional>

namespace khattama::audit {

/// One entry of the audit chain, to be read by people. It names no person: the chain holds ids and codes alone.
struct AuditRecord {
    qint64 seq = 0; ///< its number in the chain
    QDateTime at{}; ///< UTC
    Action action{};
    QString table{};  ///< of what it was done to, as case_file
    QString row{};    ///< id in that table
    QString caseId{}; ///< of the case that this belongs to; empty: of none
    /// Number by which people know what it was done to: of a case «12/2026», of a protocol «214», of an account the
    /// login; empty where it has none.
    QString number{};
    QDate date{}; ///< of the protocol, or first day of the month of the journal
    friend bool operator==(const AuditRecord &left, const AuditRecord &right) { return left.seq == right.seq; }
};

/// Which entries to read, the newest first; empty conditions do not restrict.
struct AuditQuery {
    QDateTime from{};      ///< UTC
    QDateTime until{};     ///< UTC, not included
    QString actor{};       ///< login
    QStringList actions{}; ///< codes
    /// Entries about these cases and what belongs to them: files, messages, marks. No case at all: no entry.
    std::optional<QList<expertise::CaseId>> cases{};
    std::optional<qint64> before{}; ///< entries with a smaller number: where the page before has ended
    int limit = 0;                  ///< 0: all
};

/// An entry that a printed chain head names.
struct PrintedHead {
    qint64 seq = 0;
    QDateTime at{}; ///< UTC
    /// What was closed when it was the head, as kept: table protocol, journal, correction or signature.
    struct Document {
        QString table;
        int number = 0; ///< 0: a draft of none
        QDate date;     ///< of the protocol, or first day of the month
        friend bool operator==(const Document &, const Document &) = default;
    };
    QList<Document> documents{};
};

/// Whether the chain from an entry to the last one holds together.
struct ChainStretch {
    qint64 entries = 0;                  ///< that were looked at
    std::optional<qint64> faultyEntry{}; ///< the first one that does not fit
};

/// Reads the audit chain; implemented by storage.
class AuditLog
{
public:
    using GoOn = std::function<bool(qint64 done)>;

    virtual ~AuditLog() = default;
    [[nodiscard]] virtual Result<QList<AuditRecord>> entries(const AuditQuery &query) const = 0;
    /// How many entries() would answer without `before` and `limit`.
    [[nodiscard]] virtual Result<int> count(const AuditQuery &query) const = 0;
    /// The entry whose hash begins with these bytes.
    [[nodiscard]] virtual Result<std::optional<PrintedHead>> headNamed(const QByteArray &firstBytes) const = 0;
    /// Looks at every entry from `seq` to the last one. Error `job.cancelled` where `goOn` says no.
    [[nodiscard]] virtual Result<ChainStretch> stretchFrom(qint64 seq, const GoOn &goOn) const = 0;
    /// Number of the last entry; 0: there is none.
    [[nodiscard]] virtual Result<qint64> lastEntryNumber() const = 0;
};

} // namespace khattama::audit
