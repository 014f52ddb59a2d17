// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/expertise/case.h"
#include "core/rules/legaltime.h"

namespace khattama::expertise {

/// An act on technical failures (p. 72), as far as cases lean on it.
struct OutageGround {
    QString act; ///< id
    QString number;
    QDateTime from;      ///< UTC
    QDateTime until;     ///< UTC, the first moment after the failure; invalid while it lasts
    QStringList systems; ///< ids of list `systems`

    [[nodiscard]] bool covers(const QDateTime &moment) const
    {
        return moment.isValid() && from <= moment && (!until.isValid() || moment < until);
    }
    /// Whether the failure and the time between two moments meet.
    [[nodiscard]] bool meets(const QDateTime &begin, const QDateTime &end) const
    {
        return from <= end && (!until.isValid() || begin < until);
    }
};

/// Where Receiving and Deciding ask for outage acts; implemented by outage.
class Outages
{
public:
    virtual ~Outages() = default;
    /// The act whose period holds the moment; of several the one that began last.
    [[nodiscard]] virtual Result<std::optional<OutageGround>> inForceAt(const QDateTime &moment) const = 0;
    /// Error `outage.not_found` (Refused).
    [[nodiscard]] virtual Result<OutageGround> groundOf(const QString &act) const = 0;
};

/// What a case keeps of the act it leans on.
[[nodiscard]] inline OutageLink linkTo(const OutageGround &ground, const Case &record, const rules::LegalTime &time)
{
    OutageLink link{ground.act, ground.number, time.dateOf(ground.from)};
    if (record.form031) {
        const QDateTime sent = record.form031->sentAt.isValid() ? record.form031->sentAt : record.form031->formedAt;
        link.sentOn = sent.isValid() ? time.dateOf(sent) : QDate();
    }
    return link;
}

} // namespace khattama::expertise
