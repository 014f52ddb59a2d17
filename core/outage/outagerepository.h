// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/action.h"
#include "core/base/result.h"
#include "core/outage/outageact.h"
#include "core/outage/transfermark.h"

namespace khattama::outage {

/// Keeps acts on technical failures and the marks of the transfer list; implemented by storage. Writing needs a living
/// UnitOfWork (`storage.no_unit_of_work`), and writes record, revision snapshot and audit entry.
class OutageRepository
{
public:
    virtual ~OutageRepository() = default;

    /// Answers the act with its new revision. Error `outage.changed_meanwhile` (Refused) when `act.revision` is not the
    /// stored one.
    [[nodiscard]] virtual Result<OutageAct> save(const OutageAct &act, const Action &action) = 0;
    /// Error `outage.not_found` (Refused).
    [[nodiscard]] virtual Result<OutageAct> byId(const OutageActId &id) const = 0;
    /// In the order in which the failures began.
    [[nodiscard]] virtual Result<QList<OutageAct>> acts() const = 0;

    /// Error `transfer.changed_meanwhile` (Refused).
    [[nodiscard]] virtual Result<TransferMark> save(const TransferMark &mark, const Action &action) = 0;
    /// The mark of a case; an open one of revision 0 where there is none.
    [[nodiscard]] virtual Result<TransferMark> markOf(const expertise::CaseId &id) const = 0;
};

} // namespace khattama::outage
