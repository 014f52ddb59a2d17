// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expertise/outages.h"

namespace khattama::outage {

struct OutageActTag;
using OutageActId = Id<OutageActTag>;

/// Who signed an act: in which capacity (list `outage_signatories`), and the name.
struct Signatory {
    QString capacity;
    QString name;
    friend bool operator==(const Signatory &, const Signatory &) = default;
};

/// An act on technical failures in the digital systems of state bodies (p. 72). It may be entered later than the cases
/// that lean on it, and completed when the failure is over or all have signed.
struct OutageAct {
    OutageActId id;
    int revision = 0; ///< 0 before the first save
    QString number{};
    QDate date{};          ///< of the act
    QDateTime from{};      ///< UTC
    QDateTime until{};     ///< UTC, the first moment after the failure; invalid while it lasts
    QStringList systems{}; ///< ids of list `systems`
    QList<Signatory> signatories{};
    QString note{};

    [[nodiscard]] bool lasts() const { return !until.isValid(); }
    [[nodiscard]] expertise::OutageGround ground() const { return {id.toString(), number, from, until, systems}; }
    friend bool operator==(const OutageAct &, const OutageAct &) = default;
};

} // namespace khattama::outage
